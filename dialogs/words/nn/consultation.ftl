## Consultation (spør kommunane): asked for weeks, answered by each municipality, put together by question.

cmd-consult = Spør kommunane
    .phrases = spør kommunane: <text> | ny høyring: <text> | start høyring: <text> | send på høyring: <text>
    .help = Sender spørsmål til alle kommunar. Skriv frist og spørsmål på linjer under.
    .text = Ny velferdsavtale

cmd-who-is-where = Kven er kvar
    .phrases = kven er kvar | kor langt er kommunane | vis høyringa | høyringa | status høyring | status for høyringa
    .help = Viser kor langt kvar kommune er komen med svara i høyringa.

cmd-my-opinion = Svara våre
    .phrases = svara våre | høyringssvaret vårt | høyringssvar | vis svara våre | svaret frå kommunen
    .help = Viser kommunen sine eigne svar i høyringa, og kor langt dei er komne.

cmd-answer-question = Svar på spørsmål
    .phrases = svar på spørsmål <other> | svar på høyringsspørsmål <other> | svar høyring <other>
    .help = Gjev deg skjemaet for eitt spørsmål i høyringa, med innspela til det.

cmd-move-opinion = Flytt alle svara
    .phrases = flytt svara | flytt alle svara | svara er vedtekne | svara er sende | svara er drøfta
    .help = Flyttar alle svara frå kommunen på éin gong, til dømes når dei er vedtekne.

cmd-keep-opinion = Lagre svaret
    .phrases = lagre svaret i høyringa
    .help = Lagrar svaret slik det står i skjemaet.

cmd-give-input = Gi innspel
    .phrases = innspel <code> | gi innspel <code> | innspel til <code>
    .help = Viser spørsmåla, så du kan gi innspel til svaret frå kommunen din.

cmd-keep-input = Send innspel
    .phrases = send innspelet mitt
    .help = Sender det du har skrive, til den som svarar for kommunen.

cmd-close-consultation = Avslutt høyringa
    .phrases = avslutt høyringa | avslutt høyring | steng høyringa | lukk høyringa
    .help = Tek ikkje imot fleire svar, og minner ingen meir.

consultation-opened = { $places ->
    [0] Høyringa er open. Ingen kommunar er med i partnarskapen enno; dei får spørsmåla når dei kjem med.
    [one] Høyringa er send til 1 kommune.
   *[other] Høyringa er send til { $places } kommunar.
}
consultation-due = Svarfrist: { $day }.
consultation-is-over = Høyringa er avslutta. Fristen var { $day }.
consultation-sent = { $sent } av { $of } kommunar har sendt alle svara.
consultation-who-is-where = Kven er kvar
consultation-questions = Spørsmål
consultation-line = { $place }: { $reached }
consultation-nobody-carries = Ingen koordinator enno: { $places }. Skriv til dømes «Kari er koordinator for Skien».
consultation-closed = { $sent ->
    [0] «{ $title }» er avslutta. Ingen kommunar har sendt alle svara.
    [one] «{ $title }» er avslutta. 1 kommune har sendt alle svara.
   *[other] «{ $title }» er avslutta. { $sent } kommunar har sendt alle svara.
}
consultation-html = Svara samla
consultation-docx = Word
consultation-pdf = PDF
consultation-xlsx = Excel
consultation-csv = CSV
stage-name-none = ikkje byrja
stage-name-draft = utkast
stage-name-discussed = drøfta
stage-name-treatment = til politisk behandling
stage-name-adopted = vedteke
stage-name-sent = sendt
opinion-title = { $title }: svara frå { $place }
opinion-how = Skriv «kople kanalen til { $code }» til meg i kanalen til kommunen, så kjem spørsmåla dit med ein knapp, og det gjer dei neste gong òg. Eller del lenkja nedanfor. Innspela kjem hit.
own-channel = Dette er no kanalen til { $place }. Spørsmåla kjem hit med ein knapp for innspel, og det gjer dei neste gong òg.
opinion-draft-is-yours = Eit utkast er det berre de som ser. Frå «drøfta» av kan prosessleiaren lese svaret.
opinion-inputs = Innspel
opinion-inputs-to = { $count ->
    [one] 1 innspel
   *[other] { $count } innspel
}
opinion-answer = Svar på { $number }
opinion-input-page = Sida for innspel
opinion-form-shown = Her er skjemaet for spørsmål { $number }.
opinion-move-shown = Her er skjemaet som flyttar alle svara.
opinion-form-title = Spørsmål { $number }: { $title }
opinion-move-title = Flytt alle svara: { $title }
opinion-move-text = Kor langt er alle svara komne?
opinion-text = Svaret frå kommunen
opinion-stage = Kor langt er det kome?
opinion-day = Sidan når?
opinion-day-hint = I dag, om du ikkje skriv noko
opinion-kept = Lagra: { $stage } { $day }. { $left ->
    [0] No er alle svara sende. Takk!
    [one] 1 svar er ikkje sendt enno.
   *[other] { $left } svar er ikkje sende enno.
}
input-title = { $title }: innspel til { $place }
input-text = Svar på det du vil. Den som svarar for { $place }, les innspela. Ikkje skriv noko om enkeltpersonar.
input-from = Kven er innspelet frå?
input-from-hint = Namn, teneste eller lag. Kan stå tomt.
input-nobody = Utan namn
input-kept = Takk for innspelet! Den som svarar for { $place }, har fått det.
input-page-thanks = Takk for innspelet!
input-page-again = Gi eit innspel til
answers-file-name = hoyringssvar
answers-nobody = Ingen svar å vise enno.
answers-hidden = Utkast blir ikkje viste.
answers-municipality = Kommune
answers-stage = Status
answers-since = Sidan
answers-text = Svar
answers-question = Spørsmål { $number }
answers-subtitle = Høyring med frist { $day }
plan-phase-consultation = Høyring
morning-opinions = Høyring
remind-opinion-ahead = «{ $title }»: svara frå { $places } skal vere sende { $day }.
remind-opinion-late = «{ $title }»: svara frå { $places } skulle vore sende { $day }.
remind-opinion-late-there = { $count ->
    [one] «{ $title }»: { $places } har ikkje sendt alle svara. Fristen var { $day }.
   *[other] «{ $title }»: { $count } kommunar har ikkje sendt alle svara. Fristen var { $day }. Det gjeld { $places }.
}
picture-progress = Kven er kvar
no-consultation-questions = Skriv spørsmåla på linjer under namnet, høgst { $most }.
no-no-consultation = Det er inga høyring her enno.
no-consultation-is-closed = Høyringa er avslutta.
no-no-such-question = Eg finn ikkje spørsmål { $number } i høyringa.
no-opinion-is-not-whole = Spørsmål { $numbers } har ikkje noko svar enno.
no-choose-a-stage = Vel kor langt svaret er kome.
no-no-such-input-code = Eg kjenner ikkje den koden. Sjekk at han er skriven rett.
