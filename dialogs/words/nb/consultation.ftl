## Consultation (spør kommunene): asked for weeks, answered by each municipality, put together by question.

cmd-consult = Spør kommunene
    .phrases = spør kommunene: <text> | ny høring: <text> | start høring: <text> | send på høring: <text>
    .help = Sender spørsmål til alle kommuner. Skriv frist og spørsmål på linjer under.
    .text = Ny velferdsavtale

cmd-who-is-where = Hvem er hvor
    .phrases = hvem er hvor | hvor langt er kommunene | vis høringen | høringen | status høring | status for høringen
    .help = Viser hvor langt hver kommune har kommet med svarene i høringen.

cmd-my-opinion = Svarene våre
    .phrases = svarene våre | høringssvaret vårt | høringssvar | vis svarene våre | kommunens svar
    .help = Viser kommunens egne svar i høringen, og hvor langt de har kommet.

cmd-answer-question = Svar på spørsmål
    .phrases = svar på spørsmål <other> | svar på høringsspørsmål <other> | svar høring <other>
    .help = Gir deg skjemaet for ett spørsmål i høringen, med innspillene til det.

cmd-move-opinion = Flytt alle svarene
    .phrases = flytt svarene | flytt alle svarene | svarene er vedtatt | svarene er sendt | svarene er drøftet
    .help = Flytter alle kommunens svar på én gang, for eksempel når de er vedtatt.

cmd-keep-opinion = Lagre svaret
    .phrases = lagre svaret i høringen
    .help = Lagrer svaret slik det står i skjemaet.

cmd-give-input = Gi innspill
    .phrases = innspill <code> | gi innspill <code> | innspill til <code> | innspel <code>
    .help = Viser spørsmålene, så du kan gi innspill til svaret fra kommunen din.

cmd-keep-input = Send innspill
    .phrases = send innspillet mitt
    .help = Sender det du har skrevet til den som svarer for kommunen.

cmd-close-consultation = Avslutt høringen
    .phrases = avslutt høringen | avslutt høring | steng høringen | lukk høringen
    .help = Tar ikke imot flere svar, og minner ingen mer.

consultation-opened = { $places ->
    [0] Høringen er åpen. Ingen kommuner er med i partnerskapet ennå; de får spørsmålene når de kommer med.
    [one] Høringen er sendt til 1 kommune.
   *[other] Høringen er sendt til { $places } kommuner.
}
consultation-due = Svarfrist: { $day }.
consultation-is-over = Høringen er avsluttet. Fristen var { $day }.
consultation-sent = { $sent } av { $of } kommuner har sendt alle svarene.
consultation-who-is-where = Hvem er hvor
consultation-questions = Spørsmål
consultation-line = { $place }: { $reached }
consultation-nobody-carries = Ingen koordinator ennå: { $places }. Skriv for eksempel «Kari er koordinator for Skien».
consultation-closed = { $sent ->
    [0] «{ $title }» er avsluttet. Ingen kommuner har sendt alle svarene.
    [one] «{ $title }» er avsluttet. 1 kommune har sendt alle svarene.
   *[other] «{ $title }» er avsluttet. { $sent } kommuner har sendt alle svarene.
}
consultation-html = Svarene samlet
consultation-docx = Word
consultation-pdf = PDF
consultation-xlsx = Excel
consultation-csv = CSV
stage-name-none = ikke begynt
stage-name-draft = utkast
stage-name-discussed = drøftet
stage-name-treatment = til politisk behandling
stage-name-adopted = vedtatt
stage-name-sent = sendt
opinion-title = { $title }: svarene fra { $place }
opinion-how = Skriv «koble kanalen til { $code }» til meg i kommunens egen kanal, så kommer spørsmålene dit med en knapp, og det gjør de neste gang også. Eller del lenken nedenfor. Innspillene kommer hit.
own-channel = Dette er nå kanalen til { $place }. Spørsmålene kommer hit med en knapp for innspill, og det gjør de neste gang også.
opinion-draft-is-yours = Et utkast er det bare dere som ser. Fra «drøftet» av kan prosesslederen lese svaret.
opinion-inputs = Innspill
opinion-inputs-to = { $count ->
    [one] 1 innspill
   *[other] { $count } innspill
}
opinion-answer = Svar på { $number }
opinion-input-page = Siden for innspill
opinion-form-shown = Her er skjemaet for spørsmål { $number }.
opinion-move-shown = Her er skjemaet som flytter alle svarene.
opinion-form-title = Spørsmål { $number }: { $title }
opinion-move-title = Flytt alle svarene: { $title }
opinion-move-text = Hvor langt har alle svarene kommet?
opinion-text = Svaret fra kommunen
opinion-stage = Hvor langt har det kommet?
opinion-day = Siden når?
opinion-day-hint = I dag, hvis du ikke skriver noe
opinion-kept = Lagret: { $stage } { $day }. { $left ->
    [0] Nå er alle svarene sendt. Takk!
    [one] 1 svar er ikke sendt ennå.
   *[other] { $left } svar er ikke sendt ennå.
}
input-title = { $title }: innspill til { $place }
input-text = Svar på det du vil. Den som svarer for { $place }, leser innspillene. Ikke skriv noe om enkeltpersoner.
input-from = Hvem er innspillet fra?
input-from-hint = Navn, tjeneste eller lag. Kan stå tomt.
input-nobody = Uten navn
input-kept = Takk for innspillet! Den som svarer for { $place }, har fått det.
input-page-thanks = Takk for innspillet!
input-page-again = Gi et innspill til
answers-file-name = horingssvar
answers-nobody = Ingen svar å vise ennå.
answers-hidden = Utkast vises ikke.
answers-municipality = Kommune
answers-stage = Status
answers-since = Siden
answers-text = Svar
answers-question = Spørsmål { $number }
answers-subtitle = Høring med frist { $day }
plan-phase-consultation = Høring
morning-opinions = Høring
remind-opinion-ahead = «{ $title }»: svarene fra { $places } skal være sendt { $day }.
remind-opinion-late = «{ $title }»: svarene fra { $places } skulle vært sendt { $day }.
remind-opinion-late-there = { $count ->
    [one] «{ $title }»: { $places } har ikke sendt alle svarene. Fristen var { $day }.
   *[other] «{ $title }»: { $count } kommuner har ikke sendt alle svarene. Fristen var { $day }. Det gjelder { $places }.
}
picture-progress = Hvem er hvor
no-consultation-questions = Skriv spørsmålene på linjer under navnet, høyst { $most }.
no-no-consultation = Det er ingen høring her ennå.
no-consultation-is-closed = Høringen er avsluttet.
no-no-such-question = Jeg finner ikke spørsmål { $number } i høringen.
no-opinion-is-not-whole = Spørsmål { $numbers } har ikke noe svar ennå.
no-choose-a-stage = Velg hvor langt svaret har kommet.
no-no-such-input-code = Jeg kjenner ikke den koden. Sjekk at den er skrevet riktig.
