method-milestones = Plan med milepæler
    .help = Hvorfor, hvor vil vi og hvem gjør det; så den siste milepælen først, og bakover til i dag. Til slutt det første dere gjør når dere kommer hjem. Skriv etter navnet hva planen gjelder.
    .title = Plan med milepæler
    .topic = det vi har valgt
    .trigger = Hva er det som gjør at vi trenger en plan for { $topic }?
    .vision = Hvilken visjon har vi?
    .goal = Hva er målet?
    .organisation = Hvordan organiserer vi arbeidet: hvem eier, leder og deltar?
    .last = Begynn med slutten: Hva er den siste milepælen, og når skal den være nådd? Skriv datoen først.
    .back = Hvilke milepæler må være nådd før den, bakover til i dag? Én på hver linje, med dato.
    .critical = Hvilke faktorer er kritiske for at vi lykkes?
    .first = Hva er det første vi gjør når vi kommer hjem, hvem gjør det, og når?
    .sample =
        Berit: ny runde plan med milepæler: trygg skolevei
        Runde: trygg skolevei
        Alle [{ cmd-answer }]: Tre uhell i fjor
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn skal gå trygt til skolen
        (10 min)
        (6 min)
        Alle [{ cmd-answer }]: 1. juni 2028: Alle går eller sykler
        (4 min)
        Sekretæren [{ cmd-result }]: Alle barn skal gå trygt | Kommunalsjefen eier planen | 1. juni 2028: Alle går eller sykler
            1. mars 2027: Skoleveiene er kartlagt
            15. september 2027: Kommunestyret har vedtatt planen
        (15 min)
        (6 min)
        (4 min)
        Berit: tidslinje
        Salen: Kommunestyret har vedtatt planen
        Berit: milepæler til tiltak
        Runde: 3
        Berit: status for Skien
        Runde: Skoleveiene er kartlagt
        Berit [{ cmd-close }]
        Salen: { hall-closed }
