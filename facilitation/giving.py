"""What somebody gives to a question: the fields of a form, or a typed line, become the text that is stored.

Which fields there are depends on the question's kind; what is stored is counted in `facilitation.counting`. Things,
options, columns and stages are named by their place in the question, from 0; what people type counts from 1.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from facilitation.errors import BadText
from facilitation.kinds import (
    Board,
    Choice,
    Dots,
    FreeText,
    Harvest,
    Kind,
    Market,
    Numbers,
    Quadrant,
    Scale,
    Timeline,
    Visit,
    WordCloud,
)
from facilitation.talk import checked

# The one field of the kinds that have just one.
WHOLE = "all"
LONGEST_TEXT = 3000
LONGEST_NOTE = 200
LONGEST_WORD = 60
MOST_NOTES = 10
LONGEST_TOPIC = 120
MOST_TOPICS = 5
MOST_COUNTED = 9999
# Where somebody is who has left one topic and gone to no other.
NOWHERE = "-"
# The names of a 2x2's axes, as they end its fields' names.
AXES = ("across", "up")
# Things are placed in a 2x2 in steps from 0 to this, on both axes.
QUADRANT_STEPS = 10

_NUMBER = re.compile(r"(-?\d{1,6})\s*(?:(?:/|av|of)\s*\d{1,6})?[.!]?")
_CUT = re.compile(r"\s*[\n,;]\s*")
_NUMBERS = re.compile(r"\d{1,4}")
_BY_LINES = re.compile("\n")


def given(kind: Kind, fields: Mapping[str, str]) -> str:
    """Return what a form's fields say, as it is stored; empty when nothing was filled in. Raises BadText."""
    match kind:
        case FreeText() | Market():
            return _lines(fields.get(WHOLE, ""), kind)
        case WordCloud():
            return _words(fields.get(WHOLE, ""), kind)
        case Choice():
            return _chosen(fields.get(WHOLE, "").split(), kind)
        case Scale():
            return _step(fields.get(WHOLE, ""), kind)
        case Dots():
            return _dots(_spread(fields, kind), kind)
        case Board() | Timeline() | Harvest():
            return _noted(fields, note_fields(kind))
        case Quadrant():
            return _placed(fields, kind)
        case Numbers():
            return _numbered(fields, kind)
        case Visit():
            return _at(fields.get(WHOLE, ""), kind)


def shown_back(kind: Kind, stored: str) -> Mapping[str, str]:
    """Return the fields of a form that say what is stored, so that somebody can change their own answer."""
    match kind:
        case Dots() if kind.each == 1:
            return {WHOLE: "\n".join(line.partition(":")[0] for line in stored.splitlines())}
        case Dots() | Numbers():
            return dict(line.split(":") for line in stored.splitlines())
        case Board() | Harvest():
            return _notes_back(stored, 1)
        case Timeline():
            return _notes_back(stored, 2)
        case Quadrant():
            placed = [line.split(":") for line in stored.splitlines()]
            return {f"{place}:{name}": step for place, *steps in placed for name, step in zip(AXES, steps, strict=True)}
        case _:
            return {WHOLE: stored}


def _notes_back(stored: str, names: int) -> Mapping[str, str]:
    fields: dict[str, str] = {}
    for line in stored.splitlines():
        *name, note = line.split(":", names)
        key = ":".join(name)
        fields[key] = f"{fields[key]}\n{note}" if key in fields else note
    return fields


def typed(kind: Kind, text: str) -> str:
    """Return what a typed line says, as it is stored. Raises BadText, which tells how to answer."""
    match kind:
        case FreeText() | WordCloud() | Scale() | Market():
            return given(kind, {WHOLE: checked(text, LONGEST_TEXT)})
        case Choice():
            return _chosen(_named(text, kind.options), kind)
        case Dots():
            numbers = _NUMBERS.findall(text)
            if not numbers:
                raise BadText("number-the-things", most=kind.dots, things=len(kind.things))
            return _dots(Counter(str(int(number) - 1) for number in numbers), kind)
        case Board():
            return _under_columns(text, kind)
        case Visit():
            return _at(next(iter(_named(text, [topic.text for topic in kind.topics])), _UNKNOWN), kind)
        case Quadrant() | Timeline() | Numbers() | Harvest():
            raise BadText("use-the-form")


def note_fields(kind: Board | Timeline | Harvest) -> Sequence[str]:
    """Return the names of the fields that take notes: columns, topics, or a timeline's cells (`<stage>:<situation>`,
    row by row as they are read).
    """
    match kind:
        case Board():
            return [str(place) for place in range(len(kind.columns))]
        case Harvest():
            return [str(place) for place in range(len(kind.topics))]
        case Timeline(stages=stages, situations=situations):
            return [f"{stage}:{situation}" for situation in range(len(situations)) for stage in range(len(stages))]


def _tidy(text: str, longest: int) -> str:
    return checked(" ".join(text.split()), longest) if text.strip() else ""


def _each(text: str, cut: re.Pattern[str], longest: int, most: int) -> Sequence[str]:
    found = [tidy for part in cut.split(text) if (tidy := _tidy(part, longest))]
    if len(found) > most:
        raise BadText("too-many-lines", most=most)
    return found


def _lines(text: str, kind: FreeText | Market) -> str:
    if isinstance(kind, Market):
        return "\n".join(_each(text, _BY_LINES, LONGEST_TOPIC, MOST_TOPICS))
    if kind.points == 1:
        return checked(text, LONGEST_TEXT) if text.strip() else ""
    return "\n".join(_each(text, _BY_LINES, LONGEST_NOTE, kind.points))


def _words(text: str, kind: WordCloud) -> str:
    return "\n".join(_each(text, _CUT, LONGEST_WORD, kind.words))


def _step(text: str, kind: Scale) -> str:
    if not text.strip():
        return ""
    found = _NUMBER.fullmatch(text.strip().casefold())
    if found is None or not kind.lowest <= int(found[1]) <= kind.highest:
        raise BadText("off-scale", lowest=kind.lowest, highest=kind.highest)
    return str(int(found[1]))


def _chosen(places: Sequence[str], kind: Choice) -> str:
    chosen = list(dict.fromkeys(places))
    if not all(_is_place(place, kind.options) for place in chosen):
        raise BadText("not-an-option", options=len(kind.options))
    if len(chosen) > kind.most:
        raise BadText("too-many-options", most=kind.most)
    return "\n".join(sorted(chosen, key=int))


def _named(text: str, options: Sequence[str]) -> Sequence[str]:
    """Return the places of options that were typed by their number, their words or how these begin."""
    numbers = (
        _NUMBERS.findall(text) if re.fullmatch(r"[\d\s,.;&+]*|[\d\s,.;&+]*(?:og|and)[\d\s.]*", text.strip()) else []
    )
    if numbers:
        return [str(int(number) - 1) for number in numbers]
    known = [option.casefold() for option in options]
    whole = " ".join(text.split()).casefold()
    asked = [whole] if _place_of(whole, known) != _UNKNOWN else [part.casefold() for part in _CUT.split(text.strip())]
    return [_place_of(part, known) for part in asked if part]


_UNKNOWN = "-1"


def _place_of(word: str, known: Sequence[str]) -> str:
    if word in known:
        return str(known.index(word))
    begun = [place for place, option in enumerate(known) if word and option.startswith(word)]
    return str(begun[0]) if len(begun) == 1 else _UNKNOWN


def _is_place(place: str, things: Sequence[object]) -> bool:
    return place.isdecimal() and place.isascii() and len(place) < 5 and int(place) < len(things)


def _spread(fields: Mapping[str, str], kind: Dots) -> Mapping[str, int]:
    if kind.each == 1:
        return dict.fromkeys(fields.get(WHOLE, "").split(), 1)
    spread = {place: fields.get(str(place), "").strip() for place in range(len(kind.things))}
    if not all(_NUMBERS.fullmatch(dots) for dots in spread.values() if dots):
        raise BadText("too-many-on-one", most=kind.each)
    return {str(place): int(dots) for place, dots in spread.items() if dots}


def _dots(spread: Mapping[str, int], kind: Dots) -> str:
    given_ = {place: dots for place, dots in spread.items() if dots}
    if not all(_is_place(place, kind.things) for place in given_):
        raise BadText("not-an-option", options=len(kind.things))
    if any(dots > kind.each for dots in given_.values()):
        raise BadText("too-many-on-one", most=kind.each)
    if sum(given_.values()) > kind.dots:
        raise BadText("too-many-dots", most=kind.dots)
    return "\n".join(f"{place}:{given_[place]}" for place in sorted(given_, key=int))


def _noted(fields: Mapping[str, str], names: Sequence[str]) -> str:
    return "\n".join(
        f"{name}:{note}" for name in names for note in _each(fields.get(name, ""), _BY_LINES, LONGEST_NOTE, MOST_NOTES)
    )


def _under_columns(text: str, kind: Board) -> str:
    """Read `<column>: <note>`, a line each; a line without a column stands under the one before it."""
    fields: dict[str, str] = {}
    place = _UNKNOWN
    for line in checked(text, LONGEST_TEXT).splitlines():
        head, colon, note = line.partition(":")
        found = _place_of(head.strip().casefold(), [column.casefold() for column in kind.columns]) if colon else place
        place, note = (found, note) if colon and found != _UNKNOWN else (place, line)
        if place == _UNKNOWN:
            raise BadText("name-the-column", columns=", ".join(kind.columns))
        fields[place] = f"{fields.get(place, '')}\n{note}"
    return given(kind, fields)


def _numbered(fields: Mapping[str, str], kind: Numbers) -> str:
    steps = Scale(0, MOST_COUNTED)
    found = ((place, _step(fields.get(str(place), ""), steps)) for place in range(len(kind.things)))
    return "\n".join(f"{place}:{number}" for place, number in found if number not in ("", "0"))


def _at(place: str, kind: Visit) -> str:
    if place in ("", NOWHERE):
        return ""
    if not _is_place(place, kind.topics):
        raise BadText("not-an-option", options=len(kind.topics))
    return place


def _placed(fields: Mapping[str, str], kind: Quadrant) -> str:
    placed: list[str] = []
    steps = Scale(0, QUADRANT_STEPS)
    for place, thing in enumerate(kind.things):
        across, up = (_step(fields.get(f"{place}:{axis}", ""), steps) for axis in AXES)
        if bool(across) != bool(up):
            raise BadText("half-placed", thing=thing)
        if across:
            placed.append(f"{place}:{across}:{up}")
    return "\n".join(placed)
