## The round as people see it: hall, group, desk, panel.

and-list = { $first } and { $last }
confirm = Are you sure you want to do this: { $action }?
reflection-round = Reflection round
round-title = Round { $number }: { $title }
group-name = Group { $number }
part-name = Part { $number }
questions = Questions
your-thoughts = Your thoughts
result = Result
parking-lot = Parked for later
members = Around the table
groups = The groups
helper = Adviser
phases = How the round goes
joined = In the round
joined-count = { $people ->
    [one] 1 person
   *[other] { $people } people
} from { $places ->
    [one] 1 place
   *[other] { $places } places
}
joined-only = { $people ->
    [one] 1 person is in.
   *[other] { $people } people are in.
}
answered = Have written
committed = Have written
answered-count = { $answered } of { $of }
track-kommune = Municipality groups
track-other = Other actors
track-all = Everybody
track-phase = { $track }: { $phase }

role-moderator = moderator
role-timekeeper = timekeeper
role-secretary = secretary
role-focus-keeper = focus keeper
criterion-drawn = drawn by Runde
role-is-drawn = { $role } (drawn by Runde)
claim-role = That's me: { $role }

stage-individual = { $part ->
    [0] Alone: { $minutes } min
   *[other] Alone, part { $part }: { $minutes } min
}
stage-group = { $part ->
    [0] In the group: { $minutes } min
   *[other] In the group, part { $part }: { $minutes } min
}{ $turns ->
    [yes] , everyone in turn
   *[no] {""}
}
stage-plenum = Plenum
minutes-per-group =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } per group
shown-from = Anonymous answers are shown once there are { $answers }

hall-welcome = Welcome! Here is what concerns everybody.
hall-joining = Press “Join”, and I will find you a group.
hall-seated = The groups are ready. Find your table and agree on the roles. We start soon.
hall-running = The round is running.
hall-paused = Paused. All clocks stand still.
hall-individual = Think alone and write down what comes to mind.
hall-group = { $part ->
    [0] The groups are talking.
   *[other] The groups are talking about part { $part }.
}
hall-all-done = The groups are done.
hall-plenum = Plenum: here is what the groups came to.
hall-presenting = { $group } has the floor.
hall-commitment = Finally: what will you do with this? Write one line.
hall-closed = The round is over. Thank you!
hall-aborted = The round was broken off. Everything you wrote has been kept.
group-result = { $group } · { $organisations }
no-result-yet = The result has not been sent yet.
minutes-as-docx = Minutes (Word)
minutes-as-pdf = Minutes (PDF)
minutes-as-html = Minutes (web page)
minutes-as-xlsx = Results (Excel)
minutes-as-csv = Results (CSV)
minutes-as-json = All of it as data (JSON)
minutes-as-md = Minutes (text)

find-your-table = Find your table. Agree on who has which role, and let that person press.
group-thinks = { $group } · each alone
think-alone = Everybody is thinking alone. Answers are hidden until it is your turn.
ready-count = { $ready } of { $of } are ready.
group-settles = { $group } · roles
settle-roles = Who has which role? I will soon draw those nobody takes.
group-in-turn = { $group } · in turn, lap { $lap }
has-the-word = { $name } has the word.
one-viewpoint = One viewpoint each. No comments yet.
next-is = Next: { $name }.
last-in-turn = The last one in this lap.
notes-of = { $name } wrote
group-talks = { $group } · open floor
word-is-free = The floor is open. { $moderator } gives the word.
group-done = { $group } · done
result-is-in = The result has been sent. Thank you!
result-awaited = The result is missing. { $secretary } sends it.
group-over = { $group } · thanks for the round

welcome = Welcome!
wait-for-round = You are in. I will tell you when the round starts.
round-is-open = A new round is open. Will you join?
you-are-in = You are in! The groups are coming soon.
your-group-is = Your place: { $group }
join-late = Late? Join in
sit-with = You sit with { $names }.
your-group = Your place
your-role = Your role
think-title = Your time to think
think-hidden = What you write is hidden from the others until it is your turn in the group.
answer-hint = Keywords are fine, one point a line.
you-are-ready = You are ready. You can change your answer as long as there is time.
in-the-group = { $group } · talking
job-moderator = You are the moderator: give the word around the table, and speak last yourself.
job-timekeeper = You are the timekeeper: watch the clock.
job-secretary = You are the secretary: write down what the group comes to, and present it in plenum.
job-focus-keeper = You are the focus keeper: bring the group back when it wanders off.
job-member = Listen, and say yours when it is your turn.
wait-for-plenum = Well done! Everybody gets to see your result in the plenum.
park-something = Something for later? Park it here.
write-result = Write the group's result
result-hint = One point a line. You can send it several times.
result-points = What did you come to?
result-common = Common to the group
result-of-part = Part { $part } · { $label }
poll-title = A question to the hall
poll-vote = What matters most of what the groups came to?
poll-answered = Have answered
poll-too-few = Fewer than { $fewest } answered, so the answers are not shown.
poll-no-answers = Nobody answered.
poll-opens-later = The answers are anonymous. They are shown when the question is closed, if at least { $fewest } have answered.
poll-anonymous = Anonymous: nobody can see what you answer. The answers are shown together when the question is closed, if at least { $fewest } have answered.
poll-named = The answers are shown together in the hall, without names.
poll-silent = Have not answered yet
poll-held = Held back from the word cloud. Let out what the hall may see
release-word = Show “{ $word }”
hint-lines = Up to { $most } points, one on each line.
hint-words = Up to { $most } words or short terms, one on each line.
hint-notes = One note on each line, { $longest } characters at most.
commitment-title = What will you do now?
commitment-text = One line on what you take with you and do. It stands in the minutes with your name.
commitment-label = I will …
thanks = Thank you for taking part! Here are the minutes.
you-have-left = You have left the round. What you wrote has been kept. Come back whenever you like.

lead-new-title = New round
lead-new-text = Paste the slide with its questions, times and roles, and I will read it and show you the plan. If you have only the questions, write them and pick a template.
lead-slide = The slide, or the questions
lead-template = Times and phases
template-none = As the slide says
lead-title = You lead: { $title }
lead-joining = People are coming in. Propose groups when most are here.
lead-seated = Look over the groups. Move people by typing “move Kari to group 3”. Press start when everybody sits.
lead-running = The round is running.
lead-plenum = Plenum. Call the groups one by one.
lead-ask-hint = Ask the hall by writing “ask the hall: …”. Do say how it is answered: “scale 1-10: How safe do you feel?”, “word cloud: What is a good meeting?”.
lead-commitment = Everybody writes what they will do themselves.
lead-closed = The round is over.
lead-aborted = The round was broken off.
lead-over = The round is over. The minutes are ready.
next-round = Next round: { $title }
status-seated = { $group }: { $people } at the table
status-individual = { $group }: thinking alone · { $answered } of { $of } have written
status-thinking = { $group }: thinking alone · { $ready } of { $of } are done
status-settling = { $group }: settling roles{ $part ->
    [0] {""}
   *[other] {" "}· part { $part }
}
status-turn = { $group }: { $name } has the word{ $part ->
    [0] {""}
   *[other] {" "}· part { $part }
}
status-free = { $group }: open floor{ $part ->
    [0] {""}
   *[other] {" "}· part { $part }
}
status-done = { $group }: done, result sent
status-waiting = { $group }: done, waiting for the result from { $name }

say-phase-individual = Now everybody thinks alone for { $minutes } minutes.
say-phase-group = { $part ->
    [0] Now the groups talk for { $minutes } minutes.
   *[other] Now the groups take part { $part }. { $minutes } minutes.
}
say-phase-plenum = Now we meet in plenum.
say-phase-commitment = Finally: what will you do with this yourself? { $minutes } minutes.
say-clock-half = Half the time has gone.
say-clock-last-minute = One minute left.
say-poll-open = The hall is asked: { $question }
say-vote-open = Now we vote on what the groups came to.
say-poll-closed = The question is closed. Thank you for your answers!
say-round-closed = The round is over. Thank you!
say-round-aborted = The round was broken off.
say-your-turn = { $name }, you have the word. One viewpoint.
say-you-were-drawn = { $name }, the lot fell on you: { $roles }.
say-result-wanted = { $name }, please send what the group came to.
say-back-to-the-subject = The focus keeper says: back to the subject! { $name }, pick up the thread.
say-you-present-now = { $name }, you present in plenum now.
say-your-group = You are in group { $group }.
say-you-lead-now = You lead the round now.
say-plenum-time-is-up = The plenum's time is up. Go on when you are ready.
say-nudge = One minute left, and you have not written anything yet. A keyword will do.

plan-read = The plan for “{ $title }” is ready. People can join now.
plan-later = { $count ->
    [one] One more round stands in the text. We take it afterwards.
   *[other] { $count } more rounds stand in the text. We take them afterwards.
}
plan-warnings = I did not understand this
no-plan-found = I found no round in the text. It needs a question and times, such as “Individual 3 minutes”.
list-problems = This did not agree with the list
list-organisation-missing = { $name } ({ $group }): nobody has come.
list-fewer-came = { $name } ({ $group }): { $came } of { $expected } have come.
list-more-came = { $name }: { $came } came, { $expected } were on the list.
list-person-missing = { $name } ({ $group }) has not come.
list-person-unclear = { $name } ({ $group }): several have that name.
list-not-listed = { $name } is not on the list.
list-would-be-alone = { $name } would have sat alone in { $group } and has been moved.
list-odd-size = { $name } has { $came } people.
help-title = This is what you can do now
help-line = { $phrase }: { $help }
help-part-round = Gathering and round
help-part-group = In the group
help-part-plenum = Plenum
help-part-programme = Programme and templates
help-part-actions = Actions
help-part-meetings = Meetings
help-part-network = Network, coordinators and reminders
help-part-consultation = Consultation
help-part-own = Yourself and privacy
no-round-yet = No round is going on.
did-you-mean = Did you mean “{ $phrase }”?
not-understood = I did not understand that. Type “help” to see what you can do.

stage-common = { $question } ({ $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
})
say-phase-common = Now: { $question } ({ $minutes } minutes)
poll-hosted = One topic a line. Whoever proposes a topic hosts it, and is named on the wall.
poll-shared = Your answer is shown in the hall with the name of your municipality or organisation.
hint-topics = Up to { $most } topics, one a line. Send again to change something.
hint-number = A number. Leave it empty where there are none.
visit-feet = Go where you learn or give most, and move on when you like. Your feet decide.
visit-leave = I move on
harvest-yours = You are the host: write what you all come to, one point a line.
harvest-wait = The hosts are writing down what you came to.
group-with-all = You are in the hall together with everybody.
unplaced = Without a place
unplaced-seats = { $topics ->
    [one] One topic lacks a place. Join it with another, or give it a new place when the slots begin.
   *[other] { $topics } topics lack a place. Join some of them, or give them new places when the slots begin.
}
unplaced-hosts = { $hosts ->
    [one] One host has more topics than there are slots. Let somebody else host some of them.
   *[other] { $hosts } hosts have more topics than there are slots. Let others host some of them.
}
no-not-your-topic = What is harvested of this topic, its host writes.
no-could-identify = Not saved yet: { $found } could show whom this is about. Take it out and send again. Write "a girl in year 9" or "the school" instead.
