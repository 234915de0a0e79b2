method-evaluation = Evaluering
    .help = Kva tek de med heim, kor nyttig var det frå 1 til 10, og kva skal neste samling ha? Alt er anonymt.
    .title = Evaluering
    .home = Kva tek du med deg heim?
    .useful = Kor nyttig var samlinga?
    .low = ikkje nyttig
    .high = svært nyttig
    .next = Kva ønskjer du deg neste gong?
    .sample =
        Berit: ny runde evaluering
        Runde: Kva tek du med deg heim?
        Alle [{ cmd-answer }]: Tre nye namn | 9 | Meir tid i gruppene
        (4 min)
        Salen: Meir tid i gruppene
        Berit [{ cmd-close }]
        Salen: { hall-closed }
