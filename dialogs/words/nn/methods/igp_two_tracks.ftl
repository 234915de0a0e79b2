method-igp-two-tracks = IGP med to spor
    .help = Kommunegrupper og øvrige aktørar side om side, kvar med sine spørsmål: 3 minutt åleine, 20 i gruppa, og plenum saman. Skriv sporet over spørsmåla.
    .sample =
        Berit: ny runde igp med to spor
            Kva treng de av kvarandre?
        Runde: Kva treng de av kvarandre?
        Alle [{ cmd-answer }]: Ein fast møteplass
        (3 min)
        Sekretæren [{ cmd-result }]: Møtast kvar månad
        (20 min)
        Salen: Møtast kvar månad
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Eg inviterer til det første
        (2 min)
        Salen: { hall-closed }
