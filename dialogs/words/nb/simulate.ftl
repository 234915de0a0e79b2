### `runde simulate`, for whoever runs the installation.

simulate-times = Fra sendt til kvittert
simulate-channel = Kanal
simulate-count = Svar
simulate-p50 = Halvparten innen
simulate-p95 = 95 av 100 innen
simulate-p99 = 99 av 100 innen
simulate-longest = Det lengste
simulate-sent = Sendt til plattformene
simulate-conversation = Samtale
simulate-posts = Nye
simulate-updates = Endret
simulate-late = Alarmer: { $rung } ringte, 99 av 100 høyst { $seconds } sekunder for sent
simulate-limit = { $what }: { $times } ganger
simulate-lost = Kvittert, men tapt: { $count }
simulate-doubled = Kommet dobbelt: { $count }
simulate-otherwise = Gjentatt, og svart annerledes: { $count }
simulate-sum = { $acknowledged } ting kvittert, { $repeated } sendt to ganger, { $seconds } sekunder i alt
simulate-groups = { $people } personer kan sitte i { $least } til { $most } grupper
simulate-stuck = Vi kom ikke i mål:
simulate-used = Det står samlinger i databasen fra før. Ta en tom en.
simulate-step-join = Folk kommer
simulate-step-think = Alle tenker
simulate-step-result = Gruppene skriver
simulate-step-vote = Salen stemmer
simulate-step-commit = Alle lover noe
simulate-step-settle = Alt er vist
