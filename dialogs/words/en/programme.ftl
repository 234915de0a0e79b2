## The programme that runs, and the templates and criteria a facilitator keeps. English.

example-item = 3
example-how = push
example-what = programme

cmd-programme = Programme
    .phrases = programme | the programme | show the programme | agenda for today | what is on now | what is next
        | programme: <text> | the programme: <text> | new programme: <text> | run the programme <text>
    .help = Shows where we are in the programme. Paste a day with clock times, and I follow it.
cmd-next-item = Next item now
    .phrases = next item | next item on the programme | go to the next item
    .help = Begins the next item of the programme at once.
cmd-delay = Delayed
    .phrases = delayed <minutes> | we are <minutes> late | we are delayed <minutes> | running <minutes> late
        | move the programme <minutes> <how=push> | delayed <minutes> move the rest <how=push>
        | delayed <minutes> take it from the breaks <how=slack>
    .help = Moves the rest of the programme, or takes the delay from the breaks.
cmd-start-item = Start the item
    .phrases = start item <item> | start item number <item>
    .help = Starts the round or the method of an item.

cmd-save-template = Save as template
    .phrases = save as template <text> | save template <text> | save the round as template <text>
        | save the programme as template <text> <what=programme>
    .help = Keeps the last plan under a name, or what you paste below the name.
cmd-templates = My templates
    .phrases = my templates | own templates | show my templates
    .help = Shows the templates you have saved.
cmd-share-template = Share template
    .phrases = share template <text> | share the template <text>
    .help = Gives you the template as a file to pass on.
cmd-drop-template = Delete template
    .phrases = delete template <text> | delete the template <text>
    .help = Deletes a template you have saved.
cmd-criteria = Criteria
    .phrases = criteria | my criteria | own criteria
    .help = Shows your criteria, and those I draw from.
cmd-add-criterion = Add a criterion
    .phrases = add criterion: <text> | add a criterion: <text> | new criterion: <text>
    .help = Adds a criterion of your own for roles to the bank.
cmd-drop-criterion = Delete a criterion
    .phrases = delete criterion: <text> | delete the criterion: <text> | remove criterion: <text>
    .help = Takes away a criterion you have added.

programme-title = Programme: { $title }
programme-lead = The programme
programme-over = The programme is over. Thank you for today!
programme-now = Now
programme-next = Next
programme-until = { $item } (until { $time })
programme-owned = { $title } · { $owner }
programme-moved = { $line } (was { $time })
programme-done = ✓ { $line }
programme-here = ▶ { $line }
programme-works = { $line } – starts from here
programme-back = We are back at { $time }.
programme-then = Then: { $item }
programme-start = Start: { $title }
programme-push = +{ $minutes } min: move the rest
programme-slack = +{ $minutes } min: from the breaks
programme-read = The programme has { $items } items, and runs from now on.
programme-how = You start rounds and methods from your card when their time has come. Write “delayed 10” when something takes longer, and “next item” when you finish early.
programme-how-late = { $minutes } minutes. Shall the rest be moved, or do we take it from the breaks?
programme-changed = The programme has changed:
programme-gone-on = Now we are at “{ $title }”.

templates-title = Your templates
templates-how = Write “new round” and the name to use a template, or “run the programme” and the name. “Share template” and the name gives a file.
no-templates = You have no templates yet. Write “save as template” and a name, and I keep the last plan.
template-line = { $name } ({ $kind })
template-round = round
template-programme = programme
template-saved = Saved as the template “{ $name }”.
template-shared = Whoever gets the file pastes what it says below “save template” and a name, or right after “new round”.
template-file = Download the template
template-dropped = The template “{ $name }” is deleted.
criteria-bank = I draw among { $count } criteria, and your own. “Add criterion: the one who smiled last” gives one more.
criteria-by-claimed = The group settles it
criteria-by-computed = Runde works it out from the names
criteria-by-drawn = Runde draws
criteria-own = Your own
criterion-added = Added: { $text }
criterion-dropped = Taken away: { $text }

no-no-programme = I find no programme here. Write one item a line, its clock time first: “09:00 Welcome”.
no-no-programme-yet = The gathering has no programme yet. Write “programme:” and paste the day below.
no-programme-over = The programme is over for today.
no-odd-delay = A delay is from 1 to { $most } minutes.
no-no-such-item = I do not find that item ahead in the programme any more.
no-nothing-to-start = That item has no round to start.
no-nothing-to-keep = There is no plan to keep yet. Paste it below the name.
no-no-plan-to-keep = I find neither a round nor a programme in what you pasted.
no-too-many-templates = You have { $most } templates. Delete one first.
no-too-many-criteria = You have { $most } criteria. Delete one first.
no-no-such-own-template = You have no template called “{ $name }”. Write “my templates” to see them.
no-no-such-criterion = You have not added that criterion. Write “criteria” to see yours.
