"""Lines of a form nobody here knows: a time without a phase, a criterion without a role, signs without words."""

import re

from facilitation.slide.durations import read_duration
from facilitation.slide.lexicon import SPANS, UNITS
from facilitation.slide.scan import Tag, may_hold, scan

_UNKNOWN_ROLE = re.compile(
    r"[A-ZÆØÅ][\w -]{2,30} ?[:;] ?(?:den|dei|de|han|hun|ho|personen|the one|the person|whoever)\b (?:som|med|who"
    r"|with|that)?",
    re.IGNORECASE,
)
_MAY_BE = may_hold([*SPANS, *(unit for units in UNITS.values() for unit in units)])
_FAREWELL = re.compile(
    r"(?:lykke til|god (?:diskusjon|refleksjon|samtale|økt|arbeidsøkt)|godt (?:arbeid|gruppearbeid)|kos dere"
    r"|kos dykk|good luck|enjoy|"
    r"god fornøyelse|have fun|vel møtt)(?: med \w+)?[ !.]*",
    re.IGNORECASE,
)
_LONGEST = 80


def is_strange(text: str) -> bool:
    """Whether a line has the form of a phase or a role and is neither, or holds no words at all."""
    if not any(mark.isalpha() for mark in text):
        return True
    if len(text) > _LONGEST or text.endswith("?"):
        return False
    return bool(_UNKNOWN_ROLE.match(text)) or _is_a_time(text)


def is_farewell(text: str) -> bool:
    """Whether a line only wishes well: it says nothing of the round, and nobody would miss it."""
    return bool(_FAREWELL.fullmatch(text))


def _is_a_time(text: str) -> bool:
    """ "Kaffe 10 min", "Walk and talk: 15 minutter": short, and nothing behind the time."""
    if not _MAY_BE.search(text):
        return False
    tokens = scan(text)
    for at in range(len(tokens)):
        time = read_duration(tokens, at)
        if time and time.unit:
            return all(token.tag in (Tag.MARK, Tag.FILLER) for token in tokens[at + time.size :]) and at <= 5
    return False
