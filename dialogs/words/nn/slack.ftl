## What is said in Slack only.

slack-clock-runs = ⏱ Klokka går til { $time }.
slack-clock-stands = ⏱ Klokka står med { $left } att.
slack-more = Det er meir enn Slack har plass til. Sjå alt på nettsida.
slack-field-too-long = «{ $field }» er for lang til Slack. Skriv på nettsida.
slack-sure = Sikker?
slack-no = Nei
slack-cancel = Avbryt
slack-close = Lukk
stopped-slack-no-direct = Runde får ikkje skrive til denne personen i Slack. Bruk nettsida.
slack-plan-in-channel = Skriv «/runde ny» i kanalen der runden skal gå, så byrjar vi der.
slack-no-gathering = Det er ingen runde i denne kanalen enno. Skriv «/runde ny», så lagar eg ein.
slack-slide-hint = Her er det plass til 3000 teikn. Er teksten lengre, send han som melding: «@Runde ny runde», og teksten rett etter.
slack-home-empty = Her ser du rundane dine og kva du kan gjere no. Du er ikkje med i nokon runde enno.
slack-home-hint = Skriv «/runde ny» i ein kanal for å lage ein runde, eller trykk «Bli med» der nokon har laga ein.

## What `runde manifest slack` tells the operator.

slack-manifest-how = Lim inn det over på https://api.slack.com/apps («Create New App», «From a manifest»). Tilgangane, og kvifor:
slack-manifest-no-address = Set RUNDE_PUBLIC_URL til ei adresse som byrjar med https://, eller bruk --socket-mode.
slack-scope-app-mentions-read = sjå det som blir skrive til @Runde i kanalar
slack-scope-channels-read = sjå kva ein kanal heiter, og når han blir arkivert eller nokon går ut
slack-scope-chat-write = skrive i kanalar der Runde er med, og til dei som er med i ein runde
slack-scope-commands = /runde
slack-scope-groups-read = det same for private kanalar der Runde er lagd til
slack-scope-im-history = lese det som blir skrive til Runde i direktemeldingar, som er svar
slack-scope-users-read = namnet på dei som blir med
