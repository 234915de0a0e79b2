# Korleis eit spørsmål blir svara på, på ei kort linje. Nynorsk.

kind-points = inntil { $points } punkt
kind-cloud = ordsky, { $words ->
    [one] eitt ord
   *[other] inntil { $words } ord
}
kind-choice = { $most ->
    [one] vel éin av { $of }
   *[other] vel inntil { $most } av { $of }
}
kind-scale = skala { $lowest }–{ $highest }
kind-scale-ends = frå «{ $low }» til «{ $high }»
kind-dots = { $dots ->
    [one] éin prikk
   *[other] { $dots } prikkar
} { $of ->
    [0] på punkta til gruppene
   *[other] på { $of } forslag
}
kind-board = tavle: { $columns }
kind-quadrant = firefelt: { $across } og { $up }
kind-timeline = tidslinje, { $stages } trinn og { $situations ->
    [one] éin situasjon
   *[other] { $situations } situasjonar
}
kind-anonymous = anonymt

kind-market = marknadsplass: { $places }
kind-visit = gå dit du vil
kind-harvest = vertane skriv
kind-numbers = eit tal for kvar
kind-named = blir vist med namnet på organisasjonen
kind-guarded = utan noko som kan vise kven det gjeld
