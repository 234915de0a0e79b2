method-user-journey = Brukarreise
    .help = Det unge har fortalt, lapp for lapp: situasjon for situasjon og steg for steg, med sitat og korleis det kjentest. Ingen kan kjennast att. Dei vonde punkta blir tiltak. Skriv kva reisa gjeld etter namnet.
    .title = Brukarreise
    .topic = å kome vidare
    .met = { $topic }: Kva møtte dei unge?
    .how = Skriv sitat slik dei vart sagde, éin lapp på kvar linje, og slutt med :) eller :( for korleis det kjentest. Ikkje namn, telefonnummer, fødselsnummer eller skule.
    .stages = Før, Undervegs, Etter
    .situations = Få informasjon, Velje, Trenge hjelp
    .interviews = Kor mange er intervjua?
    .groups = Elevar, Lærlingar, Unge utanfor
    .forms = åleine, i gruppe
    .sore = Kvar er det vondast, og kva gjer vi med det?
    .sample =
        Berit: ny runde brukarreise: Frå 10. trinn til lære
        Runde: Frå 10. trinn til lære
        Kari [{ cmd-answer }]: «Eg visste ikkje kven eg kunne spørje» :( | Rådgivaren viste meg tre vegar :)
        Ola [{ cmd-answer }]: Ingen svarte på e-posten :(
        (10 min)
        Sekretæren [{ cmd-result }]: Éin fast vaksen å spørje
        (12 min)
        Salen: ☹ «Eg visste ikkje kven eg kunne spørje»
        Salen: Éin fast vaksen å spørje
        Berit [{ cmd-carry-on }]
        Berit [{ cmd-close }]
        Salen: { hall-closed }
