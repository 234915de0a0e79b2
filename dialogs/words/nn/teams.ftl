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
teams-needs-newer = Oppdater Teams for å sjå dette kortet.
teams-my-page = Skriv mitt
teams-my-page-title = Berre du ser dette
teams-write-to-me = Skriv til meg her når som helst, så ser berre du det.
teams-nothing-here = Her er det ikkje noko for deg enno. Trykk «Bli med» først.
teams-not-now = Det gjekk ikkje akkurat no. Prøv igjen om litt.
teams-welcome = Hei! Eg er Runde og leier refleksjonsrundar.
teams-welcome-channel = Skriv «@Runde ny runde» og lim inn lysarket, så set eg i gang.
teams-welcome-personal = Når du er med i ein runde, får du oppgåvene dine her. Det du skriv her, er det berre du som ser.
teams-untitled = Samling
stopped-not-installed = Runde er ikkje installert for personen. «Skriv mitt» på kortet til gruppa verkar likevel.
stopped-refused = Teams avviste meldinga.
