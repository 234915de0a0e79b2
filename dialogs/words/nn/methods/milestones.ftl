method-milestones = Plan med milepælar
    .help = Kvifor, kvar vil vi og kven gjer det; så den siste milepælen først, og bakover til i dag. Til slutt det første de gjer når de kjem heim. Skriv etter namnet kva planen gjeld.
    .title = Plan med milepælar
    .topic = det vi har valt
    .trigger = Kva er det som gjer at vi treng ein plan for { $topic }?
    .vision = Kva visjon har vi?
    .goal = Kva er målet?
    .organisation = Korleis organiserer vi arbeidet: kven eig, leier og deltek?
    .last = Begynn med slutten: Kva er den siste milepælen, og når skal han vere nådd? Skriv datoen først.
    .back = Kva milepælar må vere nådde før han, bakover til i dag? Éin på kvar linje, med dato.
    .critical = Kva faktorar er kritiske for at vi lukkast?
    .first = Kva er det første vi gjer når vi kjem heim, kven gjer det, og når?
    .sample =
        Berit: ny runde plan med milepælar: trygg skuleveg
        Runde: trygg skuleveg
        Alle [{ cmd-answer }]: Tre uhell i fjor
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn skal gå trygt til skulen
        (10 min)
        (6 min)
        Alle [{ cmd-answer }]: 1. juni 2028: Alle går eller syklar
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn skal gå trygt | Kommunalsjefen eig planen | 1. juni 2028: Alle går eller syklar
            1. mars 2027: Skulevegane er kartlagde
            15. september 2027: Kommunestyret har vedteke planen
        (15 min)
        (6 min)
        (4 min)
        Berit: tidslinje
        Salen: Kommunestyret har vedteke planen
        Berit: milepælar til tiltak
        Runde: 3
        Berit: status for Skien
        Runde: Skulevegane er kartlagde
        Berit [{ cmd-close }]
        Salen: { hall-closed }
