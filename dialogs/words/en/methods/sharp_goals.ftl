method-sharp-goals = Sharp goals
    .help = Each group writes one goal, goes through it letter by letter and sharpens it. The hall picks the sharpest. Write after the name what the goal shall be for.
    .title = Sharp goals
    .topic = what matters most to us
    .write = Write one goal for { $topic }.
    .check = Is the goal specific, measurable, ambitious, relevant, time-bound and easy to tell? Take one letter at a time: S, M, A, R, T, E.
    .improve = Write the goal again, sharper.
    .sharpest = Which goal is the sharpest?
    .sample =
        Berit: new round sharp goals: more young people in work
        Runde: more young people in work
        All [{ cmd-answer }]: More young people in work
        (3 min)
        The secretary [{ cmd-result }]: More young people in work
        (8 min)
        The secretary [{ cmd-result }]: More young people in work | No number and no date
        (6 min)
        The secretary [{ cmd-result }]: More young people in work | No number and no date | 50 more in work by June
        (6 min)
        Berit [{ cmd-open-vote }]
        All [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        The hall: 50 more in work by June: 6
        Berit [{ cmd-close }]
        The hall: { hall-closed }
