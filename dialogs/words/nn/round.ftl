## The round as people see it: hall, group, desk, panel.

and-list = { $first } og { $last }
confirm = Er du sikker på at du vil gjere dette: { $action }?
reflection-round = Refleksjonsrunde
round-title = Runde { $number }: { $title }
group-name = Gruppe { $number }
part-name = Del { $number }
questions = Spørsmål
your-thoughts = Tankane dine
result = Resultat
parking-lot = Parkert til seinare
members = Rundt bordet
groups = Gruppene
helper = Rettleiar
phases = Slik går runden
joined = Med i runden
joined-count = { $people ->
    [one] 1 person
   *[other] { $people } personar
} frå { $places ->
    [one] 1 stad
   *[other] { $places } stader
}
joined-only = { $people ->
    [one] 1 person er med.
   *[other] { $people } personar er med.
}
answered = Har skrive
committed = Har skrive
answered-count = { $answered } av { $of }
track-kommune = Kommunegruppene
track-other = Andre aktørar
track-all = Alle
track-phase = { $track }: { $phase }

role-moderator = ordstyrar
role-timekeeper = tidtakar
role-secretary = sekretær
role-focus-keeper = viddevakt
criterion-drawn = blir trekt av Runde
role-is-drawn = { $role } (trekt av Runde)
claim-role = Det er meg: { $role }

stage-individual = { $part ->
    [0] Åleine: { $minutes } min
   *[other] Åleine, del { $part }: { $minutes } min
}
stage-group = { $part ->
    [0] I gruppa: { $minutes } min
   *[other] I gruppa, del { $part }: { $minutes } min
}{ $turns ->
    [yes] , rekkjeframlegg
   *[no] {""}
}
stage-plenum = Plenum
minutes-per-group =
    { $minutes ->
        [one] 1 minutt
       *[other] { $minutes } minutt
    } per gruppe
shown-from = Anonyme svar blir viste når det er minst { $answers }

hall-welcome = Velkomen! Her skjer det som er felles for alle.
hall-joining = Trykk «Bli med», så finn eg ei gruppe til deg.
hall-seated = Gruppene er klare. Finn bordet ditt og bli einige om rollene. Vi startar snart.
hall-running = Runden går.
hall-paused = Pause. Alle klokker står.
hall-individual = Tenk åleine og skriv ned det du kjem på.
hall-group = { $part ->
    [0] Gruppene snakkar saman.
   *[other] Gruppene snakkar om del { $part }.
}
hall-all-done = Gruppene er ferdige.
hall-plenum = Plenum: her er det gruppene kom fram til.
hall-presenting = { $group } har ordet i plenum.
hall-commitment = Til slutt: Kva gjer du med dette? Skriv éi linje.
hall-closed = Runden er ferdig. Takk for innsatsen!
hall-aborted = Runden vart avbroten. Alt de har skrive, er teke vare på.
group-result = { $group } · { $organisations }
no-result-yet = Resultatet er ikkje sendt enno.
minutes-as-docx = Referat (Word)
minutes-as-pdf = Referat (PDF)
minutes-as-html = Referat (nettside)
minutes-as-xlsx = Resultat (Excel)
minutes-as-csv = Resultat (CSV)
minutes-as-json = Alt som data (JSON)
minutes-as-md = Referat (tekst)

find-your-table = Finn bordet dykkar. Bli einige om kven som har kva rolle, og lat den det gjeld trykkje.
group-thinks = { $group } · kvar for seg
think-alone = No tenkjer alle kvar for seg. Svara er skjulte til det blir din tur.
ready-count = { $ready } av { $of } er ferdige.
group-settles = { $group } · roller
settle-roles = Kven har kva rolle? Det ingen tek, trekkjer eg om litt.
group-in-turn = { $group } · rekkjeframlegg, omgang { $lap }
has-the-word = Ordet har { $name }.
one-viewpoint = Eitt synspunkt kvar. Ingen kommenterer enno.
next-is = Neste: { $name }.
last-in-turn = Siste i denne omgangen.
notes-of = { $name } har notert
group-talks = { $group } · ordet er fritt
word-is-free = Ordet er fritt. { $moderator } styrer ordet.
group-done = { $group } · ferdig
result-is-in = Resultatet er sendt. Takk!
result-awaited = Resultatet manglar. { $secretary } sender det.
group-over = { $group } · takk for runden

welcome = Velkomen!
wait-for-round = Du er med. Eg seier frå når runden startar.
round-is-open = Ein ny runde er open. Blir du med?
you-are-in = Du er med! Gruppene kjem snart.
your-group-is = Plassen din: { $group }
join-late = Kjem du seint? Bli med
sit-with = Du sit saman med { $names }.
your-group = Plassen din
your-role = Di rolle
think-title = Din tur til å tenkje
think-hidden = Det du skriv, er skjult for dei andre til det blir din tur i gruppa.
answer-hint = Gjerne stikkord, eitt punkt per linje.
you-are-ready = Du er ferdig. Du kan endre svaret så lenge det er tid att.
in-the-group = { $group } · i samtale
job-moderator = Du er ordstyrar: Gi ordet rundt bordet, og snakk sist sjølv.
job-timekeeper = Du er tidtakar: Hald auge med klokka.
job-secretary = Du er sekretær: Skriv ned det gruppa kjem fram til, og legg det fram i plenum.
job-focus-keeper = Du er viddevakt: Hent gruppa tilbake når de er ute på vidda.
job-member = Lytt, og sei ditt når det er din tur.
wait-for-plenum = Godt jobba! I plenum får alle sjå kva de kom fram til.
park-something = Noko som bør takast seinare? Parker det her.
write-result = Skriv resultatet frå gruppa
result-hint = Eitt punkt per linje. Du kan sende fleire gonger.
result-points = Kva kom de fram til?
result-common = Felles for gruppa
result-of-part = Del { $part } · { $label }
poll-title = Spørsmål til salen
poll-vote = Kva er viktigast av det gruppene kom fram til?
poll-answered = Har svart
poll-too-few = Færre enn { $fewest } svara, så svara blir ikkje viste.
poll-no-answers = Ingen svara.
poll-opens-later = Svara er anonyme. Dei blir viste når spørsmålet blir lukka, om minst { $fewest } har svart.
poll-anonymous = Anonymt: Ingen kan sjå kva du svarar. Svara blir viste samla når spørsmålet er lukka, om minst { $fewest } har svart.
poll-named = Svara blir viste samla i salen, utan namn.
poll-silent = Har ikkje svart enno
poll-held = Halde tilbake frå ordskya. Slepp ut det salen kan sjå
release-word = Vis «{ $word }»
hint-lines = Inntil { $most } punkt, eitt på kvar linje.
hint-words = Inntil { $most } ord eller korte uttrykk, eitt på kvar linje.
hint-notes = Éin lapp på kvar linje, høgst { $longest } teikn.
commitment-title = Kva gjer du no?
commitment-text = Éi linje om kva du sjølv tek med deg og gjer. Ho står i referatet med namnet ditt.
commitment-label = Eg skal …
thanks = Takk for at du var med! Referatet ligg her.
you-have-left = Du har gått ut av runden. Det du skreiv, er teke vare på. Velkomen tilbake når du vil.

lead-new-title = Ny runde
lead-new-text = Lim inn lysarket med spørsmål, tider og roller, så les eg det og viser deg planen. Har du berre spørsmåla, skriv dei og vel ein mal.
lead-slide = Lysarket, eller spørsmåla
lead-template = Tider og fasar
template-none = Slik det står på lysarket
lead-title = Du leier: { $title }
lead-joining = Folk kjem inn. Foreslå grupper når dei fleste er med.
lead-seated = Sjå over gruppene. Flytt folk ved å skrive «flytt Kari til gruppe 3». Trykk start når alle sit.
lead-running = Runden går.
lead-plenum = Plenum. Kall opp gruppene éi etter éi.
lead-ask-hint = Spør salen ved å skrive «spør salen: …». Sei gjerne korleis det skal svarast: «skala 1-10: Kor trygge er de?», «ordsky: Kva er eit godt møte?».
lead-commitment = Alle skriv kva dei sjølve gjer vidare.
lead-closed = Runden er ferdig.
lead-aborted = Runden er avbroten.
lead-over = Runden er over. Referatet er klart.
next-round = Neste runde: { $title }
status-seated = { $group }: { $people } ved bordet
status-individual = { $group }: tenkjer åleine · { $answered } av { $of } har skrive
status-thinking = { $group }: tenkjer åleine · { $ready } av { $of } er ferdige
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
status-waiting = { $group }: ferdig, ventar på resultat frå { $name }

say-phase-individual = No tenkjer alle åleine i { $minutes } minutt.
say-phase-group = { $part ->
    [0] No snakkar gruppene saman i { $minutes } minutt.
   *[other] No tek gruppene del { $part }. { $minutes } minutt.
}
say-phase-plenum = No møtest vi i plenum.
say-phase-commitment = Til slutt: Kva gjer du sjølv med dette? { $minutes } minutt.
say-clock-half = Halve tida er gått.
say-clock-last-minute = Eitt minutt att.
say-poll-open = Salen blir spurd: { $question }
say-vote-open = No røystar vi over det gruppene kom fram til.
say-poll-closed = Spørsmålet er lukka. Takk for svara!
say-round-closed = Runden er ferdig. Takk!
say-round-aborted = Runden er avbroten.
say-your-turn = { $name }, ordet er ditt. Eitt synspunkt.
say-you-were-drawn = { $name }, loddet fall på deg: { $roles }.
say-result-wanted = { $name }, send inn det gruppa kom fram til.
say-back-to-the-subject = Viddevakta melder: tilbake til saka! { $name }, ta tråden.
say-you-present-now = { $name }, no legg de fram i plenum.
say-your-group = Du er i gruppe { $group }.
say-you-lead-now = Du leier runden no.
say-plenum-time-is-up = Tida for plenum er ute. Gå vidare når de er klare.
say-nudge = Eitt minutt att, og du har ikkje skrive noko enno. Eit stikkord er nok.

plan-read = Planen for «{ $title }» er klar. No kan folk bli med.
plan-later = { $count ->
    [one] Éin runde til står i teksten. Den tek vi etterpå.
   *[other] { $count } rundar til står i teksten. Dei tek vi etterpå.
}
plan-warnings = Dette forstod eg ikkje
no-plan-found = Eg fann ingen runde i teksten. Han treng eit spørsmål og tider, til dømes «Individuelt 3 minutt».
list-problems = Dette stemde ikkje med lista
list-organisation-missing = { $name } ({ $group }): ingen er komne.
list-fewer-came = { $name } ({ $group }): { $came } av { $expected } er komne.
list-more-came = { $name }: { $came } kom, { $expected } stod på lista.
list-person-missing = { $name } ({ $group }) er ikkje komen.
list-person-unclear = { $name } ({ $group }): fleire heiter det.
list-not-listed = { $name } står ikkje på lista.
list-would-be-alone = { $name } ville ha sete åleine i { $group } og er flytta.
list-odd-size = { $name } har { $came } personar.
help-title = Dette kan du gjere no
help-line = { $phrase }: { $help }
help-part-round = Samling og runde
help-part-group = I gruppa
help-part-plenum = Plenum
help-part-programme = Program og malar
help-part-actions = Tiltak
help-part-meetings = Møte
help-part-network = Nettverk, koordinatorar og påminningar
help-part-consultation = Høyring
help-part-own = Deg sjølv og personvern
no-round-yet = Ingen runde er i gang.
did-you-mean = Meinte du «{ $phrase }»?
not-understood = Det forstod eg ikkje. Skriv «hjelp», så ser du kva du kan gjere.

stage-common = { $question } ({ $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutt
})
say-phase-common = No: { $question } ({ $minutes } minutt)
poll-hosted = Eitt tema på kvar linje. Den som gjer framlegg om eit tema, er vert for det, og namnet står på veggen.
poll-shared = Svaret blir vist i salen med namnet på kommunen eller organisasjonen din.
hint-topics = Inntil { $most } tema, eitt på kvar linje. Send på nytt når du vil endre noko.
hint-number = Eit tal. La feltet stå tomt der det ikkje er nokon.
visit-feet = Gå dit du lærer eller bidreg mest, og gå vidare når du vil. Føtene avgjer.
visit-leave = Eg går vidare
harvest-yours = Du er vert: Skriv det de kjem fram til, eitt punkt på kvar linje.
harvest-wait = Vertane skriv ferdig det de kom fram til.
group-with-all = De er i salen saman med alle.
unplaced = Har ikkje fått plass
unplaced-seats = { $topics ->
    [one] Eitt tema manglar plass. Slå det saman med eit anna, eller gi det ein ny stad når øktene byrjar.
   *[other] { $topics } tema manglar plass. Slå nokre saman, eller gi dei nye stader når øktene byrjar.
}
unplaced-hosts = { $hosts ->
    [one] Éin vert har fleire tema enn det er økter. La ein annan vere vert for nokre av dei.
   *[other] { $hosts } vertar har fleire tema enn det er økter. La andre vere vertar for nokre av dei.
}
no-not-your-topic = Det er verten som skriv frå dette temaet.
no-could-identify = Ikkje lagra enno: { $found } kan vise kven det gjeld. Ta det bort og send på nytt. Skriv heller «ei jente på 9. trinn» eller «skulen».
