## Until next time: what each municipality says as a gathering ends, and peace for those who want it.

no-nobody-to-ask = I don't know which municipality this is about. Write “follow-up for” and its name.
no-not-your-organisation = That is for { $organisation } to answer.
no-too-many-actions = Write at most { $most } actions at a time.
no-one-inviter = One person must be responsible for inviting. Write one name.
no-who-invites = Who invites to the meeting? Write one name.

follow-up-title = The way forward in { $place }
follow-up-text = What happens until next time? Answer for the municipality. You can fill in later what is missing now.
follow-up-look-over = This is how I understood the actions. Look them over, correct what is wrong, and save.
follow-up-standing = Where do we stand?
follow-up-better = What can be better?
follow-up-how = How do we work, and who does what?
follow-up-actions = What will we do until next time?
follow-up-actions-hint = One action on each line: who, what and when
follow-up-involved = Who must be involved?
follow-up-levels = What is political, administrative and common?
follow-up-responsible = Who is responsible for following up?
follow-up-inviter = Who invites to the next meeting?
follow-up-when = When is the next meeting?
follow-up-when-hint = For example Thursday 4 March at 9:00–11:00
follow-up-invites = { $name }{ $day ->
    [never] , no day is set yet
   *[other] , { $day }
}
follow-up-line = { $place }: { $invites ->
    [nobody] { $answered ->
        [yes] nobody invites yet
       *[no] not answered yet
    }
   *[other] { $invites } invites
}
follow-up-asked = { $places ->
    [one] 1 municipality has got the form
   *[other] { $places } municipalities have got the form
} for the way forward.
follow-up-shown = The form for { $place } is with you.
follow-up-kept = Thank you! The answer from { $place } is saved{ $actions ->
    [0] .
    [one] {""}, with 1 action.
   *[other] {""}, with { $actions } actions.
}
follow-up-who-invites = One question is left: Who invites to the next meeting, and when?
follow-up-when-is-it = One question is left: When is the next meeting?
follow-up-meeting = Follow-up meeting in { $place }
promise-line = { $who ->
    [nobody] {""}
   *[other] { $who }:{" "}
}{ $text }{ $due ->
    [never] {""}
   *[other] , by { $due }
}{ $level ->
    [common] {""}
   *[other] {" "}({ $level })
}
lead-partnership-text = { $name } leads “{ $title }”. Is it you from now on, with its meeting plan, coordinators and reminders?
partnership-is-yours = You lead “{ $title }” now.
partnership-passed-on = { $name } leads “{ $title }” from now on. Meetings you have called are still yours.
open-actions-title = Since last time
open-actions-text = This was promised last time, and is still open.

morning-follow-up = The way forward
morning-unreached = Not reached
remind-nobody-invites = Who invites to the next meeting, and when? Nobody has taken it yet in { $places }.
remind-no-meeting = You invite to the next meeting in { $places }. No day is set yet.
remind-half-way = Half-way to the next gathering: How is it going in { $places }?
remind-unreached = I can't reach { $names } in a chat, and the reminders are only on the web page. I say this just once.

quiet-until = All right. I will be quiet until { $day }.
quiet-for-good = All right. I will be quiet until you write “reminders on”.
quiet-no-more = Fine. You get reminders again from the next working day.

web-partnership = Partnership
web-partnership-new = A new one
web-partnership-on = Continue “{ $title }”
