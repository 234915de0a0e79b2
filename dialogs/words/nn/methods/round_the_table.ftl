method-round-the-table = Runde rundt bordet
    .help = Kven er du, kva gjer du, kvifor er du her, og kva kan andre bruke deg til? Like mange sekund til kvar, og ein kven-er-kven til slutt. Skriv talet på sekund etter namnet, elles er det 60.
    .title = Runde rundt bordet
    .who = Kven er du, kva arbeider du med, kvifor er du her, og kva kan dei andre bruke deg til?
    .sample =
        Berit: ny runde runde rundt bordet 30
        Runde: kven er kven
        Kari [{ cmd-answer }]: Helsesjukepleiar. Spør meg om ungdom som ikkje søv.
        Ola [{ cmd-answer }]: Leiar i NAV. Spør meg om første jobb.
        (2 min)
        (10 min)
        Salen: Kari Dal (Skien): Helsesjukepleiar. Spør meg om ungdom som ikkje søv.
        Salen: Ola Berg (Skien): Leiar i NAV.
        Berit [{ cmd-close }]
        Salen: Kari Dal (Skien)
