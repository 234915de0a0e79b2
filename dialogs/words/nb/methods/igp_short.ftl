method-igp-short = Kort IGP
    .help = Når tida er knapp: 3 minutter alene, 8 i gruppa etter tur, 7 i plenum. Skriv spørsmålene deres på linjene under.
    .sample =
        Berit: ny runde kort igp
            Hva er viktigst nå?
        Runde: Hva er viktigst nå?
        Alle [{ cmd-answer }]: Å komme i gang
        (3 min)
        Sekretæren [{ cmd-result }]: Begynn med én skole
        (8 min)
        Salen: Begynn med én skole
        Berit [{ cmd-close }]
        Salen: { hall-closed }
