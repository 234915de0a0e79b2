# Det `runde doctor` skriv i terminalen: kva som vart funne, og (.remedy) kva som må gjerast. Nynorsk.

doctor-off = ikkje sett opp
doctor-well = Ingenting er i vegen. Er Runde likevel stille: er appen lagd til i teamet eller kanalen, og byrjar meldinga med @Runde?
doctor-problems = { $count ->
        [one] Éin ting må rettast. Start runde serve på nytt etterpå.
       *[other] { $count } ting må rettast. Ta dei ovanfrå, og start runde serve på nytt etterpå.
    }

doctor-settings = Innstillingar
doctor-settings-ok = kan lesast
doctor-settings-warning = Runde kjenner ikkje { $names }
    .remedy = Rett namnet, eller ta bort linja.
doctor-settings-problem = kan ikkje lesast. { $wrong }
    .remedy = Rett innstillinga i miljøet eller i fila .env.
doctor-settings-file = { $file } kan ikkje lesast ({ $reason })
    .remedy = Gi brukaren som køyrer Runde, lov til å lese fila, og lagre henne som UTF-8.

doctor-data-folder = Datamappe
doctor-data-folder-ok = { $folder }
doctor-data-folder-warning = { $folder } finst ikkje enno
    .remedy = runde serve lagar mappa. Skulle ho ha vore der, så er RUNDE_DATA_DIR feil, eller du står i feil mappe.
doctor-data-folder-problem = Runde kan ikkje skrive i { $folder } ({ $reason })
    .remedy = Gi brukaren som køyrer Runde, lov til å skrive der, eller set RUNDE_DATA_DIR til ei anna mappe.

doctor-secret-key = Nøkkel
doctor-secret-key-ok = finst, og er berre for Runde
doctor-secret-key-unmade = blir laga når runde serve startar
doctor-secret-key-short = RUNDE_SECRET_KEY er kort og kan gjettast
    .remedy = Bruk minst 32 tilfeldige teikn. Alle må då logge inn på nytt.
doctor-secret-key-empty = { $file } er tom eller avkutta
    .remedy = Slett fila. runde serve lagar ei ny, og alle må logge inn på nytt.
doctor-secret-key-open = { $file } kan lesast av andre på maskina
    .remedy = chmod 600 { $file }
doctor-secret-key-problem = { $file } kan ikkje lesast ({ $reason })
    .remedy = Gi fila til brukaren som køyrer Runde.

doctor-database = Database
doctor-database-ok = svarer, og er på nyaste utgåve ({ $current })
doctor-database-skipped = ikkje undersøkt: datamappa må vere i orden først
doctor-database-unmade = finst ikkje enno
    .remedy = runde serve lagar han. Skulle han ha vore der, så er RUNDE_DATA_DIR feil, eller du står i feil mappe.
doctor-database-away = svarer ikkje, eller lèt seg ikkje skrive til ({ $error })
    .remedy = Sjå at databasen er i gang, at disken ikkje er full, og at RUNDE_DATABASE_URL stemmer.
doctor-database-unreadable = kan ikkje brukast ({ $error })
    .remedy = Sjå at RUNDE_DATABASE_URL byrjar med postgresql:// eller sqlite:///, med rett namn, brukar og passord.
doctor-database-newer = er laga av ein nyare Runde ({ $current }) enn denne ({ $newest })
    .remedy = Installer den nyare utgåva av Runde igjen.
doctor-database-older = er på utgåve { $current }, den nyaste er { $newest }
    .remedy = Start runde serve på nytt: den oppgraderer databasen sjølv.

doctor-address = Adresse
doctor-address-ok = { $url }
doctor-address-unset = RUNDE_PUBLIC_URL er ikkje sett
    .remedy = Set han til adressa telefonane når, elles fører QR-koden ingen stader.
doctor-address-unset-called = RUNDE_PUBLIC_URL er ikkje sett, og Teams eller Slack skal ringje hit
    .remedy = Set han til ei adresse som byrjar med https:// og som kan nåast utanfrå.
doctor-address-home = { $url } finst berre på denne maskina
    .remedy = Set RUNDE_PUBLIC_URL til adressa telefonane når.
doctor-address-home-called = { $url } finst berre på denne maskina, og Teams eller Slack skal ringje hit
    .remedy = Set RUNDE_PUBLIC_URL til ei adresse som byrjar med https:// og som kan nåast utanfrå.
doctor-address-http = { $url } er ikkje https
    .remedy = Set ein omvend proxy med sertifikat framfor Runde, og bruk https:// i RUNDE_PUBLIC_URL.
doctor-address-http-called = { $url } er ikkje https, og Teams og Slack ringjer berre til https
    .remedy = Set ein omvend proxy med sertifikat framfor Runde, og bruk https:// i RUNDE_PUBLIC_URL.

doctor-reachable = Svarer adressa
doctor-reachable-ok = Runde svarer på { $url }
doctor-reachable-skipped = ikkje undersøkt: RUNDE_PUBLIC_URL er ikkje sett
doctor-reachable-certificate = Sertifikatet til { $url } blir ikkje godteke
    .remedy = Forny det, send med heile kjeda, og sjå at det gjeld dette namnet.
doctor-reachable-slow = { $url } svarer ikkje i tide
    .remedy = Sjå etter ein brannmur imellom, og at runde serve er i gang.
doctor-reachable-away = Får ikkje kontakt med { $url }
    .remedy = Er runde serve i gang, peikar namnet hit, og sender proxyen vidare til RUNDE_PORT? Nokre nett stengjer vegen innanfrå og ut: prøv då også med ein telefon.
doctor-reachable-other = Ein annan enn Runde svarer på { $url }/healthz ({ $status })
    .remedy = Sjå at proxyen sender alle stiar uendra vidare til RUNDE_PORT, utan innlogging og utan omdirigering.

doctor-clock = Klokke
doctor-clock-ok = går rett ({ $seconds } s skil henne og dei andre)
doctor-clock-skipped = ikkje undersøkt: fekk ikkje kontakt med nokon å samanlikne med
doctor-clock-warning = går { $seconds } s feil
    .remedy = Slå på tidssynkronisering (NTP) på maskina.
doctor-clock-problem = går { $seconds } s feil: signaturane til Microsoft og Slack blir avviste
    .remedy = Slå på tidssynkronisering (NTP) på maskina.

doctor-teams-credentials = Teams: nøklar
doctor-teams-credentials-ok = { $type }, { $id }
doctor-teams-credentials-no-id = RUNDE_TEAMS_APP_ID manglar, så Teams er av
    .remedy = Set han til Microsoft App ID for boten i Azure.
doctor-teams-credentials-id-form = RUNDE_TEAMS_APP_ID er ikkje ein app-id
    .remedy = Bruk Microsoft App ID slik Azure viser han: 36 teikn, med små bokstavar.
doctor-teams-credentials-no-password = RUNDE_TEAMS_APP_PASSWORD manglar, og { $type } treng han
    .remedy = Lag ein client secret i Azure og set inn verdien (Value), ikkje id-en.
doctor-teams-credentials-no-tenant = RUNDE_TEAMS_TENANT_ID manglar, og SingleTenant treng han
    .remedy = Set han til Directory (tenant) ID i Azure.

doctor-teams-tenants = Teams: verksemder
doctor-teams-tenants-ok = { $tenants }
doctor-teams-tenants-warning = alle verksemder slepp inn
    .remedy = Nemn dei som skal inn, i RUNDE_TEAMS_ALLOWED_TENANTS.
doctor-teams-tenants-not-own = dykkar eiga verksemd er ikkje blant dei som slepp inn
    .remedy = Ta RUNDE_TEAMS_TENANT_ID med i RUNDE_TEAMS_ALLOWED_TENANTS.
doctor-teams-tenants-problem = ei verksemd i RUNDE_TEAMS_TENANT_ID eller RUNDE_TEAMS_ALLOWED_TENANTS er ikkje ein id: alt derifrå blir avvist
    .remedy = Bruk Directory (tenant) ID, ikkje domenenamnet: 36 teikn, med små bokstavar.

doctor-teams-anonymous = Teams: kven er du
doctor-teams-anonymous-ok = alle må vise kven dei er
doctor-teams-anonymous-warning = RUNDE_TEAMS_ANONYMOUS er på: berre for å prøve på denne maskina
    .remedy = Ta han bort før andre skal inn.
doctor-teams-anonymous-problem = RUNDE_TEAMS_ANONYMOUS er på: då når ikkje Teams sjølv fram, og ingen blir spurde om kven dei er
    .remedy = Ta bort RUNDE_TEAMS_ANONYMOUS.

doctor-teams-token = Teams: innlogging
doctor-teams-token-ok = Microsoft godtek oss
doctor-teams-token-skipped = ikkje undersøkt: nøklane må vere på plass først
doctor-teams-token-identity = identiteten til maskina gav ikkje noko token
    .remedy = Runde må køyre i Azure med den brukartildelte identiteten til boten lagd til. Elles: RUNDE_TEAMS_APP_TYPE=SingleTenant med hemmelegheit.
doctor-teams-token-secret = Microsoft seier at hemmelegheita er feil
    .remedy = Set RUNDE_TEAMS_APP_PASSWORD til verdien (Value) av ein client secret, ikkje id-en. Lag ein ny om han er borte.
doctor-teams-token-expired = hemmelegheita er utgått
    .remedy = Lag ein ny client secret i Azure og set RUNDE_TEAMS_APP_PASSWORD.
doctor-teams-token-app = Microsoft finn ikkje appen i verksemda
    .remedy = Sjå at RUNDE_TEAMS_APP_ID, RUNDE_TEAMS_TENANT_ID og RUNDE_TEAMS_APP_TYPE stemmer med boten i Azure.
doctor-teams-token-tenant = Microsoft kjenner ikkje verksemda
    .remedy = Set RUNDE_TEAMS_TENANT_ID til Directory (tenant) ID i Azure.
doctor-teams-token-refused = Microsoft gav oss ikkje noko token
    .remedy = Sjå at app-id, hemmelegheit, verksemd og type stemmer med boten i Azure.
doctor-teams-token-certificate = sertifikatet til Microsoft blir ikkje godteke her
    .remedy = Ein brannmur bryt truleg trafikken: unntak for login.microsoftonline.com, eller legg sertifikatet til brannmuren til på maskina.
doctor-teams-token-slow = innlogginga til Microsoft svarer ikkje i tide
    .remedy = Slepp Runde ut til login.microsoftonline.com og smba.trafficmanager.net på port 443.
doctor-teams-token-away = får ikkje kontakt med innlogginga til Microsoft
    .remedy = Slepp Runde ut til login.microsoftonline.com og smba.trafficmanager.net på port 443.

doctor-teams-endpoint = Teams: endepunkt
doctor-teams-endpoint-ok = { $url } (set same adressa som Messaging endpoint i Azure)
doctor-teams-endpoint-skipped = ikkje undersøkt: inga adresse, eller berre for prøving
doctor-teams-endpoint-warning = { $url } avviser alle (403)
    .remedy = Ein brannmur framfor Runde stengjer truleg: slepp POST til stien gjennom. Elles køyrer den Runden utan å spørje kven folk er.
doctor-teams-endpoint-away = får ikkje kontakt med { $url }
    .remedy = Få adressa i orden først.
doctor-teams-endpoint-not-routed = { $url } finst ikkje ({ $status })
    .remedy = Runden som svarer der, er starta utan RUNDE_TEAMS_APP_ID, eller proxyen sender ikkje stien vidare.
doctor-teams-endpoint-other = { $url } svarer { $status } til ein framand, og skulle svart 401
    .remedy = Sjå at proxyen sender POST uendra vidare til Runde, og sjå i loggen til runde serve.

doctor-teams-manifest = Teams: apppakke
doctor-teams-manifest-ok = { $file } er for denne appen
doctor-teams-manifest-skipped = ikkje undersøkt: finn ikkje { $file } (vel ei anna med --package)
doctor-teams-manifest-unreadable = { $file } er ikkje ei apppakke
    .remedy = Lag pakka på nytt med runde manifest teams, og last henne opp.
doctor-teams-manifest-problem = { $file } er for { $found }, medan RUNDE_TEAMS_APP_ID er { $id }
    .remedy = Lag pakka på nytt med runde manifest teams, og last henne opp.

doctor-slack-credentials = Slack: nøklar
doctor-slack-credentials-ok = på plass
doctor-slack-credentials-no-token = RUNDE_SLACK_BOT_TOKEN manglar, så Slack er av
    .remedy = Finn han under Install App, Bot User OAuth Token.
doctor-slack-credentials-token-form = RUNDE_SLACK_BOT_TOKEN er ikkje boten sin
    .remedy = Bruk Bot User OAuth Token: han byrjar med xoxb-.
doctor-slack-credentials-line-form = RUNDE_SLACK_APP_TOKEN er ikkje appen sin
    .remedy = Bruk eit App-Level Token: det byrjar med xapp-.
doctor-slack-credentials-no-secret = verken RUNDE_SLACK_SIGNING_SECRET eller RUNDE_SLACK_APP_TOKEN er sett, så Slack er av
    .remedy = Set Signing Secret (Basic Information), eller eit App-Level Token om Slack ikkje når maskina.
doctor-slack-credentials-no-client = RUNDE_SLACK_CLIENT_ID og RUNDE_SLACK_CLIENT_SECRET høyrer saman, og ein av dei manglar, så Slack er av
    .remedy = Finn dei under Basic Information, App Credentials. Er det berre eitt arbeidsområde, fjern den som er sett, og bruk RUNDE_SLACK_BOT_TOKEN.
doctor-slack-credentials-no-signing = RUNDE_SLACK_SIGNING_SECRET manglar, så Slack er av
    .remedy = Finn Signing Secret under Basic Information, App Credentials.

doctor-slack-token = Slack: innlogging
doctor-slack-token-ok = arbeidsområdet { $team }
doctor-slack-token-away = får ikkje kontakt med Slack
    .remedy = Slepp Runde ut til slack.com på port 443.
doctor-slack-token-gone = tilgangen er trekt tilbake ({ $error })
    .remedy = Installer appen i arbeidsområdet på nytt, og set inn det nye RUNDE_SLACK_BOT_TOKEN.
doctor-slack-token-refused = Slack godtek ikkje RUNDE_SLACK_BOT_TOKEN ({ $error })
    .remedy = Kopier Bot User OAuth Token på nytt under Install App.

doctor-slack-allowed = Slack: kven som slepp inn
doctor-slack-allowed-ok = { $teams }
doctor-slack-allowed-warning = alle arbeidsområde slepp inn
    .remedy = Nemn dei som skal inn, i RUNDE_SLACK_ALLOWED_TEAMS.
doctor-slack-allowed-outside = arbeidsområdet { $team } er ikkje blant dei som slepp inn, så ingen der får brukt Runde
    .remedy = Ta { $team } med i RUNDE_SLACK_ALLOWED_TEAMS.
doctor-slack-allowed-problem = RUNDE_SLACK_ALLOWED_TEAMS har noko som ikkje er id-en til eit arbeidsområde: alle derifrå blir avviste
    .remedy = Bruk id-en, ikkje namnet: han byrjar med T, og står i adressa når Slack er ope i nettlesaren.

doctor-slack-scopes = Slack: tilgangar
doctor-slack-scopes-ok = alle Runde treng
doctor-slack-scopes-skipped = ikkje undersøkt: Slack sa ikkje kva for nokre det er
doctor-slack-scopes-problem = manglar { $missing }
    .remedy = Lim inn runde manifest slack under App Manifest, og installer appen på nytt.

doctor-slack-endpoint = Slack: endepunkt
doctor-slack-endpoint-ok = { $url } (set same adressa som Request URL i Slack)
doctor-slack-endpoint-skipped = ikkje undersøkt: RUNDE_PUBLIC_URL er ikkje sett
doctor-slack-endpoint-away = får ikkje kontakt med { $url }
    .remedy = Få adressa i orden først.
doctor-slack-endpoint-not-routed = { $url } finst ikkje ({ $status })
    .remedy = Runden som svarer der, er starta utan Slack-nøklane, eller proxyen sender ikkje stien vidare.
doctor-slack-endpoint-other = { $url } svarer { $status } til ein framand, og skulle avvist han
    .remedy = Sjå at proxyen sender POST uendra vidare til Runde, og sjå i loggen til runde serve.

doctor-slack-socket = Slack: Socket Mode
doctor-slack-socket-ok = Slack opnar linja
doctor-slack-socket-away = får ikkje kontakt med Slack
    .remedy = Slepp Runde ut til slack.com og wss-primary.slack.com på port 443.
doctor-slack-socket-refused = Slack opnar ikkje linja ({ $error })
    .remedy = Slå på Socket Mode, og lag eit App-Level Token med connections:write.

doctor-slack-client = Slack: appen
doctor-slack-client-ok = Slack kjenner han
doctor-slack-client-away = får ikkje kontakt med Slack
    .remedy = Slepp Runde ut til slack.com på port 443.
doctor-slack-client-refused = Slack godtek ikkje RUNDE_SLACK_CLIENT_ID og RUNDE_SLACK_CLIENT_SECRET ({ $error })
    .remedy = Kopier Client ID og Client Secret på nytt frå Basic Information, App Credentials.

doctor-slack-install = Slack: installasjon
doctor-slack-install-ok = { $url } (i Slack skal { $back } stå under OAuth & Permissions, Redirect URLs)
doctor-slack-install-away = får ikkje kontakt med { $url }
    .remedy = Få adressa i orden først.
doctor-slack-install-not-routed = { $url } finst ikkje ({ $status })
    .remedy = Runden som svarer der, er starta utan RUNDE_SLACK_CLIENT_ID, eller proxyen sender ikkje stien vidare.
doctor-slack-install-elsewhere = Slack blir bede om å sende folk tilbake til { $leads }, ikkje til { $back }
    .remedy = Runde er starta med ein annan RUNDE_PUBLIC_URL enn den som står her. Start han på nytt med denne, og set same adressa under Redirect URLs i Slack.

doctor-slack-added = Slack: arbeidsområde
doctor-slack-added-ok = { $names }
doctor-slack-added-skipped = ikkje undersøkt: databasen er ikkje klar
doctor-slack-added-warning = ingen har lagt til Runde enno
    .remedy = Gå til { $url }.
doctor-slack-added-gone = Slack har trekt tilbake tilgangen i { $names }
    .remedy = Legg til Runde der på nytt, om de framleis vil ha han.
doctor-slack-added-unreadable = nøkkelen til { $names } kan ikkje lesast
    .remedy = Set den gamle RUNDE_SECRET_KEY inn i RUNDE_OLD_SECRET_KEYS. Er han tapt, må Runde leggjast til der på nytt.

doctor-itself = runde doctor
doctor-itself-problem = ei av undersøkingane gjekk i stykke ({ $error })
    .remedy = Meld det som ein feil i Runde.
