method-open-space = Åpent rom (Open Space)
    .help = Alle kan foreslå et tema og være vert for det. Temaene får sted og økt, folk går dit de vil, og verten skriver ned det dere kommer fram til. Skriv stedene og øktene etter navnet.
    .title = Åpent rom
    .propose = Hva vil du ta opp?
    .slot = Økt { $number }
    .harvest = Hva kom dere fram til?
    .place = Bord { $letter }
    .waiting = Uten plass ennå
    .sample =
        Berit: ny runde åpent rom: Storsalen, Biblioteket; 2 økter à 30 minutter
        Runde: Storsalen, Biblioteket
        Kari [{ cmd-answer }]: Trygge skoleveier
        Ola [{ cmd-answer }]: Fritid for alle
        Siri [{ cmd-answer }]: Mat på skolen
        (10 min)
        Salen: Trygge skoleveier (Kari Dal)
        Nils [Storsalen: Trygge skoleveier]
        Anne [Storsalen: Trygge skoleveier]
        Anne [{ visit-leave }]
        Kari [{ cmd-answer }]: Tre veier mangler lys
        (30 min)
        Per [Storsalen: Fritid for alle]
        Ola [{ cmd-answer }]: Utstyr til låns i hver bygd
        (30 min)
        (5 min)
        Salen: Tre veier mangler lys
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        Salen: { hall-closed }
