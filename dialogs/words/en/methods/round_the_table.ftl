method-round-the-table = Round the table
    .help = Who are you, what do you do, why are you here, and what can others use you for? The same seconds for each, and a who-is-who at the end. Write the number of seconds after the name, else it is 60.
    .title = Round the table
    .who = Who are you, what do you work with, why are you here, and what can the others use you for?
    .sample =
        Berit: new round round the table 30
        Runde: who is who
        Kari [{ cmd-answer }]: School nurse. Ask me about young people who do not sleep.
        Ola [{ cmd-answer }]: Head of the job centre. Ask me about first jobs.
        (2 min)
        (10 min)
        The hall: Kari Dal (Skien): School nurse. Ask me about young people who do not sleep.
        The hall: Ola Berg (Skien): Head of the job centre.
        Berit [{ cmd-close }]
        The hall: Kari Dal (Skien)
