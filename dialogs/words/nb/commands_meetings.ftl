## Hvordan det kalles og skrives, det som hører til et møte.

cmd-seat = Innkall
    .phrases = <who> møter i møte <meeting> | <who> møter i møte <meeting> som <text> | innkall <who> til møte <meeting>
        | <who> er observatør <observer=yes> i møte <meeting>
        | <who> er observatør <observer=yes> i møte <meeting> som <text>
    .help = Kaller inn én til, som deltaker eller som observatør med talerett.

cmd-make-formal = Formelt møte
    .phrases = formelt møte <meeting> | møte <meeting> er formelt | møte <meeting> er vedtaksført med <other>
    .help = Gir sakene numre og møtet et krav til hvor mange som må være til stede.

cmd-make-plain = Vanlig møte
    .phrases = vanlig møte <meeting> | møte <meeting> er ikke formelt
    .help = Tar bort saksnumre og krav til oppmøte.

cmd-roll = Oppmøte
    .phrases = oppmøte | oppmøte i møte <meeting> | oppmøte <meeting> | før oppmøte | opprop
    .help = Viser et skjema der du krysser av hvem som er i møtet.

cmd-keep-roll = Lagre oppmøtet
    .phrases = til stede: <text> | til stede i møte <meeting>: <text>
    .help = Fører hvem som er i møtet.
    .text = Kari, Ola

cmd-papers = Møtepapirer
    .phrases = møtepapirer | møtepapirer <meeting> | møtereferat | møtereferat <meeting> | referat fra møte <meeting>
        | referat fra møtet
    .help = Gir deg innkallingen og referatet fra et møte å laste ned.

cmd-compare = Sammenlign samlingene
    .phrases = sammenlign samlingene | sammenlign samlinger | sammenlign evalueringene | sammenlign med sist | utvikling over tid
    .help = Viser hva samlingene har svart på det samme spørsmålet, ved siden av hverandre.

cmd-name-adviser = Rådgiver
    .phrases = <who> er rådgiver | <who> er rådgiveren vår | utnevn <who> til rådgiver
    .help = Sier hvem kommunene får hjelp av.

cmd-ask-help = Be om rådgiver
    .phrases = be om rådgiver | be om rådgiver til <text> | be om rådgiverhjelp | vi trenger rådgiver til <text>
    .help = Ber om dager med rådgiveren, for én kommune eller flere sammen.

cmd-keep-help = Send
    .phrases = send forespørselen til rådgiveren
    .help = Sender det dere ber om, til rådgiveren.

cmd-agree-help = Avtal dagen
    .text = fredag 12. mars
    .phrases = avtal hjelp <other> til <text> | avtal halv <length=half> dag hjelp <other> til <text>
    .help = Avtaler en dag med rådgiveren. En halv dag digitalt teller halvt.

cmd-close-help = Avslutt
    .phrases = avslutt hjelp <other> | hjelp <other> er ferdig
    .help = Avslutter hjelpen. Dager som ikke ble avtalt, går tilbake.

cmd-help-days = Rådgiverdager
    .phrases = rådgiverdager | hvor mange rådgiverdager har vi igjen | dager igjen
    .help = Viser hva som er bedt om og avtalt, og dagene som er igjen.

cmd-foresee = Hva sendes
    .phrases = hva sendes | hva blir sendt | hva sendes til <who> | hva blir sendt til <who> | vis påminnelsene
    .help = Viser påminnelsene som kommer til å bli sendt, til hvem og når.

cmd-foresee-notice = Vis innkallingen
    .phrases = vis innkallingen | vis innkalling <meeting> | vis innkallingen til møte <meeting>
    .help = Viser innkallingen før den sendes, og hvem den går til.
