# Resultatene fra en runde som regneark og CSV. Navn på ark er korte: Excel tar 31 tegn.

results-file-name = resultater
results-of = Resultater fra { $gathering }
results-overview = Oversikt
results-sheet = Ark
results-content = Innhold
results-rows = Rader
results-results = Resultater
results-answers = Svar { $number }
results-parked = Parkert
results-onward = Videre
results-group = Gruppe
results-places = Rundt bordet
results-concerns = Gjelder
results-point = Punkt
results-name = Navn
results-organisation = Organisasjon
results-commitment = Gjør videre
results-title = Om
