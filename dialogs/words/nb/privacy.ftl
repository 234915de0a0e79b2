## Hva som er lagret om noen, og å bli glemt.

stored-title = Dette er lagret om deg
stored-text = Alt ligger i filene. Lenkene er bare for deg, og virker i { $minutes } minutter.
stored-line = { $what }: { $rows }
stored-as-txt = Alt, til å lese
stored-as-json = Alt, for maskiner (JSON)
forget-me-title = Vil du bli slettet?
forget-me-goes = Borte for godt: navnet ditt, hvordan Teams, Slack og nettsiden kjenner deg, det du har skrevet alene, samlingene dine, påminnelsene, kalenderadressen og samtalen med meg.
forget-me-stays = Det gruppa har kommet fram til, er gruppas og blir stående. I referater står du som «en deltaker», så det fortsatt stemmer hvor mange som var der.
forget-me-passes-on = Åpne tiltak går videre til koordinatoren i kommunen din, ellers til den som leder. Det kan ikke angres.
forget-me-platforms = Det du selv har skrevet i kanaler og samtaler i Teams og Slack, ligger der, og må slettes der.
forget-me-sure = Slett meg
forgotten = Du er slettet. Takk for at du var med.
a-participant = En deltaker
no-hand-over-first = Du leder en runde som er i gang. Overlat den til noen andre, eller avslutt den, så kan jeg slette deg.
kept-until = Det folk har skrevet i samlingen, slettes { $day }. Referatene og tiltakene blir stående.
no-keep-for-days = Si hvor mange dager, fra 1 til { $most }.
no-keep-for-shorter = Det slettes allerede { $day }. Du kan gjøre tiden kortere, ikke lengre.

## Det som er lagret, slik folk sier det.

stored-persons = Navn og språk
stored-identities = Hvordan Teams, Slack og nettsiden kjenner deg
stored-pins = Koder og lenker som gjelder for deg nå
stored-members = Samlinger du er med i
stored-participants = Runder du har vært med i
stored-answers = Det du har skrevet alene
stored-poll-answers = Svar på spørsmål til salen, der navnet står ved
stored-groups = Grupper du har sittet i
stored-rounds = Runder der du har ledet eller hatt en rolle
stored-gatherings = Samlinger du leder
stored-partnerships = Partnerskap du leder
stored-coordinators = Der du er eller har vært koordinator eller vara
stored-actions = Tiltak med deg i
stored-action-owners = Tiltak du har ansvar for
stored-meetings = Møter med deg i
stored-meeting-people = Møter du er bedt til
stored-follow-ups = Det kommunen din har svart om tiden videre, der du er nevnt
stored-reminders = Påminnelser til deg
stored-calendars = Kalenderadressen din
stored-reading-places = Adressen til sidene dine
stored-quiet = Fred for påminnelser
stored-templates = Maler du har lagret
stored-own-criteria = Kriterier du har laget
stored-posts = Det som står i din egen samtale
stored-shown = Det som er sendt i din egen samtale
stored-conversations = Hvor du får meldinger
stored-alarms = Når du får neste påminnelse
stored-deeds = Logg over hva slags ting du har gjort, uten innhold

## runde erase

erase-sure = Dette kan ikke angres. Slette?
erase-done = Slettet.
erase-nobody = Ingen her har det navnet eller den id-en.
erase-which = Flere heter det. Velg med id:
