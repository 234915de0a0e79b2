## Milestones: the plenum's dated points along time, and as actions.

cmd-show-timeline = Vis tidslinje
    .phrases = tidslinje | vis tidslinje | vis tidslinja | vis tidslinjen | vis milepælene | vis milepæler
    .help = Viser salen punktene som har en dato, langs en tidslinje.

cmd-milestones-to-actions = Milepæler til tiltak
    .phrases = milepæler til tiltak | milepælene til tiltak | gjør milepælene til tiltak | lag tiltak av milepælene
    .help = Gjør hvert punkt med dato til et tiltak med frist.

timeline-title = Milepælene våre
timeline-shown = { $milestones ->
    [one] Salen ser nå 1 milepæl på tidslinja.
   *[other] Salen ser nå { $milestones } milepæler på tidslinja.
} Skriv «milepæler til tiltak» når dere er enige om datoene.
milestones-kept = { $actions ->
    [0] Alle milepælene er tiltak allerede.
    [one] 1 milepæl er blitt et tiltak.
   *[other] { $actions } milepæler er blitt tiltak.
} «Status for» og en kommune viser tiltakene dens, og den som eier et tiltak, blir minnet på det.
no-no-milestones = Ingen punkter har en dato ennå. Skriv for eksempel «1. mars 2027: Planen er vedtatt» i resultatet.
