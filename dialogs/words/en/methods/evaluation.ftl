method-evaluation = Evaluation
    .help = What do you take home, how useful was it from 1 to 10, and what should the next gathering have? All of it is anonymous.
    .title = Evaluation
    .home = What do you take home?
    .useful = How useful was the gathering?
    .low = not useful
    .high = very useful
    .next = What do you wish for next time?
    .sample =
        Berit: new round evaluation
        Runde: What do you take home?
        All [{ cmd-answer }]: Three new names | 9 | More time in the groups
        (4 min)
        The hall: More time in the groups
        Berit [{ cmd-close }]
        The hall: { hall-closed }
