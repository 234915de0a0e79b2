## What belongs to a meeting: how it is called and typed.

cmd-seat = Invite
    .phrases = <who> attends meeting <meeting> | <who> attends meeting <meeting> as <text>
        | invite <who> to meeting <meeting> | <who> is an observer <observer=yes> in meeting <meeting>
        | <who> is an observer <observer=yes> in meeting <meeting> as <text>
    .help = Invites one more, as a member or as an observer with the right to speak.

cmd-make-formal = Formal meeting
    .phrases = formal meeting <meeting> | meeting <meeting> is formal | meeting <meeting> needs <other> present
    .help = Numbers the cases, and asks for a quorum.

cmd-make-plain = Plain meeting
    .phrases = plain meeting <meeting> | meeting <meeting> is not formal
    .help = Takes away case numbers and quorum.

cmd-roll = Roll
    .phrases = roll | take the roll | roll for meeting <meeting> | roll call
    .help = Shows a form where you tick who is in the meeting.

cmd-keep-roll = Save the roll
    .phrases = present: <text> | present in meeting <meeting>: <text>
    .help = Notes who is in the meeting.
    .text = Kari, Ola

cmd-papers = Meeting papers
    .phrases = meeting papers | meeting papers <meeting> | minutes of meeting <meeting> | minutes of the meeting
    .help = Gives you the notice and the minutes of a meeting to download.

cmd-compare = Compare the gatherings
    .phrases = compare the gatherings | compare gatherings | compare the evaluations | compare with last time | over time
    .help = Shows what the gatherings answered to the same question, beside each other.

cmd-name-adviser = Adviser
    .phrases = <who> is the adviser | <who> is our adviser | appoint <who> as adviser
    .help = Says whom the municipalities get help from.

cmd-ask-help = Ask for the adviser
    .phrases = ask for the adviser | ask for the adviser to <text> | ask for adviser days | we need the adviser to <text>
    .help = Asks for days with the adviser, for one municipality or several together.

cmd-keep-help = Send
    .phrases = send the request to the adviser
    .help = Sends what you ask for to the adviser.

cmd-agree-help = Agree on the day
    .text = Friday 12 March
    .phrases = agree help <other> for <text> | agree half <length=half> a day of help <other> for <text>
    .help = Agrees on a day with the adviser. Half a day online counts half.

cmd-close-help = Finish
    .phrases = finish help <other> | help <other> is finished
    .help = Finishes the help. Days that were not agreed go back.

cmd-help-days = Adviser days
    .phrases = adviser days | how many adviser days have we left | days left
    .help = Shows what is asked for and agreed, and the days that are left.

cmd-foresee = What will be sent
    .phrases = what will be sent | what will be sent to <who> | show the reminders
    .help = Shows the reminders that are going to be sent, to whom and when.

cmd-foresee-notice = Show the notice
    .phrases = show the notice | show notice <meeting> | show the notice of meeting <meeting>
    .help = Shows the notice before it is sent, and whom it goes to.
