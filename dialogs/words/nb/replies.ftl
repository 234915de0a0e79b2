## Short private replies.

gathering-open = Samlingen er åpen. Koden er { $code }.
shown-here = Samlingen «{ $title }» vises i denne kanalen også. De som er her, blir med med knappen.
joined-gathering = Velkommen, { $name }! Runden starter snart.
joined-round = Du er med, { $name }!
left-round = Du har gått ut av runden.
language-chosen = Nå snakker jeg bokmål med deg.
groups-proposed = { $people } personer i { $groups ->
    [one] 1 gruppe
   *[other] { $groups } grupper
}. Se over før du starter.
moved = { $name } er flyttet til gruppe { $group }.
merged = Gruppe { $group } og { $other } er slått sammen.
started = Runden er i gang.
extended = { $minutes } minutter lagt til.
paused = Alle klokker står.
resumed = Klokkene går igjen.
next-phase = Videre!
redrawn = { $name } er ny { $role }.
handed-over = { $name } leder runden nå.
nudged = { $people ->
    [0] Alle har skrevet.
    [one] Minnet 1 person på det.
   *[other] Minnet { $people } personer på det.
}
aborted = Runden er avbrutt. Alt er tatt vare på.
closed = Runden er ferdig.
presents-now = { $group } legger fram.
asked = Salen er spurt: { $question }
poll-counted = Spørsmålet er lukket, og svarene er talt.
word-released = «{ $word }» vises nå.
role-is-yours = Da er du { $role }!
ready-noted = Notert. Takk!
talk-begun = Da er dere i gang.
word-given-on = Ordet går videre.
lap-begun = Ny omgang rundt bordet.
part-done = Videre.
refocused = Sagt fra.
parked = Parkert.
result-saved = { $points ->
    [one] Lagret: 1 punkt.
   *[other] Lagret: { $points } punkter.
}
answer-saved = Lagret.
answer-added = Lagret på del { $part }.
commitment-saved = Lagret. Lykke til!
poll-saved = Svaret ditt er lagret. Du kan endre det til spørsmålet lukkes.
minutes-ready = Referatet er klart.
minutes-so-far = Referatet slik det er nå.
you-are = Da er du { $name } her også.
my-pin-title = Den samme på en annen skjerm
my-pin = Skriv «det er meg { $pin }» til Runde i Teams eller Slack, eller åpne nettsiden. Da er du den samme der som her. Koden er bare for deg. Den virker én gang, i { $minutes } minutter.
my-pin-page = Åpne nettsiden som meg

## What is refused, and why. Nothing has been changed when one of these is said.

answer-closed = Tiden for å skrive er ute, så dette ble ikke lagret. Si det i gruppa når det er din tur.
commitment-closed = Det er ikke tid for dette nå, så det ble ikke lagret.
poll-closed = Spørsmålet er lukket, så svaret ble ikke lagret.
no-empty-name = Skriv et navn.
no-empty-text = Det var ingenting å lagre. Skriv noe først.
no-odd-minutes = Skriv et helt antall minutter, fra 1 til { $most }.
no-parking-lot-full = Parkeringsplassen er full.
no-too-long = Teksten er for lang: { $length } tegn. Det er plass til { $most }. Kort den ned, og send igjen.
no-too-long-a-list = Det er for mange linjer: { $lines }. Det er plass til { $most }. Del det opp, og send litt om gangen.
no-too-many-points = Det er plass til { $most } punkter.
no-off-scale = Svar med et helt tall fra { $lowest } til { $highest }.
no-not-an-option = Det finnes ikke blant svarene. Skriv nummeret, fra 1 til { $options }, eller svaret slik det står.
no-number-the-things = Skriv numrene på det du vil gi prikker, for eksempel «1, 3». Du har { $most }, og kan velge fra 1 til { $things }.
no-too-many-options = Velg høyst { $most }.
no-too-many-on-one = Du kan gi høyst { $most } til samme punkt.
no-too-many-dots = Du har { $most } å dele ut.
no-too-many-lines = Det er plass til { $most }.
no-name-the-column = Begynn linja med kolonnen og kolon, for eksempel «{ $columns }: …».
no-half-placed = Svar på begge aksene for { $thing }, eller på ingen av dem.
no-use-the-form = Dette svares best i skjemaet. Åpne det, så er alt der.
no-poll-open = Salen er alt spurt om noe. Lukk det først.
no-no-open-poll = Salen er ikke spurt om noe nå.
no-no-such-word = Ordet «{ $word }» er ikke holdt tilbake.
no-no-such-poll = Det spørsmålet finnes ikke.
no-nothing-to-ask-again = Det er ikke spurt om noe før i denne runden.
no-cannot-be-asked = { $why } Spørsmålet ble ikke stilt.
no-one-question-at-a-time = Det er { $questions } spørsmål i teksten. Still ett om gangen.
no-gathering-elsewhere = En ny samling åpnes med lenken for prosessledere.
no-no-such-gathering = Det er ingen åpen samling med denne koden. Se på storskjermen, og prøv igjen.
no-show-in-a-channel = En samling knyttes til en kanal. Nevn meg i kanalen, og skriv det samme der.
no-facilitator-only = Bare den som leder runden, kan gjøre det.
no-not-joined = Bli med først, så kan du gjøre det.
no-not-the-focus-keeper = Det er viddevaktas knapp.
no-not-the-moderator = Det er ordstyreren som gjør det.
no-not-the-secretary = Det er sekretæren som sender resultatet.
no-not-your-desk = Dette er en annens plass.
no-not-your-group = Dette er en annen gruppe enn din.
no-not-your-turn = Nå har { $name } ordet.
no-role-for-the-rest = Du har en rolle alt. { $role } er for en av de andre.
no-role-not-for-claiming = Rollen { $role } deler jeg ut.
no-already-there = { $name } sitter i gruppe { $group } alt.
no-same-group = Det er den samme gruppa.
no-would-be-alone = Da blir { $name } sittende alene i gruppe { $group }. Slå heller sammen gruppene.
no-no-gathering = Jeg vet ikke hvilken samling dette gjelder.
no-no-group-to-join = Det er ingen gruppe å sette { $name } i.
no-no-group-yet = Du sitter ikke i noen gruppe ennå.
no-no-later-round = Det står ingen flere runder i teksten.
no-no-such-group = Det finnes ingen gruppe { $group }.
no-no-such-language = Jeg snakker bokmål, nynorsk og engelsk.
no-no-such-person = Den personen er ikke med i runden.
no-nobody-named = Jeg finner ingen som heter { $name } i runden.
no-no-such-role = Rollen { $role } finnes ikke her.
no-no-such-round = Den runden finnes ikke.
no-no-such-template = Den malen finnes ikke. Velg en av dem på kortet.
no-nobody-here = Ingen har blitt med ennå.
no-not-in-the-round = Du er ikke med i runden.
no-which-person = Hvem mener du? { $names }. Skriv hele navnet.
no-which-role = Hvilken rolle? Skriv for eksempel «det er meg sekretær».
no-all-have-presented = Alle gruppene har lagt fram.
no-already-started = Runden har startet alt.
no-no-round = Det er ingen runde ennå.
no-no-such-button = Den knappen virker ikke lenger.
no-no-turn-now = Ingen har ordet etter tur nå.
no-not-individual-now = Det er ikke tid for å tenke alene nå.
no-not-paused = Klokkene går alt.
no-not-plenum-now = Det kan gjøres i plenum.
no-not-running = Runden er ikke i gang.
no-not-seated-yet = Gruppene er ikke satt ennå.
no-not-settling = Dere er i gang alt.
no-not-talking-now = Det kan gjøres når gruppa snakker sammen.
no-nothing-to-extend = Ingen klokke går nå.
no-nothing-to-pause = Ingen klokke går nå.
no-nothing-to-vote-on = Ingen gruppe har sendt noe å stemme på.
no-role-taken = { $name } er { $role }.
no-round-going-on = En runde er i gang. Avslutt eller avbryt den først.
no-round-over = Den runden er over.
no-turns-going-on = Fullfør omgangen først.
no-no-slide = Lim inn lysarket også: spørsmål, tider og gjerne roller.
no-no-such-pin = Koden virker ikke. Den gjelder bare en liten stund, og bare én gang. Hent en ny med «bruk en annen skjerm».
no-too-many-codes = Det har vært mange feil koder nå. Vent et par minutter, og prøv igjen.
no-answered-twice = Du har svart på det samme to ganger, som { $name } og som { $other }. Ta bort det ene svaret, eller vent til tiden for å svare er ute. Ingenting er endret.
page-before = Forrige ({ $page } av { $pages })
page-after = Flere ({ $page } av { $pages })
