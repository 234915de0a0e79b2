"""What a tally looks like on a page, in numbers: lengths, places and sizes, for the templates in `templates/views`.

One template a kind, named here. Everything that moves is an SVG attribute in percent, which the style sheet lets glide;
inline styles are forbidden by the page's own policy.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, assert_never

from bot.channels.web.organisation_view import organisations
from dialogs.apart import apart
from dialogs.calendar import date_text
from dialogs.figures import counted, decimal, percent
from dialogs.messages import Picture
from dialogs.telling import MOST_NUMBERED, STAGES
from dialogs.telling_scales import ends, measures
from dialogs.words import Words, words
from facilitation.cloud import Cloud
from facilitation.tallies import (
    BoardTally,
    ChoiceTally,
    ComparedTally,
    DatedTally,
    DotTally,
    MatrixTally,
    ProgressTally,
    QuadrantTally,
    ScaleTally,
)

CLOUD_SIZES = 9
MOST_TERMS = 60
NUMBERED_DOT, DOT = 4.2, 1.5  # their radius, in percent of the field


@dataclass(frozen=True, slots=True)
class View:
    """The template that draws a tally, what it draws, and whether the view says all that the tally's table does."""

    template: str
    facts: Mapping[str, Any]
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A label, what is said of it, and its length in percent."""

    label: str
    said: str
    length: float
    more: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A thing in a 2x2, in percent from the left and from the top."""

    number: int
    label: str
    left: float
    top: float
    where: str


def view_of(picture: Picture) -> View:
    """Return how a picture is drawn on a page."""
    tally, say = picture.tally, words(picture.language)
    match tally:
        case ChoiceTally():
            return View("choice", {"bars": _choices(tally, say)})
        case DotTally():
            return View("dots", {"bars": _dots(tally, say)})
        case ScaleTally():
            before = picture.before if isinstance(picture.before, ScaleTally) else None
            return View("scale", _scale(tally, before, say))
        case ComparedTally(by_organisation=True):
            return View("organisations", organisations(tally, picture.before, say))
        case ComparedTally():
            return View("choice", {"bars": _means(tally, say)})
        case Cloud():
            return View("cloud", {"terms": _terms(tally)})
        case _:
            return _laid_out(tally, say)


def _laid_out(tally: BoardTally | MatrixTally | QuadrantTally | DatedTally | ProgressTally, say: Words) -> View:
    """Return the view of what shows each thing in its own place."""
    match tally:
        case BoardTally(columns=[only]) if not only.title:
            return View("text", {"notes": counted(only.notes)}, whole=True)
        case BoardTally():
            columns = [(column.title, counted(column.notes)) for column in tally.columns]
            return View("board", {"columns": columns}, whole=True)
        case MatrixTally():
            rows = zip(tally.situations, tally.cells, strict=True)
            cells = [(situation, [counted(notes) for notes in row]) for situation, row in rows]
            return View("timeline", {"stages": tally.stages, "rows": cells}, whole=True)
        case QuadrantTally():
            return View("quadrant", _quadrant(tally, say))
        case DatedTally():
            marks = [(date_text(one.day, say), one.text, one.who) for one in tally.marks]
            return View("dated", {"marks": marks}, whole=True)
        case ProgressTally():
            stages = [(at, say(f"stage-name-{stage}")) for at, stage in enumerate(STAGES)]
            reached = [(row.who, [stages[at] for at in row.reached]) for row in tally.rows]
            return View("progress", {"stages": stages, "things": tally.things, "rows": reached}, whole=True)
    assert_never(tally)


def _choices(tally: ChoiceTally, say: Words) -> Sequence[Bar]:
    most = _most(one.count for one in tally.counts)
    return [
        Bar(one.label, str(one.count), _length(one.count, most), percent(one.count, tally.people, say.language))
        for one in tally.counts
    ]


def _means(tally: ComparedTally, say: Words) -> Sequence[Bar]:
    return [
        Bar(
            one.name,
            "–" if one.tally.mean is None else decimal(one.tally.mean, say.language),
            _length(one.tally.mean or 0, one.tally.steps[-1]),
            say("picture-answers", count=one.tally.people),
        )
        for one in tally.series
    ]


def _dots(tally: DotTally, say: Words) -> Sequence[Bar]:
    most = _most(one.count for one in tally.counts)
    return [
        Bar(
            one.label,
            str(one.count),
            _length(one.count, most),
            say("group-name", number=one.group) if one.group else "",
        )
        for one in tally.counts
    ]


def _scale(tally: ScaleTally, before: ScaleTally | None, say: Words) -> Mapping[str, Any]:
    """Return the steps with a height for each series; two of unlike size are compared by their shares."""
    series = [(say("picture-before"), before), (say("picture-after"), tally)] if before else [("", tally)]
    most = max((count / max(one.people, 1) for _, one in series for count in one.counts), default=0) or 1
    steps = [
        (
            step,
            [(name, one.counts[place], _length(one.counts[place] / max(one.people, 1), most)) for name, one in series],
        )
        for place, step in enumerate(tally.steps)
        if all(place < len(one.counts) for _, one in series)
    ]
    sums = [
        (name, [(say(key), decimal(number, say.language)) for key, number in measures(one) if number is not None])
        for name, one in series
    ]
    return {"steps": steps, "sums": sums, "ends": ends(tally), "low": tally.low, "high": tally.high}


def _terms(cloud: Cloud) -> Sequence[tuple[str, int, int]]:
    """Return the terms with a size from 1 to 9, the most used in the middle as the eye looks there first."""
    shown = cloud.terms[:MOST_TERMS]
    most = _most(term.count for term in shown)
    sized = [(term.text, term.count, 1 + round((CLOUD_SIZES - 1) * (term.count / most) ** 0.7)) for term in shown]
    return [*reversed(sized[1::2]), *sized[::2]]


def _quadrant(tally: QuadrantTally, say: Words) -> Mapping[str, Any]:
    places = tuple(complex(0.02 + 0.96 * one.across, 0.98 - 0.96 * one.up) for one in tally.placed)
    numbered = len(places) <= MOST_NUMBERED
    shown = apart(places, NUMBERED_DOT / 100) if numbered else places
    spots = [
        Spot(number, one.label, round(100 * spot.real, 1), round(100 * spot.imag, 1), say(_field(one.across, one.up)))
        for number, (one, spot) in enumerate(zip(tally.placed, shown, strict=True), start=1)
    ]
    dot = NUMBERED_DOT if numbered else DOT
    return {"across": tally.across, "up": tally.up, "spots": spots, "numbered": numbered, "dot": dot}


def _field(across: float, up: float) -> str:
    return f"picture-{'high' if up >= 0.5 else 'low'}-{'right' if across >= 0.5 else 'left'}"


def _most(counts: Any) -> int:
    return max(counts, default=0) or 1


def _length(part: float, most: float) -> float:
    return round(100 * part / most, 1)
