method-must-should-can = Must, should, can
    .help = Who is affected, and who must, should and can be involved or informed, when and how? Write after the name what it is about.
    .title = Must, should, can
    .affected = Who is affected by { $topic }?
    .topic = what we have decided
    .who = Who must, should and can be involved or informed?
    .must = Must
    .should = Should
    .can = Can
    .when = When and how do we involve them?
    .sample =
        Berit: new round must, should, can: the new youth plan
        Runde: the new youth plan
        All [{ cmd-answer }]: Young people and parents | The doctors | The school | The sports club
        (5 min)
        The secretary [{ cmd-result }]: The youth council
        (12 min)
        The secretary [{ cmd-result }]: The youth council | Before Christmas, at a meeting of its own
        (10 min)
        The hall: The doctors
        The hall: Before Christmas, at a meeting of its own
        Berit [{ cmd-close }]
        The hall: { hall-closed }
