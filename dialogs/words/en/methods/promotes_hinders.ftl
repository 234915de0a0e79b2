method-promotes-hinders = What promotes, what hinders
    .help = Notes on what promotes and what hinders, one board for each goal, with the municipality's name on the notes. Then the hall votes for the strongest, and another round finds out what you do about it. Write the goals after the name, with semicolons between.
    .title = What promotes, what hinders
    .promotes = What promotes?
    .hinders = What hinders?
    .question = What promotes, and what hinders?
    .of-goal = { $goal }: what promotes, and what hinders?
    .then-title = What do we do about it?
    .then = What do we do about what promotes and hinders most?
    .sample =
        Berit: new round what promotes, what hinders: More people in work
        Runde: More people in work
        All [{ cmd-answer }]: Steady adults | Long waiting time
        (5 min)
        The hall: Steady adults
        Berit: vote on hinders
        All [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        The hall: Long waiting time: 6
        Berit [{ cmd-close }]
        Berit: next round
        Runde: What do we do about it
        Runde: Long waiting time
