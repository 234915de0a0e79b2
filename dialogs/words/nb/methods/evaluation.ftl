method-evaluation = Evaluering
    .help = Hva tar dere med hjem, hvor nyttig var det fra 1 til 10, og hva skal neste samling ha? Alt er anonymt.
    .title = Evaluering
    .home = Hva tar du med deg hjem?
    .useful = Hvor nyttig var samlingen?
    .low = ikke nyttig
    .high = svært nyttig
    .next = Hva ønsker du deg neste gang?
    .sample =
        Berit: ny runde evaluering
        Runde: Hva tar du med deg hjem?
        Alle [{ cmd-answer }]: Tre nye navn | 9 | Mer tid i gruppene
        (4 min)
        Salen: Mer tid i gruppene
        Berit [{ cmd-close }]
        Salen: { hall-closed }
