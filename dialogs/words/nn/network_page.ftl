## Sidene til nettverket og kommunane: alt over tid, på eigne adresser. Nynorsk.

cmd-close-pages = Steng sidene mine
    .phrases = steng sidene mine | steng sida mi | lukk sidene mine
    .help = Stengjer adressene der du les om nettverka og kommunane dine.
network-page = Les heile sida
municipality-page = Les heile sida
pages-closed = Adressene er stengde. Du får nye neste gong du skriv «nettverket» eller «kommunesida».
no-no-pages = Du har ingen slike adresser som er opne.

np-network = Nettverk
np-municipality = Over tid
np-lead = { $gatherings ->
    [0] Ingen samlingar enno
    [one] Éi samling
   *[other] { $gatherings } samlingar
}{ $year ->
    [none] {""}
   *[other] {" "}sidan { $year }
}. { $places ->
    [0] Ingen er med enno.
    [one] Éin kommune eller annan aktør er med.
   *[other] { $places } kommunar og andre er med.
}
np-led-by = { $name } leier nettverket.
np-promised = Lova
np-done = Gjort
np-open = Opne
np-late = Over fristen
np-actions-in-all = Tiltaka i alt
np-gatherings = Samlingane
np-people = { $people ->
    [one] Éin deltakar
   *[other] { $people } deltakarar
} frå { $places ->
    [one] éin stad
   *[other] { $places } stader
}
np-municipalities = Kven som er med
np-place = Kommune
np-coordinator = Koordinator
np-nobody = Ingen enno
np-also = Også med i
np-of = { $done } av { $promised }
np-goals = Måla
np-goal-from = { $title }, { $day }
np-evaluations = Evalueringar over tid
np-evaluations-about = Det same spørsmålet, samling for samling. Svara er anonyme, og inga samling er med før nok har svart.
np-consultations = Høyringane
np-consultation-due = Frist { $day }.
np-consultation-over = Avslutta. Fristen var { $day }.
np-answers = Les svara samla
np-parallel = Andre nettverk dei er med i
np-last = Sist lova
np-last-said = Sagt { $day }, { $title }
np-last-actions = { $count ->
    [0] Ingen opne tiltak.
    [one] Eitt tiltak er ope.
   *[other] { $count } tiltak er opne.
}
np-actions = Tiltaka
np-action = Tiltak
np-owner = Ansvarleg
np-due = Frist
np-state = Status
np-no-due = Ingen frist
np-state-open = Ope
np-state-late = Over fristen
np-state-done = Gjort
np-scales = Svara på skala
np-scales-about = Svar gitt på vegner av kommunen, med namnet på.
np-gathering = Samling
np-before = Før
np-after = Etter
np-number = Svar
np-question = Spørsmål
np-answer = Svaret
np-answer-draft = Eit utkast blir berre lese av koordinatorane.
np-your-own = Adressa er di eiga. Skriv «steng sidene mine» til Runde om nokon andre har fått ho.
np-read-on = Skrive ut { $day }
np-from-to = { $text }: frå { $first } til { $last } på { $count } samlingar.
