method-igp-two-tracks = IGP med to spor
    .help = Kommunegrupper og øvrige aktører side om side, hver med sine spørsmål: 3 minutter alene, 20 i gruppa, og plenum sammen. Skriv sporet over spørsmålene.
    .sample =
        Berit: ny runde igp med to spor
            Hva trenger dere av hverandre?
        Runde: Hva trenger dere av hverandre?
        Alle [{ cmd-answer }]: Et fast møtepunkt
        (3 min)
        Sekretæren [{ cmd-result }]: Møtes hver måned
        (20 min)
        Salen: Møtes hver måned
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Jeg inviterer til det første
        (2 min)
        Salen: { hall-closed }
