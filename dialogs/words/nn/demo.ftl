# Prøvesalen: sida der ein nykomar ser ein heil runde, og det `runde demo` skriv i terminalen. Nynorsk.

demo-ready = Prøvesalen er open: { $address }  (avslutt med Ctrl+C)
demo-port-busy = Port { $port } er oppteken av eit anna program. Prøv ein annan: runde demo --port { $other }
demo-no-address = Kan ikkje lytte på { $host }. Prøv utan --host.

demo-gathering = Partnarskapssamling
demo-title = Prøv Runde
demo-mark = prøvesal
demo-welcome = Velkomen inn i salen
demo-intro = Du leier ei samling med 24 oppdikta deltakarar, og dei er på veg inn døra. Lysarket er alt limt inn hos deg. Trykk deg gjennom runden sjølv, eller trykk «Spel av» og sjå førti minutt på under eitt. Ved sida av vel du kva som blir spela: lysarket, ein metode eller ein heil dag.
demo-play = Spel av
demo-lead-self = Eg leier sjølv
demo-restart = Byrj på nytt
demo-restart-sure = Vil du byrje på nytt med ein tom sal?
demo-pace = Tempo
demo-pause = Pause
demo-speed = { $speed }x
demo-speed-says = { $speed } gonger så fort
demo-clock = Klokka
demo-you-lead = Prosessleiar: det er deg
demo-led-for-you = Prosessleiar: blir spela av
demo-hall = Salen
demo-participants = Deltakarane
demo-whose = Kven vil du sjå?
demo-take = Ta over
demo-give = Gi tilbake
demo-yours = Du spelar { $name }
demo-add = Vis ein deltakar til
demo-remove = Lukk
demo-arrivals = Dei som kjem
demo-minutes = Referatet
demo-minutes-lead = Slik vart runden. Referatet er ditt, og kan lastast ned.
demo-as-word = Last ned som Word
demo-back-to-hall = Tilbake til salen
demo-show-minutes = Vis referatet
demo-broken = Prøvesalen svarar ikkje. Går programmet framleis i terminalen?

demo-phase-none = Folk kjem inn
demo-phase-joining = Bli med
demo-phase-seated = Finn bordet
demo-phase-individual = Tenk åleine
demo-phase-group = { $part ->
    [0] I gruppene
   *[other] I gruppene, del { $part }
}
demo-phase-plenum = Plenum
demo-phase-asked = Salen svarar
demo-phase-commitment = Kva gjer du no?
demo-phase-closed = Takk for runden
demo-phase-aborted = Avbroten
demo-detail-paused = Tida står stille, og folka med henne
demo-detail-joined = { $people } av { $of } er komne
demo-detail-written = { $given } av { $of } har skrive
demo-detail-answered = { $given } av { $of } har svart
demo-detail-presents = { $group } legg fram
demo-detail-people = { $people } personar er med

demo-table-seated = { $people } ved bordet
demo-table-written = { $given } av { $of } har skrive
demo-table-settles = Fordeler roller
demo-table-speaks = { $name } har ordet
demo-table-free = Ordet er fritt
demo-table-done = Ferdig
demo-table-waiting = Ventar på resultatet
demo-table-presents = { $name } legg fram
demo-legend-speaks = har ordet
demo-legend-written = har skrive

demo-detail-between = Mellom samlingane
demo-year = Året etter
demo-year-lead = Kommunane har fått koordinatorar, to møte og nokre tiltak. Hopp fram i tid og sjå kva Runde sender til kven. Knappane verkar, og dei fleste svarer etter kvart sjølve.
demo-year-open = Sjå året etter
demo-year-travel = Hopp i tid
demo-year-next = Neste melding
demo-year-day = +1 dag
demo-year-week = +1 veke
demo-year-to-day = Vel ein dag
demo-year-go = Gå dit
demo-year-everybody = Alle
demo-year-leader = prosessleiar
demo-year-can-answer = Kan svarast på
demo-year-calendar = Kalenderen til { $name }
demo-year-nothing = Ingenting er sendt enno.
demo-travels = Tida går …

demo-script = Kva skal spelast?
demo-script-slide = Lysarket
demo-script-day = Ein heil dag
demo-day-slide = Refleksjon i grupper
demo-day-end = Takk for i dag
demo-day =
    10 Velkommen v/ Ragnhild Aasvang
    45 Runde rundt bordet
    15 Kaffipause
    75 Refleksjon i grupper
    45 Lunsj
    50 Skala 1-10: Vi ser unge som strevar, tidleg nok
    15 Beinstrekk
    80 Framtidsbilete 2035: Ingen unge fell utanfor
    20 Evaluering
