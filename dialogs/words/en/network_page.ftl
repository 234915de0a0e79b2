## The pages of the network and the municipalities: everything over time, at addresses of their own. English.

cmd-close-pages = Close my pages
    .phrases = close my pages | close my page
    .help = Closes the addresses at which you read about your networks and municipalities.
network-page = Read the whole page
municipality-page = Read the whole page
pages-closed = The addresses are closed. You get new ones the next time you write “network” or “municipality page”.
no-no-pages = You have no such addresses that are open.

np-network = Network
np-municipality = Over time
np-lead = { $gatherings ->
    [0] No gatherings yet
    [one] One gathering
   *[other] { $gatherings } gatherings
}{ $year ->
    [none] {""}
   *[other] {" "}since { $year }
}. { $places ->
    [0] Nobody is in it yet.
    [one] One municipality or other actor is in it.
   *[other] { $places } municipalities and others are in it.
}
np-led-by = { $name } leads the network.
np-promised = Promised
np-done = Done
np-open = Open
np-late = Overdue
np-actions-in-all = All the actions
np-gatherings = Gatherings
np-people = { $people ->
    [one] One person
   *[other] { $people } people
} from { $places ->
    [one] one place
   *[other] { $places } places
}
np-municipalities = Who is in it
np-place = Municipality
np-coordinator = Coordinator
np-nobody = Nobody yet
np-also = Also in
np-of = { $done } of { $promised }
np-goals = Goals
np-goal-from = { $title }, { $day }
np-evaluations = Evaluations over time
np-evaluations-about = The same question, gathering by gathering. The answers are anonymous, and no gathering is here until enough have answered.
np-consultations = Consultations
np-consultation-due = Due { $day }.
np-consultation-over = Closed. It was due { $day }.
np-answers = Read the answers put together
np-parallel = Other networks they are in
np-last = Promised last
np-last-said = Said { $day }, { $title }
np-last-actions = { $count ->
    [0] No open actions.
    [one] One action is open.
   *[other] { $count } actions are open.
}
np-actions = Actions
np-action = Action
np-owner = Owner
np-due = Due
np-state = State
np-no-due = No date
np-state-open = Open
np-state-late = Overdue
np-state-done = Done
np-scales = Answers on scales
np-scales-about = Answers given for the municipality, with its name.
np-gathering = Gathering
np-before = Before
np-after = After
np-number = Answer
np-question = Question
np-answer = The answer
np-answer-draft = A draft is for the coordinators only.
np-your-own = The address is your own. Write “close my pages” to Runde if somebody else has got hold of it.
np-read-on = Printed { $day }
np-from-to = { $text }: from { $first } to { $last } over { $count } gatherings.
