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
slack-too-late = Det tok litt for lang tid. Trykk ein gong til.
slack-plan-in-channel = Skriv «/runde ny» i kanalen der runden skal gå, så byrjar vi der.
slack-no-gathering = Det er ingen runde i denne kanalen enno. Skriv «/runde ny», så lagar eg ein.
slack-slide-hint = Her er det plass til 3000 teikn. Er teksten lengre, send han som melding: «@Runde ny runde», og teksten rett etter, eller lysarket som fil.
slack-file-elsewhere = { $name } ligg ikkje i Slack. Last opp sjølve fila, eller lim inn teksten.
slack-file-refused = Slack lét meg ikkje hente { $name }. Prøv ein gong til, eller lim inn teksten.
slack-file-away = Eg fekk ikkje henta { $name } no. Send ho gjerne ein gong til.
slack-home-empty = Her ser du rundane dine og kva du kan gjere no. Du er ikkje med i nokon runde enno.
slack-home-hint = Skriv «/runde ny» i ein kanal for å lage ein runde, eller trykk «Bli med» der nokon har laga ein.

## Å leggje Runde til i eit arbeidsområde.

slack-not-installed = Runde er ikkje lagd til i dette arbeidsområdet, eller er fjerna. Be den som styrer Slack hos dykk, om å leggje Runde til.
slack-not-allowed = Runde her er ikkje open for dette arbeidsområdet. Spør den som driftar Runde, om å sleppe det inn.
slack-added-done = Inviter Runde til ein kanal med /invite @Runde, og skriv /runde ny der. Du kan lukke denne sida.
    .title = Runde er lagd til i Slack
slack-added-denied = Du sa nei i Slack, og ingenting er endra.
    .title = Runde vart ikkje lagd til
slack-added-closed = Runde her er berre open for nokre arbeidsområde, og ditt er ikkje blant dei. Ingenting er endra. Spør den som driftar Runde, om å sleppe det inn.
    .title = Runde vart ikkje lagd til
slack-added-stale = Lenkja var brukt før, for gammal, eller byrja på i ein annan nettlesar. Prøv på nytt, og fullfør innan ti minutt.
    .title = Vi må byrje på nytt
slack-added-refused = Slack godtok ikkje installasjonen. Prøv på nytt. Skjer det igjen, må den som driftar Runde, sjå i loggen.
    .title = Runde vart ikkje lagd til
slack-added-organisation = Runde blir lagd til i eitt arbeidsområde om gongen, ikkje i heile organisasjonen. Prøv på nytt, og vel eit arbeidsområde.
    .title = Vel eit arbeidsområde
slack-added-rotation = Slack-appen er sett opp med token som går ut (token rotation), og det kan ikkje slåast av igjen. Den som driftar Runde, må lage appen på nytt av runde manifest slack.
    .title = Slack-appen må lagast på nytt
slack-added-away = Vi fekk ikkje svar frå Slack. Vent litt, og prøv på nytt.
    .title = Slack svarer ikkje

## What `runde manifest slack` tells the operator.

slack-manifest-how = Lim inn det over på https://api.slack.com/apps («Create New App», «From a manifest»). Tilgangane, og kvifor:
slack-manifest-no-address = Set RUNDE_PUBLIC_URL til ei adresse som byrjar med https://, eller bruk --socket-mode.
slack-scope-app-mentions-read = sjå det som blir skrive til @Runde i kanalar
slack-scope-channels-read = sjå kva ein kanal heiter, og når han blir arkivert eller nokon går ut
slack-scope-chat-write = skrive i kanalar der Runde er med, og til dei som er med i ein runde
slack-scope-commands = /runde
slack-scope-files-read = hente lysark som blir sende til Runde som fil
slack-scope-groups-read = det same for private kanalar der Runde er lagd til
slack-scope-im-history = lese det som blir skrive til Runde i direktemeldingar, som er svar
slack-scope-users-read = namnet på dei som blir med
