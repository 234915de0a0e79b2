"""What somebody types about what will be done: "Linn følger opp OT før 1. mars" -> who, what, by when.

Names are looked up among those who can be meant; dates are read as everywhere (`facilitation.dates`).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, tzinfo

from facilitation.actions import Level
from facilitation.dates import Horizon, read_dates
from facilitation.dates.lexicon import BEFORE, BY

LONGEST_PROMISE = 2_000  # letters; an action with its owners and its date is shorter
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
MYSELF = frozenset({"jeg", "eg", "i", "me", "meg"})
_AND = re.compile(r"\s*(?:,|&|\bog\b|\band\b)\s*", re.IGNORECASE)
_LEAD = re.compile(r"^[\s:,.–—-]+|[\s:,–—-]+$")
_HINT = rf"(?:{BEFORE}|{BY}|i|på|til|to|on|in|frist|deadline)"
_BEHIND = re.compile(rf"[\s,;:(–—-]+(?:{_HINT}[\s:]*)*$", re.IGNORECASE)
_BEFORE_IT = re.compile(rf"[\s(]*(?:{_HINT}\s*)*", re.IGNORECASE)
_LEVEL = re.compile(r"\s*\(\s*(politi|admin|felles|common)[^()]*\)\s*$", re.IGNORECASE)
_LEVELS = {"politi": Level.POLITICAL, "admin": Level.ADMINISTRATIVE}


@dataclass(frozen=True, slots=True)
class Promise:
    """What was read. `owners` are ids; `unsure` are names that several people have, as they were typed.

    `due` is the last day on which it comes in time; `doubtful` quotes dates that could not be read. `level` is what
    stands in brackets at its end: "(politisk)".
    """

    text: str
    owners: tuple[str, ...] = ()
    due: date | None = None
    unsure: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    level: Level = Level.COMMON


def read_promise(text: str, people: Mapping[str, str], me: str, today: date, zone: tzinfo) -> Promise:
    """Read one promise.

    In: any text; `people` are ids with names, `me` the id of whoever types ("jeg"). Out: the owners named at its
    beginning, the last date in it, and the rest as what is to be done. Raises nothing.
    """
    marked = _LEVEL.search(text)
    level = _LEVELS.get(marked[1].lower(), Level.COMMON) if marked else Level.COMMON
    text = text[: marked.start()] if marked else text
    reading = read_dates(text, Horizon(today), zone)
    owners, unsure, behind = _owners(text, people, me)
    moment = reading.moments[-1] if reading.moments else None
    what = text[behind:]
    if moment is not None and moment.at >= behind:
        what = _without(text, behind, moment.at, moment.to)
    what = _LEAD.sub("", " ".join(what.split()))
    doubtful = tuple(doubt.quote for doubt in reading.doubts)
    return Promise(what or text.strip(), owners, moment.due if moment else None, unsure, doubtful, level)


def _without(text: str, behind: int, at: int, to: int) -> str:
    """Cut a date out where the promise ends or begins with it; one in the middle stays, for it belongs there."""
    before, after = text[behind:at], text[to:]
    if not after.strip(" .!)"):
        return _BEHIND.sub("", before)
    return after if _BEFORE_IT.fullmatch(before) else text[behind:]


def _owners(text: str, people: Mapping[str, str], me: str) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """Return who is named at the beginning, names that several share, and where the rest begins."""
    owners: list[str] = []
    unsure: list[str] = []
    at = 0
    while True:
        found, to = _person(text, at, people, me)
        if to == at:
            return tuple(dict.fromkeys(owners)), tuple(unsure), at
        if len(found) == 1:
            owners += found
        else:
            unsure.append(text[at:to].strip())
        at = to
        more = _AND.match(text, at)
        if more is None or _person(text, more.end(), people, me)[1] == more.end():
            return tuple(dict.fromkeys(owners)), tuple(unsure), at
        at = more.end()


def _person(text: str, at: int, people: Mapping[str, str], me: str) -> tuple[tuple[str, ...], int]:
    """Return whom the longest name at `at` can mean, and where it ends; `at` itself where no name stands."""
    words = list(_WORD.finditer(text, at))[:4]
    if not words or text[at : words[0].start()].strip():
        return (), at
    if words[0][0].casefold() in MYSELF and me:
        return (me,), words[0].end()
    for count in range(len(words), 0, -1):
        typed = text[words[0].start() : words[count - 1].end()].casefold().split()
        found = tuple(person for person, name in people.items() if _is_called(name.casefold().split(), typed))
        if found:
            return found, words[count - 1].end()
    return (), at


def _is_called(name: list[str], typed: list[str]) -> bool:
    """Tell whether a name is meant: its first names as far as typed, or first and last."""
    return name[: len(typed)] == typed or (len(typed) > 1 and typed == [name[0], name[-1]])
