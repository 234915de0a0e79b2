## Ope rom: kvar folk er, og tema som får plass seinare. Nynorsk.

cmd-give-place = Gi plass
    .phrases = gi plass til <text> | plass til <text> | finn plass til <text>
    .help = Gir eit tema utan plass den første økta det kan få, eller staden etter kolon.
    .text = Nattbuss: Kantina
place-topic = Gi plass: { $topic }
topic-placed = «{ $topic }» er i { $place }, økt { $slot }.
visit-here = Du er her: { $topic }
no-no-such-waiting-topic = Eg veit ikkje kva tema du meiner. Utan plass er: { $topics }.
no-not-your-topic-to-place = Det er verten eller den som leier, som gir temaet plass.
no-no-place-left = «{ $topic }» får ikkje plass der: staden er oppteken, verten er vert for eit anna tema då, eller øktene er over. Nemn ein annan stad etter kolon, gjerne ein ny: «gi plass til { $topic }: Kantina».
