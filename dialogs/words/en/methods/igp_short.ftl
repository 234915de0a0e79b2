method-igp-short = Short IGP
    .help = When time is short: 3 minutes alone, 8 in the group in turns, 7 in plenary. Write your questions on the lines below.
    .sample =
        Berit: new round short igp
            What matters most now?
        Runde: What matters most now?
        All [{ cmd-answer }]: To get going
        (3 min)
        The secretary [{ cmd-result }]: Begin with one school
        (8 min)
        The hall: Begin with one school
        Berit [{ cmd-close }]
        The hall: { hall-closed }
