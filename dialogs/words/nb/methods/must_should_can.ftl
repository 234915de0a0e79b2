method-must-should-can = Må, bør, kan
    .help = Hvem berøres, og hvem må, bør og kan involveres eller informeres, når og hvordan? Skriv etter navnet hva det gjelder.
    .title = Må, bør, kan
    .affected = Hvem berøres av { $topic }?
    .topic = det vi har bestemt
    .who = Hvem må, bør og kan involveres eller informeres?
    .must = Må
    .should = Bør
    .can = Kan
    .when = Når og hvordan involverer vi dem?
    .sample =
        Berit: ny runde må, bør, kan: den nye rusplanen
        Runde: den nye rusplanen
        Alle [{ cmd-answer }]: Ungdom og foreldre | Fastlegen | Skolen | Idrettslaget
        (5 min)
        Sekretæren [{ cmd-result }]: Ungdomsrådet
        (12 min)
        Sekretæren [{ cmd-result }]: Ungdomsrådet | Før jul, på eget møte
        (10 min)
        Salen: Fastlegen
        Salen: Før jul, på eget møte
        Berit [{ cmd-close }]
        Salen: { hall-closed }
