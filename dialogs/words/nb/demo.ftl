# Prøvesalen: siden der en nykommer ser en hel runde, og det `runde demo` skriver i terminalen. Bokmål.

demo-ready = Prøvesalen er åpen: { $address }  (avslutt med Ctrl+C)
demo-port-busy = Port { $port } er opptatt av et annet program. Prøv en annen: runde demo --port { $other }
demo-no-address = Kan ikke lytte på { $host }. Prøv uten --host.

demo-gathering = Partnerskapssamling
demo-title = Prøv Runde
demo-mark = prøvesal
demo-welcome = Velkommen inn i salen
demo-intro = Du leder en samling med 24 oppdiktede deltakere, og de er på vei inn døra. Lysarket er alt limt inn hos deg. Trykk deg gjennom runden selv, eller trykk «Spill av» og se førti minutter på under ett. Ved siden av velger du hva som spilles: lysarket, en metode eller en hel dag.
demo-play = Spill av
demo-lead-self = Jeg leder selv
demo-restart = Begynn på nytt
demo-restart-sure = Vil du begynne på nytt med en tom sal?
demo-pace = Tempo
demo-pause = Pause
demo-speed = { $speed }x
demo-speed-says = { $speed } ganger så fort
demo-clock = Klokka
demo-you-lead = Prosessleder: det er deg
demo-led-for-you = Prosessleder: spilles av
demo-hall = Salen
demo-participants = Deltakerne
demo-whose = Hvem vil du se?
demo-take = Ta over
demo-give = Gi tilbake
demo-yours = Du spiller { $name }
demo-add = Vis en deltaker til
demo-remove = Lukk
demo-arrivals = De som kommer
demo-minutes = Referatet
demo-minutes-lead = Slik ble runden. Referatet er ditt, og kan lastes ned.
demo-as-word = Last ned som Word
demo-back-to-hall = Tilbake til salen
demo-show-minutes = Vis referatet
demo-broken = Prøvesalen svarer ikke. Går programmet fortsatt i terminalen?

demo-phase-none = Folk kommer inn
demo-phase-joining = Bli med
demo-phase-seated = Finn bordet
demo-phase-individual = Tenk alene
demo-phase-group = { $part ->
    [0] I gruppene
   *[other] I gruppene, del { $part }
}
demo-phase-plenum = Plenum
demo-phase-asked = Salen svarer
demo-phase-commitment = Hva gjør du nå?
demo-phase-closed = Takk for runden
demo-phase-aborted = Avbrutt
demo-detail-paused = Tida står stille, og folkene med den
demo-detail-joined = { $people } av { $of } er kommet
demo-detail-written = { $given } av { $of } har skrevet
demo-detail-answered = { $given } av { $of } har svart
demo-detail-presents = { $group } legger fram
demo-detail-people = { $people } personer er med

demo-table-seated = { $people } ved bordet
demo-table-written = { $given } av { $of } har skrevet
demo-table-settles = Fordeler roller
demo-table-speaks = { $name } har ordet
demo-table-free = Ordet er fritt
demo-table-done = Ferdig
demo-table-waiting = Venter på resultatet
demo-table-presents = { $name } legger fram
demo-legend-speaks = har ordet
demo-legend-written = har skrevet

demo-detail-between = Mellom samlingene
demo-year = Året etter
demo-year-lead = Kommunene har fått koordinatorer, to møter og noen tiltak. Hopp fram i tid og se hva Runde sender til hvem. Knappene virker, og de fleste svarer etter hvert selv.
demo-year-open = Se året etter
demo-year-travel = Hopp i tid
demo-year-next = Neste melding
demo-year-day = +1 dag
demo-year-week = +1 uke
demo-year-to-day = Velg en dag
demo-year-go = Gå dit
demo-year-everybody = Alle
demo-year-leader = prosessleder
demo-year-can-answer = Kan besvares
demo-year-calendar = Kalenderen til { $name }
demo-year-nothing = Ingenting er sendt ennå.
demo-travels = Tida går …

demo-script = Hva skal spilles?
demo-script-slide = Lysarket
demo-script-day = En hel dag
demo-day-slide = Refleksjon i grupper
demo-day-end = Takk for i dag
demo-day =
    10 Velkommen v/ Ragnhild Aasvang
    45 Runde rundt bordet
    15 Kaffepause
    75 Refleksjon i grupper
    45 Lunsj
    50 Skala 1-10: Vi ser unge som strever, tidlig nok
    15 Beinstrekk
    80 Framtidsbilde 2035: Ingen unge faller utenfor
    20 Evaluering
