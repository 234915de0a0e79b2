## Nettverket over år: kva samlingane er for, og sida til kvar kommune. Nynorsk.

example-purpose = fordjuping

cmd-network = Nettverket
    .phrases = nettverket | nettverk | nettverkssida | vis nettverket | sida til nettverket
    .help = Viser samlingane i nettverket, kommunane og korleis det går over tid.
cmd-municipality = Kommunesida
    .phrases = kommunesida | kommunesida <text> | kommuneside <text> | sida til <text> | vis kommunesida <text>
    .help = Viser måla, tiltaka og svara til kommunen over tid, i alle nettverk han er med i.
cmd-set-purpose = Formål
    .phrases = formål <purpose> | formålet er <purpose> | samlinga er for <purpose> | denne samlinga handlar om <purpose>
    .help = Seier kva samlinga er for: retning, fordjuping eller resultat.
cmd-name-network = Gi nettverket namn
    .phrases = nettverket heiter <title> | kall nettverket <title>
    .help = Gir nettverket eit namn.

purpose-direction = retning
    .about = I dag finn vi ut kvar vi vil.
    .methods = «ny runde framtidsbilete 2035», «ny runde forventningar», «ny runde skarpe mål»
purpose-deep-dive = fordjuping
    .about = I dag går vi i djupna på det viktigaste.
    .methods = «ny runde kva fremjar, kva hemmar», «ny runde igp», «ny runde må, bør, kan»
purpose-results = resultat
    .about = I dag ser vi kva det er blitt til.
    .methods = «ny runde skala 1-10», «ny runde evaluering», «samanlikn samlingane»
purpose-of-the-day = Formålet med samlinga: { $purpose }.
purpose-set = Notert. Det står i salen, og på sida til nettverket.
purpose-fits = Dette passar godt

network-title = Nettverket { $title }
network-gatherings = Samlingane
network-municipalities = Kommunane
network-gathering = { $day }: { $title }{ $purpose ->
    [none] {""}
   *[other] {" "}({ $purpose })
 }, { $people } deltakarar frå { $places } stader
network-municipality = { $name }: { $done } tiltak ferdige, { $open } opne{ $late ->
    [0] {""}
   *[other] , { $late } over fristen
 }. { $who ->
    [nobody] Ingen koordinator enno.
   *[other] Koordinator: { $who }.
 }
network-also = { $line } Også med i { $networks }.
network-named = Nettverket heiter no «{ $title }».

page-networks = Er med i
page-story = over tid
page-open = Opne tiltak
page-done = Ferdige tiltak
page-gathering = { $day }: { $title }{ $purpose ->
    [none] {""}
   *[other] {" "}({ $purpose })
 }
page-goal = Mål: { $text }
page-answer = { $text } { $number }
page-answer-twice = { $text } Før { $before }, etter { $number }
page-said = { $topic } { $text }
page-empty = Her er det ingenting enno. Mål, tiltak og svar kjem hit av seg sjølve frå samlingane.
promised-title = Sist lova { $name }
promised-said = Det de sa sist

no-no-such-purpose = Ei samling er for retning, fordjuping eller resultat.
