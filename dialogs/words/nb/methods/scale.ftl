method-scale = Skala 1–10, før og etter
    .help = Et utsagn på en skala fra 1 til 10, anonymt, med begrunnelser rundt bordet, og så en gang til. Skriv utsagnet etter navnet, med «per kommune:» foran hvis hver kommune skal svare med navn.
    .title = Skala 1–10
    .statement = Vi jobber godt sammen på tvers.
    .why = Hvorfor akkurat det tallet?
    .low = stemmer ikke
    .high = stemmer helt
    .sample =
        Berit: ny runde skala 1-10: Vi kjenner planen godt
        Runde: Vi kjenner planen godt
        Alle [{ cmd-answer }]: Jeg har bare hørt om den | 4
        (3 min)
        (10 min)
        Alle [{ cmd-answer }]: 8
        (2 min)
        Salen: 8
        Berit [{ cmd-close }]
        Salen: { hall-closed }
