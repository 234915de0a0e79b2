## Milestones: the plenum's dated points along time, and as actions.

cmd-show-timeline = Show the timeline
    .phrases = timeline | show timeline | show the timeline | show milestones | show the milestones
    .help = Shows the hall the points that have a date, along time.

cmd-milestones-to-actions = Milestones to actions
    .phrases = milestones to actions | turn milestones into actions | make the milestones actions
    .help = Makes each point with a date an action that is due then.

timeline-title = Our milestones
timeline-shown = { $milestones ->
    [one] The hall now sees 1 milestone on the timeline.
   *[other] The hall now sees { $milestones } milestones on the timeline.
} Write “milestones to actions” when you agree on the dates.
milestones-kept = { $actions ->
    [0] All the milestones are actions already.
    [one] 1 milestone has become an action.
   *[other] { $actions } milestones have become actions.
} “Status of” and a municipality shows its actions, and whoever owns one is reminded of it.
no-no-milestones = No point has a date yet. Write for example “1 March 2027: The plan is adopted” in the result.
