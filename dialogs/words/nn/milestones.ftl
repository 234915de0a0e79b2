## Milestones: the plenum's dated points along time, and as actions.

cmd-show-timeline = Vis tidslinje
    .phrases = tidslinje | vis tidslinje | vis tidslinja | vis milepælane | vis milepælar
    .help = Viser salen punkta som har ein dato, langs ei tidslinje.

cmd-milestones-to-actions = Milepælar til tiltak
    .phrases = milepælar til tiltak | milepælane til tiltak | gjer milepælane til tiltak | lag tiltak av milepælane
    .help = Gjer kvart punkt med dato til eit tiltak med frist.

timeline-title = Milepælane våre
timeline-shown = { $milestones ->
    [one] Salen ser no 1 milepæl på tidslinja.
   *[other] Salen ser no { $milestones } milepælar på tidslinja.
} Skriv «milepælar til tiltak» når de er samde om datoane.
milestones-kept = { $actions ->
    [0] Alle milepælane er tiltak alt.
    [one] 1 milepæl har vorte eit tiltak.
   *[other] { $actions } milepælar har vorte tiltak.
} «Status for» og ein kommune viser tiltaka hans, og den som eig eit tiltak, blir minna på det.
no-no-milestones = Ingen punkt har ein dato enno. Skriv til dømes «1. mars 2027: Planen er vedteken» i resultatet.
