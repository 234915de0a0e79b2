method-consultation = Ask the municipalities
    .help = Some questions go to every municipality, for weeks and not minutes. Each coordinator gathers input locally and carries the answers from draft to sent. Write the title after the name, and the deadline and questions on lines below.
    .title = Ask the municipalities
    .sample =
        Berit: new round consultation: A new welfare agreement
            Deadline: 15 January 2030
            1. What matters most to you?
            2. What must not be in the agreement?
        Runde: What matters most to you?
        (10 min)
        Berit: Kari is coordinator for Skien
        Kari [Answer 1]
        Kari [{ cmd-keep-opinion }]: Safe ways to school | 2
        Kari [Answer 2]
        Kari [{ cmd-keep-opinion }]: More forms | 1
        The hall: 0 of 1 municipalities have sent all their answers
        Kari [{ cmd-move-opinion }]
        Kari [{ cmd-keep-opinion }]: 5
        The hall: 1 of 1 municipalities have sent all their answers
        Berit: close the consultation
        Runde: is closed
