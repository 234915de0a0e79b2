## What is promised and the meetings till next time.

no-too-many-owners = Velg høyst { $most } ansvarlige.
no-no-owner = Hvem skal gjøre det? Skriv ett eller flere navn.
no-day-is-past = Den dagen er forbi. Velg en dag som kommer.
no-action-is-open = Tiltaket er åpent alt.
no-action-is-settled = Tiltaket er avsluttet. Åpne det igjen først.
no-not-your-action = Tiltaket eies av en annen. Spør den ansvarlige, koordinatoren eller prosesslederen.
no-coordinator-already = Vedkommende har den oppgaven alt.
no-no-such-coordinator = Vedkommende er ikke koordinator der.
no-appointed-by-leader = Prosesslederen sier hvem som er koordinator. Be { $leader } skrive «{ $name } er koordinator for { $organisation }».
no-meeting-is-over = Det møtet er over eller avlyst.
no-meeting-is-ahead = Møtet har ikke vært ennå.
no-no-series = Det er ikke flere møter i en serie etter dette. Skriv «møter» for å se dem som kommer.
no-not-invited = Vedkommende er ikke innkalt til møtet.
no-not-absent = En vara kalles inn når noen har meldt forfall.
no-no-such-action = Jeg finner ikke tiltak { $number }.
no-no-such-organisation = Jeg finner ikke { $organisation } i partnerskapet. Skriv «koordinatorer» for å se hvem som er med.
no-not-yours-to-see = Bare de som er fra { $organisation }, og prosesslederen, ser det.
no-no-such-day = Jeg forstår ikke datoen «{ $text }». Skriv for eksempel 1. mars.
no-partnership-facilitator-only = Bare prosesslederen kan gjøre det.

## What is promised

promise-title = Nytt tiltak
promise-text = Slik forsto jeg det. Se over, rett det som er feil, og lagre.
promise-doubt = «{ $text }» var jeg ikke sikker på.
promise-what = Hva skal gjøres?
promise-who = Hvem er ansvarlig?
promise-who-hint = Ett eller flere navn, med komma mellom
promise-due = Når skal det være gjort?
promise-due-hint = For eksempel 1. mars, fredag eller uke 12
promise-organisation = For hvilken kommune?
promise-organisation-hint = La stå tomt når det er felles
promise-involved = Hvem må involveres?
promise-level = Hvem avgjør?
level-political = Politisk
level-administrative = Administrativt
level-common = Felles
look-over-promise = Se over det jeg skrev ned, og lagre.
promise-kept = Notert som tiltak { $number }.
promise-dropped = Forkastet.
my-actions = Mine tiltak
no-actions = Ingenting står på lista.
action-line = { $number }. { $text }{ $who ->
    [nobody] {""}
   *[other] {" "}({ $who })
}{ $due ->
    [never] {""}
   *[other] , innen { $due }
}{ $late ->
    [yes] {" "}– over fristen
   *[no] {""}
}
common-actions = Felles
actions-hint = Skriv «tiltak { $number }» for å se hva som har skjedd med et tiltak.
action-title = Tiltak { $number }
action-event = { $day } kl. { $time }: { $what }
action-promised-by = { $who ->
    [somebody] Noen
   *[other] { $who }
} noterte det. Ansvarlig: { $owners ->
    [nobody] ingen ennå
   *[other] { $owners }
}. Frist: { $due ->
    [never] ingen
   *[other] { $due }
}.
action-changed-by = { $who ->
    [somebody] Noen
   *[other] { $who }
} endret det.
action-postponed-by = { $who ->
    [somebody] Noen
   *[other] { $who }
} utsatte det til { $due }.
action-passed-on-by = { $who ->
    [somebody] Noen
   *[other] { $who }
} ga det videre til { $owners ->
    [nobody] ingen
   *[other] { $owners }
}.
action-done-by = { $who ->
    [somebody] Noen
   *[other] { $who }
} meldte det ferdig.
action-dropped-by = { $who ->
    [somebody] Noen
   *[other] { $who }
} la det bort.
action-reopened-by = { $who ->
    [somebody] Noen
   *[other] { $who }
} åpnet det igjen.
press-action-done = Ferdig: { $text }
press-action-later = Utsett: { $text }
press-action-to = Gi videre: { $text }
status-of-organisation = { $open ->
    [0] Ingen åpne tiltak
    [one] 1 åpent tiltak
   *[other] { $open } åpne tiltak
}, { $done } ferdige.
status-overall = { $open ->
    [0] Ingen åpne tiltak
    [one] 1 åpent tiltak
   *[other] { $open } åpne tiltak
}, { $late } over fristen, { $done } ferdige.
coordinated-by = { $names ->
    [nobody] Ingen koordinator ennå.
   *[other] Koordinator: { $names }
}{ $deputies ->
    [nobody] {""}
   *[other] {" "}(vara: { $deputies })
}
action-is-done = Bra! «{ $text }» er ferdig.
action-is-dropped = «{ $text }» er lagt bort.
action-is-open = «{ $text }» er åpent igjen.
action-is-later = «{ $text }» har ny frist: { $day }.
action-is-passed-on = «{ $text }» er nå hos { $who }.
action-later-when = Når skal «{ $text }» være ferdig? Velg, eller skriv «utsett { $number } til 1. mai».
action-to-whom = Hvem tar «{ $text }»? Velg, eller skriv «gi tiltak { $number } til» og et navn.

## Coordinators

coordinators = Koordinatorer
coordinator-line = { $organisation }: { $names ->
    [nobody] ingen ennå
   *[other] { $names }
}{ $deputies ->
    [nobody] {""}
   *[other] {" "}(vara: { $deputies })
}
appointed = { $name } er koordinator for { $organisation }.
deputy-appointed = { $name } er vara for { $organisation }.
stepped-down = { $name } er ikke lenger koordinator for { $organisation }. { $heir } tar over.
stepped-down-nobody = { $name } er ikke lenger koordinator for { $organisation }. Prosesslederen tar over inntil noen er utpekt.

## The morning message

morning-title = God morgen! Dette gjelder { $day }
morning-meetings = Møter
morning-actions = Det du har lovet
remind-action-ahead = { $number }. { $text }: frist { $day }.
remind-action-today = { $number }. { $text }: fristen er { $day }.
remind-action-late = { $number }. { $text }: fristen var { $day }.
remind-action-late-here = { $number }. { $text } ({ $who }): fristen var { $day }. Du får vite det som koordinator.
remind-meeting-ahead = { $title } { $day }{ $time ->
    [allday] {""}
   *[other] {" "}kl. { $time }
}{ $place ->
    [nowhere] {""}
   *[other] , { $place }
}. { $answer ->
    [coming] Du har sagt at du kommer.
    [unsure] Du var usikker. Kommer du?
   *[other] Kommer du?
}
remind-meeting-today = I dag: { $title }{ $time ->
    [allday] {""}
   *[other] {" "}kl. { $time }
}{ $place ->
    [nowhere] {""}
   *[other] , { $place }
}.
remind-meeting-held = Ble «{ $title }» { $day } holdt?

## The calendar

calendar-title = Møtene i din egen kalender
calendar-text = Kopier adressen, og legg den til i kalenderen som et abonnement. Den som har adressen, ser møtene dine, så hold den for deg selv. «Steng kalenderen» stenger den.
calendar-link = Kalenderadresse
calendar-closed = Adressen er stengt. Skriv «kalender» når du vil ha en ny.
no-no-calendar = Du har ingen åpen kalenderadresse.

## Meetings

meetings = Møter
no-meetings = Ingen møter er planlagt ennå.
meeting-numbered = { $number }: { $line }
coordinator-meeting = Koordinatormøte
day-and-hours = { $day } kl. { $hours }
plan-title = Møteplan
plan-lines = Møtene, ett på hver linje
plan-look-over = Slik forsto jeg planen. Rett det som er feil, og lagre.
plan-remarks = Verdt å vite
look-over-plan = { $meetings ->
    [one] Jeg fant 1 møte.
   *[other] Jeg fant { $meetings } møter.
} Se over, og lagre.
plan-kept = { $meetings ->
    [one] 1 møte er lagret.
   *[other] { $meetings } møter er lagret.
} Koordinatorene får påminnelser.
day-skipped = { $day } falt bort: { $why }.
day-off-weekend = det er helg
day-off-new-year = det er første nyttårsdag
day-off-maundy-thursday = det er skjærtorsdag
day-off-good-friday = det er langfredag
day-off-easter-sunday = det er første påskedag
day-off-easter-monday = det er andre påskedag
day-off-labour-day = det er 1. mai
day-off-constitution-day = det er 17. mai
day-off-ascension-day = det er Kristi himmelfartsdag
day-off-whit-sunday = det er første pinsedag
day-off-whit-monday = det er andre pinsedag
day-off-christmas-eve = det er julaften
day-off-christmas-day = det er første juledag
day-off-boxing-day = det er andre juledag
day-off-new-years-eve = det er nyttårsaften
day-off-easter-week = det er påskeuka
day-off-christmas-week = det er i romjula
day-off-summer = det er sommerferie
day-off-winter-break = det er vinterferie
day-off-autumn-break = det er høstferie
day-off-taken = dagen er opptatt
meeting-moved = «{ $title }» er flyttet til { $when }. Alle blir spurt på nytt.
meeting-is-cancelled = «{ $title }» er avlyst.
rest-moved = { $meetings ->
    [one] 1 møte er flyttet.
   *[other] { $meetings } møter er flyttet.
} Alle blir spurt på nytt.
rest-cancelled = { $meetings ->
    [one] 1 møte er avlyst.
   *[other] { $meetings } møter er avlyst.
}
meeting-is-called = Innkallingen til «{ $title }» er sendt til { $people ->
    [one] 1 person
   *[other] { $people } personer
}.
meeting-planned = Møtet har fått ny tid. Kommer du?
meeting-called = Du er kalt inn til møtet.
meeting-held = Møtet er holdt.
meeting-not-held = Møtet ble ikke holdt. Ny dato kommer.
meeting-cancelled = Møtet er avlyst.
you-stand-in = Du møter i stedet for { $name }.
meeting-when = Når
meeting-where = Hvor
meeting-inviter = Kaller inn
meeting-represents = Du representerer
meeting-answer = Ditt svar
attendance-unanswered = ikke svart ennå
attendance-coming = kommer
attendance-absent = forfall
attendance-unsure = usikker
agenda = Saksliste
agenda-item = { $number } { $time ->
    [none] {""}
   *[other] kl. { $time }{" "}
}{ $text }{ $closed ->
    [yes] {" "}(lukket)
   *[no] {""}
}
agenda-carried = Oppfølging
agenda-too-long = Sakslista er { $minutes } minutter lengre enn møtet.
no-agenda-yet = Ingen saker ennå. Skriv dem under hverandre etter «saksliste» og nummeret på møtet.
answered-coming = Fint! Du er satt opp på «{ $title }».
answered-absent = Notert: forfall til «{ $title }». Den som kaller inn, får beskjed.
answered-unsure = Notert at du er usikker på «{ $title }».
comes-after-all = { $name } kommer likevel på «{ $title }».
deputy-not-needed = Det trengs ikke vara på «{ $title }» likevel. Takk for at du stilte opp!
deputy-is-called = { $deputy } er kalt inn for { $name } på «{ $title }».
call-in-whom = { $name } kan ikke komme på «{ $title }». Skal jeg kalle inn vara for { $organisation }?
no-deputy = { $name } kan ikke komme på «{ $title }», og { $organisation ->
    [nobody] det er ingen vara
   *[other] { $organisation } har ingen ledig vara
}.
call-in-name = Kall inn { $name }
deputy-called-in = { $name } er kalt inn for { $absent }.
meeting-was-held = Fint! Da er «{ $title }» holdt.
meeting-was-not-held = Når blir det i stedet? Skriv «flytt møte { $number } til» og den nye tiden, eller «avlys møte { $number }».
noted = Notert.
no-no-meetings-read = Jeg fant ingen møter i teksten. Skriv for eksempel «torsdag 19. august kl. 09–12 på rådhuset».
no-no-such-meeting = Jeg finner ikke det møtet. Skriv «møter» for å se numrene.
no-inviter-only = Det er den som kaller inn til møtet, som gjør det.
no-not-a-deputy = { $name } er ikke vara der.
no-nobody-invited = Ingen er kalt inn ennå. Utnevn koordinatorer først.
no-no-agenda = Skriv sakene under hverandre.
no-too-many-items = Det er plass til { $most } saker.

## Finding a date

dates-that-fit = Hvilke dager kan du?
find-date-text = Når kan du komme? Velg alle dagene som passer, også ingen.
find-date-answered = Takk! Du kan endre svaret til datoen er valgt.
find-date-title = Når skal «{ $title }» være?
date-and-people = { $line }: { $people } av { $of }{ $names ->
    [nobody] {""}
   *[other] {" "}({ $names })
}
waiting-for = Venter på { $names }.
all-have-answered = Alle har svart.
choose-this-date = Velg { $line }
date-is-asked = { $people ->
    [one] 1 koordinator er spurt.
   *[other] { $people } koordinatorer er spurt.
}
dates-noted = { $dates ->
    [0] Notert: ingen av dagene passer.
   *[other] Notert. Takk!
}
date-chosen = «{ $title }» blir { $when }. Skriv «kall inn til møte { $number }» når du vil sende innkallingen.
meeting-finding = Datoen er ikke bestemt ennå.
no-odd-proposals = Foreslå fra { $fewest } til { $most } datoer, én på hver linje.
no-date-is-chosen = Datoen er valgt.
no-no-such-proposal = Velg en av de { $most } datoene.
