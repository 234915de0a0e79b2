# Bilder av det salen har svart, og tekstene som sier det samme.

picture-cloud = Ordsky
picture-choices = Stolpediagram
picture-votes = Stemmer per punkt
picture-scale = Fordeling på en skala
picture-compared = Samme spørsmål over tid
picture-organisations = Svar fra hver organisasjon
picture-board = Tavle
picture-matrix = Tidslinje
picture-quadrant = Firefeltsfigur
picture-dated = Milepæler i tid
picture-nothing = Ingen svar ennå
picture-several = { " · " }flere valg mulig
picture-dots-from = { $people ->
    [0] { $dots }
    [one] { $dots } fra 1 person
   *[other] { $dots } fra { $people } personer
}
picture-mean = Gjennomsnitt
picture-median = Median
picture-before = Før
picture-after = Etter
picture-term = { $text } ({ $count })
picture-more = og { $count } til
picture-across = Vannrett: { $axis }
picture-up = Loddrett: { $axis }
picture-field = { $count } { $field }
picture-high-right = øverst til høyre
picture-high-left = øverst til venstre
picture-low-right = nederst til høyre
picture-low-left = nederst til venstre

picture-answers = { $count ->
    [0] Ingen svar ennå
    [one] 1 svar
   *[other] { $count } svar
}
picture-dots = { $count ->
    [0] Ingen stemmer
    [one] 1 stemme
   *[other] { $count } stemmer
}
picture-notes = { $count ->
    [0] Ingen lapper ennå
    [one] 1 lapp
   *[other] { $count } lapper
}
picture-things = { $count ->
    [0] Ingenting er plassert ennå
    [one] 1 ting er plassert
   *[other] { $count } ting er plassert
}
picture-marks = { $count ->
    [0] Ingen milepæler ennå
    [one] 1 milepæl
   *[other] { $count } milepæler
}
picture-step = { $count } på { $step }

picture-places = { $count ->
    [0] Ingen har svart ennå
    [one] 1 har svart
   *[other] { $count } har svart
}
picture-moved = { $name }: før { $before }, etter { $after }{ $change ->
    [none] {""}
   *[other] {" "}({ $change })
 }
picture-head-place = Hvem
picture-head-answer = Svar
picture-head-change = Endring

picture-head-term = Ord
picture-head-people = Personer
picture-head-choice = Valg
picture-head-count = Antall
picture-head-share = Andel
picture-head-point = Punkt
picture-head-dots = Stemmer
picture-head-step = Trinn
picture-head-column = Kolonne
picture-head-note = Lapp
picture-head-situation = Situasjon
picture-head-stage = Stadium
picture-head-thing = Ting
picture-head-where = Felt
picture-head-day = Dag
picture-head-milestone = Milepæl
picture-head-who = Hvem
picture-numbers = Vis tallene
