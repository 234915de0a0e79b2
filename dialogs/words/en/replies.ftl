## Short private replies.

gathering-open = The gathering is open. The code is { $code }.
shown-here = The gathering “{ $title }” is shown in this channel too. People here join with the button.
joined-gathering = Welcome, { $name }! The round starts soon.
joined-round = You are in, { $name }!
left-round = You have left the round.
language-chosen = I will speak English with you from now on.
groups-proposed = { $people } people in { $groups ->
    [one] 1 group
   *[other] { $groups } groups
}. Look them over before you start.
moved = { $name } has been moved to group { $group }.
merged = Groups { $group } and { $other } are now one.
started = The round is running.
extended = { $minutes } minutes added.
paused = All clocks stand still.
resumed = The clocks are running again.
next-phase = On we go!
redrawn = { $name } is the new { $role }.
handed-over = { $name } leads the round now.
nudged = { $people ->
    [0] Everybody has written.
    [one] Reminded 1 person.
   *[other] Reminded { $people } people.
}
aborted = The round was broken off. Everything has been kept.
closed = The round is over.
presents-now = { $group } presents.
asked = The hall has been asked: { $question }
poll-counted = The question is closed, and the answers have been counted.
word-released = “{ $word }” is shown now.
role-is-yours = Then you are { $role }!
ready-noted = Noted. Thank you!
talk-begun = Off you go.
word-given-on = The word goes on.
lap-begun = Another lap around the table.
part-done = On we go.
refocused = Said.
parked = Parked.
result-saved = { $points ->
    [one] Saved: 1 point.
   *[other] Saved: { $points } points.
}
answer-saved = Saved.
answer-added = Saved under part { $part }.
commitment-saved = Saved. Good luck!
poll-saved = Your answer has been saved. You can change it until the question is closed.
minutes-ready = The minutes are ready.
minutes-so-far = The minutes as they are now.
you-are = Now you are { $name } here too.
my-pin-title = The same person on another screen
my-pin = Type “it's me { $pin }” to Runde in Teams or Slack, or open the web page. Then you are the same person there as here. The code is for you only. It works once, for { $minutes } minutes.
my-pin-page = Open the web page as me

## What is refused, and why. Nothing has been changed when one of these is said.

answer-closed = The time for writing is up, so this was not saved. Say it in the group when it is your turn.
commitment-closed = It is not time for this now, so it was not saved.
poll-closed = The question is closed, so your answer was not saved.
no-empty-name = Write a name.
no-empty-text = There was nothing to save. Write something first.
no-odd-minutes = Write a whole number of minutes, from 1 to { $most }.
no-parking-lot-full = The parking lot is full.
no-too-long = The text is too long: { $length } characters. There is room for { $most }. Shorten it and send it again.
no-too-long-a-list = There are too many lines: { $lines }. There is room for { $most }. Divide it, and send some at a time.
no-too-many-points = There is room for { $most } points.
no-off-scale = Answer with a whole number from { $lowest } to { $highest }.
no-not-an-option = That is not one of the answers. Write its number, from 1 to { $options }, or the answer as it stands.
no-number-the-things = Write the numbers of what you give dots to, for example “1, 3”. You have { $most }, and can choose from 1 to { $things }.
no-too-many-options = Choose { $most } at most.
no-too-many-on-one = You can give { $most } to the same point at most.
no-too-many-dots = You have { $most } to give away.
no-too-many-lines = There is room for { $most }.
no-name-the-column = Begin the line with the column and a colon, for example “{ $columns }: …”.
no-half-placed = Answer on both axes for { $thing }, or on neither.
no-use-the-form = This is best answered in the form. Open it, and all of it is there.
no-poll-open = The hall is being asked something already. Close that first.
no-no-open-poll = The hall is not being asked anything now.
no-no-such-word = The word “{ $word }” is not held back.
no-no-such-poll = There is no such question.
no-nothing-to-ask-again = Nothing has been asked before in this round.
no-cannot-be-asked = { $why } The question was not asked.
no-one-question-at-a-time = There are { $questions } questions in the text. Ask one at a time.
no-gathering-elsewhere = A new gathering is opened by the facilitators' link.
no-no-such-gathering = There is no open gathering with this code. Look at the screen and try again.
no-show-in-a-channel = A gathering is connected to a channel. Mention me in the channel and write the same there.
no-facilitator-only = Only whoever leads the round can do that.
no-not-joined = Join first, then you can do that.
no-not-the-focus-keeper = That is the focus keeper's button.
no-not-the-moderator = That is for the moderator to do.
no-not-the-secretary = The secretary sends the result.
no-not-your-desk = This is somebody else's place.
no-not-your-group = This is not your group.
no-not-your-turn = { $name } has the word now.
no-role-for-the-rest = You have a role already. The { $role } is one of the others.
no-role-not-for-claiming = I give out the role of { $role }.
no-already-there = { $name } sits in group { $group } already.
no-same-group = That is the same group.
no-would-be-alone = That would leave { $name } alone in group { $group }. Merge the groups instead.
no-no-gathering = I do not know which gathering this is about.
no-no-group-to-join = There is no group for { $name } to sit in.
no-no-group-yet = You do not sit in a group yet.
no-no-later-round = No more rounds stand in the text.
no-no-such-group = There is no group { $group }.
no-no-such-language = I speak bokmål, nynorsk and English.
no-no-such-person = That person is not in the round.
no-nobody-named = I find nobody called { $name } in the round.
no-no-such-role = There is no { $role } here.
no-no-such-round = There is no such round.
no-no-such-template = There is no such template. Choose one of those on the card.
no-nobody-here = Nobody has joined yet.
no-not-in-the-round = You are not in the round.
no-which-person = Whom do you mean? { $names }. Write the whole name.
no-which-role = Which role? Write for instance “that's me secretary”.
no-all-have-presented = All groups have presented.
no-already-started = The round has started already.
no-no-round = There is no round yet.
no-no-such-button = That button does not work any more.
no-no-turn-now = Nobody has the word in turn now.
no-not-individual-now = It is not time to think alone now.
no-not-paused = The clocks are running already.
no-not-plenum-now = That can be done in plenum.
no-not-running = The round is not running.
no-not-seated-yet = The groups have not been made yet.
no-not-settling = You have begun already.
no-not-talking-now = That can be done while the group is talking.
no-nothing-to-extend = No clock is running now.
no-nothing-to-pause = No clock is running now.
no-nothing-to-vote-on = No group has sent anything to vote on.
no-role-taken = { $name } is the { $role }.
no-round-going-on = A round is going on. End it or break it off first.
no-round-over = That round is over.
no-turns-going-on = Finish this lap first.
no-no-slide = Paste the slide too: questions, times, and roles if you like.
no-no-such-pin = The code does not work. It lasts only a little while, and works only once. Get a new one with “use another screen”.
no-too-many-codes = There have been many wrong codes just now. Wait a couple of minutes and try again.
no-answered-twice = You have answered the same question twice, as { $name } and as { $other }. Take one of the answers away, or wait until the time for answering is over. Nothing has been changed.
page-before = Previous ({ $page } of { $pages })
page-after = More ({ $page } of { $pages })
