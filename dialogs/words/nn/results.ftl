# Resultata frå ein runde som rekneark og CSV. Namn på ark er korte: Excel tek 31 teikn.

results-file-name = resultat
results-of = Resultat frå { $gathering }
results-overview = Oversikt
results-sheet = Ark
results-content = Innhald
results-rows = Rader
results-results = Resultat
results-answers = Svar { $number }
results-parked = Parkert
results-onward = Vidare
results-group = Gruppe
results-places = Rundt bordet
results-concerns = Gjeld
results-point = Punkt
results-name = Namn
results-organisation = Organisasjon
results-commitment = Gjer vidare
results-title = Om
