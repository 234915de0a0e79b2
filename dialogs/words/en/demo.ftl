# The demo hall: the page where a newcomer sees a whole round, and what `runde demo` writes in the terminal. English.

demo-ready = The demo hall is open: { $address }  (end with Ctrl+C)
demo-port-busy = Port { $port } is taken by another program. Try another: runde demo --port { $other }
demo-no-address = Cannot listen on { $host }. Try without --host.

demo-gathering = Partnership gathering
demo-title = Try Runde
demo-mark = demo hall
demo-welcome = Welcome to the hall
demo-intro = You lead a gathering of 24 invented participants, and they are coming in now. They write Norwegian, as at home. The slide is already pasted on your side. Press your way through the round, or press “Play” and watch forty minutes in less than one. Beside it you choose what is played: the slide, a method or a whole day.
demo-play = Play
demo-lead-self = I lead myself
demo-restart = Start over
demo-restart-sure = Start over with an empty hall?
demo-pace = Pace
demo-pause = Pause
demo-speed = { $speed }x
demo-speed-says = { $speed } times as fast
demo-clock = The clock
demo-you-lead = Facilitator: that is you
demo-led-for-you = Facilitator: being played
demo-hall = The hall
demo-participants = The participants
demo-whose = Whom do you want to see?
demo-take = Take over
demo-give = Hand back
demo-yours = You play { $name }
demo-add = Show another participant
demo-remove = Close
demo-arrivals = Coming in
demo-minutes = The minutes
demo-minutes-lead = This is how the round went. The minutes are yours to keep.
demo-as-word = Download as Word
demo-back-to-hall = Back to the hall
demo-show-minutes = Show the minutes
demo-broken = The demo hall does not answer. Is the program still running in the terminal?

demo-phase-none = People are coming in
demo-phase-joining = Join
demo-phase-seated = Find your table
demo-phase-individual = Think alone
demo-phase-group = { $part ->
    [0] In the groups
   *[other] In the groups, part { $part }
}
demo-phase-plenum = Plenum
demo-phase-asked = The hall answers
demo-phase-commitment = What will you do now?
demo-phase-closed = Thank you
demo-phase-aborted = Broken off
demo-detail-paused = Time stands still, and the people with it
demo-detail-joined = { $people } of { $of } have come
demo-detail-written = { $given } of { $of } have written
demo-detail-answered = { $given } of { $of } have answered
demo-detail-presents = { $group } presents
demo-detail-people = { $people } people are here

demo-table-seated = { $people } at the table
demo-table-written = { $given } of { $of } have written
demo-table-settles = Sharing out roles
demo-table-speaks = { $name } has the word
demo-table-free = Open discussion
demo-table-done = Done
demo-table-waiting = Waiting for the result
demo-table-presents = { $name } presents
demo-legend-speaks = has the word
demo-legend-written = has written

demo-detail-between = Between the gatherings
demo-year = The year after
demo-year-lead = The municipalities have got coordinators, two meetings and some actions. Jump ahead and see what Runde sends to whom. The buttons work, and most people answer by themselves in time.
demo-year-open = See the year after
demo-year-travel = Jump in time
demo-year-next = Next message
demo-year-day = +1 day
demo-year-week = +1 week
demo-year-to-day = Pick a day
demo-year-go = Go there
demo-year-everybody = Everybody
demo-year-leader = facilitator
demo-year-can-answer = Can be answered
demo-year-calendar = The calendar of { $name }
demo-year-nothing = Nothing has been sent yet.
demo-travels = Time passes …

demo-script = What shall be played?
demo-script-slide = The slide
demo-script-day = A whole day
demo-day-slide = Reflection in groups
demo-day-end = Close
demo-day =
    10 Welcome by Ragnhild Aasvang
    45 Round the table
    15 Coffee break
    75 Reflection in groups
    45 Lunch
    50 Scale 1-10: We notice struggling young people early enough
    15 Short break
    80 Future picture 2035: No young person is left out
    20 Evaluation
