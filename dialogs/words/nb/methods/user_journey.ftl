method-user-journey = Brukerreise
    .help = Det unge har fortalt, lapp for lapp: situasjon for situasjon og steg for steg, med sitater og hvordan det kjentes. Ingen kan kjennes igjen. De vonde punktene blir tiltak. Skriv hva reisen gjelder etter navnet.
    .title = Brukerreise
    .topic = å komme videre
    .met = { $topic }: Hva møtte de unge?
    .how = Skriv sitater slik de ble sagt, én lapp på hver linje, og slutt med :) eller :( for hvordan det kjentes. Ikke navn, telefonnummer, fødselsnummer eller skole.
    .stages = Før, Underveis, Etter
    .situations = Få informasjon, Velge, Trenge hjelp
    .interviews = Hvor mange er intervjuet?
    .groups = Elever, Lærlinger, Unge utenfor
    .forms = alene, i gruppe
    .sore = Hvor er det vondest, og hva gjør vi med det?
    .sample =
        Berit: ny runde brukerreise: Fra 10. trinn til lære
        Runde: Fra 10. trinn til lære
        Kari [{ cmd-answer }]: «Jeg visste ikke hvem jeg kunne spørre» :( | Rådgiveren viste meg tre veier :)
        Ola [{ cmd-answer }]: Ingen svarte på e-posten :(
        (10 min)
        Sekretæren [{ cmd-result }]: Én fast voksen å spørre
        (12 min)
        Salen: ☹ «Jeg visste ikke hvem jeg kunne spørre»
        Salen: Én fast voksen å spørre
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        Salen: { hall-closed }
