## A network over years: what its gatherings are for, and a page for each municipality. English.

example-purpose = deep dive

cmd-network = The network
    .phrases = network | the network | show the network | network page
    .help = Shows the network's gatherings, its municipalities and how it goes over time.
cmd-municipality = The municipality's page
    .phrases = municipality page | municipality page <text> | the page of <text> | page of <text>
    .help = Shows a municipality's goals, actions and answers over time, in all its networks.
cmd-set-purpose = Purpose
    .phrases = purpose <purpose> | the purpose is <purpose> | this gathering is about <purpose>
    .help = Says what the gathering is for: direction, deep dive or results.
cmd-name-network = Name the network
    .phrases = the network is called <title> | call the network <title>
    .help = Gives the network a name.

purpose-direction = direction
    .about = Today we find out where we want to go.
    .methods = “new round future picture 2035”, “new round expectations”, “new round sharp goals”
purpose-deep-dive = deep dive
    .about = Today we go deep into what matters most.
    .methods = “new round what promotes, what hinders”, “new round igp”, “new round must, should, can”
purpose-results = results
    .about = Today we see what has come of it.
    .methods = “new round scale 1-10”, “new round evaluation”, “compare the gatherings”
purpose-of-the-day = The purpose of the gathering: { $purpose }.
purpose-set = Noted. It stands in the hall, and on the network's page.
purpose-fits = These fit well

network-title = The network { $title }
network-gatherings = Gatherings
network-municipalities = Municipalities
network-gathering = { $day }: { $title }{ $purpose ->
    [none] {""}
   *[other] {" "}({ $purpose })
 }, { $people } people from { $places } places
network-municipality = { $name }: { $done } actions done, { $open } open{ $late ->
    [0] {""}
   *[other] , { $late } overdue
 }. { $who ->
    [nobody] No coordinator yet.
   *[other] Coordinator: { $who }.
 }
network-also = { $line } Also in { $networks }.
network-named = The network is now called “{ $title }”.

page-networks = Is in
page-story = over time
page-open = Open actions
page-done = Actions done
page-gathering = { $day }: { $title }{ $purpose ->
    [none] {""}
   *[other] {" "}({ $purpose })
 }
page-goal = Goal: { $text }
page-answer = { $text } { $number }
page-answer-twice = { $text } Before { $before }, after { $number }
page-said = { $topic } { $text }
page-empty = There is nothing here yet. Goals, actions and answers come here by themselves from the gatherings.
promised-title = What { $name } promised last
promised-said = What you said last

no-no-such-purpose = A gathering is for direction, deep dive or results.
