## Consultation: asked for weeks, answered by each municipality, put together by question.

cmd-consult = Ask the municipalities
    .phrases = ask the municipalities: <text> | new consultation: <text> | start a consultation: <text>
    .help = Sends questions to every municipality. Deadline and questions go on lines below.
    .text = A new welfare agreement

cmd-who-is-where = Who is where
    .phrases = who is where | how far are the municipalities | show the consultation | consultation status
    .help = Shows how far each municipality has come with its answers.

cmd-my-opinion = Our answers
    .phrases = our answers | our opinion | show our answers | the municipality's answers
    .help = Shows your municipality's answers in the consultation, and how far they have come.

cmd-answer-question = Answer a question
    .phrases = answer question <other> | answer consultation <other>
    .help = Gives you the form for one question of the consultation, with the input to it.

cmd-move-opinion = Move all answers
    .phrases = move the answers | move all answers | the answers are adopted | the answers are sent
    .help = Moves all of your municipality's answers at once, say when they are adopted.

cmd-keep-opinion = Save the answer
    .phrases = save the answer in the consultation
    .help = Saves the answer as the form says.

cmd-give-input = Give input
    .phrases = input <code> | give input <code> | input to <code>
    .help = Shows the questions, so that you can give input to your municipality's answer.

cmd-keep-input = Send input
    .phrases = send my input
    .help = Sends what you wrote to whoever answers for the municipality.

cmd-close-consultation = Close consultation
    .phrases = close the consultation | close consultation | end the consultation
    .help = Takes no more answers, and reminds nobody any more.

consultation-opened = { $places ->
    [0] The consultation is open. No municipality is in the partnership yet; they get the questions when they come.
    [one] The consultation has been sent to 1 municipality.
   *[other] The consultation has been sent to { $places } municipalities.
}
consultation-due = Answers are due { $day }.
consultation-is-over = The consultation is closed. Answers were due { $day }.
consultation-sent = { $sent } of { $of } municipalities have sent all their answers.
consultation-who-is-where = Who is where
consultation-questions = Questions
consultation-line = { $place }: { $reached }
consultation-nobody-carries = No coordinator yet: { $places }. Write for example “Kari is coordinator for Skien”.
consultation-closed = { $sent ->
    [0] “{ $title }” is closed. No municipality has sent all its answers.
    [one] “{ $title }” is closed. 1 municipality has sent all its answers.
   *[other] “{ $title }” is closed. { $sent } municipalities have sent all their answers.
}
consultation-html = The answers together
consultation-docx = Word
consultation-pdf = PDF
consultation-xlsx = Excel
consultation-csv = CSV
stage-name-none = not begun
stage-name-draft = draft
stage-name-discussed = discussed
stage-name-treatment = for political treatment
stage-name-adopted = adopted
stage-name-sent = sent
opinion-title = { $title }: answers from { $place }
opinion-how = Write “connect this channel to { $code }” to me in the municipality's own channel: the questions come there with a button, and they will the next time too. Or share the link below. The input comes here.
own-channel = This is { $place }'s channel now. The questions come here with a button for input, and they will the next time too.
opinion-draft-is-yours = A draft is only seen by you. From “discussed” on the facilitator can read the answer.
opinion-inputs = Input
opinion-inputs-to = { $count ->
    [one] 1 piece of input
   *[other] { $count } pieces of input
}
opinion-answer = Answer { $number }
opinion-input-page = The page for input
opinion-form-shown = Here is the form for question { $number }.
opinion-move-shown = Here is the form that moves all the answers.
opinion-form-title = Question { $number }: { $title }
opinion-move-title = Move all answers: { $title }
opinion-move-text = How far have all the answers come?
opinion-text = The municipality’s answer
opinion-stage = How far has it come?
opinion-day = Since when?
opinion-day-hint = Today, if you leave it empty
opinion-kept = Saved: { $stage } { $day }. { $left ->
    [0] Now all the answers are sent. Thank you!
    [one] 1 answer is not sent yet.
   *[other] { $left } answers are not sent yet.
}
input-title = { $title }: input to { $place }
input-text = Answer what you like. Whoever answers for { $place } reads the input. Write nothing about single persons.
input-from = Whom is the input from?
input-from-hint = Name, service or association. May be empty.
input-nobody = No name
input-kept = Thank you for the input! Whoever answers for { $place } has got it.
input-page-thanks = Thank you for the input!
input-page-again = Give more input
answers-file-name = consultation
answers-nobody = There are no answers to show yet.
answers-hidden = Drafts are not shown.
answers-municipality = Municipality
answers-stage = State
answers-since = Since
answers-text = Answer
answers-question = Question { $number }
answers-subtitle = Consultation, answers due { $day }
plan-phase-consultation = Consultation
morning-opinions = Consultation
remind-opinion-ahead = “{ $title }”: the answers from { $places } are to be sent by { $day }.
remind-opinion-late = “{ $title }”: the answers from { $places } were to be sent by { $day }.
remind-opinion-late-there = { $count ->
    [one] “{ $title }”: { $places } has not sent all its answers. They were due { $day }.
   *[other] “{ $title }”: { $count } municipalities have not sent all their answers, due { $day }: { $places }.
}
picture-progress = Who is where
no-consultation-questions = Write the questions on lines below the name, at most { $most }.
no-no-consultation = There is no consultation here yet.
no-consultation-is-closed = The consultation is closed.
no-no-such-question = I cannot find question { $number } in the consultation.
no-opinion-is-not-whole = Question { $numbers } has no answer yet.
no-choose-a-stage = Choose how far the answer has come.
no-no-such-input-code = I do not know that code. Check that it is written right.
