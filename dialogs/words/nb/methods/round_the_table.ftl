method-round-the-table = Runde rundt bordet
    .help = Hvem er du, hva gjør du, hvorfor er du her, og hva kan andre bruke deg til? Like mange sekunder til hver, og en hvem-er-hvem til slutt. Skriv antall sekunder etter navnet, ellers er det 60.
    .title = Runde rundt bordet
    .who = Hvem er du, hva jobber du med, hvorfor er du her, og hva kan de andre bruke deg til?
    .sample =
        Berit: ny runde runde rundt bordet 30
        Runde: hvem er hvem
        Kari [{ cmd-answer }]: Helsesykepleier. Spør meg om ungdom som ikke sover.
        Ola [{ cmd-answer }]: Leder i NAV. Spør meg om første jobb.
        (2 min)
        (10 min)
        Salen: Kari Dal (Skien): Helsesykepleier. Spør meg om ungdom som ikke sover.
        Salen: Ola Berg (Skien): Leder i NAV.
        Berit [{ cmd-close }]
        Salen: Kari Dal (Skien)
