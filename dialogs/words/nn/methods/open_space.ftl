method-open-space = Ope rom (Open Space)
    .help = Alle kan gjere framlegg om eit tema og vere vert for det. Temaa får stad og økt, folk går dit dei vil, og verten skriv ned det de kjem fram til. Skriv stadene og øktene etter namnet.
    .title = Ope rom
    .propose = Kva vil du ta opp?
    .slot = Økt { $number }
    .harvest = Kva kom de fram til?
    .place = Bord { $letter }
    .waiting = Utan plass enno
    .sample =
        Berit: ny runde ope rom: Storsalen, Biblioteket; 2 økter à 30 minutt
        Runde: Storsalen, Biblioteket
        Kari [{ cmd-answer }]: Trygge skulevegar
        Ola [{ cmd-answer }]: Fritid for alle
        Siri [{ cmd-answer }]: Mat på skulen
        (10 min)
        Salen: Trygge skulevegar (Kari Dal)
        Nils [Storsalen: Trygge skulevegar]
        Anne [Storsalen: Trygge skulevegar]
        Anne [{ visit-leave }]
        Kari [{ cmd-answer }]: Tre vegar manglar lys
        (30 min)
        Per [Storsalen: Fritid for alle]
        Ola [{ cmd-answer }]: Utstyr til låns i kvar bygd
        (30 min)
        (5 min)
        Salen: Tre vegar manglar lys
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        Salen: { hall-closed }
