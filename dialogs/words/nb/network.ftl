## Nettverket over år: hva samlingene er for, og siden til hver kommune. Bokmål.

example-purpose = fordypning

cmd-network = Nettverket
    .phrases = nettverket | nettverk | nettverkssiden | vis nettverket | siden til nettverket
    .help = Viser samlingene i nettverket, kommunene og hvordan det går over tid.
cmd-municipality = Kommunesiden
    .phrases = kommunesiden | kommunesiden <text> | kommuneside <text> | siden til <text> | vis kommunesiden <text>
    .help = Viser kommunens mål, tiltak og svar over tid, i alle nettverk den er med i.
cmd-set-purpose = Formål
    .phrases = formål <purpose> | formålet er <purpose> | samlingen er for <purpose> | denne samlingen handler om <purpose>
    .help = Sier hva samlingen er for: retning, fordypning eller resultater.
cmd-name-network = Gi nettverket navn
    .phrases = nettverket heter <title> | kall nettverket <title>
    .help = Gir nettverket et navn.

purpose-direction = retning
    .about = I dag finner vi ut hvor vi vil.
    .methods = «ny runde framtidsbilde 2035», «ny runde forventninger», «ny runde skarpe mål»
purpose-deep-dive = fordypning
    .about = I dag går vi i dybden på det viktigste.
    .methods = «ny runde hva fremmer, hva hemmer», «ny runde igp», «ny runde må, bør, kan»
purpose-results = resultater
    .about = I dag ser vi hva det er blitt til.
    .methods = «ny runde skala 1-10», «ny runde evaluering», «sammenlign samlingene»
purpose-of-the-day = Formålet med samlingen: { $purpose }.
purpose-set = Notert. Det står i salen, og på siden til nettverket.
purpose-fits = Dette passer godt

network-title = Nettverket { $title }
network-gatherings = Samlingene
network-municipalities = Kommunene
network-gathering = { $day }: { $title }{ $purpose ->
    [none] {""}
   *[other] {" "}({ $purpose })
 }, { $people } deltakere fra { $places } steder
network-municipality = { $name }: { $done } tiltak ferdige, { $open } åpne{ $late ->
    [0] {""}
   *[other] , { $late } over fristen
 }. { $who ->
    [nobody] Ingen koordinator ennå.
   *[other] Koordinator: { $who }.
 }
network-also = { $line } Også med i { $networks }.
network-named = Nettverket heter nå «{ $title }».

page-networks = Er med i
page-story = over tid
page-open = Åpne tiltak
page-done = Ferdige tiltak
page-gathering = { $day }: { $title }{ $purpose ->
    [none] {""}
   *[other] {" "}({ $purpose })
 }
page-goal = Mål: { $text }
page-answer = { $text } { $number }
page-answer-twice = { $text } Før { $before }, etter { $number }
page-said = { $topic } { $text }
page-empty = Her er det ingenting ennå. Mål, tiltak og svar kommer hit av seg selv fra samlingene.
promised-title = Sist lovet { $name }
promised-said = Det dere sa sist

no-no-such-purpose = En samling er for retning, fordypning eller resultater.
