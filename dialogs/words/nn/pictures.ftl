# Bilete av det salen har svart, og tekstane som seier det same.

picture-cloud = Ordsky
picture-choices = Stolpediagram
picture-votes = Røyster per punkt
picture-scale = Fordeling på ein skala
picture-compared = Same spørsmål over tid
picture-organisations = Svar frå kvar organisasjon
picture-board = Tavle
picture-matrix = Tidslinje
picture-quadrant = Firefeltsfigur
picture-dated = Milepælar i tid
picture-nothing = Ingen svar enno
picture-several = { " · " }fleire val mogleg
picture-dots-from = { $people ->
    [0] { $dots }
    [one] { $dots } frå 1 person
   *[other] { $dots } frå { $people } personar
}
picture-mean = Gjennomsnitt
picture-median = Median
picture-before = Før
picture-after = Etter
picture-term = { $text } ({ $count })
picture-more = og { $count } til
picture-across = Vassrett: { $axis }
picture-up = Loddrett: { $axis }
picture-field = { $count } { $field }
picture-high-right = øvst til høgre
picture-high-left = øvst til venstre
picture-low-right = nedst til høgre
picture-low-left = nedst til venstre

picture-answers = { $count ->
    [0] Ingen svar enno
    [one] 1 svar
   *[other] { $count } svar
}
picture-dots = { $count ->
    [0] Ingen røyster
    [one] 1 røyst
   *[other] { $count } røyster
}
picture-notes = { $count ->
    [0] Ingen lappar enno
    [one] 1 lapp
   *[other] { $count } lappar
}
picture-things = { $count ->
    [0] Ingenting er plassert enno
    [one] 1 ting er plassert
   *[other] { $count } ting er plasserte
}
picture-marks = { $count ->
    [0] Ingen milepælar enno
    [one] 1 milepæl
   *[other] { $count } milepælar
}
picture-step = { $count } på { $step }

picture-places = { $count ->
    [0] Ingen har svart enno
    [one] 1 har svart
   *[other] { $count } har svart
}
picture-moved = { $name }: før { $before }, etter { $after }{ $change ->
    [none] {""}
   *[other] {" "}({ $change })
 }
picture-head-place = Kven
picture-head-answer = Svar
picture-head-change = Endring

picture-head-term = Ord
picture-head-people = Personar
picture-head-choice = Val
picture-head-count = Tal
picture-head-share = Del
picture-head-point = Punkt
picture-head-dots = Røyster
picture-head-step = Trinn
picture-head-column = Kolonne
picture-head-note = Lapp
picture-head-situation = Situasjon
picture-head-stage = Stadium
picture-head-thing = Ting
picture-head-where = Felt
picture-head-day = Dag
picture-head-milestone = Milepæl
picture-head-who = Kven
picture-numbers = Vis tala
