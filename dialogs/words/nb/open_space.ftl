## Åpent rom: hvor folk er, og temaer som får plass senere. Bokmål.

cmd-give-place = Gi plass
    .phrases = gi plass til <text> | plass til <text> | finn plass til <text>
    .help = Gir et tema uten plass den første økta det kan få, eller stedet etter kolon.
    .text = Nattbuss: Kantina
place-topic = Gi plass: { $topic }
topic-placed = «{ $topic }» er i { $place }, økt { $slot }.
visit-here = Du er her: { $topic }
no-no-such-waiting-topic = Jeg vet ikke hvilket tema du mener. Uten plass er: { $topics }.
no-not-your-topic-to-place = Det er verten eller den som leder, som gir temaet plass.
no-no-place-left = «{ $topic }» får ikke plass der: stedet er opptatt, verten er vert for et annet tema da, eller øktene er over. Nevn et annet sted etter kolon, gjerne et nytt: «gi plass til { $topic }: Kantina».
