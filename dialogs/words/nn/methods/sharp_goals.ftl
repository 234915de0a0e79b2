method-sharp-goals = Kvasse mål
    .help = Kvar gruppe skriv eitt mål, går gjennom det bokstav for bokstav og gjer det kvassare. Salen vel det kvassaste. Skriv etter namnet kva målet skal gjelde.
    .title = Kvasse mål
    .topic = det viktigaste vi vil få til
    .write = Skriv eitt mål for { $topic }.
    .check = Er målet spesifikt, målbart, ambisiøst, relevant, tidsbestemt og enkelt å fortelje? Ta éin bokstav om gongen: S, M, A, R, T, E.
    .improve = Skriv målet på nytt, kvassare.
    .sharpest = Kva mål er kvassast?
    .sample =
        Berit: ny runde kvasse mål: fleire unge i jobb
        Runde: fleire unge i jobb
        Alle [{ cmd-answer }]: Fleire unge skal i jobb
        (3 min)
        Sekretæren [{ cmd-result }]: Fleire unge skal i jobb
        (8 min)
        Sekretæren [{ cmd-result }]: Fleire unge skal i jobb | Manglar tal og dato
        (6 min)
        Sekretæren [{ cmd-result }]: Fleire unge skal i jobb | Manglar tal og dato | 50 fleire unge i jobb innan juni
        (6 min)
        Berit [{ cmd-open-vote }]
        Alle [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        Salen: 50 fleire unge i jobb innan juni: 6
        Berit [{ cmd-close }]
        Salen: { hall-closed }
