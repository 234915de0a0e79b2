## The bank of playful criteria: who gets which role. None about health, faith, origin, family or money.

cmd-new-criteria = Nye kriterier
    .phrases = nye kriterier | nye kriterier: <text> | nye kriterium | bytt kriterier | andre kriterier
        | trekk nye kriterier | egne kriterier: <text>
    .help = Finner rollene på en annen måte. Skriv gjerne dine egne etter kolon, med semikolon mellom.

criteria-drawn = Nå finner gruppene rollene slik:
criteria-from-bank = Lysarket sier ikke hvordan disse rollene finnes, så jeg har trukket («nye kriterier» trekker om igjen)
criterion-line = { $role }: { $text }

criterion-earliest-up = den som sto opp tidligst i dag
criterion-latest-up = den som sto opp sist i dag
criterion-longest-way = den som har reist lengst hit
criterion-shortest-way = den som hadde kortest vei hit
criterion-bike-last = den som syklet sist
criterion-train-last = den som tok toget sist
criterion-most-coffee = den som har drukket mest kaffe eller te i dag
criterion-no-coffee-yet = den som har drukket minst kaffe eller te i dag
criterion-warmest-hands = den som har varmest hender
criterion-coldest-hands = den som har kaldest hender
criterion-most-colours = den som har flest farger på klærne
criterion-brightest-socks = den som har de gladeste sokkene
criterion-most-keys = den som har flest nøkler på seg
criterion-most-pockets = den som har flest lommer
criterion-fullest-battery = den som har mest strøm på telefonen
criterion-emptiest-battery = den som har minst strøm på telefonen
criterion-most-tabs = den som har flest faner åpne i nettleseren
criterion-fewest-mails = den som har færrest uleste e-poster
criterion-last-swim = den som badet ute sist
criterion-last-on-skis = den som gikk på ski sist
criterion-last-in-forest = den som var i skogen sist
criterion-last-library = den som var på biblioteket sist
criterion-last-cake = den som bakte kake sist
criterion-most-plants = den som har flest planter i vinduet
criterion-newest-pen = den som har den fineste pennen
criterion-latest-song = den som sang høyt sist
criterion-best-joke = den som kan den korteste vitsen
criterion-first-here = den som kom først i dag
criterion-nearest-door = den som sitter nærmest døra
criterion-nearest-window = den som sitter nærmest vinduet
criterion-last-concert = den som var på konsert sist
criterion-sat-down-last = den som satte seg sist
criterion-longest-first-name = den som har lengst fornavn
criterion-shortest-first-name = den som har kortest fornavn
criterion-longest-surname = den som har lengst etternavn
criterion-shortest-surname = den som har kortest etternavn
criterion-longest-full-name = den som har lengst fullt navn
criterion-first-in-alphabet = den som kommer først i alfabetet
criterion-last-in-alphabet = den som kommer sist i alfabetet
criterion-drawn-by-lot = den Runde trekker
