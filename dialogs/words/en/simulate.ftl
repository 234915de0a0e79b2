### `runde simulate`, for whoever runs the installation.

simulate-times = From sent to acknowledged
simulate-channel = Channel
simulate-count = Answers
simulate-p50 = Half within
simulate-p95 = 95 of 100 within
simulate-p99 = 99 of 100 within
simulate-longest = The longest
simulate-sent = Sent to the platforms
simulate-conversation = Conversation
simulate-posts = New
simulate-updates = Changed
simulate-late = Alarms: { $rung } rang, 99 of 100 at most { $seconds } seconds late
simulate-limit = { $what }: { $times } times
simulate-lost = Acknowledged, but lost: { $count }
simulate-doubled = There twice: { $count }
simulate-otherwise = Repeated, and answered otherwise: { $count }
simulate-sum = { $acknowledged } things acknowledged, { $repeated } sent twice, { $seconds } seconds in all
simulate-groups = { $people } people can sit in { $least } to { $most } groups
simulate-stuck = We did not get to the end:
simulate-used = There are gatherings in the database already. Take an empty one.
simulate-step-join = People come
simulate-step-think = Everybody thinks
simulate-step-result = The groups write
simulate-step-vote = The hall votes
simulate-step-commit = Everybody promises
simulate-step-settle = Everything is shown
