method-promotes-hinders = Kva fremjar, kva hemmar
    .help = Lappar om det som fremjar og det som hemmar, éi tavle for kvart mål, med namnet på kommunen på lappane. Så røystar salen på det sterkaste, og ei ny runde finn ut kva de gjer med det. Skriv måla etter namnet, med semikolon mellom.
    .title = Kva fremjar, kva hemmar
    .promotes = Kva fremjar?
    .hinders = Kva hemmar?
    .question = Kva fremjar, og kva hemmar?
    .of-goal = { $goal }: kva fremjar, og kva hemmar?
    .then-title = Kva gjer vi med det?
    .then = Kva gjer vi med det som fremjar og hemmar sterkast?
    .sample =
        Berit: ny runde kva fremjar, kva hemmar: Fleire i jobb
        Runde: Fleire i jobb
        Alle [{ cmd-answer }]: Trygge vaksne | Lang ventetid
        (5 min)
        Salen: Trygge vaksne
        Berit: røyst over hemmar
        Alle [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        Salen: Lang ventetid: 6
        Berit [{ cmd-close }]
        Berit: neste runde
        Runde: Kva gjer vi med det
        Runde: Lang ventetid
