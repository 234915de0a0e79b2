## The bank of playful criteria: who gets which role. None about health, faith, origin, family or money.

cmd-new-criteria = New criteria
    .phrases = new criteria | new criteria: <text> | change the criteria | other criteria | draw new criteria
        | own criteria: <text>
    .help = Finds the roles in another way. Write your own after a colon, if you like.

criteria-drawn = This is how the groups find the roles now:
criteria-from-bank = The slide does not say how these roles are found, so I have drawn ("new criteria" draws again)
criterion-line = { $role }: { $text }

criterion-earliest-up = whoever got up earliest today
criterion-latest-up = whoever got up last today
criterion-longest-way = whoever has travelled furthest to get here
criterion-shortest-way = whoever had the shortest way here
criterion-bike-last = whoever rode a bike last
criterion-train-last = whoever took the train last
criterion-most-coffee = whoever has had most coffee or tea today
criterion-no-coffee-yet = whoever has had least coffee or tea today
criterion-warmest-hands = whoever has the warmest hands
criterion-coldest-hands = whoever has the coldest hands
criterion-most-colours = whoever wears most colours
criterion-brightest-socks = whoever wears the happiest socks
criterion-most-keys = whoever carries most keys
criterion-most-pockets = whoever has most pockets
criterion-fullest-battery = whoever has most charge on their phone
criterion-emptiest-battery = whoever has least charge on their phone
criterion-most-tabs = whoever has most tabs open in their browser
criterion-fewest-mails = whoever has fewest unread e-mails
criterion-last-swim = whoever last swam outdoors
criterion-last-on-skis = whoever was last on skis
criterion-last-in-forest = whoever was last in the woods
criterion-last-library = whoever was last at the library
criterion-last-cake = whoever last baked a cake
criterion-most-plants = whoever has most plants in the window
criterion-newest-pen = whoever has the nicest pen
criterion-latest-song = whoever last sang out loud
criterion-best-joke = whoever knows the shortest joke
criterion-first-here = whoever came first today
criterion-nearest-door = whoever sits nearest the door
criterion-nearest-window = whoever sits nearest the window
criterion-last-concert = whoever was last at a concert
criterion-sat-down-last = whoever sat down last
criterion-longest-first-name = whoever has the longest first name
criterion-shortest-first-name = whoever has the shortest first name
criterion-longest-surname = whoever has the longest surname
criterion-shortest-surname = whoever has the shortest surname
criterion-longest-full-name = whoever has the longest full name
criterion-first-in-alphabet = whoever comes first in the alphabet
criterion-last-in-alphabet = whoever comes last in the alphabet
criterion-drawn-by-lot = drawn by Runde
