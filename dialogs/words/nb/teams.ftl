## Det som bare sies i Microsoft Teams.

teams-clock-until = Klokka går til { $time }
teams-clock-stands = Klokka står. { $left } igjen.
teams-minutes-given = Du har { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutter
}.
teams-more = … og { $count } til
teams-cut = Her er det mer enn kortet har plass til.
teams-too-long-to-write = Skjemaet er for stort for et kort. Fyll det ut på nettsiden.
teams-on-the-web = Se alt på nettsiden
teams-open-web = Åpne på nettsiden
teams-yes = Ja, gjør det
teams-for = Til { $names }
teams-choose-up-to = { $label } (inntil { $most })
teams-my-page = Skriv mitt
teams-my-page-title = Bare du ser dette
teams-you-wrote = Dette skrev du. Det ble ikke lagret, men kan kopieres:
teams-nothing-here = Her er det ikke noe for deg ennå. Trykk «Bli med» først.
teams-on-the-page = Bli med på nettsiden
teams-invited = Du er invitert til «{ $title }».
teams-file-in-channel = Filer i kanaler og gruppechatter får jeg ikke åpne. Lim inn teksten fra lysarket, eller send filen til meg i vår egen samtale.
teams-file-elsewhere = Jeg henter bare filer fra virksomhetens egen lagring i Microsoft 365, så { $name } ble ikke åpnet. Lim inn teksten i stedet.
teams-file-away = Jeg fikk ikke tak i { $name }. Prøv en gang til, eller lim inn teksten fra lysarket.
teams-welcome = Hei! Jeg er Runde og leder refleksjonsrunder.
teams-welcome-channel = Skriv «@Runde ny runde» og lim inn lysarket, så setter jeg i gang.
teams-welcome-personal = Når du er med i en runde, får du oppgavene dine her. Det du skriver her, er det bare du som ser.
teams-untitled = Samling
stopped-not-installed = Runde er ikke installert for personen. «Skriv mitt» på gruppas kort virker likevel.
stopped-refused = Teams avviste meldingen.

## Apppakken for Teams.

teams-app-name = Runde: refleksjonsrunder
teams-app-short = Leder refleksjonsrunder: alene, i gruppe og i plenum.
teams-app-full = Runde leder en refleksjonsrunde i en kanal. Prosesslederen limer inn lysarket, og Runde samler folk i grupper, fordeler ordstyrer, sekretær, tidtaker og viddevakt, holder tiden, samler svarene og skriver referatet. Runde leser bare det som er skrevet til den: omtaler, meldinger i den personlige samtalen og trykk på egne kort. De som ikke har Teams, er med på en nettside.
teams-manifest-no-id = Sett RUNDE_TEAMS_APP_ID til appens id i Azure (en GUID) først.
teams-manifest-no-address = Sett RUNDE_PUBLIC_URL til adressen Runde har på nettet (https://…) først.
teams-manifest-cannot-write = Kan ikke skrive { $path }: { $reason }
teams-manifest-written = Skrev { $path }. Last den opp i Teams: Apper > Administrer appene dine > Last opp en app.
