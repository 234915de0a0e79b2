method-igp-two-tracks = IGP with two tracks
    .help = Municipality groups and other actors side by side, each with their own questions: 3 minutes alone, 20 in the group, and plenary together. Write the track above its questions.
    .sample =
        Berit: new round igp two tracks
            What do you need from each other?
        Runde: What do you need from each other?
        All [{ cmd-answer }]: A steady meeting place
        (3 min)
        The secretary [{ cmd-result }]: Meet every month
        (20 min)
        The hall: Meet every month
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: I will invite to the first one
        (2 min)
        The hall: { hall-closed }
