## What goes on after the day: topics with their hosts, painful spots.

cmd-carry-on = Ta det videre
    .phrases = ta det videre | ta temaene videre | temaene videre | gjør temaene til tiltak | temaer til tiltak
        | vonde punkter til tiltak
    .help = Gjør temaene, eller det som var vondest i en brukerreise, til tiltak.

carried-on = { $actions ->
    [0] Alt er tiltak allerede.
    [one] 1 tiltak er lagd.
   *[other] { $actions } tiltak er lagd.
} Den som eier et tiltak, blir minnet på det. «Status for» og en kommune viser tiltakene dens.
no-nothing-to-carry-on = Det er ingenting å ta videre ennå: ingen har skrevet noe fra et tema, og ingen lapper er vonde.
