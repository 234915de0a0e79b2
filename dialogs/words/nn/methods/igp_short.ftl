method-igp-short = Kort IGP
    .help = Når tida er knapp: 3 minutt åleine, 8 i gruppa etter tur, 7 i plenum. Skriv spørsmåla dykkar på linjene under.
    .sample =
        Berit: ny runde kort igp
            Kva er viktigast no?
        Runde: Kva er viktigast no?
        Alle [{ cmd-answer }]: Å kome i gang
        (3 min)
        Sekretæren [{ cmd-result }]: Byrj med éin skule
        (8 min)
        Salen: Byrj med éin skule
        Berit [{ cmd-close }]
        Salen: { hall-closed }
