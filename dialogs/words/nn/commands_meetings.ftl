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
    .text = Kari, Ola

cmd-papers = Møtepapir
    .phrases = møtepapir | møtepapir <meeting> | møtereferat | møtereferat <meeting> | referat frå møte <meeting>
        | referat frå møtet
    .help = Gir deg innkallinga og referatet frå eit møte å laste ned.

cmd-compare = Samanlikn samlingane
    .phrases = samanlikn samlingane | samanlikn samlingar | samanlikn evalueringane | samanlikn med sist | utvikling over tid
    .help = Viser kva samlingane har svara på det same spørsmålet, ved sida av kvarandre.

cmd-name-adviser = Rådgivar
    .phrases = <who> er rådgivar | <who> er rådgivaren vår | utnemn <who> til rådgivar
    .help = Seier kven kommunane får hjelp av.

cmd-ask-help = Be om rådgivar
    .phrases = be om rådgivar | be om rådgivar til <text> | be om rådgivarhjelp | vi treng rådgivar til <text>
    .help = Bed om dagar med rådgivaren, for éin kommune eller fleire saman.

cmd-keep-help = Send
    .phrases = send førespurnaden til rådgivaren
    .help = Sender det de bed om, til rådgivaren.

cmd-agree-help = Avtal dagen
    .text = fredag 12. mars
    .phrases = avtal hjelp <other> til <text> | avtal halv <length=half> dag hjelp <other> til <text>
    .help = Avtalar ein dag med rådgivaren. Ein halv dag digitalt tel halvt.

cmd-close-help = Avslutt
    .phrases = avslutt hjelp <other> | hjelp <other> er ferdig
    .help = Avsluttar hjelpa. Dagar som ikkje vart avtalte, går tilbake.

cmd-help-days = Rådgivardagar
    .phrases = rådgivardagar | kor mange rådgivardagar har vi igjen | dagar igjen
    .help = Viser kva som er bede om og avtalt, og dagane som er igjen.

cmd-foresee = Kva blir sendt
    .phrases = kva blir sendt | kva blir sendt til <who> | vis påminningane
    .help = Viser påminningane som kjem til å bli sende, til kven og når.

cmd-foresee-notice = Vis innkallinga
    .phrases = vis innkallinga | vis innkalling <meeting> | vis innkallinga til møte <meeting>
    .help = Viser innkallinga før ho blir send, og kven ho går til.
