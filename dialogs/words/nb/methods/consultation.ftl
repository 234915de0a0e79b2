method-consultation = Spør kommunene
    .help = Noen spørsmål går til alle kommuner, for uker og ikke minutter. Hver koordinator henter innspill lokalt og bærer svarene fra utkast til sendt. Skriv tittelen etter navnet, og frist og spørsmål på linjer under.
    .title = Spør kommunene
    .sample =
        Berit: ny runde spør kommunene: Ny velferdsavtale
            Frist: 15. januar 2030
            1. Hva er viktigst for dere?
            2. Hva må avtalen ikke inneholde?
        Runde: Hva er viktigst for dere?
        (10 min)
        Berit: Kari er koordinator for Skien
        Kari [Svar på 1]
        Kari [{ cmd-keep-opinion }]: Trygg skolevei | 2
        Kari [Svar på 2]
        Kari [{ cmd-keep-opinion }]: Flere skjemaer | 1
        Salen: 0 av 1 kommuner har sendt alle svarene
        Kari [{ cmd-move-opinion }]
        Kari [{ cmd-keep-opinion }]: 5
        Salen: 1 av 1 kommuner har sendt alle svarene
        Berit: avslutt høringen
        Runde: er avsluttet
