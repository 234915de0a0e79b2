method-future-picture = Future picture
    .help = It is the year 20XX, and we have succeeded. Dream first, then find what it took and what it asks of each, and take the objections at last. Write the year after the name, and what it is about.
    .title = Future picture { $year }
    .year = 2035
    .topic = all we wanted
    .dream = It is { $year }, and we have succeeded with { $topic }. What do we see?
    .took = What did it take to get there?
    .asks = What does it ask of each of us?
    .leaders = Leaders
    .elected = Elected members
    .unions = Union representatives
    .employees = Employees
    .critical = What can stand in the way, and which factors are critical?
    .sample =
        Berit: new round future picture 2035: children who belong
        Runde: It is 2035
        All [{ cmd-answer }]: Every child has a team
        (4 min)
        The secretary [{ cmd-result }]: Every child has a team
        (10 min)
        The secretary [{ cmd-result }]: Every child has a team | Free gear in every village
        (8 min)
        All [{ cmd-answer }]: Go first | Set money aside | Join early | Speak up
        (4 min)
        All [{ cmd-answer }]: That we give up too early
        (3 min)
        (10 min)
        The hall: Free gear in every village
        The hall: Set money aside
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: I will call the sports council
        (2 min)
        The hall: { hall-closed }
