## What is promised and the meetings till next time.

no-too-many-owners = Velg høyst { $most } ansvarlige.
no-no-owner = Hvem skal gjøre det? Skriv ett eller flere navn.
no-day-is-past = Den dagen er forbi. Velg en dag som kommer.
no-action-is-open = Tiltaket er åpent alt.
no-action-is-settled = Tiltaket er avsluttet. Åpne det igjen først.
no-not-your-action = Tiltaket eies av en annen. Spør den ansvarlige, koordinatoren eller prosesslederen.
no-coordinator-already = Vedkommende har den oppgaven alt.
no-no-such-coordinator = Vedkommende er ikke koordinator der.
no-meeting-is-over = Det møtet er over eller avlyst.
no-meeting-is-ahead = Møtet har ikke vært ennå.
no-not-invited = Vedkommende er ikke innkalt til møtet.
no-not-absent = En vara kalles inn når noen har meldt forfall.
no-no-such-action = Jeg finner ikke tiltak { $number }.
no-no-such-organisation = Jeg finner ikke { $organisation } i partnerskapet.
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
coordinated-by = Koordinator: { $names }
no-coordinator-yet = Ingen koordinator ennå.
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
cmd-attend = Kommer
cmd-send-regrets = Melder forfall
cmd-attend-maybe = Usikker
cmd-meeting-held = Ja, det ble holdt
cmd-meeting-not-held = Nei

## The calendar

calendar-title = Møtene i din egen kalender
calendar-text = Kopier adressen, og legg den til i kalenderen som et abonnement. Den som har adressen, ser møtene dine, så hold den for deg selv. «Steng kalenderen» stenger den.
calendar-link = Kalenderadresse
calendar-closed = Adressen er stengt. Skriv «kalender» når du vil ha en ny.
no-no-calendar = Du har ingen åpen kalenderadresse.
