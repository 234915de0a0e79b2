## Short private replies.

gathering-open = Samlinga er open. Koden er { $code }.
shown-here = Samlinga «{ $title }» blir vist i denne kanalen òg. Dei som er her, blir med med knappen.
joined-gathering = Velkomen, { $name }! Runden startar snart.
joined-round = Du er med, { $name }!
left-round = Du har gått ut av runden.
language-chosen = No snakkar eg nynorsk med deg.
groups-proposed = { $people } personar i { $groups ->
    [one] 1 gruppe
   *[other] { $groups } grupper
}. Sjå over før du startar.
moved = { $name } er flytta til gruppe { $group }.
merged = Gruppe { $group } og { $other } er slått saman.
started = Runden er i gang.
extended = { $minutes } minutt lagde til.
paused = Alle klokker står.
resumed = Klokkene går att.
next-phase = Vidare!
redrawn = { $name } er ny { $role }.
handed-over = { $name } leier runden no.
nudged = { $people ->
    [0] Alle har skrive.
    [one] Minte 1 person på det.
   *[other] Minte { $people } personar på det.
}
aborted = Runden er avbroten. Alt er teke vare på.
closed = Runden er ferdig.
presents-now = { $group } legg fram.
asked = Salen er spurd: { $question }
poll-counted = Spørsmålet er lukka, og svara er talde.
word-released = «{ $word }» blir vist no.
role-is-yours = Då er du { $role }!
ready-noted = Notert. Takk!
talk-begun = Då er de i gang.
word-given-on = Ordet går vidare.
lap-begun = Ny omgang rundt bordet.
part-done = Vidare.
refocused = Sagt frå.
parked = Parkert.
result-saved = { $points ->
    [one] Lagra: 1 punkt.
   *[other] Lagra: { $points } punkt.
}
answer-saved = Lagra.
answer-added = Lagra på del { $part }.
commitment-saved = Lagra. Lukke til!
poll-saved = Svaret ditt er lagra. Du kan endre det til spørsmålet blir lukka.
minutes-ready = Referatet er klart.
minutes-so-far = Referatet slik det er no.
you-are = Då er du { $name } her òg.
my-pin-title = Den same på ein annan skjerm
my-pin = Skriv «det er meg { $pin }» til Runde i Teams eller Slack, eller opne nettsida. Då er du den same der som her. Koden er berre for deg. Han verkar éin gong, i { $minutes } minutt.
my-pin-page = Opne nettsida som meg

## What is refused, and why. Nothing has been changed when one of these is said.

answer-closed = Tida for å skrive er ute, så dette vart ikkje lagra. Sei det i gruppa når det er din tur.
commitment-closed = Det er ikkje tid for dette no, så det vart ikkje lagra.
poll-closed = Spørsmålet er lukka, så svaret vart ikkje lagra.
no-empty-name = Skriv eit namn.
no-empty-text = Det var ingenting å lagre. Skriv noko først.
no-odd-minutes = Skriv eit heilt tal minutt, frå 1 til { $most }.
no-parking-lot-full = Parkeringsplassen er full.
no-too-long = Teksten er for lang: { $length } teikn. Det er plass til { $most }. Kort han ned, og send på nytt.
no-too-long-a-list = Det er for mange linjer: { $lines }. Det er plass til { $most }. Del det opp, og send litt om gongen.
no-too-many-points = Det er plass til { $most } punkt.
no-off-scale = Svar med eit heilt tal frå { $lowest } til { $highest }.
no-not-an-option = Det finst ikkje mellom svara. Skriv nummeret, frå 1 til { $options }, eller svaret slik det står.
no-number-the-things = Skriv nummera på det du vil gje prikkar, til dømes «1, 3». Du har { $most }, og kan velje frå 1 til { $things }.
no-too-many-options = Vel høgst { $most }.
no-too-many-on-one = Du kan gje høgst { $most } til same punkt.
no-too-many-dots = Du har { $most } å dele ut.
no-too-many-lines = Det er plass til { $most }.
no-name-the-column = Byrj linja med kolonnen og kolon, til dømes «{ $columns }: …».
no-half-placed = Svar på begge aksane for { $thing }, eller på ingen av dei.
no-use-the-form = Dette svarar du best på i skjemaet. Opne det, så er alt der.
no-poll-open = Salen er alt spurd om noko. Lukk det først.
no-no-open-poll = Salen er ikkje spurd om noko no.
no-no-such-word = Ordet «{ $word }» er ikkje halde tilbake.
no-no-such-poll = Det spørsmålet finst ikkje.
no-nothing-to-ask-again = Det er ikkje spurt om noko før i denne runden.
no-cannot-be-asked = { $why } Spørsmålet vart ikkje stilt.
no-one-question-at-a-time = Det er { $questions } spørsmål i teksten. Still eitt om gongen.
no-gathering-elsewhere = Ei ny samling blir opna med lenkja for prosessleiarar.
no-no-such-gathering = Det er inga open samling med denne koden. Sjå på storskjermen, og prøv igjen.
no-show-in-a-channel = Ei samling blir knytt til ein kanal. Nemn meg i kanalen, og skriv det same der.
no-facilitator-only = Berre den som leier runden, kan gjere det.
no-not-joined = Bli med først, så kan du gjere det.
no-not-the-focus-keeper = Det er knappen til viddevakta.
no-not-the-moderator = Det er ordstyraren som gjer det.
no-not-the-secretary = Det er sekretæren som sender resultatet.
no-not-your-desk = Dette er plassen til ein annan.
no-not-your-group = Dette er ei anna gruppe enn di.
no-not-your-turn = No har { $name } ordet.
no-role-for-the-rest = Du har ei rolle alt. { $role } er for ein av dei andre.
no-role-not-for-claiming = Rolla { $role } deler eg ut.
no-already-there = { $name } sit i gruppe { $group } alt.
no-same-group = Det er den same gruppa.
no-would-be-alone = Då blir { $name } sitjande åleine i gruppe { $group }. Slå heller saman gruppene.
no-no-gathering = Eg veit ikkje kva samling dette gjeld.
no-no-group-to-join = Det er inga gruppe å setje { $name } i.
no-no-group-yet = Du sit ikkje i noka gruppe enno.
no-no-later-round = Det står ingen fleire rundar i teksten.
no-no-such-group = Det finst inga gruppe { $group }.
no-no-such-language = Eg snakkar bokmål, nynorsk og engelsk.
no-no-such-person = Den personen er ikkje med i runden.
no-nobody-named = Eg finn ingen som heiter { $name } i runden.
no-no-such-role = Rolla { $role } finst ikkje her.
no-no-such-round = Den runden finst ikkje.
no-no-such-template = Den malen finst ikkje. Vel ein av dei på kortet.
no-nobody-here = Ingen har blitt med enno.
no-not-in-the-round = Du er ikkje med i runden.
no-which-person = Kven meiner du? { $names }. Skriv heile namnet.
no-which-role = Kva rolle? Skriv til dømes «det er meg sekretær».
no-all-have-presented = Alle gruppene har lagt fram.
no-already-started = Runden har starta alt.
no-no-round = Det er ingen runde enno.
no-no-such-button = Den knappen verkar ikkje lenger.
no-no-turn-now = Ingen har ordet etter tur no.
no-not-individual-now = Det er ikkje tid for å tenkje åleine no.
no-not-paused = Klokkene går alt.
no-not-plenum-now = Det kan gjerast i plenum.
no-not-running = Runden er ikkje i gang.
no-not-seated-yet = Gruppene er ikkje sette enno.
no-not-settling = De er i gang alt.
no-not-talking-now = Det kan gjerast når gruppa snakkar saman.
no-nothing-to-extend = Inga klokke går no.
no-nothing-to-pause = Inga klokke går no.
no-nothing-to-vote-on = Inga gruppe har sendt noko å røyste på.
no-role-taken = { $name } er { $role }.
no-round-going-on = Ein runde er i gang. Avslutt eller avbryt han først.
no-round-over = Den runden er over.
no-turns-going-on = Fullfør omgangen først.
no-no-slide = Lim inn lysarket òg: spørsmål, tider og gjerne roller.
no-no-such-pin = Koden verkar ikkje. Han gjeld berre ei lita stund, og berre éin gong. Hent ein ny med «bruk ein annan skjerm».
no-too-many-codes = Det har vore mange feil kodar no. Vent eit par minutt, og prøv igjen.
no-answered-twice = Du har svara på det same to gonger, som { $name } og som { $other }. Ta bort det eine svaret, eller vent til tida for å svara er ute. Ingenting er endra.
page-before = Førre ({ $page } av { $pages })
page-after = Fleire ({ $page } av { $pages })
