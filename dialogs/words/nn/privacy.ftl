## Kva som er lagra om nokon, og å bli gløymd.

stored-title = Dette er lagra om deg
stored-text = Alt ligg i filene. Lenkjene er berre for deg, og verkar i { $minutes } minutt.
stored-line = { $what }: { $rows }
stored-as-txt = Alt, til å lese
stored-as-json = Alt, for maskiner (JSON)
forget-me-title = Vil du bli sletta?
forget-me-goes = Borte for godt: namnet ditt, korleis Teams, Slack og nettsida kjenner deg, det du har skrive åleine, samlingane dine, påminningane, kalenderadressa og samtalen med meg.
forget-me-stays = Det gruppa har kome fram til, er gruppa sitt og blir ståande. I referat står du som «ein deltakar», så det framleis stemmer kor mange som var der.
forget-me-passes-on = Opne tiltak går vidare til koordinatoren i kommunen din, elles til den som leier. Det kan ikkje angrast.
forget-me-platforms = Det du sjølv har skrive i kanalar og samtalar i Teams og Slack, ligg der, og må slettast der.
forget-me-sure = Slett meg
forgotten = Du er sletta. Takk for at du var med.
a-participant = Ein deltakar
no-hand-over-first = Du leier ein runde som er i gang. Overlat han til nokon andre, eller avslutt han, så kan eg slette deg.
kept-until = Det folk har skrive i samlinga, blir sletta { $day }. Referata og tiltaka blir ståande.
no-keep-for-days = Sei kor mange dagar, frå 1 til { $most }.
no-keep-for-shorter = Det blir alt sletta { $day }. Du kan gjere tida kortare, ikkje lengre.

## Det som er lagra, slik folk seier det.

stored-persons = Namn og språk
stored-identities = Korleis Teams, Slack og nettsida kjenner deg
stored-pins = Kodar og lenkjer som gjeld for deg no
stored-members = Samlingar du er med i
stored-participants = Rundar du har vore med i
stored-answers = Det du har skrive åleine
stored-poll-answers = Svar på spørsmål til salen, der namnet står ved
stored-groups = Grupper du har site i
stored-rounds = Rundar der du har leidd eller hatt ei rolle
stored-gatherings = Samlingar du leier
stored-partnerships = Partnarskap du leier
stored-coordinators = Der du er eller har vore koordinator eller vara
stored-actions = Tiltak med deg i
stored-action-owners = Tiltak du har ansvar for
stored-meetings = Møte med deg i
stored-meeting-people = Møte du er beden til
stored-follow-ups = Det kommunen din har svart om tida vidare, der du er nemnd
stored-reminders = Påminningar til deg
stored-calendars = Kalenderadressa di
stored-reading-places = Adressa til sidene dine
stored-quiet = Fred for påminningar
stored-templates = Malar du har lagra
stored-own-criteria = Kriterium du har laga
stored-posts = Det som står i din eigen samtale
stored-shown = Det som er sendt i din eigen samtale
stored-conversations = Kvar du får meldingar
stored-alarms = Når du får neste påminning
stored-deeds = Logg over kva slags ting du har gjort, utan innhald

## runde erase

erase-sure = Dette kan ikkje angrast. Slette?
erase-done = Sletta.
erase-nobody = Ingen her har det namnet eller den id-en.
erase-which = Fleire heiter det. Vel med id:
