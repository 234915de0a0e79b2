## The round as people see it: hall, group, desk, panel.

and-list = { $first } og { $last }
confirm = Sikker på at du vil gjøre dette: { $action }?
reflection-round = Refleksjonsrunde
round-title = Runde { $number }: { $title }
group-name = Gruppe { $number }
part-name = Del { $number }
questions = Spørsmål
your-thoughts = Dine tanker
result = Resultat
parking-lot = Parkert til senere
members = Rundt bordet
groups = Gruppene
helper = Veileder
phases = Slik går runden
joined = Med i runden
joined-count = { $people ->
    [one] 1 person
   *[other] { $people } personer
} fra { $places ->
    [one] 1 sted
   *[other] { $places } steder
}
joined-only = { $people ->
    [one] 1 person er med.
   *[other] { $people } personer er med.
}
answered = Har skrevet
committed = Har skrevet
answered-count = { $answered } av { $of }
track-kommune = Kommunegruppene
track-other = Øvrige aktører
track-all = Alle
track-phase = { $track }: { $phase }

role-moderator = ordstyrer
role-timekeeper = tidtaker
role-secretary = sekretær
role-focus-keeper = viddevakt
criterion-drawn = trekkes av Runde
role-is-drawn = { $role } (trukket av Runde)
claim-role = Det er meg: { $role }

stage-individual = { $part ->
    [0] Alene: { $minutes } min
   *[other] Alene, del { $part }: { $minutes } min
}
stage-group = { $part ->
    [0] I gruppa: { $minutes } min
   *[other] I gruppa, del { $part }: { $minutes } min
}{ $turns ->
    [yes] , rekkefremlegg
   *[no] {""}
}
stage-plenum = Plenum
minutes-per-group =
    { $minutes ->
        [one] 1 minutt
       *[other] { $minutes } minutter
    } per gruppe
shown-from = Anonyme svar vises når det er minst { $answers }

hall-welcome = Velkommen! Her skjer det som er felles for alle.
hall-joining = Trykk «Bli med», så finner jeg en gruppe til deg.
hall-seated = Gruppene er klare. Finn bordet ditt og bli enige om rollene. Vi starter snart.
hall-running = Runden går.
hall-paused = Pause. Alle klokker står.
hall-individual = Tenk alene og skriv ned det du kommer på.
hall-group = { $part ->
    [0] Gruppene snakker sammen.
   *[other] Gruppene snakker om del { $part }.
}
hall-all-done = Gruppene er ferdige.
hall-plenum = Plenum: her er det gruppene kom fram til.
hall-presenting = { $group } har ordet i plenum.
hall-commitment = Til slutt: Hva gjør du med dette? Skriv én linje.
hall-closed = Runden er ferdig. Takk for innsatsen!
hall-aborted = Runden ble avbrutt. Alt dere har skrevet, er tatt vare på.
group-result = { $group } · { $organisations }
no-result-yet = Resultatet er ikke sendt ennå.
minutes-as-docx = Referat (Word)
minutes-as-pdf = Referat (PDF)
minutes-as-html = Referat (nettside)
minutes-as-xlsx = Resultater (Excel)
minutes-as-csv = Resultater (CSV)
minutes-as-json = Alt som data (JSON)
minutes-as-md = Referat (tekst)

find-your-table = Finn bordet deres. Bli enige om hvem som har hvilken rolle, og la vedkommende trykke.
group-thinks = { $group } · hver for seg
think-alone = Nå tenker alle hver for seg. Svarene er skjult til det blir din tur.
ready-count = { $ready } av { $of } er ferdige.
group-settles = { $group } · roller
settle-roles = Hvem har hvilken rolle? Det ingen tar, trekker jeg om litt.
group-in-turn = { $group } · rekkefremlegg, omgang { $lap }
has-the-word = Ordet har { $name }.
one-viewpoint = Ett synspunkt hver. Ingen kommenterer ennå.
next-is = Neste: { $name }.
last-in-turn = Siste i denne omgangen.
notes-of = { $name } har notert
group-talks = { $group } · ordet er fritt
word-is-free = Ordet er fritt. { $moderator } styrer ordet.
group-done = { $group } · ferdig
result-is-in = Resultatet er sendt. Takk!
result-awaited = Resultatet mangler. { $secretary } sender det.
group-over = { $group } · takk for runden

welcome = Velkommen!
wait-for-round = Du er med. Jeg sier fra når runden starter.
round-is-open = En ny runde er åpen. Blir du med?
you-are-in = Du er med! Gruppene kommer snart.
your-group-is = Din plass: { $group }
join-late = Kommer du sent? Bli med
sit-with = Du sitter sammen med { $names }.
your-group = Din plass
your-role = Din rolle
think-title = Din tur til å tenke
think-hidden = Det du skriver, er skjult for de andre til det blir din tur i gruppa.
answer-hint = Gjerne stikkord, ett punkt per linje.
you-are-ready = Du er ferdig. Du kan endre svaret så lenge det er tid igjen.
in-the-group = { $group } · i samtale
job-moderator = Du er ordstyrer: Gi ordet rundt bordet, og snakk sist selv.
job-timekeeper = Du er tidtaker: Hold øye med klokka.
job-secretary = Du er sekretær: Skriv ned det gruppa kommer fram til, og legg det fram i plenum.
job-focus-keeper = Du er viddevakt: Hent gruppa tilbake når dere er ute på vidda.
job-member = Lytt, og si ditt når det er din tur.
wait-for-plenum = Bra jobbet! I plenum får alle se hva dere kom fram til.
park-something = Noe som bør tas senere? Parker det her.
write-result = Skriv gruppas resultat
result-hint = Ett punkt per linje. Du kan sende flere ganger.
result-points = Hva kom dere fram til?
result-common = Felles for gruppa
result-of-part = Del { $part } · { $label }
poll-title = Spørsmål til salen
poll-vote = Hva er viktigst av det gruppene kom fram til?
poll-answered = Har svart
poll-too-few = Færre enn { $fewest } svarte, så svarene vises ikke.
poll-no-answers = Ingen svarte.
poll-opens-later = Svarene er anonyme. De vises når spørsmålet lukkes, hvis minst { $fewest } har svart.
poll-anonymous = Anonymt: Ingen kan se hva du svarer. Svarene vises samlet når spørsmålet er lukket, hvis minst { $fewest } har svart.
poll-named = Svarene vises samlet i salen, uten navn.
poll-silent = Har ikke svart ennå
poll-held = Holdt tilbake fra ordskyen. Slipp ut det salen kan se
release-word = Vis «{ $word }»
hint-lines = Inntil { $most } punkter, ett på hver linje.
hint-words = Inntil { $most } ord eller korte uttrykk, ett på hver linje.
hint-notes = Én lapp på hver linje, høyst { $longest } tegn.
commitment-title = Hva gjør du nå?
commitment-text = Én linje om hva du selv tar med deg og gjør. Den står i referatet med navnet ditt.
commitment-label = Jeg skal …
thanks = Takk for at du var med! Referatet ligger her.
you-have-left = Du har gått ut av runden. Det du skrev, er tatt vare på. Velkommen tilbake når du vil.

lead-new-title = Ny runde
lead-new-text = Lim inn lysarket med spørsmål, tider og roller, så leser jeg det og viser deg planen. Har du bare spørsmålene, skriv dem og velg en mal.
lead-slide = Lysarket, eller spørsmålene
lead-template = Tider og faser
template-none = Slik det står på lysarket
lead-title = Du leder: { $title }
lead-joining = Folk kommer inn. Foreslå grupper når de fleste er med.
lead-seated = Se over gruppene. Flytt folk ved å skrive «flytt Kari til gruppe 3». Trykk start når alle sitter.
lead-running = Runden går.
lead-plenum = Plenum. Kall opp gruppene én etter én.
lead-ask-hint = Spør salen ved å skrive «spør salen: …». Si gjerne hvordan det svares: «skala 1-10: Hvor trygge er dere?», «ordsky: Hva er et godt møte?».
lead-commitment = Alle skriver hva de selv gjør videre.
lead-closed = Runden er ferdig.
lead-aborted = Runden er avbrutt.
lead-over = Runden er over. Referatet er klart.
next-round = Neste runde: { $title }
status-seated = { $group }: { $people } ved bordet
status-individual = { $group }: tenker alene · { $answered } av { $of } har skrevet
status-thinking = { $group }: tenker alene · { $ready } av { $of } er ferdige
status-settling = { $group }: fordeler roller{ $part ->
    [0] {""}
   *[other] {" "}· del { $part }
}
status-turn = { $group }: { $name } har ordet{ $part ->
    [0] {""}
   *[other] {" "}· del { $part }
}
status-free = { $group }: fri samtale{ $part ->
    [0] {""}
   *[other] {" "}· del { $part }
}
status-done = { $group }: ferdig, resultat sendt
status-waiting = { $group }: ferdig, venter på resultat fra { $name }

say-phase-individual = Nå tenker alle alene i { $minutes } minutter.
say-phase-group = { $part ->
    [0] Nå snakker gruppene sammen i { $minutes } minutter.
   *[other] Nå tar gruppene del { $part }. { $minutes } minutter.
}
say-phase-plenum = Nå møtes vi i plenum.
say-phase-commitment = Til slutt: Hva gjør du selv med dette? { $minutes } minutter.
say-clock-half = Halve tiden er gått.
say-clock-last-minute = Ett minutt igjen.
say-poll-open = Salen blir spurt: { $question }
say-vote-open = Nå stemmer vi over det gruppene kom fram til.
say-poll-closed = Spørsmålet er lukket. Takk for svarene!
say-round-closed = Runden er ferdig. Takk!
say-round-aborted = Runden er avbrutt.
say-your-turn = { $name }, ordet er ditt. Ett synspunkt.
say-you-were-drawn = { $name }, loddet falt på deg: { $roles }.
say-result-wanted = { $name }, send inn det gruppa kom fram til.
say-back-to-the-subject = Viddevakta melder: tilbake til saken! { $name }, ta tråden.
say-you-present-now = { $name }, nå legger dere fram i plenum.
say-your-group = Du er i gruppe { $group }.
say-you-lead-now = Du leder runden nå.
say-plenum-time-is-up = Tiden for plenum er ute. Gå videre når dere er klare.
say-nudge = Ett minutt igjen, og du har ikke skrevet noe ennå. Et stikkord er nok.

plan-read = Planen for «{ $title }» er klar. Nå kan folk bli med.
plan-later = { $count ->
    [one] Én runde til står i teksten. Den tar vi etterpå.
   *[other] { $count } runder til står i teksten. Dem tar vi etterpå.
}
plan-warnings = Dette forsto jeg ikke
no-plan-found = Jeg fant ingen runde i teksten. Den trenger et spørsmål og tider, for eksempel «Individuelt 3 minutter».
list-problems = Dette stemte ikke med lista
list-organisation-missing = { $name } ({ $group }): ingen er kommet.
list-fewer-came = { $name } ({ $group }): { $came } av { $expected } er kommet.
list-more-came = { $name }: { $came } kom, { $expected } sto på lista.
list-person-missing = { $name } ({ $group }) er ikke kommet.
list-person-unclear = { $name } ({ $group }): flere heter det.
list-not-listed = { $name } står ikke på lista.
list-would-be-alone = { $name } ville sittet alene i { $group } og er flyttet.
list-odd-size = { $name } har { $came } personer.
help-title = Dette kan du gjøre nå
help-line = { $phrase }: { $help }
help-part-round = Samling og runde
help-part-group = I gruppa
help-part-plenum = Plenum
help-part-programme = Program og maler
help-part-actions = Tiltak
help-part-meetings = Møter
help-part-network = Nettverk, koordinatorer og påminnelser
help-part-consultation = Høring
help-part-own = Deg selv og personvern
no-round-yet = Ingen runde er i gang.
did-you-mean = Mente du «{ $phrase }»?
not-understood = Det forsto jeg ikke. Skriv «hjelp», så ser du hva du kan gjøre.

stage-common = { $question } ({ $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutter
})
say-phase-common = Nå: { $question } ({ $minutes } minutter)
poll-hosted = Ett tema på hver linje. Den som foreslår et tema, er vert for det, og navnet står på veggen.
poll-shared = Svaret vises i salen med navnet på kommunen eller organisasjonen din.
hint-topics = Inntil { $most } temaer, ett på hver linje. Send på nytt når du vil endre noe.
hint-number = Et tall. La feltet stå tomt der det ikke er noen.
visit-feet = Gå dit du lærer eller bidrar mest, og gå videre når du vil. Føttene bestemmer.
visit-leave = Jeg går videre
harvest-yours = Du er vert: Skriv det dere kommer fram til, ett punkt på hver linje.
harvest-wait = Vertene skriver ferdig det dere kom fram til.
group-with-all = Dere er i salen sammen med alle.
unplaced = Har ikke fått plass
unplaced-seats = { $topics ->
    [one] Ett tema mangler plass. Slå det sammen med et annet, eller gi det et nytt sted når øktene begynner.
   *[other] { $topics } temaer mangler plass. Slå noen sammen, eller gi dem nye steder når øktene begynner.
}
unplaced-hosts = { $hosts ->
    [one] Én vert har flere temaer enn det er økter. La en annen være vert for noen av dem.
   *[other] { $hosts } verter har flere temaer enn det er økter. La andre være verter for noen av dem.
}
no-not-your-topic = Det er verten som skriver fra dette temaet.
no-could-identify = Ikke lagret ennå: { $found } kan vise hvem det gjelder. Ta det bort og send igjen. Skriv heller «en jente på 9. trinn» eller «skolen».
