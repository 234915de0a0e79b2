method-expectations = Forventninger
    .help = Hva ønsker dere dere av samlingen? Ønskene plasseres mellom to akser i plenum, og kommer tilbake til slutt: Møtte vi dem? Skriv de to aksene etter navnet.
    .title = Forventninger
    .wishes = Hva ønsker du deg av samlingen?
    .place = Hvor hører ønskene hjemme?
    .across = Viktig for oss
    .up = Mulig å få til
    .low = lite
    .high = mye
    .met-title = Møtte vi forventningene?
    .met = Hvor godt møtte vi forventningene?
    .not-met = ikke i det hele tatt
    .all-met = helt
    .missing = Hva mangler ennå?
    .sample =
        Berit: ny runde forventninger: nytte / innsats
        Runde: nytte
        Alle [{ cmd-answer }]: Nye folk å ringe til
        (3 min)
        Sekretæren [{ cmd-result }]: En telefonliste
        (8 min)
        Salen: En telefonliste
        Berit [{ cmd-close }]
        Berit: neste runde
        Runde: Møtte vi forventningene
        Runde: En telefonliste
