method-promotes-hinders = Hva fremmer, hva hemmer
    .help = Lapper om det som fremmer og det som hemmer, én tavle for hvert mål, med kommunens navn på lappene. Så stemmer salen på det sterkeste, og en ny runde finner ut hva dere gjør med det. Skriv målene etter navnet, med semikolon mellom.
    .title = Hva fremmer, hva hemmer
    .promotes = Hva fremmer?
    .hinders = Hva hemmer?
    .question = Hva fremmer, og hva hemmer?
    .of-goal = { $goal }: hva fremmer, og hva hemmer?
    .then-title = Hva gjør vi med det?
    .then = Hva gjør vi med det som fremmer og hemmer sterkest?
    .sample =
        Berit: ny runde hva fremmer, hva hemmer: Flere i jobb
        Runde: Flere i jobb
        Alle [{ cmd-answer }]: Trygge voksne | Lang ventetid
        (5 min)
        Salen: Trygge voksne
        Berit: stem over hemmer
        Alle [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        Salen: Lang ventetid: 6
        Berit [{ cmd-close }]
        Berit: neste runde
        Runde: Hva gjør vi med det
        Runde: Lang ventetid
