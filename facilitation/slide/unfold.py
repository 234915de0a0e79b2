"""Giving back the line breaks to a slide that was pasted as one long line. Short lines are left alone."""

import re

from facilitation.slide.labels import is_label
from facilitation.slide.lexicon import ROLES

_LONG = 140
_FEWEST_CUTS = 2
_PHASE_NAMES = (
    "Individuelt", "Individuell", "Alene", "Aleine", "Åleine", "Hver for seg", "Kvar for seg", "Gruppe",
    "Gruppearbeid", "Grupper",
    "I grupper", "Kommunegruppe", "Kommunegrupper", "Plenum", "I plenum", "Oppsummering", "Forpliktelse", "Forplikting",
    "Individual", "Individually", "Alone", "Group", "Groups", "Group work", "In groups", "Plenary",
)  # fmt: skip
_ROLE_NAMES = tuple(word[0].upper() + word[1:] for words in ROLES.values() for word in words)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_CUT = re.compile(
    rf"(?<=[\w.?!)]) (?=(?:{_any(_PHASE_NAMES)})(?: ?[:;]| ?\(?\d)"
    rf"|(?:{_any(_ROLE_NAMES)})(?:(?:/| og | and )\w{{3,20}})? ?[:;])"
)
_ROLE = re.compile(rf"\W*(?:{_any(_ROLE_NAMES)})(?!\w)")
_HEADING = re.compile(r"([^.?!]{3,80}?\(\d{1,2}\)) (?=[A-ZÆØÅ])")


def unfold(text: str) -> str:
    """Return `text` with lines cut before the labels of phases and roles, where one line holds several of them."""
    return "\n".join(map(_unfolded, text.split("\n")))


def _unfolded(line: str) -> str:
    if len(line) < _LONG or len(_CUT.findall(line)) < _FEWEST_CUTS or is_label(line.strip()) or _ROLE.match(line):
        return line
    return _HEADING.sub(r"\1\n\n", _CUT.sub("\n", line), count=1)
