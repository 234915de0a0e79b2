## A meeting and its papers: who is asked, the roll, the notice and the minutes.

seated-member = { $name } is invited to “{ $title }”.
seated-observer = { $name } is an observer in “{ $title }”, with the right to speak.
made-formal = “{ $title }” is a formal meeting. Its cases are numbered, and it has a quorum when { $quorum } with a vote are present.
made-plain = “{ $title }” is a plain meeting, without case numbers.
no-not-called = { $names }: not invited. Write “{ $names } attends meeting { $number }” first, for instance.

roll-of = Roll: { $title }
roll-who = Who is here?
roll-not-taken = The roll has not been taken. Write “roll” in the meeting.
quorum-reached = There is a quorum: { $present } with a vote are present, and { $quorum } are needed.
quorum-missed = There is no quorum: { $present } with a vote are present, and { $quorum } are needed.

papers-text = The links are your own. Do not pass them on.
notice-as-docx = Notice in Word
notice-as-pdf = Notice as PDF
notice-as-ics = Add to calendar
meeting-minutes-as-docx = Minutes in Word
meeting-minutes-as-pdf = Minutes as PDF
notice-file-name = notice
meeting-minutes-file-name = minutes-of-meeting

notice-of = Notice of { $title }
minutes-of-meeting = Minutes of { $title }
notice-to = To
notice-instead-of = Stands in for
notice-invited = Invited
notice-regrets = If you can’t come, tell Runde as soon as you can. Then a deputy can be called in.
notice-observer = You are an observer: you may speak, but you have no vote.
minutes-absent = Not present
minutes-actions = Actions
minutes-due = by { $day }
meeting-secretary = Secretary
meeting-function = Function
meeting-as = You come as
observer-may-speak = observer with the right to speak
represents = Represents
capacity-observer = observer
capacity-deputy = deputy for { $name }
agenda-number = No.
agenda-case = Case
agenda-time = Time
agenda-what = What
closed-item = { $text } (closed)
closed-to-you = Closed item

compared = { $questions ->
    [one] One question
   *[other] { $questions } questions
} has been asked in several gatherings. The answers stand beside each other in the hall.
no-nothing-to-compare = No scale has been answered by enough people in two gatherings yet.

## Help from advisers

adviser-is = { $name } is the adviser. What the municipalities ask for goes there.
adviser-days = { $number } { $count ->
    [one] day
   *[other] days
}
help-form-text = Your municipality has { $left } left. Municipalities that ask together pool their days.
help-need = What do you need help with?
help-together = Municipalities
help-together-hint = Several together: write them with commas between
help-wanted = Days you want
help-wanted-hint = For instance 1, 1.5 or half (half a day online)
help-wishes = Days that suit you
help-asked-by = Asked by
help-agreed = Agreed
help-number = Adviser’s help { $number }
help-is-over = Finished.
help-day = Which day?
help-length = How long?
help-whole-day = A whole day
help-half-day = Half a day, online
help-is-asked = The adviser has your request (number { $number }). You have { $left } left.
help-is-agreed = Agreed. { $line } Left: { $left }.
help-is-closed = Help { $number } is finished. You have { $left } left.
help-request-line = { $number }: { $who }, wants { $wanted }, { $agreed ->
    [nothing] no day is agreed
   *[other] agreed { $agreed }
}{ $closed ->
    [yes] {" "}(finished).
   *[no] .
}
help-asked = Asked for
help-left = Days left
help-left-line = { $place }: { $left }
no-help-yet = Nobody has asked for the adviser yet.
no-odd-days = “{ $text }” is not a number of days. Write whole and half ones, such as 1 or 1.5.
no-too-few-days = Only { $left } are left, and { $wanted } are wanted. Join with other municipalities, or ask for fewer.
no-too-many-municipalities = Write 1 to { $most } municipalities.
no-coordinator-only = The coordinator of one of the municipalities asks for help.
no-no-such-help = I cannot find help { $number }. Write “adviser days” to see the numbers.
no-not-your-help = The adviser and whoever asked agree on that.
no-help-is-closed = That help is finished.

## What is going to be sent

will-be-sent = This is how it stands now. What is done or answered before then is not sent.
nothing-will-be-sent = Nothing waits to be sent.
will-be-sent-more = And { $count } more messages later. Write “what will be sent to” and a name to see them.
will-be-sent-to = { $day } at { $time } to { $name }
notice-goes-to = Goes to
