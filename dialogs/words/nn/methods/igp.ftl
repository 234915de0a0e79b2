method-igp = IGP: åleine, i gruppa, i plenum
    .help = Tenk åleine i 3 minutt, snakk saman etter tur i 15, møtast i plenum i 15, og skriv éi linje kvar til slutt. Skriv spørsmåla dykkar på linjene under.
    .sample =
        Berit: ny runde igp
            Kva kan vi gjere saman for ungdom?
        Runde: Kva kan vi gjere saman for ungdom?
        Alle [{ cmd-answer }]: Ein vaksen som ringjer
        (3 min)
        Sekretæren [{ cmd-result }]: Ein fast vaksen til kvar
        (15 min)
        Salen: Ein fast vaksen til kvar
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Eg ringjer NAV i morgon
        (2 min)
        Salen: { hall-closed }
