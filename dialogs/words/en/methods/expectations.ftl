method-expectations = Expectations
    .help = What do you wish from the gathering? The wishes are placed between two axes in plenary, and come back at the end: did we meet them? Write the two axes after the name.
    .title = Expectations
    .wishes = What do you wish from the gathering?
    .place = Where do the wishes belong?
    .across = Important to us
    .up = Possible to do
    .low = little
    .high = much
    .met-title = Did we meet the expectations?
    .met = How well did we meet the expectations?
    .not-met = not at all
    .all-met = entirely
    .missing = What is still missing?
    .sample =
        Berit: new round expectations: benefit / effort
        Runde: benefit
        All [{ cmd-answer }]: New people to call
        (3 min)
        The secretary [{ cmd-result }]: A phone list
        (8 min)
        The hall: A phone list
        Berit [{ cmd-close }]
        Berit: next round
        Runde: Did we meet the expectations
        Runde: A phone list
