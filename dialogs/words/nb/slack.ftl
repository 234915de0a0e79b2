## What is said in Slack only.

slack-clock-runs = ⏱ Klokka går til { $time }.
slack-clock-stands = ⏱ Klokka står med { $left } igjen.
slack-more = Det er mer enn Slack har plass til. Se alt på nettsiden.
slack-field-too-long = «{ $field }» er for lang til Slack. Skriv på nettsiden.
slack-sure = Sikker?
slack-no = Nei
slack-cancel = Avbryt
slack-close = Lukk
stopped-slack-no-direct = Runde får ikke skrevet til denne personen i Slack. Bruk nettsiden.
slack-too-late = Det tok litt for lang tid. Trykk en gang til.
slack-plan-in-channel = Skriv «/runde ny» i kanalen der runden skal gå, så begynner vi der.
slack-no-gathering = Det er ingen runde i denne kanalen ennå. Skriv «/runde ny», så lager jeg en.
slack-slide-hint = Her er det plass til 3000 tegn. Er teksten lengre, send den som melding: «@Runde ny runde», og teksten rett etter, eller lysarket som fil.
slack-file-elsewhere = { $name } ligger ikke i Slack. Last opp selve filen, eller lim inn teksten.
slack-file-refused = Slack lot meg ikke hente { $name }. Prøv en gang til, eller lim inn teksten.
slack-file-away = Jeg fikk ikke hentet { $name } nå. Send den gjerne en gang til.
slack-home-empty = Her ser du rundene dine og hva du kan gjøre nå. Du er ikke med i noen runde ennå.
slack-home-hint = Skriv «/runde ny» i en kanal for å lage en runde, eller trykk «Bli med» der noen har laget en.

## Å legge Runde til i et arbeidsområde.

slack-not-installed = Runde er ikke lagt til i dette arbeidsområdet, eller er fjernet. Be den som styrer Slack hos dere, om å legge Runde til.
slack-not-allowed = Runde her er ikke åpen for dette arbeidsområdet. Spør den som drifter Runde, om å slippe det inn.
slack-added-done = Inviter Runde til en kanal med /invite @Runde, og skriv /runde ny der. Du kan lukke denne siden.
    .title = Runde er lagt til i Slack
slack-added-denied = Du sa nei i Slack, og ingenting er endret.
    .title = Runde ble ikke lagt til
slack-added-closed = Runde her er bare åpen for noen arbeidsområder, og ditt er ikke blant dem. Ingenting er endret. Spør den som drifter Runde, om å slippe det inn.
    .title = Runde ble ikke lagt til
slack-added-stale = Lenken var brukt før, for gammel, eller begynt på i en annen nettleser. Prøv på nytt, og fullfør innen ti minutter.
    .title = Vi må begynne på nytt
slack-added-refused = Slack godtok ikke installasjonen. Prøv på nytt. Skjer det igjen, må den som drifter Runde, se i loggen.
    .title = Runde ble ikke lagt til
slack-added-organisation = Runde legges til i ett arbeidsområde om gangen, ikke i hele organisasjonen. Prøv på nytt, og velg et arbeidsområde.
    .title = Velg et arbeidsområde
slack-added-rotation = Slack-appen er satt opp med tokens som utløper (token rotation), og det kan ikke slås av igjen. Den som drifter Runde, må lage appen på nytt av runde manifest slack.
    .title = Slack-appen må lages på nytt
slack-added-away = Vi fikk ikke svar fra Slack. Vent litt, og prøv på nytt.
    .title = Slack svarer ikke

## What `runde manifest slack` tells the operator.

slack-manifest-how = Lim inn det over på https://api.slack.com/apps («Create New App», «From a manifest»). Tilgangene, og hvorfor:
slack-manifest-no-address = Sett RUNDE_PUBLIC_URL til en adresse som begynner med https://, eller bruk --socket-mode.
slack-scope-app-mentions-read = se det som skrives til @Runde i kanaler
slack-scope-channels-read = se hva en kanal heter, og når den arkiveres eller noen går ut
slack-scope-chat-write = skrive i kanaler der Runde er med, og til dem som er med i en runde
slack-scope-commands = /runde
slack-scope-files-read = hente lysark som sendes til Runde som fil
slack-scope-groups-read = det samme for private kanaler der Runde er lagt til
slack-scope-im-history = lese det som skrives til Runde i direktemeldinger, som er svar
slack-scope-users-read = navnet på dem som blir med
