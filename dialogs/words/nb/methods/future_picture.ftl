method-future-picture = Framtidsbilde
    .help = Året er 20XX, og vi har lykkes. Drøm først, finn så hva som måtte til og hva det ber om av hver, og ta innvendingene til slutt. Skriv året etter navnet, og gjerne hva det gjelder.
    .title = Framtidsbilde { $year }
    .year = 2035
    .topic = alt vi ville
    .dream = Året er { $year }, og vi har lykkes med { $topic }. Hva ser vi?
    .took = Hva måtte til for å komme dit?
    .asks = Hva ber det om av hver av oss?
    .leaders = Ledere
    .elected = Folkevalgte
    .unions = Tillitsvalgte
    .employees = Ansatte
    .critical = Hva kan stå i veien, og hvilke faktorer er kritiske?
    .sample =
        Berit: ny runde framtidsbilde 2035: barn som hører til
        Runde: Året er 2035
        Alle [{ cmd-answer }]: Alle barn har et lag
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn har et lag
        (10 min)
        Sekretæren [{ cmd-result }]: Alle barn har et lag | Gratis utstyr i hver bygd
        (8 min)
        Alle [{ cmd-answer }]: Gå foran | Sette av midler | Være med tidlig | Si fra
        (4 min)
        Alle [{ cmd-answer }]: At vi gir opp for tidlig
        (3 min)
        (10 min)
        Salen: Gratis utstyr i hver bygd
        Salen: Sette av midler
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Jeg ringer idrettsrådet
        (2 min)
        Salen: { hall-closed }
