## What is promised and the meetings till next time.

no-too-many-owners = Choose at most { $most } people.
no-no-owner = Who will do it? Write one or more names.
no-day-is-past = That day has passed. Choose one that is to come.
no-action-is-open = The action is open already.
no-action-is-settled = The action is settled. Open it again first.
no-not-your-action = Somebody else owns this action. Ask its owner, the coordinator or the facilitator.
no-coordinator-already = They have that task already.
no-no-such-coordinator = They are no coordinator there.
no-appointed-by-leader = The facilitator says who is coordinator. Ask { $leader } to write “{ $name } is coordinator for { $organisation }”.
no-meeting-is-over = That meeting is over or called off.
no-meeting-is-ahead = The meeting has not been yet.
no-no-series = There are no more meetings in a series after this one. Write “meetings” to see those to come.
no-not-invited = They are not invited to the meeting.
no-not-absent = A deputy is called in when somebody has sent their regrets.
no-no-such-action = I cannot find action { $number }.
no-no-such-organisation = I cannot find { $organisation } in the partnership. Write “coordinators” to see who is in it.
no-not-yours-to-see = Only those from { $organisation }, and the facilitator, can see that.
no-no-such-day = I do not understand the date “{ $text }”. Write 1 March, for instance.
no-partnership-facilitator-only = Only the facilitator can do that.

## What is promised

promise-title = New action
promise-text = This is how I understood it. Look it over, mend what is wrong, and save.
promise-doubt = I was not sure of “{ $text }”.
promise-what = What will be done?
promise-who = Who is responsible?
promise-who-hint = One or more names, with commas between
promise-due = By when?
promise-due-hint = 1 March, Friday or week 12, for instance
promise-organisation = For which municipality?
promise-organisation-hint = Leave empty what is common to all
promise-involved = Who must be involved?
promise-level = Who decides?
level-political = Politicians
level-administrative = The administration
level-common = In common
look-over-promise = Look over what I wrote down, and save it.
promise-kept = Noted as action { $number }.
promise-dropped = Discarded.
my-actions = My actions
no-actions = Nothing is on the list.
action-line = { $number }. { $text }{ $who ->
    [nobody] {""}
   *[other] {" "}({ $who })
}{ $due ->
    [never] {""}
   *[other] , by { $due }
}{ $late ->
    [yes] {" "}– overdue
   *[no] {""}
}
common-actions = In common
actions-hint = Write “action { $number }” to see what has happened to an action.
action-title = Action { $number }
action-event = { $day } at { $time }: { $what }
action-promised-by = { $who ->
    [somebody] Somebody
   *[other] { $who }
} noted it. Owner: { $owners ->
    [nobody] nobody yet
   *[other] { $owners }
}. Due: { $due ->
    [never] no date
   *[other] { $due }
}.
action-changed-by = { $who ->
    [somebody] Somebody
   *[other] { $who }
} changed it.
action-postponed-by = { $who ->
    [somebody] Somebody
   *[other] { $who }
} put it off until { $due }.
action-passed-on-by = { $who ->
    [somebody] Somebody
   *[other] { $who }
} passed it on to { $owners ->
    [nobody] nobody
   *[other] { $owners }
}.
action-done-by = { $who ->
    [somebody] Somebody
   *[other] { $who }
} marked it done.
action-dropped-by = { $who ->
    [somebody] Somebody
   *[other] { $who }
} put it away.
action-reopened-by = { $who ->
    [somebody] Somebody
   *[other] { $who }
} opened it again.
press-action-done = Done: { $text }
press-action-later = Postpone: { $text }
press-action-to = Pass on: { $text }
status-of-organisation = { $open ->
    [0] No open actions
    [one] 1 open action
   *[other] { $open } open actions
}, { $done } done.
status-overall = { $open ->
    [0] No open actions
    [one] 1 open action
   *[other] { $open } open actions
}, { $late } overdue, { $done } done.
coordinated-by = { $names ->
    [nobody] No coordinator yet.
   *[other] Coordinator: { $names }
}{ $deputies ->
    [nobody] {""}
   *[other] {" "}(deputy: { $deputies })
}
action-is-done = Good! “{ $text }” is done.
action-is-dropped = “{ $text }” is put away.
action-is-open = “{ $text }” is open again.
action-is-later = “{ $text }” has a new date: { $day }.
action-is-passed-on = “{ $text }” is with { $who } now.
action-later-when = When will “{ $text }” be done? Choose, or write “postpone { $number } to 1 May”.
action-to-whom = Who takes “{ $text }”? Choose, or write “give action { $number } to” and a name.

## Coordinators

coordinators = Coordinators
coordinator-line = { $organisation }: { $names ->
    [nobody] nobody yet
   *[other] { $names }
}{ $deputies ->
    [nobody] {""}
   *[other] {" "}(deputy: { $deputies })
}
appointed = { $name } is coordinator for { $organisation }.
deputy-appointed = { $name } is deputy for { $organisation }.
stepped-down = { $name } is no longer coordinator for { $organisation }. { $heir } takes over.
stepped-down-nobody = { $name } is no longer coordinator for { $organisation }. The facilitator takes over until somebody is appointed.

## The morning message

morning-title = Good morning! This is for { $day }
morning-meetings = Meetings
morning-actions = What you have promised
remind-action-ahead = { $number }. { $text }: by { $day }.
remind-action-today = { $number }. { $text }: due { $day }.
remind-action-late = { $number }. { $text }: was due { $day }.
remind-action-late-here = { $number }. { $text } ({ $who }): was due { $day }. You are told as coordinator.
remind-meeting-ahead = { $title } { $day }{ $time ->
    [allday] {""}
   *[other] {" "}at { $time }
}{ $place ->
    [nowhere] {""}
   *[other] , { $place }
}. { $answer ->
    [coming] You have said you will come.
    [unsure] You were unsure. Will you come?
   *[other] Will you come?
}
remind-meeting-today = Today: { $title }{ $time ->
    [allday] {""}
   *[other] {" "}at { $time }
}{ $place ->
    [nowhere] {""}
   *[other] , { $place }
}.
remind-meeting-held = Was “{ $title }” held { $day }?

## The calendar

calendar-title = The meetings in your own calendar
calendar-text = Copy the address and add it to your calendar as a subscription. Whoever has it can see your meetings, so keep it to yourself. “Close the calendar” closes it.
calendar-link = Calendar address
calendar-closed = The address is closed. Write “calendar” when you want a new one.
no-no-calendar = You have no open calendar address.

## Meetings

meetings = Meetings
no-meetings = No meetings are planned yet.
meeting-numbered = { $number }: { $line }
coordinator-meeting = Coordinators’ meeting
day-and-hours = { $day } at { $hours }
plan-title = Meeting plan
plan-lines = The meetings, one a line
plan-look-over = This is how I understood the plan. Mend what is wrong, and save.
plan-remarks = Worth knowing
look-over-plan = { $meetings ->
    [one] I found 1 meeting.
   *[other] I found { $meetings } meetings.
} Look it over, and save.
plan-kept = { $meetings ->
    [one] 1 meeting is saved.
   *[other] { $meetings } meetings are saved.
} The coordinators will be reminded.
day-skipped = { $day } was left out: { $why }.
day-off-weekend = it is a weekend
day-off-new-year = it is New Year’s Day
day-off-maundy-thursday = it is Maundy Thursday
day-off-good-friday = it is Good Friday
day-off-easter-sunday = it is Easter Sunday
day-off-easter-monday = it is Easter Monday
day-off-labour-day = it is Labour Day
day-off-constitution-day = it is Constitution Day
day-off-ascension-day = it is Ascension Day
day-off-whit-sunday = it is Whit Sunday
day-off-whit-monday = it is Whit Monday
day-off-christmas-eve = it is Christmas Eve
day-off-christmas-day = it is Christmas Day
day-off-boxing-day = it is Boxing Day
day-off-new-years-eve = it is New Year’s Eve
day-off-easter-week = it is Easter week
day-off-christmas-week = it is Christmas week
day-off-summer = it is the summer holiday
day-off-winter-break = it is the winter break
day-off-autumn-break = it is the autumn break
day-off-taken = the day is taken
meeting-moved = “{ $title }” is moved to { $when }. Everybody is asked anew.
meeting-is-cancelled = “{ $title }” is called off.
rest-moved = { $meetings ->
    [one] 1 meeting is moved.
   *[other] { $meetings } meetings are moved.
} Everybody is asked anew.
rest-cancelled = { $meetings ->
    [one] 1 meeting is called off.
   *[other] { $meetings } meetings are called off.
}
meeting-is-called = The notice of “{ $title }” is sent to { $people ->
    [one] 1 person
   *[other] { $people } people
}.
meeting-planned = The meeting has a new time. Will you come?
meeting-called = You are invited to the meeting.
meeting-held = The meeting has been held.
meeting-not-held = The meeting was not held. A new date will come.
meeting-cancelled = The meeting is called off.
you-stand-in = You stand in for { $name }.
meeting-when = When
meeting-where = Where
meeting-inviter = Called by
meeting-represents = You represent
meeting-answer = Your answer
attendance-unanswered = not answered yet
attendance-coming = coming
attendance-absent = not coming
attendance-unsure = unsure
agenda = Agenda
agenda-item = { $number } { $time ->
    [none] {""}
   *[other] { $time }{" "}
}{ $text }{ $closed ->
    [yes] {" "}(closed)
   *[no] {""}
}
agenda-carried = Follow-up
agenda-too-long = The agenda is { $minutes } minutes longer than the meeting.
no-agenda-yet = No items yet. Write them one a line after “agenda” and the meeting’s number.
answered-coming = Good! You are down for “{ $title }”.
answered-absent = Noted: you can’t come to “{ $title }”. Whoever calls it is told.
answered-unsure = Noted that you are unsure about “{ $title }”.
comes-after-all = { $name } will come to “{ $title }” after all.
deputy-not-needed = No deputy is needed at “{ $title }” after all. Thank you for standing in!
deputy-is-called = { $deputy } is called in for { $name } to “{ $title }”.
call-in-whom = { $name } can’t come to “{ $title }”. Shall I call in a deputy for { $organisation }?
no-deputy = { $name } can’t come to “{ $title }”, and { $organisation ->
    [nobody] there is no deputy
   *[other] { $organisation } has no deputy who is free
}.
call-in-name = Call in { $name }
deputy-called-in = { $name } is called in for { $absent }.
meeting-was-held = Good! “{ $title }” is held, then.
meeting-was-not-held = When will it be instead? Write “move meeting { $number } to” and the new time, or “cancel meeting { $number }”.
noted = Noted.
no-no-meetings-read = I found no meetings in the text. Write “Thursday 19 August 09:00–12:00 at the town hall”, for instance.
no-no-such-meeting = I cannot find that meeting. Write “meetings” to see the numbers.
no-inviter-only = Whoever calls the meeting does that.
no-not-a-deputy = { $name } is no deputy there.
no-nobody-invited = Nobody is invited yet. Appoint coordinators first.
no-no-agenda = Write the items one a line.
no-too-many-items = There is room for { $most } items.

## Finding a date

dates-that-fit = Which days can you come?
find-date-text = When can you come? Choose all the days that suit you, or none.
find-date-answered = Thank you! You can change your answer until the date is chosen.
find-date-title = When will “{ $title }” be?
date-and-people = { $line }: { $people } of { $of }{ $names ->
    [nobody] {""}
   *[other] {" "}({ $names })
}
waiting-for = Waiting for { $names }.
all-have-answered = Everybody has answered.
choose-this-date = Choose { $line }
date-is-asked = { $people ->
    [one] 1 coordinator is asked.
   *[other] { $people } coordinators are asked.
}
dates-noted = { $dates ->
    [0] Noted: none of the days suits you.
   *[other] Noted. Thank you!
}
date-chosen = “{ $title }” will be { $when }. Write “call meeting { $number }” when you want to send the notice.
meeting-finding = The date is not set yet.
no-odd-proposals = Propose { $fewest } to { $most } dates, one a line.
no-date-is-chosen = The date has been chosen.
no-no-such-proposal = Choose one of the { $most } dates.
