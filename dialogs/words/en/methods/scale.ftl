method-scale = Scale 1–10, before and after
    .help = A statement on a scale from 1 to 10, anonymously, with the reasons told around the table, and then once more. Write the statement after the name, with "per municipality:" before it if each municipality shall answer by name.
    .title = Scale 1–10
    .statement = We work well together across our organisations.
    .why = Why exactly that number?
    .low = not at all
    .high = entirely
    .sample =
        Berit: new round scale 1-10: We know the plan well
        Runde: We know the plan well
        All [{ cmd-answer }]: I have only heard of it | 4
        (3 min)
        (10 min)
        All [{ cmd-answer }]: 8
        (2 min)
        The hall: 8
        Berit [{ cmd-close }]
        The hall: { hall-closed }
