# Hvordan et spørsmål besvares, på en kort linje. Bokmål.

kind-points = inntil { $points } punkter
kind-cloud = ordsky, { $words ->
    [one] ett ord
   *[other] inntil { $words } ord
}
kind-choice = { $most ->
    [one] velg én av { $of }
   *[other] velg inntil { $most } av { $of }
}
kind-scale = skala { $lowest }–{ $highest }
kind-scale-ends = fra «{ $low }» til «{ $high }»
kind-dots = { $dots ->
    [one] én prikk
   *[other] { $dots } prikker
} { $of ->
    [0] på gruppenes punkter
   *[other] på { $of } forslag
}
kind-board = tavle: { $columns }
kind-quadrant = firefelt: { $across } og { $up }
kind-timeline = tidslinje, { $stages } trinn og { $situations ->
    [one] én situasjon
   *[other] { $situations } situasjoner
}
kind-anonymous = anonymt

kind-market = markedsplass: { $places }
kind-visit = gå dit du vil
kind-harvest = vertene skriver
kind-numbers = et tall for hver
kind-named = vises med navnet på organisasjonen
kind-guarded = uten noe som kan vise hvem det gjelder
