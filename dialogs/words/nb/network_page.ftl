## Sidene til nettverket og kommunene: alt over tid, på egne adresser. Bokmål.

cmd-close-pages = Steng sidene mine
    .phrases = steng sidene mine | steng siden min | lukk sidene mine
    .help = Stenger adressene der du leser om nettverkene og kommunene dine.
network-page = Les hele siden
municipality-page = Les hele siden
pages-closed = Adressene er stengt. Du får nye neste gang du skriver «nettverket» eller «kommunesiden».
no-no-pages = Du har ingen slike adresser som er åpne.

np-network = Nettverk
np-municipality = Over tid
np-lead = { $gatherings ->
    [0] Ingen samlinger ennå
    [one] Én samling
   *[other] { $gatherings } samlinger
}{ $year ->
    [none] {""}
   *[other] {" "}siden { $year }
}. { $places ->
    [0] Ingen er med ennå.
    [one] Én kommune eller annen aktør er med.
   *[other] { $places } kommuner og andre er med.
}
np-led-by = { $name } leder nettverket.
np-promised = Lovet
np-done = Gjort
np-open = Åpne
np-late = Over fristen
np-actions-in-all = Tiltakene i alt
np-gatherings = Samlingene
np-people = { $people ->
    [one] Én deltaker
   *[other] { $people } deltakere
} fra { $places ->
    [one] ett sted
   *[other] { $places } steder
}
np-municipalities = Hvem som er med
np-place = Kommune
np-coordinator = Koordinator
np-nobody = Ingen ennå
np-also = Også med i
np-of = { $done } av { $promised }
np-goals = Målene
np-goal-from = { $title }, { $day }
np-evaluations = Evalueringer over tid
np-evaluations-about = Det samme spørsmålet, samling for samling. Svarene er anonyme, og ingen samling er med før nok har svart.
np-consultations = Høringene
np-consultation-due = Frist { $day }.
np-consultation-over = Avsluttet. Fristen var { $day }.
np-answers = Les svarene samlet
np-parallel = Andre nettverk de er med i
np-last = Sist lovet
np-last-said = Sagt { $day }, { $title }
np-last-actions = { $count ->
    [0] Ingen åpne tiltak.
    [one] Ett tiltak er åpent.
   *[other] { $count } tiltak er åpne.
}
np-actions = Tiltakene
np-action = Tiltak
np-owner = Ansvarlig
np-due = Frist
np-state = Status
np-no-due = Ingen frist
np-state-open = Åpent
np-state-late = Over fristen
np-state-done = Gjort
np-scales = Svarene på skala
np-scales-about = Svar gitt på vegne av kommunen, med navnet på.
np-gathering = Samling
np-before = Før
np-after = Etter
np-number = Svar
np-question = Spørsmål
np-answer = Svaret
np-answer-draft = Et utkast leses bare av koordinatorene.
np-your-own = Adressen er din egen. Skriv «steng sidene mine» til Runde hvis noen andre har fått den.
np-read-on = Skrevet ut { $day }
np-from-to = { $text }: fra { $first } til { $last } på { $count } samlinger.
