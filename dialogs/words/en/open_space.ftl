## Open space: where people are, and topics that get a place later. English.

cmd-give-place = Give a place
    .phrases = give a place to <text> | place for <text> | find a place for <text>
    .help = Gives a topic without a place the first slot it can have, or the place after a colon.
    .text = Night bus: Canteen
place-topic = Give a place: { $topic }
topic-placed = "{ $topic }" is in { $place }, slot { $slot }.
visit-here = You are here: { $topic }
no-no-such-waiting-topic = I do not know which topic you mean. Without a place: { $topics }.
no-not-your-topic-to-place = Its host, or whoever leads, gives the topic a place.
no-no-place-left = "{ $topic }" cannot be placed there: the place is taken, its host hosts another topic then, or the slots are over. Name another place after a colon, a new one too: "give a place to { $topic }: Canteen".
