method-must-should-can = Må, bør, kan
    .help = Kven blir råka, og kven må, bør og kan involverast eller informerast, når og korleis? Skriv etter namnet kva det gjeld.
    .title = Må, bør, kan
    .affected = Kven blir råka av { $topic }?
    .topic = det vi har bestemt
    .who = Kven må, bør og kan involverast eller informerast?
    .must = Må
    .should = Bør
    .can = Kan
    .when = Når og korleis involverer vi dei?
    .sample =
        Berit: ny runde må, bør, kan: den nye rusplanen
        Runde: den nye rusplanen
        Alle [{ cmd-answer }]: Ungdom og foreldre | Fastlegen | Skulen | Idrettslaget
        (5 min)
        Sekretæren [{ cmd-result }]: Ungdomsrådet
        (12 min)
        Sekretæren [{ cmd-result }]: Ungdomsrådet | Før jul, på eige møte
        (10 min)
        Salen: Fastlegen
        Salen: Før jul, på eige møte
        Berit [{ cmd-close }]
        Salen: { hall-closed }
