"""From a wording and what was listed with it to questions with their kind, or to a doubt about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from facilitation.kinds import Axis, Board, Choice, Dots, Kind, Market, Numbers, Quadrant, Scale, Timeline
from facilitation.plan import Question
from facilitation.slide.asked.manner import ALL, UNSAID, kind_of
from facilitation.slide.asked.pieces import (
    Section,
    as_items,
    crossed,
    listed,
    read_axes,
    read_axis,
    sections_within,
    without_ends,
)
from facilitation.slide.asked.wording import Wording
from facilitation.slide.sentences import asks
from facilitation.slide.warnings import Code

MOST_STEPS = 20
MOST_ITEMS = 20
_FEWEST_OPTIONS = 2
_AXES = 2
# The stages and the situation of a timeline that names none; the Norwegian words are the same in nynorsk.
_USUAL_BOARD = {
    "nb": (("Før", "I dag", "Framover"), ("Hos oss",)),
    "en": (("Before", "Today", "Ahead"), ("For us",)),
}
_PREPOSITIONS = (" på", " over", " on", " for", " mellom", " av", " of")

# What a section lists: on its own line, or as bullets below it.
Sections = Mapping[Section, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a wording is no question of its kind."""

    code: Code


Drawn = Sequence[Question] | Doubt


def draw(wording: Wording, bullets: Sequence[str], sections: Sections, ends: Mapping[int, str]) -> Drawn:
    """Return the questions, a doubt worth a warning, or nothing where the line is ordinary after all."""
    match kind_of(wording.manner):
        case Scale() as scale:
            return _scale(wording, scale, {**wording.ends, **ends})
        case Choice() as choice:
            return _choice(wording, choice, bullets, sections)
        case Dots() as dots:
            return _dots(wording, dots, bullets, sections)
        case Board() as board:
            return _board(wording, board, bullets, sections)
        case Quadrant():
            return _quadrant(wording, bullets, sections)
        case Timeline():
            return _timeline(wording, sections)
        case Numbers() | Market() as listing:
            return _listing(wording, listing, bullets, sections)
        case kind:
            return _one(wording, wording.text, kind)


def _question(wording: Wording, text: str, kind: Kind) -> Question:
    manner = wording.manner
    return Question(text, kind=kind, anonymous=manner.anonymous, shared=manner.shared, guarded=manner.guarded)


def _one(wording: Wording, text: str, kind: Kind) -> Drawn:
    return [_question(wording, text, kind)]


def _scale(wording: Wording, scale: Scale, ends: Mapping[int, str]) -> Drawn:
    if not scale.lowest < scale.highest <= scale.lowest + MOST_STEPS:
        return Doubt(Code.SCALE)
    text, own = without_ends(wording.text)
    if list(own) != [scale.lowest, scale.highest] or not text:
        text, own = wording.text, {}
    means = {**own, **ends}
    named = replace(scale, low=means.get(scale.lowest, ""), high=means.get(scale.highest, ""))
    return _one(wording, text, named)


def _things(wording: Wording, bullets: Sequence[str], sections: Sections) -> tuple[str, tuple[str, ...]]:
    """Return the question and what there is to choose among: below it, or behind it on its own line."""
    if bullets or sections:
        return wording.text, as_items(bullets) or _items(Section.OPTIONS, sections, {})
    text, within = sections_within(wording.text)
    if Section.OPTIONS in within:
        return text or _as_question(wording.label), listed(within[Section.OPTIONS])
    asked, behind = _behind(wording.text)
    if behind:
        return asked, behind
    if "?" not in wording.text and wording.text != wording.label and len(listed(wording.text)) >= _FEWEST_OPTIONS:
        return _as_question(wording.label), listed(wording.text)
    return wording.text, ()


def _behind(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a question and what is listed behind its "?" or ":" on the same line."""
    for sign in ("?", ":"):
        asked, found, behind = text.rpartition(sign)
        if found and len(listed(behind)) >= _FEWEST_OPTIONS:
            return asked.strip() + ("?" if sign == "?" else ""), listed(behind)
    return text, ()


def _as_question(label: str) -> str:
    """Return a phrase that stands for its question: "Stem på: a, b" asks to "Stem"."""
    preposition = next((word for word in _PREPOSITIONS if label.lower().endswith(word)), "")
    return label[:1].upper() + label[1 : len(label) - len(preposition)]


def _items(section: Section, below: Sections, within: Mapping[Section, str]) -> tuple[str, ...]:
    values = below.get(section) or within.get(section, "")
    return listed(values) if isinstance(values, str) else values


def _choice(wording: Wording, choice: Choice, bullets: Sequence[str], sections: Sections) -> Drawn:
    if choice.options:
        return _one(wording, wording.text, choice)
    text, options = _things(wording, bullets, sections)
    if len(options) < _FEWEST_OPTIONS or not text:
        return Doubt(Code.OPTIONS) if wording.worth_a_warning else []
    if len(options) > MOST_ITEMS:
        return Doubt(Code.MANY)
    most = len(options) if choice.most == ALL else min(choice.most, len(options))
    return _one(wording, text, Choice(options, most))


def _dots(wording: Wording, dots: Dots, bullets: Sequence[str], sections: Sections) -> Drawn:
    text, things = _things(wording, bullets, sections)
    if len(things) > MOST_ITEMS:
        return Doubt(Code.MANY)
    if not dots.dots:
        return []
    if dots.each == UNSAID:
        dots = replace(dots, each=dots.dots if things and dots.dots > len(things) else 1)
    asked = things or text != wording.label or wording.manner.complete
    return _one(wording, text, replace(dots, things=things)) if asked else []


def _listing(wording: Wording, kind: Numbers | Market, bullets: Sequence[str], sections: Sections) -> Drawn:
    text, things = _things(wording, bullets, sections)
    if len(things) > MOST_ITEMS:
        return Doubt(Code.MANY)
    listed_ = Numbers(things) if isinstance(kind, Numbers) else replace(kind, places=things)
    return _one(wording, text, listed_) if things and text else []


def _board(wording: Wording, board: Board, bullets: Sequence[str], sections: Sections) -> Drawn:
    if board.columns and bullets:
        asked = f"{wording.text} " if wording.text != wording.label else ""
        return [_question(wording, asked + bullet, board) for bullet in bullets]
    if board.columns:
        return _one(wording, wording.text, board) if wording.text != wording.label else []
    text, within = sections_within(wording.text)
    columns = as_items(bullets) or _items(Section.COLUMNS, sections, within)
    if len(columns) > MOST_ITEMS:
        return Doubt(Code.MANY)
    text = wording.text if bullets or sections else text
    return _one(wording, text, Board(columns)) if len(columns) >= _FEWEST_OPTIONS and text else []


def _quadrant(wording: Wording, bullets: Sequence[str], sections: Sections) -> Drawn:
    text, within = sections_within(wording.text) if not sections else (wording.text, {})
    axes = _axes(sections, within)
    if len(axes) != _AXES or not text:
        return Doubt(Code.AXES) if wording.worth_a_warning else []
    things = as_items(bullets) or _items(Section.OPTIONS, sections, within)
    if not things:
        text, things = _behind(text)
    if not things:
        return Doubt(Code.OPTIONS) if wording.worth_a_warning else []
    if len(things) > MOST_ITEMS:
        return Doubt(Code.MANY)
    return _one(wording, text, Quadrant(axes[0], axes[1], things))


def _axes(sections: Sections, within: Mapping[Section, str]) -> tuple[Axis, ...]:
    said = {**within, **sections}
    both = said.get(Section.AXES)
    if both:
        return read_axes(both) if isinstance(both, str) else tuple(map(read_axis, both))
    each = [said[one] for one in (Section.ACROSS, Section.UP) if one in said]
    return tuple(read_axis(one if isinstance(one, str) else one[0]) for one in each)


def _timeline(wording: Wording, sections: Sections) -> Drawn:
    text, within = sections_within(wording.text) if not sections else (wording.text, {})
    stages = _items(Section.STAGES, sections, within)
    situations = _items(Section.SITUATIONS, sections, within)
    if not stages and not situations:
        asked, found, behind = text.rpartition("?") if "?" in text else text.rpartition(":")
        both = crossed(behind)
        text = f"{asked.strip()}{found if found == '?' else ''}" or _as_question(wording.label)
        stages, situations = both or ((), ())
    if wording.firm and (stages or situations or asks(text)):
        usual = _USUAL_BOARD["en" if wording.label.lower().startswith("time") else "nb"]
        stages, situations = stages or usual[0], situations or usual[1]
    if not stages or not situations:
        return Doubt(Code.TIMELINE) if wording.worth_a_warning else []
    if max(len(stages), len(situations)) > MOST_ITEMS:
        return Doubt(Code.MANY)
    return _one(wording, text, Timeline(stages, situations))
