## Det som berre blir sagt i Microsoft Teams.

teams-clock-until = Klokka går til { $time }
teams-clock-stands = Klokka står. { $left } att.
teams-minutes-given = Du har { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutt
}.
teams-more = … og { $count } til
teams-cut = Her er det meir enn kortet har plass til.
teams-too-long-to-write = Skjemaet er for stort for eit kort. Fyll det ut på nettsida.
teams-on-the-web = Sjå alt på nettsida
teams-open-web = Opne på nettsida
teams-yes = Ja, gjer det
teams-for = Til { $names }
teams-choose-up-to = { $label } (inntil { $most })
teams-my-page = Skriv mitt
teams-my-page-title = Berre du ser dette
teams-you-wrote = Dette skreiv du. Det vart ikkje lagra, men kan kopierast:
teams-nothing-here = Her er det ikkje noko for deg enno. Trykk «Bli med» først.
teams-on-the-page = Bli med på nettsida
teams-invited = Du er invitert til «{ $title }».
teams-file-in-channel = Filer i kanalar og gruppechattar får eg ikkje opna. Lim inn teksten frå lysarket, eller send fila til meg i vår eigen samtale.
teams-file-elsewhere = Eg hentar berre filer frå verksemda si eiga lagring i Microsoft 365, så { $name } vart ikkje opna. Lim inn teksten i staden.
teams-file-away = Eg fekk ikkje tak i { $name }. Prøv ein gong til, eller lim inn teksten frå lysarket.
teams-welcome = Hei! Eg er Runde og leier refleksjonsrundar.
teams-welcome-channel = Skriv «@Runde ny runde» og lim inn lysarket, så set eg i gang.
teams-welcome-personal = Når du er med i ein runde, får du oppgåvene dine her. Det du skriv her, er det berre du som ser.
teams-untitled = Samling
stopped-not-installed = Runde er ikkje installert for personen. «Skriv mitt» på kortet til gruppa verkar likevel.
stopped-refused = Teams avviste meldinga.

## Apppakken for Teams.

teams-app-name = Runde: refleksjonsrundar
teams-app-short = Leier refleksjonsrundar: åleine, i gruppe og i plenum.
teams-app-full = Runde leier ein refleksjonsrunde i ein kanal. Prosessleiaren limer inn lysarket, og Runde samlar folk i grupper, fordeler ordstyrar, sekretær, tidtakar og viddevakt, held tida, samlar svara og skriv referatet. Runde les berre det som er skrive til han: omtalar, meldingar i den personlege samtalen og trykk på eigne kort. Dei som ikkje har Teams, er med på ei nettside.
teams-manifest-no-id = Set RUNDE_TEAMS_APP_ID til id-en appen har i Azure (ein GUID) først.
teams-manifest-no-address = Set RUNDE_PUBLIC_URL til adressa Runde har på nettet (https://…) først.
teams-manifest-cannot-write = Kan ikkje skrive { $path }: { $reason }
teams-manifest-written = Skreiv { $path }. Last han opp i Teams: Appar > Administrer appane dine > Last opp ein app.
