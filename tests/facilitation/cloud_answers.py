"""A few hundred answers for the word cloud: what people say in rounds, in our own words."""

from collections.abc import Sequence
from itertools import product

NAMES = ("Kari Nordmann", "Ola Østby", "Anne-Lise Ås", "Liv Bakken", "Håkon Sæther", "Jon Nergård")

_OPENINGS = (
    "{}.",
    "Jeg tenker at det viktigste er dette: {}!",
    "- {}",
    "Vi treng {}, seier folk hos oss.",
    "{}, og så må vi snakke mer sammen om det",
    "For meg handlar det om {}...",
    "Kari sa det godt: {}",
    "«{}»",
    "Først og fremst {} (og det haster)",
    "We need this: {}",
    "Som Håkons gruppe sier, {}",
    "{}; det mener Anne-Lise også",
)

_SAID = (
    "tidlig innsats i kommunen",
    "kommunene må satse på tidlig innsats",
    "psykisk helse for ungdom",
    "psykisk helse hos ungdommen",
    "samarbeid mellom skolen og NAV-kontoret",
    "å samarbeide bedre på tvers av kommuner",
    "samarbeidet med frivilligheten",
    "kommunens ansvar for unge",
    "NAV-kontor som er åpne for unge",
    "møteplasser der ungdommer trives",
    "ein møteplass i kvar grend",
    "kommunar som deler erfaringar",
    "kommunane må dele erfaringane sine",
    "lærere som har tid til elevene",
    "læreren ser eleven",
    "tiltak som virker, ikke flere tiltak",
    "tiltaka må følgjast opp",
    "tiltakene må henge sammen",
    "folkehelsa skal inn i alle planar",
    "folkehelse i alle planer",
    "services for young people",
    "one service where people live",
    "å være ung i sin kommune",
    "medvirkning fra innbyggere tidlig",
    "hver kommune må ville det",
    "NAV-kontoret som møteplass",
    "barn og unge må bli hørt",
    "å spørre barn og unge selv",
    "barn og unges hverdag",
    "alle voksne rundt barn og unge",
    "unge voksne uten jobb",
    "bolig til unge voksne",
    "unge voksnes psykiske helse",
    "vgs-elever som faller fra",
    "å nå vgs-elevene som faller fra",
    "nettverket rundt barnet må holde",
    "et sterkt nettverk rundt barna",
    "tilgang til natur",
    "ungdom treng tilgang til natur og friluftsliv",
)

# Terms of several words, and how many people said each in one form or another.
TERMS = {
    "barn og unge": 48,
    "unge voksne": 36,
    "psykisk helse": 36,
    "tidlig innsats": 24,
    "vgs-elever som faller fra": 24,
    "nettverk rundt barna": 24,
    "tilgang til natur": 24,
    "young people": 12,
}
# What stands side by side without being one: its words are said apart as often, or mostly.
APART = ("skolen og NAV-kontoret", "ansvar for unge", "samarbeid med frivilligheten", "ungdom trenger", "unges hverdag")


def answers() -> Sequence[str]:
    """Return every sentence in every way of saying it: 468 answers."""
    return [opening.format(said) for said, opening in product(_SAID, _OPENINGS)]
