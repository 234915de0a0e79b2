## What is promised and the meetings till next time.

no-too-many-owners = Choose at most { $most } people.
no-no-owner = Who will do it? Write one or more names.
no-day-is-past = That day has passed. Choose one that is to come.
no-action-is-open = The action is open already.
no-action-is-settled = The action is settled. Open it again first.
no-not-your-action = Somebody else owns this action. Ask its owner, the coordinator or the facilitator.
no-coordinator-already = They have that task already.
no-no-such-coordinator = They are no coordinator there.
no-meeting-is-over = That meeting is over or called off.
no-meeting-is-ahead = The meeting has not been yet.
no-not-invited = They are not invited to the meeting.
no-not-absent = A deputy is called in when somebody has sent their regrets.
no-no-such-action = I cannot find action { $number }.
no-no-such-organisation = I cannot find { $organisation } in the partnership.
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
coordinated-by = Coordinator: { $names }
no-coordinator-yet = No coordinator yet.
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
cmd-attend = I will come
cmd-send-regrets = I can’t come
cmd-attend-maybe = Unsure
cmd-meeting-held = Yes, it was held
cmd-meeting-not-held = No

## The calendar

calendar-title = The meetings in your own calendar
calendar-text = Copy the address and add it to your calendar as a subscription. Whoever has it can see your meetings, so keep it to yourself. “Close the calendar” closes it.
calendar-link = Calendar address
calendar-closed = The address is closed. Write “calendar” when you want a new one.
no-no-calendar = You have no open calendar address.
