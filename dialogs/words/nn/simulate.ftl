### `runde simulate`, for den som driv installasjonen.

simulate-times = Frå sendt til kvittert
simulate-channel = Kanal
simulate-count = Svar
simulate-p50 = Halvparten innan
simulate-p95 = 95 av 100 innan
simulate-p99 = 99 av 100 innan
simulate-longest = Det lengste
simulate-sent = Sendt til plattformene
simulate-conversation = Samtale
simulate-posts = Nye
simulate-updates = Endra
simulate-late = Alarmar: { $rung } ringde, 99 av 100 høgst { $seconds } sekund for seint
simulate-limit = { $what }: { $times } gonger
simulate-lost = Kvittert, men tapt: { $count }
simulate-doubled = Kome dobbelt: { $count }
simulate-otherwise = Gjenteke, og svart annleis: { $count }
simulate-sum = { $acknowledged } ting kvittert, { $repeated } sende to gonger, { $seconds } sekund i alt
simulate-groups = { $people } personar kan sitje i { $least } til { $most } grupper
simulate-stuck = Vi kom ikkje i mål:
simulate-used = Det står samlingar i databasen frå før. Ta ein tom ein.
simulate-step-join = Folk kjem
simulate-step-think = Alle tenkjer
simulate-step-result = Gruppene skriv
simulate-step-vote = Salen røystar
simulate-step-commit = Alle lovar noko
simulate-step-settle = Alt er vist
