## What is stored about somebody, and being forgotten.

stored-title = This is stored about you
stored-text = All of it is in the files. The links are for you only, and work for { $minutes } minutes.
stored-line = { $what }: { $rows }
stored-as-txt = All of it, to read
stored-as-json = All of it, for machines (JSON)
forget-me-title = Do you want to be deleted?
forget-me-goes = Gone for good: your name, how Teams, Slack and the web page know you, what you have written alone, your gatherings, your reminders, your calendar’s address and the conversation with me.
forget-me-stays = What the group has come to is the group’s, and stays. In minutes you stand as “a participant”, so that it is still right how many were there.
forget-me-passes-on = Open actions pass on to your municipality’s coordinator, or else to whoever leads. It cannot be undone.
forget-me-platforms = What you have written yourself in channels and chats in Teams and Slack is there, and has to be deleted there.
forget-me-sure = Delete me
forgotten = You have been deleted. Thank you for taking part.
a-participant = A participant
no-hand-over-first = You are leading a round that is going on. Hand it over to somebody, or end it, and I can delete you.
kept-until = What people have written in the gathering is deleted { $day }. The minutes and the actions stay.
no-keep-for-days = Say how many days, from 1 to { $most }.
no-keep-for-shorter = It is deleted already { $day }. You can make the time shorter, not longer.

## What is stored, as people say it.

stored-persons = Name and language
stored-identities = How Teams, Slack and the web page know you
stored-pins = Codes and links that stand for you now
stored-members = Gatherings you belong to
stored-participants = Rounds you have been in
stored-answers = What you have written alone
stored-poll-answers = Answers to the hall’s questions, where names are kept
stored-groups = Groups you have sat in
stored-rounds = Rounds you have led or had a role in
stored-gatherings = Gatherings you lead
stored-partnerships = Partnerships you lead
stored-coordinators = Where you are or were coordinator or deputy
stored-actions = Actions with you in them
stored-action-owners = Actions that are yours
stored-meetings = Meetings with you in them
stored-meeting-people = Meetings you are invited to
stored-follow-ups = What your municipality said about the time ahead, where you are named
stored-reminders = Reminders to you
stored-calendars = Your calendar’s address
stored-reading-places = The address of your pages
stored-quiet = Peace from reminders
stored-templates = Templates you have saved
stored-own-criteria = Criteria you have added
stored-posts = What stands in your own conversation
stored-shown = What has been sent in your own conversation
stored-conversations = Where you get messages
stored-alarms = When your next reminder is due
stored-deeds = Log of the kinds of things you have done, without content

## runde erase

erase-sure = This cannot be undone. Erase?
erase-done = Erased.
erase-nobody = Nobody here has that name or that id.
erase-which = Several have that name. Choose by id:
