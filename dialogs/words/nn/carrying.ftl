## What goes on after the day: topics with their hosts, painful spots.

cmd-carry-on = Ta det vidare
    .phrases = ta det vidare | ta temaa vidare | temaa vidare | gjer temaa til tiltak | tema til tiltak
        | vonde punkt til tiltak
    .help = Gjer temaa, eller det som var vondast i ei brukarreise, til tiltak.

carried-on = { $actions ->
    [0] Alt er tiltak alt.
    [one] 1 tiltak er laga.
   *[other] { $actions } tiltak er laga.
} Den som eig eit tiltak, blir mint på det. «Status for» og ein kommune viser tiltaka deira.
no-nothing-to-carry-on = Det er ingenting å ta vidare enno: ingen har skrive noko frå eit tema, og ingen lappar er vonde.
