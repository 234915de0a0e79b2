## What is promised and the meetings till next time.

no-too-many-owners = Vel høgst { $most } ansvarlege.
no-no-owner = Kven skal gjere det? Skriv eitt eller fleire namn.
no-day-is-past = Den dagen er forbi. Vel ein dag som kjem.
no-action-is-open = Tiltaket er ope alt.
no-action-is-settled = Tiltaket er avslutta. Opne det att først.
no-not-your-action = Tiltaket er det ein annan som eig. Spør den ansvarlege, koordinatoren eller prosessleiaren.
no-coordinator-already = Vedkomande har den oppgåva alt.
no-no-such-coordinator = Vedkomande er ikkje koordinator der.
no-appointed-by-leader = Prosessleiaren seier kven som er koordinator. Be { $leader } skrive «{ $name } er koordinator for { $organisation }».
no-meeting-is-over = Det møtet er over eller avlyst.
no-meeting-is-ahead = Møtet har ikkje vore enno.
no-no-series = Det er ikkje fleire møte i ein serie etter dette. Skriv «møter» for å sjå dei som kjem.
no-not-invited = Vedkomande er ikkje kalla inn til møtet.
no-not-absent = Ein vara blir kalla inn når nokon har meldt forfall.
no-no-such-action = Eg finn ikkje tiltak { $number }.
no-no-such-organisation = Eg finn ikkje { $organisation } i partnarskapen. Skriv «koordinatorar» for å sjå kven som er med.
no-not-yours-to-see = Berre dei som er frå { $organisation }, og prosessleiaren, ser det.
no-no-such-day = Eg forstår ikkje datoen «{ $text }». Skriv til dømes 1. mars.
no-partnership-facilitator-only = Berre prosessleiaren kan gjere det.

## What is promised

promise-title = Nytt tiltak
promise-text = Slik forstod eg det. Sjå over, rett det som er feil, og lagre.
promise-doubt = «{ $text }» var eg ikkje sikker på.
promise-what = Kva skal gjerast?
promise-who = Kven er ansvarleg?
promise-who-hint = Eitt eller fleire namn, med komma mellom
promise-due = Når skal det vere gjort?
promise-due-hint = Til dømes 1. mars, fredag eller veke 12
promise-organisation = For kva kommune?
promise-organisation-hint = La stå tomt når det er felles
promise-involved = Kven må involverast?
promise-level = Kven avgjer?
level-political = Politisk
level-administrative = Administrativt
level-common = Felles
look-over-promise = Sjå over det eg skreiv ned, og lagre.
promise-kept = Notert som tiltak { $number }.
promise-dropped = Forkasta.
my-actions = Mine tiltak
no-actions = Ingenting står på lista.
action-line = { $number }. { $text }{ $who ->
    [nobody] {""}
   *[other] {" "}({ $who })
}{ $due ->
    [never] {""}
   *[other] , innan { $due }
}{ $late ->
    [yes] {" "}– over fristen
   *[no] {""}
}
common-actions = Felles
actions-hint = Skriv «tiltak { $number }» for å sjå kva som har skjedd med eit tiltak.
action-title = Tiltak { $number }
action-event = { $day } kl. { $time }: { $what }
action-promised-by = { $who ->
    [somebody] Nokon
   *[other] { $who }
} noterte det. Ansvarleg: { $owners ->
    [nobody] ingen enno
   *[other] { $owners }
}. Frist: { $due ->
    [never] ingen
   *[other] { $due }
}.
action-changed-by = { $who ->
    [somebody] Nokon
   *[other] { $who }
} endra det.
action-postponed-by = { $who ->
    [somebody] Nokon
   *[other] { $who }
} utsette det til { $due }.
action-passed-on-by = { $who ->
    [somebody] Nokon
   *[other] { $who }
} gav det vidare til { $owners ->
    [nobody] ingen
   *[other] { $owners }
}.
action-done-by = { $who ->
    [somebody] Nokon
   *[other] { $who }
} melde det ferdig.
action-dropped-by = { $who ->
    [somebody] Nokon
   *[other] { $who }
} la det bort.
action-reopened-by = { $who ->
    [somebody] Nokon
   *[other] { $who }
} opna det igjen.
press-action-done = Ferdig: { $text }
press-action-later = Utset: { $text }
press-action-to = Gi vidare: { $text }
status-of-organisation = { $open ->
    [0] Ingen opne tiltak
    [one] 1 ope tiltak
   *[other] { $open } opne tiltak
}, { $done } ferdige.
status-overall = { $open ->
    [0] Ingen opne tiltak
    [one] 1 ope tiltak
   *[other] { $open } opne tiltak
}, { $late } over fristen, { $done } ferdige.
coordinated-by = { $names ->
    [nobody] Ingen koordinator enno.
   *[other] Koordinator: { $names }
}{ $deputies ->
    [nobody] {""}
   *[other] {" "}(vara: { $deputies })
}
action-is-done = Bra! «{ $text }» er ferdig.
action-is-dropped = «{ $text }» er lagt bort.
action-is-open = «{ $text }» er ope att.
action-is-later = «{ $text }» har ny frist: { $day }.
action-is-passed-on = «{ $text }» er no hos { $who }.
action-later-when = Når skal «{ $text }» vere ferdig? Vel, eller skriv «utset { $number } til 1. mai».
action-to-whom = Kven tek «{ $text }»? Vel, eller skriv «gi tiltak { $number } til» og eit namn.

## Coordinators

coordinators = Koordinatorar
coordinator-line = { $organisation }: { $names ->
    [nobody] ingen enno
   *[other] { $names }
}{ $deputies ->
    [nobody] {""}
   *[other] {" "}(vara: { $deputies })
}
appointed = { $name } er koordinator for { $organisation }.
deputy-appointed = { $name } er vara for { $organisation }.
stepped-down = { $name } er ikkje lenger koordinator for { $organisation }. { $heir } tek over.
stepped-down-nobody = { $name } er ikkje lenger koordinator for { $organisation }. Prosessleiaren tek over til nokon er peikt ut.

## The morning message

morning-title = God morgon! Dette gjeld { $day }
morning-meetings = Møte
morning-actions = Det du har lova
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
    [coming] Du har sagt at du kjem.
    [unsure] Du var usikker. Kjem du?
   *[other] Kjem du?
}
remind-meeting-today = I dag: { $title }{ $time ->
    [allday] {""}
   *[other] {" "}kl. { $time }
}{ $place ->
    [nowhere] {""}
   *[other] , { $place }
}.
remind-meeting-held = Vart «{ $title }» { $day } halde?

## The calendar

calendar-title = Møta i din eigen kalender
calendar-text = Kopier adressa, og legg ho til i kalenderen som eit abonnement. Den som har adressa, ser møta dine, så hald ho for deg sjølv. «Steng kalenderen» stengjer ho.
calendar-link = Kalenderadresse
calendar-closed = Adressa er stengd. Skriv «kalender» når du vil ha ei ny.
no-no-calendar = Du har inga open kalenderadresse.

## Meetings

meetings = Møte
no-meetings = Ingen møte er planlagde enno.
meeting-numbered = { $number }: { $line }
coordinator-meeting = Koordinatormøte
day-and-hours = { $day } kl. { $hours }
plan-title = Møteplan
plan-lines = Møta, eitt på kvar linje
plan-look-over = Slik forstod eg planen. Rett det som er feil, og lagre.
plan-remarks = Verdt å vite
look-over-plan = { $meetings ->
    [one] Eg fann 1 møte.
   *[other] Eg fann { $meetings } møte.
} Sjå over, og lagre.
plan-kept = { $meetings ->
    [one] 1 møte er lagra.
   *[other] { $meetings } møte er lagra.
} Koordinatorane får påminningar.
day-skipped = { $day } fall bort: { $why }.
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
day-off-christmas-eve = det er julaftan
day-off-christmas-day = det er første juledag
day-off-boxing-day = det er andre juledag
day-off-new-years-eve = det er nyttårsaftan
day-off-easter-week = det er påskeveka
day-off-christmas-week = det er i romjula
day-off-summer = det er sommarferie
day-off-winter-break = det er vinterferie
day-off-autumn-break = det er haustferie
day-off-taken = dagen er oppteken
meeting-moved = «{ $title }» er flytta til { $when }. Alle blir spurde på nytt.
meeting-is-cancelled = «{ $title }» er avlyst.
rest-moved = { $meetings ->
    [one] 1 møte er flytta.
   *[other] { $meetings } møte er flytta.
} Alle blir spurde på nytt.
rest-cancelled = { $meetings ->
    [one] 1 møte er avlyst.
   *[other] { $meetings } møte er avlyste.
}
meeting-is-called = Innkallinga til «{ $title }» er send til { $people ->
    [one] 1 person
   *[other] { $people } personar
}.
meeting-planned = Møtet har fått ny tid. Kjem du?
meeting-called = Du er kalla inn til møtet.
meeting-held = Møtet er halde.
meeting-not-held = Møtet vart ikkje halde. Ny dato kjem.
meeting-cancelled = Møtet er avlyst.
you-stand-in = Du møter i staden for { $name }.
meeting-when = Når
meeting-where = Kvar
meeting-inviter = Kallar inn
meeting-represents = Du representerer
meeting-answer = Svaret ditt
attendance-unanswered = ikkje svart enno
attendance-coming = kjem
attendance-absent = forfall
attendance-unsure = usikker
agenda = Saksliste
agenda-item = { $number } { $time ->
    [none] {""}
   *[other] kl. { $time }{" "}
}{ $text }{ $closed ->
    [yes] {" "}(lukka)
   *[no] {""}
}
agenda-carried = Oppfølging
agenda-too-long = Sakslista er { $minutes } minutt lengre enn møtet.
no-agenda-yet = Ingen saker enno. Skriv dei under kvarandre etter «saksliste» og nummeret på møtet.
answered-coming = Fint! Du er sett opp på «{ $title }».
answered-absent = Notert: forfall til «{ $title }». Den som kallar inn, får melding.
answered-unsure = Notert at du er usikker på «{ $title }».
comes-after-all = { $name } kjem likevel på «{ $title }».
deputy-not-needed = Det trengst ikkje vara på «{ $title }» likevel. Takk for at du stilte opp!
deputy-is-called = { $deputy } er kalla inn for { $name } på «{ $title }».
call-in-whom = { $name } kan ikkje kome på «{ $title }». Skal eg kalle inn vara for { $organisation }?
no-deputy = { $name } kan ikkje kome på «{ $title }», og { $organisation ->
    [nobody] det er ingen vara
   *[other] { $organisation } har ingen ledig vara
}.
call-in-name = Kall inn { $name }
deputy-called-in = { $name } er kalla inn for { $absent }.
meeting-was-held = Fint! Då er «{ $title }» halde.
meeting-was-not-held = Når blir det i staden? Skriv «flytt møte { $number } til» og den nye tida, eller «avlys møte { $number }».
noted = Notert.
no-no-meetings-read = Eg fann ingen møte i teksten. Skriv til dømes «torsdag 19. august kl. 09–12 på rådhuset».
no-no-such-meeting = Eg finn ikkje det møtet. Skriv «møter» for å sjå numra.
no-inviter-only = Det er den som kallar inn til møtet, som gjer det.
no-not-a-deputy = { $name } er ikkje vara der.
no-nobody-invited = Ingen er kalla inn enno. Utnemn koordinatorar først.
no-no-agenda = Skriv sakene under kvarandre.
no-too-many-items = Det er plass til { $most } saker.

## Finding a date

dates-that-fit = Kva dagar kan du?
find-date-text = Når kan du kome? Vel alle dagane som passar, også ingen.
find-date-answered = Takk! Du kan endre svaret til datoen er vald.
find-date-title = Når skal «{ $title }» vere?
date-and-people = { $line }: { $people } av { $of }{ $names ->
    [nobody] {""}
   *[other] {" "}({ $names })
}
waiting-for = Ventar på { $names }.
all-have-answered = Alle har svart.
choose-this-date = Vel { $line }
date-is-asked = { $people ->
    [one] 1 koordinator er spurd.
   *[other] { $people } koordinatorar er spurde.
}
dates-noted = { $dates ->
    [0] Notert: ingen av dagane passar.
   *[other] Notert. Takk!
}
date-chosen = «{ $title }» blir { $when }. Skriv «kall inn til møte { $number }» når du vil sende innkallinga.
meeting-finding = Datoen er ikkje fastsett enno.
no-odd-proposals = Føreslå frå { $fewest } til { $most } datoar, éin på kvar linje.
no-date-is-chosen = Datoen er vald.
no-no-such-proposal = Vel ein av dei { $most } datoane.
