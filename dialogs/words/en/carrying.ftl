## What goes on after the day: topics with their hosts, painful spots.

cmd-carry-on = Take it further
    .phrases = take it further | take the topics further | topics to actions | painful spots to actions
    .help = Makes actions of the topics, or of what hurt most in a user journey.

carried-on = { $actions ->
    [0] All of it is actions already.
    [one] 1 action is made.
   *[other] { $actions } actions are made.
} Whoever owns an action is reminded of it. "Status of" and a municipality shows its actions.
no-nothing-to-carry-on = There is nothing to take further yet: nobody has written from a topic, and no note hurts.
