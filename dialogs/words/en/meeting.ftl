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
