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
