# Det `runde doctor` skriver i terminalen: hva som ble funnet, og (.remedy) hva som må gjøres. Bokmål.

doctor-off = ikke satt opp
doctor-well = Ingenting er i veien. Er Runde likevel stille: er appen lagt til i teamet eller kanalen, og begynner meldingen med @Runde?
doctor-problems = { $count ->
        [one] Én ting må rettes. Start runde serve på nytt etterpå.
       *[other] { $count } ting må rettes. Ta dem ovenfra, og start runde serve på nytt etterpå.
    }

doctor-settings = Innstillinger
doctor-settings-ok = kan leses
doctor-settings-warning = Runde kjenner ikke { $names }
    .remedy = Rett navnet, eller ta linjen bort.
doctor-settings-problem = kan ikke leses. { $wrong }
    .remedy = Rett innstillingen i miljøet eller i filen .env.
doctor-settings-file = { $file } kan ikke leses ({ $reason })
    .remedy = Gi brukeren som kjører Runde, lov til å lese filen, og lagre den som UTF-8.

doctor-data-folder = Datamappe
doctor-data-folder-ok = { $folder }
doctor-data-folder-warning = { $folder } finnes ikke ennå
    .remedy = runde serve lager den. Skulle den ha vært der, så er RUNDE_DATA_DIR feil, eller du står i feil mappe.
doctor-data-folder-problem = Runde kan ikke skrive i { $folder } ({ $reason })
    .remedy = Gi brukeren som kjører Runde, lov til å skrive der, eller sett RUNDE_DATA_DIR til en annen mappe.

doctor-secret-key = Nøkkel
doctor-secret-key-ok = finnes, og er bare for Runde
doctor-secret-key-unmade = lages når runde serve starter
doctor-secret-key-short = RUNDE_SECRET_KEY er kort og kan gjettes
    .remedy = Bruk minst 32 tilfeldige tegn. Alle må da logge inn på nytt.
doctor-secret-key-empty = { $file } er tom eller avkuttet
    .remedy = Slett filen. runde serve lager en ny, og alle må logge inn på nytt.
doctor-secret-key-open = { $file } kan leses av andre på maskinen
    .remedy = chmod 600 { $file }
doctor-secret-key-problem = { $file } kan ikke leses ({ $reason })
    .remedy = Gi filen til brukeren som kjører Runde.

doctor-database = Database
doctor-database-ok = svarer, og er på nyeste utgave ({ $current })
doctor-database-skipped = ikke undersøkt: datamappa må være i orden først
doctor-database-unmade = finnes ikke ennå
    .remedy = runde serve lager den. Skulle den ha vært der, så er RUNDE_DATA_DIR feil, eller du står i feil mappe.
doctor-database-away = svarer ikke, eller lar seg ikke skrive til ({ $error })
    .remedy = Se at databasen er i gang, at disken ikke er full, og at RUNDE_DATABASE_URL stemmer.
doctor-database-unreadable = kan ikke brukes ({ $error })
    .remedy = Se at RUNDE_DATABASE_URL begynner med postgresql:// eller sqlite:///, med rett navn, bruker og passord.
doctor-database-newer = er laget av en nyere Runde ({ $current }) enn denne ({ $newest })
    .remedy = Installer den nyere utgaven av Runde igjen.
doctor-database-older = er på utgave { $current }, den nyeste er { $newest }
    .remedy = Start runde serve på nytt: den oppgraderer databasen selv.

doctor-address = Adresse
doctor-address-ok = { $url }
doctor-address-unset = RUNDE_PUBLIC_URL er ikke satt
    .remedy = Sett den til adressen telefonene når, ellers fører QR-koden ingen steder.
doctor-address-unset-called = RUNDE_PUBLIC_URL er ikke satt, og Teams eller Slack skal ringe hit
    .remedy = Sett den til en adresse som begynner med https:// og som kan nås fra internett.
doctor-address-home = { $url } finnes bare på denne maskinen
    .remedy = Sett RUNDE_PUBLIC_URL til adressen telefonene når.
doctor-address-home-called = { $url } finnes bare på denne maskinen, og Teams eller Slack skal ringe hit
    .remedy = Sett RUNDE_PUBLIC_URL til en adresse som begynner med https:// og som kan nås fra internett.
doctor-address-http = { $url } er ikke https
    .remedy = Sett en omvendt proxy med sertifikat foran Runde, og bruk https:// i RUNDE_PUBLIC_URL.
doctor-address-http-called = { $url } er ikke https, og Teams og Slack ringer bare til https
    .remedy = Sett en omvendt proxy med sertifikat foran Runde, og bruk https:// i RUNDE_PUBLIC_URL.

doctor-reachable = Svarer adressen
doctor-reachable-ok = Runde svarer på { $url }
doctor-reachable-skipped = ikke undersøkt: RUNDE_PUBLIC_URL er ikke satt
doctor-reachable-certificate = Sertifikatet til { $url } godtas ikke
    .remedy = Forny det, send med hele kjeden, og se at det gjelder dette navnet.
doctor-reachable-slow = { $url } svarer ikke i tide
    .remedy = Se etter en brannmur imellom, og at runde serve er i gang.
doctor-reachable-away = Får ikke kontakt med { $url }
    .remedy = Er runde serve i gang, peker navnet hit, og sender proxyen videre til RUNDE_PORT? Noen nett stenger veien innenfra og ut: prøv da også fra en telefon.
doctor-reachable-other = En annen enn Runde svarer på { $url }/healthz ({ $status })
    .remedy = Se at proxyen sender alle stier uendret videre til RUNDE_PORT, uten innlogging og uten omdirigering.

doctor-clock = Klokke
doctor-clock-ok = går riktig ({ $seconds } s fra de andre)
doctor-clock-skipped = ikke undersøkt: fikk ikke kontakt med noen å sammenligne med
doctor-clock-warning = går { $seconds } s feil
    .remedy = Slå på tidssynkronisering (NTP) på maskinen.
doctor-clock-problem = går { $seconds } s feil: Microsofts og Slacks signaturer blir avvist
    .remedy = Slå på tidssynkronisering (NTP) på maskinen.

doctor-teams-credentials = Teams: nøkler
doctor-teams-credentials-ok = { $type }, { $id }
doctor-teams-credentials-no-id = RUNDE_TEAMS_APP_ID mangler, så Teams er av
    .remedy = Sett den til botens Microsoft App ID i Azure.
doctor-teams-credentials-id-form = RUNDE_TEAMS_APP_ID er ikke en app-id
    .remedy = Bruk botens Microsoft App ID slik Azure viser den: 36 tegn, med små bokstaver.
doctor-teams-credentials-no-password = RUNDE_TEAMS_APP_PASSWORD mangler, og { $type } trenger den
    .remedy = Lag en client secret i Azure og sett inn verdien (Value), ikke id-en.
doctor-teams-credentials-no-tenant = RUNDE_TEAMS_TENANT_ID mangler, og SingleTenant trenger den
    .remedy = Sett den til Directory (tenant) ID i Azure.

doctor-teams-tenants = Teams: virksomheter
doctor-teams-tenants-ok = { $tenants }
doctor-teams-tenants-warning = alle virksomheter slipper inn
    .remedy = Nevn dem som skal inn, i RUNDE_TEAMS_ALLOWED_TENANTS.
doctor-teams-tenants-not-own = deres egen virksomhet er ikke blant dem som slipper inn
    .remedy = Ta RUNDE_TEAMS_TENANT_ID med i RUNDE_TEAMS_ALLOWED_TENANTS.
doctor-teams-tenants-problem = en virksomhet i RUNDE_TEAMS_TENANT_ID eller RUNDE_TEAMS_ALLOWED_TENANTS er ikke en id: alt derfra blir avvist
    .remedy = Bruk Directory (tenant) ID, ikke domenenavnet: 36 tegn, med små bokstaver.

doctor-teams-anonymous = Teams: hvem er du
doctor-teams-anonymous-ok = alle må vise hvem de er
doctor-teams-anonymous-warning = RUNDE_TEAMS_ANONYMOUS er på: bare for å prøve på denne maskinen
    .remedy = Ta den bort før noen andre skal inn.
doctor-teams-anonymous-problem = RUNDE_TEAMS_ANONYMOUS er på: da når ikke Teams selv fram, og ingen spørres om hvem de er
    .remedy = Ta bort RUNDE_TEAMS_ANONYMOUS.

doctor-teams-token = Teams: innlogging
doctor-teams-token-ok = Microsoft godtar oss
doctor-teams-token-skipped = ikke undersøkt: nøklene må være på plass først
doctor-teams-token-identity = maskinens identitet ga ikke noe token
    .remedy = Runde må kjøre i Azure med botens brukertildelte identitet lagt til. Ellers: RUNDE_TEAMS_APP_TYPE=SingleTenant med hemmelighet.
doctor-teams-token-secret = Microsoft sier at hemmeligheten er feil
    .remedy = Sett RUNDE_TEAMS_APP_PASSWORD til verdien (Value) av en client secret, ikke id-en. Lag en ny om den er borte.
doctor-teams-token-expired = hemmeligheten er utløpt
    .remedy = Lag en ny client secret i Azure og sett RUNDE_TEAMS_APP_PASSWORD.
doctor-teams-token-app = Microsoft finner ikke appen i virksomheten
    .remedy = Se at RUNDE_TEAMS_APP_ID, RUNDE_TEAMS_TENANT_ID og RUNDE_TEAMS_APP_TYPE stemmer med boten i Azure.
doctor-teams-token-tenant = Microsoft kjenner ikke virksomheten
    .remedy = Sett RUNDE_TEAMS_TENANT_ID til Directory (tenant) ID i Azure.
doctor-teams-token-refused = Microsoft ga oss ikke noe token
    .remedy = Se at app-id, hemmelighet, virksomhet og type stemmer med boten i Azure.
doctor-teams-token-certificate = Microsofts sertifikat godtas ikke her
    .remedy = En brannmur bryter trolig trafikken: unnta login.microsoftonline.com, eller legg brannmurens sertifikat til på maskinen.
doctor-teams-token-slow = Microsofts innlogging svarer ikke i tide
    .remedy = Slipp Runde ut til login.microsoftonline.com og smba.trafficmanager.net på port 443.
doctor-teams-token-away = får ikke kontakt med Microsofts innlogging
    .remedy = Slipp Runde ut til login.microsoftonline.com og smba.trafficmanager.net på port 443.

doctor-teams-endpoint = Teams: endepunkt
doctor-teams-endpoint-ok = { $url } (sett samme adresse som Messaging endpoint i Azure)
doctor-teams-endpoint-skipped = ikke undersøkt: ingen adresse, eller bare for prøving
doctor-teams-endpoint-warning = { $url } avviser alle (403)
    .remedy = En brannmur foran Runde stenger trolig: slipp POST til stien gjennom. Ellers kjører den Runden uten å spørre hvem folk er.
doctor-teams-endpoint-away = får ikke kontakt med { $url }
    .remedy = Få adressen i orden først.
doctor-teams-endpoint-not-routed = { $url } finnes ikke ({ $status })
    .remedy = Runden som svarer der, er startet uten RUNDE_TEAMS_APP_ID, eller proxyen sender ikke stien videre.
doctor-teams-endpoint-other = { $url } svarer { $status } til en fremmed, og skulle svart 401
    .remedy = Se at proxyen sender POST uendret videre til Runde, og se i loggen til runde serve.

doctor-teams-manifest = Teams: apppakke
doctor-teams-manifest-ok = { $file } er for denne appen
doctor-teams-manifest-skipped = ikke undersøkt: finner ikke { $file } (velg en annen med --package)
doctor-teams-manifest-unreadable = { $file } er ikke en apppakke
    .remedy = Lag den på nytt med runde manifest teams, og last den opp.
doctor-teams-manifest-problem = { $file } er for { $found }, mens RUNDE_TEAMS_APP_ID er { $id }
    .remedy = Lag pakken på nytt med runde manifest teams, og last den opp.

doctor-slack-credentials = Slack: nøkler
doctor-slack-credentials-ok = på plass
doctor-slack-credentials-no-token = RUNDE_SLACK_BOT_TOKEN mangler, så Slack er av
    .remedy = Finn den under Install App, Bot User OAuth Token.
doctor-slack-credentials-token-form = RUNDE_SLACK_BOT_TOKEN er ikke botens
    .remedy = Bruk Bot User OAuth Token: den begynner med xoxb-.
doctor-slack-credentials-line-form = RUNDE_SLACK_APP_TOKEN er ikke appens
    .remedy = Bruk et App-Level Token: det begynner med xapp-.
doctor-slack-credentials-no-secret = verken RUNDE_SLACK_SIGNING_SECRET eller RUNDE_SLACK_APP_TOKEN er satt, så Slack er av
    .remedy = Sett Signing Secret (Basic Information), eller et App-Level Token om Slack ikke når maskinen.
doctor-slack-credentials-no-client = RUNDE_SLACK_CLIENT_ID og RUNDE_SLACK_CLIENT_SECRET hører sammen, og en av dem mangler, så Slack er av
    .remedy = Finn dem under Basic Information, App Credentials. Er det bare ett arbeidsområde, fjern den som er satt, og bruk RUNDE_SLACK_BOT_TOKEN.
doctor-slack-credentials-no-signing = RUNDE_SLACK_SIGNING_SECRET mangler, så Slack er av
    .remedy = Finn Signing Secret under Basic Information, App Credentials.

doctor-slack-token = Slack: innlogging
doctor-slack-token-ok = arbeidsområdet { $team }
doctor-slack-token-away = får ikke kontakt med Slack
    .remedy = Slipp Runde ut til slack.com på port 443.
doctor-slack-token-gone = tilgangen er trukket tilbake ({ $error })
    .remedy = Installer appen i arbeidsområdet på nytt, og sett inn det nye RUNDE_SLACK_BOT_TOKEN.
doctor-slack-token-refused = Slack godtar ikke RUNDE_SLACK_BOT_TOKEN ({ $error })
    .remedy = Kopier Bot User OAuth Token på nytt fra Install App.

doctor-slack-allowed = Slack: hvem som slipper inn
doctor-slack-allowed-ok = { $teams }
doctor-slack-allowed-warning = alle arbeidsområder slipper inn
    .remedy = Nevn dem som skal inn, i RUNDE_SLACK_ALLOWED_TEAMS.
doctor-slack-allowed-outside = arbeidsområdet { $team } er ikke blant dem som slipper inn, så ingen der får brukt Runde
    .remedy = Ta { $team } med i RUNDE_SLACK_ALLOWED_TEAMS.
doctor-slack-allowed-problem = RUNDE_SLACK_ALLOWED_TEAMS har noe som ikke er id-en til et arbeidsområde: alle derfra blir avvist
    .remedy = Bruk id-en, ikke navnet: den begynner med T, og står i adressen når Slack er åpent i nettleseren.

doctor-slack-scopes = Slack: tilganger
doctor-slack-scopes-ok = alle Runde trenger
doctor-slack-scopes-skipped = ikke undersøkt: Slack sa ikke hvilke det er
doctor-slack-scopes-problem = mangler { $missing }
    .remedy = Lim inn runde manifest slack under App Manifest, og installer appen på nytt.

doctor-slack-endpoint = Slack: endepunkt
doctor-slack-endpoint-ok = { $url } (sett samme adresse som Request URL i Slack)
doctor-slack-endpoint-skipped = ikke undersøkt: RUNDE_PUBLIC_URL er ikke satt
doctor-slack-endpoint-away = får ikke kontakt med { $url }
    .remedy = Få adressen i orden først.
doctor-slack-endpoint-not-routed = { $url } finnes ikke ({ $status })
    .remedy = Runden som svarer der, er startet uten Slack-nøklene, eller proxyen sender ikke stien videre.
doctor-slack-endpoint-other = { $url } svarer { $status } til en fremmed, og skulle avvist den
    .remedy = Se at proxyen sender POST uendret videre til Runde, og se i loggen til runde serve.

doctor-slack-socket = Slack: Socket Mode
doctor-slack-socket-ok = Slack åpner linjen
doctor-slack-socket-away = får ikke kontakt med Slack
    .remedy = Slipp Runde ut til slack.com og wss-primary.slack.com på port 443.
doctor-slack-socket-refused = Slack åpner ikke linjen ({ $error })
    .remedy = Slå på Socket Mode, og lag et App-Level Token med connections:write.

doctor-slack-client = Slack: appen
doctor-slack-client-ok = Slack kjenner den
doctor-slack-client-away = får ikke kontakt med Slack
    .remedy = Slipp Runde ut til slack.com på port 443.
doctor-slack-client-refused = Slack godtar ikke RUNDE_SLACK_CLIENT_ID og RUNDE_SLACK_CLIENT_SECRET ({ $error })
    .remedy = Kopier Client ID og Client Secret på nytt fra Basic Information, App Credentials.

doctor-slack-install = Slack: installasjon
doctor-slack-install-ok = { $url } (i Slack skal { $back } stå under OAuth & Permissions, Redirect URLs)
doctor-slack-install-away = får ikke kontakt med { $url }
    .remedy = Få adressen i orden først.
doctor-slack-install-not-routed = { $url } finnes ikke ({ $status })
    .remedy = Runden som svarer der, er startet uten RUNDE_SLACK_CLIENT_ID, eller proxyen sender ikke stien videre.
doctor-slack-install-elsewhere = Slack blir bedt om å sende folk tilbake til { $leads }, ikke til { $back }
    .remedy = Runde er startet med en annen RUNDE_PUBLIC_URL enn den som står her. Start den på nytt med denne, og sett samme adresse under Redirect URLs i Slack.

doctor-slack-added = Slack: arbeidsområder
doctor-slack-added-ok = { $names }
doctor-slack-added-skipped = ikke undersøkt: databasen er ikke klar
doctor-slack-added-warning = ingen har lagt til Runde ennå
    .remedy = Gå til { $url }.
doctor-slack-added-gone = Slack har trukket tilbake tilgangen i { $names }
    .remedy = Legg til Runde der på nytt, om dere fortsatt vil ha den.
doctor-slack-added-unreadable = nøkkelen til { $names } kan ikke leses
    .remedy = Sett den gamle RUNDE_SECRET_KEY inn i RUNDE_OLD_SECRET_KEYS. Er den tapt, må Runde legges til der på nytt.

doctor-itself = runde doctor
doctor-itself-problem = en av undersøkelsene gikk i stykker ({ $error })
    .remedy = Meld det som en feil i Runde.
