## The bank of playful criteria: who gets which role. None about health, faith, origin, family or money.

cmd-new-criteria = Nye kriterium
    .phrases = nye kriterium | nye kriterium: <text> | nye kriterier | byt kriterium | andre kriterium
        | trekk nye kriterium | eigne kriterium: <text>
    .help = Finn rollene på ein annan måte. Skriv gjerne dine eigne etter kolon, med semikolon mellom.

criteria-drawn = No finn gruppene rollene slik:
criteria-from-bank = Lysarket seier ikkje korleis desse rollene blir funne, så eg har trekt («nye kriterium» trekkjer om att)
criterion-line = { $role }: { $text }

criterion-earliest-up = den som stod opp tidlegast i dag
criterion-latest-up = den som stod opp sist i dag
criterion-longest-way = den som har reist lengst hit
criterion-shortest-way = den som hadde kortast veg hit
criterion-bike-last = den som sykla sist
criterion-train-last = den som tok toget sist
criterion-most-coffee = den som har drukke mest kaffi eller te i dag
criterion-no-coffee-yet = den som har drukke minst kaffi eller te i dag
criterion-warmest-hands = den som har varmast hender
criterion-coldest-hands = den som har kaldast hender
criterion-most-colours = den som har flest fargar på kleda
criterion-brightest-socks = den som har dei gladaste sokkane
criterion-most-keys = den som har flest nøklar på seg
criterion-most-pockets = den som har flest lommer
criterion-fullest-battery = den som har mest straum på telefonen
criterion-emptiest-battery = den som har minst straum på telefonen
criterion-most-tabs = den som har flest faner opne i nettlesaren
criterion-fewest-mails = den som har færrast ulesne e-postar
criterion-last-swim = den som bada ute sist
criterion-last-on-skis = den som gjekk på ski sist
criterion-last-in-forest = den som var i skogen sist
criterion-last-library = den som var på biblioteket sist
criterion-last-cake = den som baka kake sist
criterion-most-plants = den som har flest planter i vindauget
criterion-newest-pen = den som har den finaste pennen
criterion-latest-song = den som song høgt sist
criterion-best-joke = den som kan den kortaste vitsen
criterion-first-here = den som kom først i dag
criterion-nearest-door = den som sit nærmast døra
criterion-nearest-window = den som sit nærmast vindauget
criterion-last-concert = den som var på konsert sist
criterion-sat-down-last = den som sette seg sist
criterion-longest-first-name = den som har lengst fornamn
criterion-shortest-first-name = den som har kortast fornamn
criterion-longest-surname = den som har lengst etternamn
criterion-shortest-surname = den som har kortast etternamn
criterion-longest-full-name = den som har lengst fullt namn
criterion-first-in-alphabet = den som kjem først i alfabetet
criterion-last-in-alphabet = den som kjem sist i alfabetet
criterion-drawn-by-lot = den Runde trekkjer ved lodd
