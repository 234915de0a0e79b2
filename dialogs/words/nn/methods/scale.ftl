method-scale = Skala 1–10, før og etter
    .help = Eit utsegn på ein skala frå 1 til 10, anonymt, med grunngjevingar rundt bordet, og så ein gong til. Skriv utsegnet etter namnet, med «per kommune:» framfor om kvar kommune skal svare med namn.
    .title = Skala 1–10
    .statement = Vi arbeider godt saman på tvers.
    .why = Kvifor akkurat det talet?
    .low = stemmer ikkje
    .high = stemmer heilt
    .sample =
        Berit: ny runde skala 1-10: Vi kjenner planen godt
        Runde: Vi kjenner planen godt
        Alle [{ cmd-answer }]: Eg har berre høyrt om han | 4
        (3 min)
        (10 min)
        Alle [{ cmd-answer }]: 8
        (2 min)
        Salen: 8
        Berit [{ cmd-close }]
        Salen: { hall-closed }
