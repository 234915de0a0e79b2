method-sharp-goals = Skarpe mål
    .help = Hver gruppe skriver ett mål, går gjennom det bokstav for bokstav og gjør det skarpere. Salen velger det skarpeste. Skriv etter navnet hva målet skal gjelde.
    .title = Skarpe mål
    .topic = det viktigste vi vil få til
    .write = Skriv ett mål for { $topic }.
    .check = Er målet spesifikt, målbart, ambisiøst, relevant, tidsbestemt og enkelt å fortelle? Ta én bokstav om gangen: S, M, A, R, T, E.
    .improve = Skriv målet på nytt, skarpere.
    .sharpest = Hvilket mål er skarpest?
    .sample =
        Berit: ny runde skarpe mål: flere unge i jobb
        Runde: flere unge i jobb
        Alle [{ cmd-answer }]: Flere unge skal i jobb
        (3 min)
        Sekretæren [{ cmd-result }]: Flere unge skal i jobb
        (8 min)
        Sekretæren [{ cmd-result }]: Flere unge skal i jobb | Mangler tall og dato
        (6 min)
        Sekretæren [{ cmd-result }]: Flere unge skal i jobb | Mangler tall og dato | 50 flere unge i jobb innen juni
        (6 min)
        Berit [{ cmd-open-vote }]
        Alle [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        Salen: 50 flere unge i jobb innen juni: 6
        Berit [{ cmd-close }]
        Salen: { hall-closed }
