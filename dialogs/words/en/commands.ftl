# What people can ask of Runde: the button, what they can type (parted by |), and one line on what it does.
# <who>, <group> and the other placeholders are explained in dialogs/slots.py.
# "more time <minutes=2>" means 2 though nobody types it; ": <text>" wants a colon or a new line before the text.

example-who = Kari
example-group = 3
example-other = 5
example-minutes = 2
example-role = secretary
example-language = Norwegian
example-title = Autumn gathering
example-text = more places to meet
example-code = k7m2pq
example-pin = k7m2 pq9x
example-action = 12
example-heir = Ola
example-meeting = 4
example-absent = Ola
example-point = 3.2
example-twin = 5.1
example-page = 2

cmd-open-gathering = New gathering
    .phrases = new gathering <title> | new gathering | open gathering <title> | open a gathering <title>
        | start gathering <title> | start a gathering <title> | create gathering <title> | open a gathering
        | start a gathering
    .help = Opens a gathering for people to join.

cmd-show-here = Show it here
    .phrases = connect to gathering <code> | connect the channel to <code> | connect this channel to <code>
        | show gathering <code> | show gathering <code> here
    .help = Shows a gathering that is open elsewhere in this channel too.

cmd-join = Join
    .phrases = join | join in | join the round | I'm in | I am in | count me in | let me join | I want to join
    .help = Takes you into the round.

cmd-leave = Leave
    .phrases = leave | leave the round | I have to go | I have to leave | I'm leaving | I am leaving | quit the round
    .help = Takes you out of the round. You can come back whenever you like.

cmd-new-round = New round
    .phrases = new round | new round <text> | start new round | start new round <text> | start a new round
        | start a new round <text> | make a new round | make a new round <text>
        | next round <later=yes>
    .help = Makes a new round. Paste the slide right after it, and I will follow it.

cmd-use-language = Change language
    .phrases = language <language> | switch to <language> | change language to <language> | speak <language>
        | in <language> | use <language> | english <language=en> | english please <language=en>
        | norwegian <language=nb>
    .help = I speak Bokmål, Nynorsk or English with you.

cmd-hand-over = Hand over
    .phrases = hand over to <who> | hand the round over to <who> | give control to <who> | give the round to <who>
        | let <who> take over | let <who> lead | transfer to <who>
    .help = Lets somebody else lead the round from here.

cmd-propose-groups = Propose groups
    .phrases = groups | groups: <text> | propose groups | propose groups: <text> | suggest groups | make groups
        | new groups | form groups | split into groups
        | divide into groups | split us into groups | make the groups
    .help = Puts groups together. You see the proposal before anything starts.

cmd-move = Move
    .phrases = move <who> to group <group> | move <who> to <group> | move <who> over to group <group>
        | put <who> in group <group> | put <who> into group <group>
    .help = Moves a person to another group.

cmd-merge = Merge
    .phrases = merge <group> and <other> | merge group <group> and <other> | merge group <group> and group <other>
        | merge groups <group> and <other> | merge <group> <other> | merge group <group> with <other>
        | merge group <group> with group <other> | merge <group> with <other> | combine <group> and <other>
        | combine groups <group> and <other> | join groups <group> and <other>
    .help = Makes two groups one.

cmd-start = Start the round
    .phrases = start | start the round | start round | start now | begin | begin the round | let's start | let's begin
        | let's go | get started | get going
    .help = Seats the groups and starts the clock.

cmd-status = Status
    .phrases = status | show status | show the status | who has answered | who is missing | who's missing
        | who has not answered | who hasn't answered | how far are we | how are we doing | where are the groups
    .help = Shows who has answered and where each group is.

cmd-extend = + 2 min
    .phrases = +<minutes> | plus <minutes> | more time <minutes=2> | extend <minutes> | extend by <minutes>
        | extend <minutes=2> | a little more time <minutes=2> | we need more time <minutes=2>
        | give us more time <minutes=2> | add <minutes> | <minutes> more minutes | <minutes> minutes more
        | <minutes> more minute | <minutes> more min | <minutes> extra minutes | give us <minutes> more
        | give them <minutes> more
    .help = Gives more time.

cmd-pause = Pause
    .phrases = pause | take a break | break | pause the round | pause round | stop the clock | hold the clock
    .help = Stops the clock until you say resume.

cmd-resume = Resume
    .phrases = resume | continue | resume the round | continue the round | go on | carry on | the break is over
        | start again | start the clock | start the clock again
    .help = Starts the clock again after a break.

cmd-next-phase = Next phase
    .phrases = next phase | move on | go to next phase | go to the next phase | skip to next phase
        | skip to the next phase | on to the next phase
    .help = Moves on without waiting for the clock.

cmd-redraw = Draw again
    .phrases = draw <role> again | draw <role> again in group <group> | draw the <role> again | draw new <role>
        | draw a new <role> | draw a new <role> in group <group> | redraw <role> | redraw <role> in group <group>
        | redraw the <role> | new <role> | new <role> in group <group> | change <role> | change <role> in group <group>
    .help = Draws somebody else for the role.

cmd-nudge = Nudge
    .phrases = nudge | remind them | nudge them | remind the others | remind those who have not answered
        | remind those who haven't answered | send reminder | send a reminder
    .help = Reminds those who have not answered. Nobody else.

cmd-abort = Abort the round
    .phrases = abort | abort the round | abort round | cancel | cancel the round | cancel round | stop the round
    .help = Stops the round. What has been written is kept.

cmd-close = Close the round
    .phrases = close the round | close round | end the round | end round | finish the round | finish round
        | wrap up | wrap up the round | the round is over | the round is finished
    .help = Rounds off and writes the minutes.

cmd-answer = Send answer
    .help = Saves what you have thought. You can change it until time is up.

cmd-ready = Done
    .phrases = done | I'm done | I am done | finished | I'm finished | I am finished | I'm ready | I am ready
        | I have answered | I've answered
    .help = Says that you have finished thinking.

cmd-commit = This I will do
    .help = Saves what you yourself will do with this.

cmd-claim = That's me
    .phrases = that's me | that is me | it's me | it is me | that's me <role> | it's me <role> | I am <role>
        | I'm <role> | I am the <role> | I'm the <role> | I will be <role> | I'll be <role> | I'll be the <role>
        | I can be <role> | I can be the <role>
    .help = Gives you the role your group found to be yours.

cmd-begin-talk = We are ready
    .phrases = we are ready | we're ready | everybody is ready | everyone is ready | we can begin | we can start
        | we begin
    .help = Begins the talk in your group now.

cmd-next-turn = Next
    .phrases = next | next speaker | next person | next one | next please | pass the word on | give the word on
    .help = Gives the word on.

cmd-pass-turn = Pass
    .phrases = pass | I pass | I'll pass | I will pass | skip me | skip my turn | pass this time
    .help = You stand over this time, and the word goes on.

cmd-another-lap = Another lap
    .phrases = another lap | once more around the table | one more lap | new lap | another turn round | one more round
        | around the table again | around the table | round the table | take turns
    .help = Takes the word around the table again.

cmd-next-part = Next part
    .phrases = next part | done with this part | done with the part | we are done | we're done | we are finished
        | we're finished | next question | go to next part | go to the next part | go to the next question
    .help = Takes your group to the next part.

cmd-refocus = Back to the subject
    .phrases = back to the subject | back to the topic | back on track | back to the point | back to the question
        | we are off topic | we're off topic | stay on topic
    .help = Calls your group kindly back to the subject.

cmd-park = Park
    .phrases = park: <text> | park this <text> | park this: <text> | park | park it: <text> | parking lot: <text>
        | put in the parking lot: <text> | put in the parking lot <text>
    .help = Puts something in the parking lot for another time.

cmd-result = Send the result
    .phrases = result: <text> | result <text> | result | results | results: <text> | our result: <text> | our results: <text>
        | the group's result: <text> | write the result | write result
    .help = Sends what the group came to, one point a line.

cmd-present = Next group
    .phrases = next group | group <group> presents | group <group> is presenting | present group <group>
        | present next group | present the next group | the word to group <group> | give the word to group <group>
        | over to group <group> | over to the next group | next group <minutes> | next group for <minutes>
        | group <group> presents for <minutes> | group <group> has <minutes>
    .help = Gives a group the floor in plenum.

cmd-adopt = Take it in
    .phrases = take in: <text> | take in the note: <text>
    .help = Takes a note that has been heard into the group's result. Whose it was is remembered.

cmd-give-back = Take it out again
    .phrases = take out: <text> | take out the note: <text>
    .help = Takes a note out of the group's result again.

cmd-lift = Show large
    .phrases = show <point> large | show point <point> large | lift <point> | lift point <point> | highlight <point>
        | highlight point <point>
    .help = Shows one point large to the whole hall.

cmd-lower = Take the point down
    .phrases = take it down | take the point down | take down the point | no highlight
    .help = Shows all points alike again.

cmd-move-to-top = To the top
    .phrases = <point> to the top | point <point> to the top | move <point> to the top | move point <point> to the top
        | put <point> first | put point <point> first
    .help = Puts a point first.

cmd-move-up = Up
    .phrases = <point> up | point <point> up | move <point> up | move point <point> up
    .help = Moves a point one place up.

cmd-move-down = Down
    .phrases = <point> down | point <point> down | move <point> down | move point <point> down
    .help = Moves a point one place down.

cmd-merge-points = Merge points
    .phrases = merge <point> and <twin> | merge point <point> and <twin> | merge points <point> and <twin>
        | <point> and <twin> are the same | points <point> and <twin> are the same
    .help = Makes two points that say the same one. The first is the one that shows.

cmd-split-point = Split the point
    .phrases = split <point> | split point <point> | divide <point> | divide point <point>
    .help = Divides a point that was merged.

cmd-keep-apart = Not the same
    .phrases = <point> and <twin> are not the same | points <point> and <twin> are not the same
        | keep <point> and <twin> apart
    .help = Says that two points that look alike are not the same.

cmd-point-to-action = Make an action
    .phrases = action from <point> | action from point <point> | make <point> an action | make point <point> an action
        | turn <point> into an action | turn point <point> into an action
    .help = Turns a point of the plenum into an action. You look it over before it is saved.

cmd-arrange = Arrange the points
    .phrases = the board | show the board | plenum board
    .help = Shows the plenum's board, where you arrange the groups' points.

cmd-turn-page = Turn the page
    .phrases = page <page> | turn to page <page> | show page <page>
    .help = Shows another page of the points.

cmd-open-vote = Open the vote
    .phrases = vote | vote on <text> | open vote | open the vote | start vote | start the vote | open voting | start voting
        | let's vote | time to vote
    .help = Lets everybody vote on what the groups came to.

cmd-ask = Ask the hall
    .phrases = ask the hall: <text> | ask the hall <text> | ask everybody: <text> | ask everyone: <text>
        | question to the hall: <text> | new question: <text>
    .help = Asks the hall a question. Do say how: scale 1-10, word cloud, yes/no, pros/cons.
    .text = scale 1-10: How sure are you of the plan?

cmd-ask-again = Ask again
    .phrases = ask again | ask the hall again | ask the same again | same question again | the same question again
        | same scale again | the same scale again
    .help = Asks the last question once more, and shows before and after together.

cmd-close-poll = Close the question
    .phrases = close question | close the question | end the question | show answers | show the answers
        | close vote | close the vote | end the vote | end vote | close voting | stop voting | stop the vote
        | voting is over
    .help = Takes no more answers, and shows what the hall answered.

cmd-release = Let the word out
    .phrases = let out <text> | let out the word <text> | release the word <text>
    .help = Shows a word that was held back from the word cloud.
    .text = swell

cmd-minutes = Minutes
    .phrases = minutes | the minutes | show minutes | show the minutes | get the minutes | make the minutes
        | download minutes | download the minutes | minutes please
    .help = Gives you the minutes to read or download.

cmd-help = Help
    .phrases = help | what can I do | ? | help me | what can I do now | what can I say | what can I type
        | what can you do | what do I do now | commands | show commands | what now
    .help = Shows what you can do just now.

cmd-my-pin = Use another screen
    .phrases = use another screen | show my code | my code | what is my code | continue on the web page
        | continue on my phone | continue on the phone | continue on my computer | continue in teams | continue in slack
        | switch screen
    .help = Shows a code, so that you are the same person on the web page, in Teams and in Slack.

cmd-its-me = It's me with the code
    .phrases = it's me <pin> | it is me <pin> | it's me with the code <pin> | I have the code <pin> | my code is <pin>
    .help = Makes you the same as where you got the code.

cmd-promise = New action
    .text = Linn follows up OT before 1 March
    .phrases = action: <text> | new action <text> | add action <text>
    .help = Notes what will be done, by whom and when. You look it over before it is saved.

cmd-keep-promise = Save the action
    .phrases = save the action | save this action
    .help = Saves the action as the form has it.

cmd-drop-promise = Discard
    .phrases = discard the action | discard this action
    .help = Throws the form away and saves nothing.

cmd-my-actions = My actions
    .phrases = my actions | what shall i do | my tasks
    .help = Shows what you have promised, the most urgent first.

cmd-status-of = Status by municipality
    .phrases = status municipality | status municipality <text> | status <text> | status of <text> | actions in <text>
    .help = Shows what the municipality has promised, and how far it has come.

cmd-history-of = History
    .phrases = action <action> | show action <action> | history <action> | history of action <action>
    .help = Shows an action, and who has done what with it and when.

cmd-action-done = Done
    .phrases = done <action> | done with <action> | action <action> is done | action <action> done
    .help = Marks an action as done.

cmd-action-later = Postpone
    .phrases = postpone <action> | postpone <action> to <text> | postpone action <action>
        | postpone action <action> to <text>
    .help = Gives an action a new date.

cmd-action-to = Pass on
    .phrases = give action <action> to <who> | give <action> to <who> | pass on <action> | pass on action <action>
    .help = Lets somebody else take over an action.

cmd-action-dropped = Drop
    .phrases = drop action <action> | drop <action>
    .help = Puts away an action that will not be done.

cmd-action-reopened = Open again
    .phrases = reopen action <action> | reopen <action> | open action <action> again
    .help = Takes out an action again that was put away or done.

cmd-appoint = Coordinator
    .text = Skien
    .phrases = <who> is coordinator for <text> | <who> is coordinator | appoint <who> as coordinator for <text>
        | <who> is deputy <deputy=yes> for <text> | <who> is deputy <deputy=yes>
        | appoint <who> as deputy <deputy=yes> for <text>
    .help = Says who is coordinator or deputy of a municipality.

cmd-step-down = Step down as coordinator
    .phrases = i step down as coordinator | <who> steps down as coordinator
        | <heir> takes over for <who> as coordinator | <heir> takes over as coordinator after <who>
    .help = Lets actions, meetings and reminders pass on to the next one.

cmd-lead-partnership = I lead it now
    .phrases = i lead the partnership | take over the partnership
    .help = Whoever opens the next gathering can take the partnership over.

cmd-coordinators = Coordinators
    .phrases = coordinators | who is coordinator | who are coordinators
    .help = Shows who is coordinator where.

cmd-calendar = Calendar
    .phrases = calendar | my calendar | subscribe to the calendar
    .help = Gives you an address that shows your meetings in your own calendar.

cmd-close-calendar = Close the calendar
    .phrases = close the calendar | close my calendar
    .help = Closes your calendar address, so that it shows nothing any more.

cmd-follow-up = The way forward
    .phrases = follow-up | follow-up for <text> | the way forward | the way forward for <text>
    .help = Asks the municipalities what happens until next time, or shows yours its form.

cmd-keep-follow-up = Save the way forward
    .phrases = save the follow-up | save the way forward
    .help = Saves the answers as they stand on the form.

cmd-who-invites = Invites next time
    .text = 4 March at 9–11
    .phrases = I invite to the next meeting <text> | <who> invites to the next meeting <text>
        | I invite to the next meeting | <who> invites to the next meeting
    .help = Says who in the municipality invites to the next meeting, and when.

cmd-be-quiet = Quiet
    .text = 1 March
    .phrases = quiet until <text> | be quiet until <text> | quiet | be quiet | no reminders
    .help = Gives you peace from reminders until a day, or until you turn them on.

cmd-remind-me = Reminders on
    .phrases = reminders on | turn reminders on | remind me again
    .help = Gives you reminders again.

cmd-meeting-plan = Meeting plan
    .phrases = meeting plan | meeting plan <text> | new meeting <text> | meeting plan for <text>
    .help = Makes a meeting plan: paste the meetings, or let me propose days for a year.

cmd-keep-meetings = Save the plan
    .phrases = save the meeting plan | save the meetings
    .help = Saves the meetings as the form has them.

cmd-meetings = Meetings
    .phrases = meetings | next meetings | when is the next meeting | which meetings do we have
    .help = Shows the meetings to come, with their numbers.

cmd-move-meeting = Move the meeting
    .text = Thursday 4 March, 9–12
    .phrases = move meeting <meeting> to <text> | move the meeting <meeting> to <text> | move the meeting to <text>
    .help = Gives a meeting another time. Everybody is asked anew.

cmd-cancel-meeting = Cancel the meeting
    .phrases = cancel meeting <meeting> | call off meeting <meeting>
    .help = Calls a meeting off and tells those invited.

cmd-move-rest = Move the rest
    .text = Friday 5 March 9–12
    .phrases = move the rest from meeting <meeting> to <text> | move meeting <meeting> and the rest to <text>
    .help = Moves a meeting and those after it in the series, as far.

cmd-cancel-rest = Cancel the rest
    .phrases = cancel the rest from meeting <meeting> | cancel meeting <meeting> and the rest
    .help = Calls off a meeting and those after it in the series.

cmd-agenda = Agenda
    .phrases = agenda | agenda <meeting> | agenda <meeting> <text> | agenda: <text> | agenda for meeting <meeting>
        | agenda for meeting <meeting> <text>
    .help = Shows or sets the agenda. What is open from last time comes first.

cmd-call-meeting = Send the notice
    .phrases = call meeting <meeting> | call the meeting | send notice <meeting> | send the notice
        | send notice of meeting <meeting>
    .help = Sends the notice of meeting to all who are in it.

cmd-attend = I will come
    .phrases = i will come to the meeting | i will come to meeting <meeting>
    .help = Says that you will come to the meeting.

cmd-send-regrets = I can’t come
    .phrases = i send my regrets | i cannot come to meeting <meeting> | i cannot come to the meeting
    .help = Says that you can’t come, so that a deputy can be called in.

cmd-attend-maybe = Unsure
    .phrases = i am unsure about the meeting | i am unsure about meeting <meeting>
    .help = Says that you do not know whether you can come.

cmd-call-in = Call in a deputy
    .phrases = call in <who> as deputy for <absent> in meeting <meeting> | call in <who> as deputy for <absent>
    .help = Calls in a deputy for somebody who can’t come.

cmd-meeting-held = Yes, it was held
    .phrases = the meeting was held | meeting <meeting> was held
    .help = Says that the meeting was held, so that nobody is asked any more.

cmd-meeting-not-held = No, it was not
    .phrases = the meeting was not held | meeting <meeting> was not held
    .help = Says that the meeting was not held. A new date is needed then.

cmd-find-date = Find a date
    .phrases = find a date <text> | find a date | find date <text>
    .help = Asks the coordinators which days suit them. Write the dates one a line.
    .text = 4 March 9–11

cmd-dates-fit = Send
    .phrases = these days suit me
    .help = Says which of the proposed days suit you.

cmd-choose-date = Choose the date
    .phrases = choose date <other> for meeting <meeting>
    .help = Chooses one of the proposed days for a meeting.
