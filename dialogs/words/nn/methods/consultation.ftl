method-consultation = Spør kommunane
    .help = Nokre spørsmål går til alle kommunar, for veker og ikkje minutt. Kvar koordinator hentar innspel lokalt og ber svara frå utkast til sendt. Skriv tittelen etter namnet, og frist og spørsmål på linjer under.
    .title = Spør kommunane
    .sample =
        Berit: ny runde spør kommunane: Ny velferdsavtale
            Frist: 15. januar 2030
            1. Kva er viktigast for dykk?
            2. Kva må avtalen ikkje innehalde?
        Runde: Kva er viktigast for dykk?
        (10 min)
        Berit: Kari er koordinator for Skien
        Kari [Svar på 1]
        Kari [{ cmd-keep-opinion }]: Trygg skuleveg | 2
        Kari [Svar på 2]
        Kari [{ cmd-keep-opinion }]: Fleire skjema | 1
        Salen: 0 av 1 kommunar har sendt alle svara
        Kari [{ cmd-move-opinion }]
        Kari [{ cmd-keep-opinion }]: 5
        Salen: 1 av 1 kommunar har sendt alle svara
        Berit: avslutt høyringa
        Runde: er avslutta
