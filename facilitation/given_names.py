"""Given names that are common in Norway, for telling that a note may name somebody: data, and nothing else.

It is a help and no register: who has a rarer name is told by what stands around it (`facilitation.identifying`).
"""

GIVEN_NAMES = frozenset(
    """
aasmund abdi abdullah ada adam adrian agnes ahmed aisha aksel albert alexander alf alfred ali alice alma alva amalie
amanda amina amir amund anders andrea andreas andrine ane anette anita ann anna anne anton arild arne aron arthur arvid
asbjørn aslak astrid atle audun august aurora ayla beate benjamin bente berit bernt birger birgit birgitte birk bjarne
bjørg bodil brage brit camilla carina caroline casper cecilie charlotte christian christina christine christoffer
christopher dag dagfinn dagny daniel david ebba edel edvard edvin egil eilif einar eirik eirin eivind elena elena eli
elias elin eline elisabeth elise ella ellen ellinor elsa else emil emilie emma emrik endre erik erika erlend erling
espen ester eva even fatima felix filip finn fredrik frida frode froydis frøydis gabriel geir georg gina gitte gjermund
greta grete grethe gro gry gunhild gunn gunnar gunvor gustav guttorm haakon hallvard halvard halvor hamza hanna hannah
hanne hans harald hassan havard hedda hedvig heidi helena helene helge helle helga henrik henriette henry herman hilde
hildegunn hjalmar håkon håvard ibrahim ida idun ina inga inge ingeborg inger ingrid ingunn ingvild irene iris isabella
isak ivar iver jacob jakob jan jana janne jannicke jarle jasmin jens jenny jessica jo joachim joakim johan johanne
johannes john jon jonas jonathan jone jonny jorunn josef josefine julia julie jørgen jørn kai kaia karen kari karin
karina karianne karl karoline kasper katarina kathrine katrine kenneth kent ketil khadija kim kine kirsten kjartan
kjell kjersti kjetil klara knut konrad kristian kristiane kristin kristina kristine kristoffer kåre lars lasse laura
lea leah lena lene leo leon leonora liam lilly lina linda line linn linnea lisa lise liv live lone lotte louise lucas
ludvig lukas lykke mads magdalena magne magnhild magnus mahad maja malene malin marcus maren margit margrethe mari
maria mariam marianne marie marit marius markus marta marte martha marthe martin martine mathea mathias mathilde mats
matteo max may maya merete mette mia michael mikael mikkel mina miriam mohamed mohammad mohammed mona monica morten
muhammad mustafa nadia nanna natalie nathalie nicolai niklas nikolai nils nina noah nora odd oddbjørn oddvar ola olaf
olav ole oliver olivia olea omar oscar oskar otto ottar oda ove patrick paul peder per pernille petra petter philip pia
pål rachel ragnar ragnhild rakel randi rebecca rebekka reidar reidun rita roar robert roger rolf ronny roy ruben runar
rune ruth rønnaug saga said salma samira samuel sander sandra sara sarah sebastian selma serine sigmund signe sigrid
sigurd silje simen simon siri sissel siv snorre sofia sofie solfrid solveig sondre sonja stian stig stina stine sunniva
susanne sverre svein sven synne synnøve syver tale tanja tarjei teodor terese terje thea theo theodor therese thomas
thor thorbjørn tina tine tiril tobias tom tommy tone tonje tor torbjørn tore torgeir torill torjus torstein torunn tove
trine trond truls trude trygve turid tuva tyra ulrik ulrikke unni urd vanessa vebjørn vegard vera vetle victor victoria
vidar vigdis viktor viktoria vilde vilja vilma wenche wilhelm william yasmin yngve yusuf zahra zainab øistein ørjan
øystein øyvind åge åse åshild åsmund
""".split()
)

# Names that are everyday words too: at the beginning of a sentence, and without a capital, they are no more than that.
ALSO_WORDS = frozenset(
    """
alva august bente birk brage dag even finn frode gro gry helga helge helle jasmin jo kai line liv live lone lykke max
may odd ove roar rune saga said signe snorre tale tone tore tove vera vilde
""".split()
)
