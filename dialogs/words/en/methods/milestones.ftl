method-milestones = Plan with milestones
    .help = Why, where to, and who does it; then the last milestone first, and back to today. At the end the first thing you do when you come home. Write after the name what the plan is for.
    .title = Plan with milestones
    .topic = what we have chosen
    .trigger = What is it that makes us need a plan for { $topic }?
    .vision = What is our vision?
    .goal = What is the goal?
    .organisation = How do we organise the work: who owns it, leads it and takes part?
    .last = Begin with the end: What is the last milestone, and by when is it reached? Write the date first.
    .back = Which milestones must be reached before it, back to today? One on each line, with its date.
    .critical = Which factors are critical for us to succeed?
    .first = What is the first thing we do when we come home, who does it, and when?
    .sample =
        Berit: new round plan with milestones: safe ways to school
        Runde: safe ways to school
        All [{ cmd-answer }]: Three accidents last year
        (4 min)
        The secretary [{ cmd-result }]: Every child goes safely to school
        (10 min)
        (6 min)
        All [{ cmd-answer }]: 1 June 2028: Everybody walks or cycles
        (4 min)
        The secretary [{ cmd-result }]: Every child goes safely | The director owns the plan | 1 June 2028: Everybody walks or cycles
            1 March 2027: The ways to school are mapped
            15 September 2027: The council has adopted the plan
        (15 min)
        (6 min)
        (4 min)
        Berit: timeline
        The hall: The council has adopted the plan
        Berit: milestones to actions
        Runde: 3
        Berit: status of Skien
        Runde: The ways to school are mapped
        Berit [{ cmd-close }]
        The hall: { hall-closed }
