method-igp = IGP: alene, i gruppa, i plenum
    .help = Tenk alene i 3 minutter, snakk sammen etter tur i 15, møtes i plenum i 15, og skriv én linje hver til slutt. Skriv spørsmålene deres på linjene under.
    .sample =
        Berit: ny runde igp
            Hva kan vi gjøre sammen for ungdom?
        Runde: Hva kan vi gjøre sammen for ungdom?
        Alle [{ cmd-answer }]: En voksen som ringer
        (3 min)
        Sekretæren [{ cmd-result }]: En fast voksen til hver
        (15 min)
        Salen: En fast voksen til hver
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Jeg ringer NAV i morgen
        (2 min)
        Salen: { hall-closed }
