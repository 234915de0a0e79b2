## Korleis det heiter og blir skrive, det som høyrer til eit møte.

cmd-seat = Kall inn
    .phrases = <who> møter i møte <meeting> | <who> møter i møte <meeting> som <text> | kall inn <who> til møte <meeting>
        | <who> er observatør <observer=yes> i møte <meeting>
        | <who> er observatør <observer=yes> i møte <meeting> som <text>
    .help = Kallar inn éin til, som deltakar eller som observatør med talerett.

cmd-make-formal = Formelt møte
    .phrases = formelt møte <meeting> | møte <meeting> er formelt | møte <meeting> er vedtaksført med <other>
    .help = Gir sakene nummer og møtet eit krav til kor mange som må vere til stades.

cmd-make-plain = Vanleg møte
    .phrases = vanleg møte <meeting> | møte <meeting> er ikkje formelt
    .help = Tek bort saksnummer og krav til oppmøte.

cmd-roll = Oppmøte
    .phrases = oppmøte | oppmøte i møte <meeting> | oppmøte <meeting> | før oppmøte | opprop
    .help = Viser eit skjema der du kryssar av kven som er i møtet.

cmd-keep-roll = Lagre oppmøtet
    .phrases = til stades: <text> | til stades i møte <meeting>: <text>
    .help = Fører kven som er i møtet.

cmd-papers = Møtepapir
    .phrases = møtepapir | møtepapir <meeting> | møtereferat | møtereferat <meeting> | referat frå møte <meeting>
        | referat frå møtet
    .help = Gir deg innkallinga og referatet frå eit møte å laste ned.

cmd-compare = Samanlikn samlingane
    .phrases = samanlikn samlingane | samanlikn samlingar | samanlikn evalueringane | samanlikn med sist | utvikling over tid
    .help = Viser kva samlingane har svara på det same spørsmålet, ved sida av kvarandre.
