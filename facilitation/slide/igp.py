"""Reading the short form of the method's friends: "IGP: 3-15-10", "I 3 min, G 15 min, P 10 min"."""

import re

from facilitation.plan import PhaseKind, PhasePlan

_LETTERS = (PhaseKind.INDIVIDUAL, PhaseKind.GROUP, PhaseKind.PLENUM, PhaseKind.COMMITMENT)
_NAME = re.compile(
    r"(?:metode:? ?|method:? ?)?i ?-? ?g ?-? ?p(?: ?-? ?(i)|\(i\))?(?:-metoden?| metoden?)?(?![a-zæøå])", re.IGNORECASE
)
_NUMBER = re.compile(r"\d{1,3}(?:[.,]5)?")
_REST = re.compile(r"(?:min(?:utt(?:er|ar)?|utes)?\b|og\b|and\b|[\s:;,.()/+|–—-])*", re.IGNORECASE)
_LETTER = re.compile(r"(?<!\w)([IGPi])(?= ?[:;=(–-]? ?\d)|(?<!\w)([IGPi])(?= ?[:;=])")
_SMALL = {"I": "Individuelt", "G": "Gruppe", "P": "Plenum", "i": "Forpliktelse"}


def read_igp(text: str) -> tuple[PhasePlan, ...]:
    """Return the phases of "IGP: 3-15-10"; empty where the line says anything else."""
    name = _NAME.match(text)
    if not name:
        return ()
    rest = text[name.end() :]
    if _REST.fullmatch(_NUMBER.sub(" ", rest)) is None:
        return ()
    minutes = [int(number.split(",")[0].split(".")[0]) for number in _NUMBER.findall(rest)]
    wanted = max(len(minutes), 4 if name.group(1) else 3)
    if wanted > len(_LETTERS) or not all(0 < one <= 600 for one in minutes) or 0 < len(minutes) < 3:
        return ()
    given: list[int | None] = [*minutes, *[None] * len(_LETTERS)]
    return tuple(PhasePlan(kind, given[at]) for at, kind in enumerate(_LETTERS[:wanted]))


def spell_letters(text: str) -> str:
    """Write "I: 3 min, G: 15 min" with whole words, where the line begins with such a letter."""
    first = _LETTER.match(text)
    if not first:
        return text
    return _LETTER.sub(lambda letter: _SMALL[letter.group(1) or letter.group(2)], text)


def without_igp(text: str) -> str:
    """Drop the method's name in front of spelled-out phases: "IGP: individuelt 3 min, gruppe 15 min"."""
    name = _NAME.match(text)
    return text[name.end() :].lstrip(" :;–—-") if name else text
