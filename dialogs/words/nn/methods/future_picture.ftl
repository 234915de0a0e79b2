method-future-picture = Framtidsbilete
    .help = Året er 20XX, og vi har lukkast. Drøym først, finn så kva som måtte til og kva det ber om av kvar, og ta innvendingane til slutt. Skriv året etter namnet, og gjerne kva det gjeld.
    .title = Framtidsbilete { $year }
    .year = 2035
    .topic = alt vi ville
    .dream = Året er { $year }, og vi har lukkast med { $topic }. Kva ser vi?
    .took = Kva måtte til for å kome dit?
    .asks = Kva ber det om av kvar av oss?
    .leaders = Leiarar
    .elected = Folkevalde
    .unions = Tillitsvalde
    .employees = Tilsette
    .critical = Kva kan stå i vegen, og kva faktorar er kritiske?
    .sample =
        Berit: ny runde framtidsbilete 2035: barn som høyrer til
        Runde: Året er 2035
        Alle [{ cmd-answer }]: Alle barn har eit lag
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn har eit lag
        (10 min)
        Sekretæren [{ cmd-result }]: Alle barn har eit lag | Gratis utstyr i kvar bygd
        (8 min)
        Alle [{ cmd-answer }]: Gå føre | Setje av midlar | Vere med tidleg | Seie frå
        (4 min)
        Alle [{ cmd-answer }]: At vi gjev opp for tidleg
        (3 min)
        (10 min)
        Salen: Gratis utstyr i kvar bygd
        Salen: Setje av midlar
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Eg ringjer idrettsrådet
        (2 min)
        Salen: { hall-closed }
