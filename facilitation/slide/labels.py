"""Lines that say what other lines are: "Spørsmål:", "Roller", "Tittel: ...",
"Del 2". They carry no content of their own."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from facilitation.slide.lexicon import NUMBERS
from facilitation.slide.sentences import asks


class Label(Enum):
    """What a label announces."""

    TITLE = auto()
    NUMBER = auto()
    TRACK = auto()
    CONTEXT = auto()
    PART = auto()
    QUESTION = auto()
    TASKS = auto()
    TIME = auto()
    SHOWN_FROM = auto()
    SECTION = auto()


_VALUED = {
    Label.TITLE: r"tittel|title",
    Label.NUMBER: r"rundenummer|round number",
    Label.TRACK: r"spor|track|målgruppe|gjelder|gjeld",
    Label.CONTEXT: r"bakgrunn|context|background|kontekst",
    Label.QUESTION: r"spørsmål|question",
    Label.TIME: r"tid|tidsbruk|tidsramme|varighet|varigheit|time|duration",
}
# These are labels only where a question follows: "Oppgave 2: Samarbeid" may well be a heading.
_ASKED = {
    Label.PART: r"(?:del|part) (?P<part>\d{1,2})",
    Label.QUESTION: r"(?:(?:refleksjons)?spørsmål|oppgave|oppgåve|question|task|q|spm\.?)(?: ?(?:nr\.? ?)?\d{1,2})?",
}
_ALONE = {
    Label.PART: r"(?:del|part) (?P<part>\d{1,2}):?",
    Label.SHOWN_FROM: (
        r"(?:(?:anonyme )?(?:svar(?:ene|a)?|resultat(?:er|et|ene|a)?)|anonymt"
        r"|(?:anonymous )?(?:answers|results)(?: are)?)? ?"
        r"(?:vises|visast|(?:blir|vert) viste?|åpnes|opnast|shown|open)(?: først| fyrst)?:? (?:fra|frå|ved|from|at)"
        rf"(?: og med| minst| at least)? (?P<part>\d{{1,2}}|{'|'.join(NUMBERS)}) (?:anonyme )?(?:svar|answers)"
        r"(?: på| on)?\.?"
    ),
    Label.TASKS: (
        r"(?:spm\.?|(?:refleksjons|diskusjons|gruppe|drøftings)?(?:spørsmål|oppgaver?|oppgåver?)|(?:spørsmål"
        r"|question) \d{1,2}|questions?|tasks?|reflection questions?|"
        r"spørsmål (?:til|for) (?:refleksjon|diskusjon|drøfting|gruppen?e?|gruppa|gruppearbeid\w*)"
        r"|questions? for (?:reflection|discussion)|"
        r"questions? to discuss|tema|temaer|temaa|topics?|følgende spørsmål)"
    ),
    Label.SECTION: (
        r"(?:roller|rollar|roles|rollefordeling|roller i gruppen?e?|roller i gruppa|group roles|roles in the group"
        r"|tid|tidsbruk|tidsplan|timing|time|"
        r"varighet|metode|method|prosess|process|fremgangsmåte|framgangsmåte|gjennomføring|slik gjør vi det"
        r"|slik gjer vi det|slik jobber vi|"
        r"slik arbeider vi|slik arbeidar vi|arbeidsform|arbeidsmåte|how we work|how|organisering|praktisk|faser"
        r"|fasar|phases|fordeling av roller|"
        r"instruksjon|instruks|oppskrift)"
    ),
}
_VALUE = {label: re.compile(rf"(?:{words}) ?: ?(?P<value>.*)", re.IGNORECASE) for label, words in _VALUED.items()}
_BEFORE_QUESTION = {
    label: re.compile(rf"(?:{words}) ?[:.–-] ?(?P<value>.*)", re.IGNORECASE) for label, words in _ASKED.items()
}
_WHOLE = {label: re.compile(rf"(?:{words}) ?[:;]?", re.IGNORECASE) for label, words in _ALONE.items()}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with what stands behind it on the line; `part` is the number it carries."""

    label: Label
    value: str = ""
    part: int = 0


def read_label(text: str) -> Labelled | None:
    """Return the label that `text` is or begins with, None where it has none."""
    for label, pattern in _WHOLE.items():
        found = pattern.fullmatch(text)
        if found:
            return Labelled(label, part=_part(found))
    for label, pattern in _VALUE.items():
        found = pattern.fullmatch(text)
        if found:
            return Labelled(label, found["value"].strip(), _part(found))
    for label, pattern in _BEFORE_QUESTION.items():
        found = pattern.fullmatch(text)
        if found and asks(found["value"].strip()):
            return Labelled(label, found["value"].strip(), _part(found))
    return None


def _part(found: re.Match[str]) -> int:
    said = found["part"].lower() if "part" in found.re.groupindex else "0"
    return NUMBERS.get(said) or int(said)


def is_label(text: str) -> bool:
    """Whether `text` is or begins with a label."""
    return read_label(text) is not None
