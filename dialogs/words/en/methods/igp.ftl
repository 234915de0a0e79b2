method-igp = IGP: alone, in the group, in plenary
    .help = Think alone for 3 minutes, talk in turns for 15, meet in plenary for 15, and write one line each at the end. Write your questions on the lines below.
    .sample =
        Berit: new round igp
            What can we do together for young people?
        Runde: What can we do together for young people?
        All [{ cmd-answer }]: An adult who calls
        (3 min)
        The secretary [{ cmd-result }]: One steady adult for each
        (15 min)
        The hall: One steady adult for each
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: I will call tomorrow
        (2 min)
        The hall: { hall-closed }
