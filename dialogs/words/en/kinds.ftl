# How a question is answered, in one short line. English.

kind-points = up to { $points } points
kind-cloud = word cloud, { $words ->
    [one] one word
   *[other] up to { $words } words
}
kind-choice = { $most ->
    [one] choose one of { $of }
   *[other] choose up to { $most } of { $of }
}
kind-scale = scale { $lowest }–{ $highest }
kind-scale-ends = from “{ $low }” to “{ $high }”
kind-dots = { $dots ->
    [one] one dot
   *[other] { $dots } dots
} { $of ->
    [0] on the groups' points
   *[other] on { $of } proposals
}
kind-board = board: { $columns }
kind-quadrant = 2x2: { $across } and { $up }
kind-timeline = timeline, { $stages ->
    [one] one stage
   *[other] { $stages } stages
} and { $situations ->
    [one] one situation
   *[other] { $situations } situations
}
kind-anonymous = anonymous

kind-market = marketplace: { $places }
kind-visit = go where you like
kind-harvest = the hosts write
kind-numbers = a number for each
kind-named = shown with the organisation's name
kind-guarded = nothing that could show whom it is about
