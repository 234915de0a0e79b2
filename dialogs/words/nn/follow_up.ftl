## What is promised and the meetings till next time.

no-too-many-owners = Vel høgst { $most } ansvarlege.
no-no-owner = Kven skal gjere det? Skriv eitt eller fleire namn.
no-day-is-past = Den dagen er forbi. Vel ein dag som kjem.
no-action-is-open = Tiltaket er ope alt.
no-action-is-settled = Tiltaket er avslutta. Opne det att først.
no-not-your-action = Tiltaket er det ein annan som eig. Spør den ansvarlege, koordinatoren eller prosessleiaren.
no-coordinator-already = Vedkomande har den oppgåva alt.
no-no-such-coordinator = Vedkomande er ikkje koordinator der.
no-meeting-is-over = Det møtet er over eller avlyst.
no-meeting-is-ahead = Møtet har ikkje vore enno.
no-not-invited = Vedkomande er ikkje kalla inn til møtet.
no-not-absent = Ein vara blir kalla inn når nokon har meldt forfall.
no-no-such-action = Eg finn ikkje tiltak { $number }.
no-no-such-organisation = Eg finn ikkje { $organisation } i partnarskapen.
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
coordinated-by = Koordinator: { $names }
no-coordinator-yet = Ingen koordinator enno.
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
cmd-attend = Kjem
cmd-send-regrets = Melder forfall
cmd-attend-maybe = Usikker
cmd-meeting-held = Ja, det vart halde
cmd-meeting-not-held = Nei

## The calendar

calendar-title = Møta i din eigen kalender
calendar-text = Kopier adressa, og legg ho til i kalenderen som eit abonnement. Den som har adressa, ser møta dine, så hald ho for deg sjølv. «Steng kalenderen» stengjer ho.
calendar-link = Kalenderadresse
calendar-closed = Adressa er stengd. Skriv «kalender» når du vil ha ei ny.
no-no-calendar = Du har inga open kalenderadresse.
