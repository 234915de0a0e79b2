method-expectations = Forventningar
    .help = Kva ønskjer de dykk av samlinga? Ønska blir plasserte mellom to aksar i plenum, og kjem tilbake til slutt: Møtte vi dei? Skriv dei to aksane etter namnet.
    .title = Forventningar
    .wishes = Kva ønskjer du deg av samlinga?
    .place = Kvar høyrer ønska heime?
    .across = Viktig for oss
    .up = Mogleg å få til
    .low = lite
    .high = mykje
    .met-title = Møtte vi forventningane?
    .met = Kor godt møtte vi forventningane?
    .not-met = ikkje i det heile
    .all-met = heilt
    .missing = Kva manglar enno?
    .sample =
        Berit: ny runde forventningar: nytte / innsats
        Runde: nytte
        Alle [{ cmd-answer }]: Nye folk å ringje til
        (3 min)
        Sekretæren [{ cmd-result }]: Ei telefonliste
        (8 min)
        Salen: Ei telefonliste
        Berit [{ cmd-close }]
        Berit: neste runde
        Runde: Møtte vi forventningane
        Runde: Ei telefonliste
