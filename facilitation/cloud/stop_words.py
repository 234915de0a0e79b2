"""Words that say nothing by themselves, in bokmål, nynorsk and English: data, and nothing else."""

_BOKMAAL = """
alle allerede alt altså andre annen annet at av bare begge begynne ble bli blir blitt blant bort bra bruke både båe da
de deg dem den denne der dere deres derfor dermed dersom det dette din dine disse ditt du dvs eg egen egentlig egne
eget ei eks ellers eller en ene eneste enda enn ennå er et etc ett etter ettersom evt f.eks fikk flere flest fleste
for foran fordi fra fram frem før først få får fått gi gir gitt gikk gjennom gjerne gjør gjøre gjort gjorde godt god
gode går gå gått ha had hadde han hans har hatt hele helst helt heller hennes henne her hit hos hun hva hvem hver
hverandre hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor i igjen ikke imot ingen ingenting inn innen inne inni
innenfor iblant ja jeg jo kan kanskje kom komme kommer kun kunne kunnet la langs lage laget litt likevel lite lik like
lov man mange masse med meg mellom men mens mer mest mesteparten mot mye må måte måtte min mindre mine mitt mulig
nesten ned nei noe noen nok nå når nærmere ofte og også om omkring opp oss over på pga per rundt sa samme samt se seg
selv sett si sier sin sine sitt siden sist skal skulle slik slike slikt snart som stadig stor store stort større så
sånn sånne ta tar tatt tenke tenker til tror tro trenger under unna ut ute utenfor uten utover var vel veldig vet ved
vi via vil ville vite vært være vår våre vårt øvrig øvrige synes syns mener burde bør særlig spesielt ser fremst
handler handlar ganske heile lagt legge ligger står stå gjelder derimot hverken verken dessuten altfor alltid aldri a
å
""".split()

_NYNORSK = """
anna blei blitt bli bør båe dei deira deires den denne då dykk dykkar eigen eigentleg ein eine eit eitt elles enno eg
før fekk fleire flest frå få får fått gje gjere gjer gjev gjort gjekk gjennom gå gått ha hadde har heile heilt heller
ho hoss hjå honom hossen hennar korleis korfor kven kva kvar kvarandre kvart kvi kvifor ikkje imellom ingen ingenting
inkje innan ja ka kan kanskje kjem kome koma korkje lik litt likevel lag mange med medan meir meire mest mi mine mitt
mykje må møt nei no noko noka nokon nokor nokre nå når nærare og òg også om opp oss over på samme same sia sidan skal
skulle slik slike slikt so som somme somt store større sånn sjølv seie seier ta tek til trur treng um under upp ut
utan utanfor var vart varte veldig ved vere vera verta verte vil ville vore vors vort vår våre vårt vert desse desso
difor dermed der dess dette deg di din dine ditt du synest meiner burde gjeld att åt åleine
""".split()

_ENGLISH = """
a about above after again against all almost also always am an and any anything are aren't as at be because been
before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down
during each either else enough etc even ever every everything few for from further get gets give go goes going got had
hadn't has hasn't have haven't having he her here hers herself him himself his how i i'd i'll i'm i've if in into is
isn't it it's its itself just kind let lot lots made make makes many may me might mine more most much must my myself
need needs never no nor not nothing now of off often on once one only or other our ours ourselves out over own per
perhaps quite rather really said same see she should shouldn't so some something sometimes still such take than that
that's the their theirs them themselves then there there's these they they'll they're they've thing things think this
those through thus to too under until up upon us use used using very was wasn't way we we'd we'll we're we've well
were weren't what what's when where which while who whom why will with within without won't would wouldn't yes yet you
you'll you're you've your yours yourself yourselves
""".split()

# What people answer with is not stopped, though it says little in a sentence ("lag", "tro").
_KEPT = frozenset("lag god gode godt lov mot tro".split())

STOP_WORDS = frozenset({*_BOKMAAL, *_NYNORSK, *_ENGLISH}) - _KEPT

# Of these, what can stand inside a term: what joins two of a kind, what joins otherwise ("rett til skole"), and what
# can also end one ("elever som faller fra").
ALSO = frozenset({"og", "and"})
PARTICLES = frozenset("fra frå ut inn opp utenfor utanfor out".split())
_JOINING = """
i på av med for til om ved hos hjå mellom som å rundt uten utan mot under over of in into to with without at from around
""".split()
LINKS = frozenset({*ALSO, *PARTICLES, *_JOINING})
