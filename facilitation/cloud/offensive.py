"""Words no wall shows unseen, in Norwegian and English: data, and nothing else.

The list is short and certain: what it holds back a facilitator can release, and what it misses people can see to.
"""

# The word itself, with or without an ending. Nothing that is a good word in another of the three: "fag", "slutt".
_WORDS = """
faen faens faan fanden satan satans helvete helvetes helvetet forpult føkka fokka fokk fucka dritt drittsekk drittunge
idiot ludder hore horer fitte fitta kuk kukk pikk pikken ræv rasshøl rævhål rasshull mongo mongis evneveik soper homse
neger negeren negrar svarting pakkis pakkiser pakkisar utlendingpakk jævel jævla jævlig jævlige jævli jævelen jæveln
jævlar jævelskap hestkuk morrapuler nazisvin tispe runke drittkjerring fuck fucked fucker fuckers fucking motherfucker
shit shitty bullshit bitch bitches bastard bastards asshole assholes arsehole cunt cunts dick dickhead prick whore
whores slut sluts nigger niggers nigga faggot faggots retard retarded retards paki wanker twat tosser
""".split()

# Parts that make any word they stand in offensive.
ROOTS = ("fuck", "drittsekk", "jævl", "rasshøl", "rasshull", "motherf", "nigger", "faggot", "morrapul", "hestkuk")

ENDINGS = ("", "e", "a", "en", "et", "er", "ene", "s", "ens", "ane", "ar")

WORDS = frozenset(_WORDS)
