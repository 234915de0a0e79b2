"""What a tally says in words: the alternative to its picture, the lists in its place, and the table that stays.

The one place for it: chat, pages, minutes and files all tell it from here.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from dialogs.calendar import day_text
from dialogs.figures import counted, decimal, percent, sentences
from dialogs.messages import Message, Picture, Section
from dialogs.telling_scales import ends, mean_line, measures, moved_line
from dialogs.words import Words, words
from facilitation.beside import Earlier, side_by_side
from facilitation.cloud import Cloud
from facilitation.kinds import Axis
from facilitation.tallies import (
    BoardTally,
    ChoiceTally,
    ComparedTally,
    DatedTally,
    DotTally,
    MatrixTally,
    Placed,
    ProgressTally,
    QuadrantTally,
    ScaleTally,
    Tally,
)

MOST_NUMBERED = 30  # things in a quadrant: more of them are dots without numbers
LONGEST_ALT = 1900  # Slack takes 2,000

Cell = str | int | float


@dataclass(frozen=True, slots=True)
class Told:
    """A tally in words. `kind` is what sort of picture shows it, `under` its sum, `lists` what a chat shows of it.

    `rows` under `head` are the whole of it: numbers are numbers there, for `written` or a sheet to format.
    """

    kind: str
    under: str
    lists: tuple[Section, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def picture_of(title: str, tally: Tally, say: Words, *, before: Earlier | None = None, live: bool = False) -> Picture:
    """Return the picture of a tally, with its alternative."""
    alt = _alt(title, told(tally, say, before))
    return Picture(title, tally, before, say.language, alt, live)


def told_of(picture: Picture) -> Told:
    """Return what a picture says."""
    return told(picture.tally, words(picture.language), picture.before)


def told(tally: Tally, say: Words, before: Earlier | None = None) -> Told:
    """Return what a tally says; of a scale also what it was `before`."""
    if isinstance(tally, ScaleTally) and isinstance(before, ScaleTally):
        return _before_after(before, tally, say)
    if isinstance(tally, ComparedTally) and isinstance(before, ComparedTally):
        return _compared(tally, say, before)
    return _TOLD[type(tally)](tally, say)


def in_words(message: Message) -> Message:
    """Return a message with its picture told in lists, for where no picture can be shown."""
    picture = message.picture
    if picture is None:
        return message
    it = told_of(picture)
    untitled = tuple(item for one in it.lists if not one.title for item in one.items)
    head = Section("" if picture.title == message.title else picture.title, (it.under, *untitled))
    lists = (head, *(one for one in it.lists if one.title))
    return replace(message, picture=None, sections=(*message.sections, *lists))


def written(cell: Cell, language: str) -> str:
    """Return a cell as the language writes it."""
    return cell if isinstance(cell, str) else decimal(cell, language)


def _alt(title: str, it: Told) -> str:
    """Return a picture's alternative, cut where a list ends; the table has it all."""
    lists = ("; ".join(one.items) if not one.title else f"{one.title}: {'; '.join(one.items)}" for one in it.lists)
    whole = sentences((f"{it.kind}: {title[:300]}", it.under, *lists))
    return whole if len(whole) <= LONGEST_ALT else f"{whole[: LONGEST_ALT - 1].rsplit(' ', 1)[0]}…"


def _heads(say: Words, *names: str) -> tuple[str, ...]:
    return tuple(say(f"picture-head-{name}") for name in names)


def _cloud(tally: Cloud, say: Words) -> Told:
    items = tuple(say("picture-term", text=term.text, count=term.count) for term in tally.terms)
    rows = tuple((term.text, term.count) for term in tally.terms)
    under = say("picture-answers", count=tally.answers)
    return Told(say("picture-cloud"), under, _listed(items), _heads(say, "term", "people"), rows)


def _choices(tally: ChoiceTally, say: Words) -> Told:
    under = say("picture-answers", count=tally.people) + (say("picture-several") if tally.several else "")
    shares = [percent(one.count, tally.people, say.language) for one in tally.counts]
    shared = list(zip(tally.counts, shares, strict=True))
    items = tuple(f"{one.label}: {one.count} ({share})" for one, share in shared)
    rows = tuple((one.label, one.count, share) for one, share in shared)
    return Told(say("picture-choices"), under, _listed(items), _heads(say, "choice", "count", "share"), rows)


def _dots(tally: DotTally, say: Words) -> Told:
    under = say("picture-dots-from", dots=say("picture-dots", count=tally.dots), people=tally.people)
    items = tuple(f"{one.label}: {one.count}" for one in tally.counts)
    rows = tuple((one.label, one.count) for one in tally.counts)
    return Told(say("picture-votes"), under, _listed(items), _heads(say, "point", "dots"), rows)


def _scale(tally: ScaleTally, say: Words) -> Told:
    under = sentences((say("picture-answers", count=tally.people), ends(tally)))
    head = _heads(say, "step", "count")
    return Told(say("picture-scale"), under, (_steps("", tally, say),), head, _measures(say, tally))


def _before_after(before: ScaleTally, after: ScaleTally, say: Words) -> Told:
    series = ((say("picture-before"), before), (say("picture-after"), after))
    counts = " · ".join(f"{name}: {say('picture-answers', count=tally.people)}" for name, tally in series)
    lists = tuple(_steps(name, tally, say) for name, tally in series)
    head = (*_heads(say, "step"), *(name for name, _ in series))
    return Told(say("picture-scale"), sentences((counts, ends(after))), lists, head, _measures(say, before, after))


def _compared(tally: ComparedTally, say: Words, before: ComparedTally | None = None) -> Told:
    if tally.by_organisation:
        return _organisations(tally, before, say)
    under = ends(tally.series[0].tally) if tally.series else say("picture-nothing")
    items = tuple(f"{one.name}: {mean_line(one.tally, say)}" for one in tally.series)
    rows = _measures(say, *(one.tally for one in tally.series)) if tally.series else ()
    answers: tuple[Cell, ...] = (say("picture-head-count"), *(one.tally.people for one in tally.series))
    head = (*_heads(say, "step"), *(one.name for one in tally.series))
    return Told(say("picture-compared"), under, _listed(items), head, (*rows, answers))


def _organisations(tally: ComparedTally, before: ComparedTally | None, say: Words) -> Told:
    """Tell each organisation's answer on a line of its own, before and after where it was asked twice."""
    all_ = side_by_side(tally, before)
    scales = (*tally.series, *(before.series if before else ()))
    under = sentences((say("picture-places", count=len(all_)), ends(scales[0].tally) if scales else ""))
    items = tuple(moved_line(one, say, twice=before is not None) for one in all_)
    if before is None:
        once = tuple((one.name, _cell(one.number), one.people) for one in all_)
        return Told(say("picture-organisations"), under, _listed(items), _heads(say, "place", "answer", "count"), once)
    twice = tuple((one.name, _cell(one.before), _cell(one.number), _cell(one.change)) for one in all_)
    head = (*_heads(say, "place"), say("picture-before"), say("picture-after"), *_heads(say, "change"))
    return Told(say("picture-organisations"), under, _listed(items), head, twice)


def _cell(number: float | None) -> Cell:
    return "–" if number is None else number


def _steps(name: str, tally: ScaleTally, say: Words) -> Section:
    known = ((key, number) for key, number in measures(tally) if number is not None)
    sums = [f"{say(key)}: {decimal(number, say.language)}" for key, number in known]
    steps = zip(tally.steps, tally.counts, strict=True)
    counts = (say("picture-step", step=step, count=count) for step, count in steps if count)
    return Section(name, (*sums, *counts))


def _measures(say: Words, *series: ScaleTally) -> tuple[tuple[Cell, ...], ...]:
    """Return a row a step, then mean and median, with a column for each series."""
    steps = zip(series[-1].steps, *(one.counts for one in series), strict=True)
    sums = zip(*(measures(one) for one in series), strict=True)
    named = ((say(pairs[0][0]), *("–" if number is None else number for _, number in pairs)) for pairs in sums)
    return (*steps, *named)


def _board(tally: BoardTally, say: Words) -> Told:
    under = say("picture-notes", count=sum(len(column.notes) for column in tally.columns))
    lists = tuple(_notes(column.title, column.notes, say) for column in tally.columns)
    rows = tuple((column.title, note) for column in tally.columns for note in column.notes)
    return Told(say("picture-board"), under, lists, *_filled(_heads(say, "column", "note"), rows))


def _matrix(tally: MatrixTally, say: Words) -> Told:
    cells = [
        (situation, stage, notes)
        for situation, row in zip(tally.situations, tally.cells, strict=True)
        for stage, notes in zip(tally.stages, row, strict=True)
        if notes
    ]
    under = say("picture-notes", count=sum(len(notes) for _, _, notes in cells))
    lists = tuple(_notes(", ".join(filter(None, (situation, stage))), notes, say) for situation, stage, notes in cells)
    rows = tuple((situation, stage, note) for situation, stage, notes in cells for note in notes)
    return Told(say("picture-matrix"), under, lists, *_filled(_heads(say, "situation", "stage", "note"), rows))


def _filled(
    head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return a table without the columns in which nothing stands: own words have no column, one slot no name."""
    kept = [place for place in range(len(head)) if not rows or any(row[place] for row in rows)]
    return tuple(head[place] for place in kept), tuple(tuple(row[place] for place in kept) for row in rows)


def _notes(title: str, notes: Sequence[str], say: Words) -> Section:
    return Section(title, tuple(counted(notes)) or (say("picture-nothing"),))


def _quadrant(tally: QuadrantTally, say: Words) -> Told:
    axes = (say("picture-across", axis=_axis(tally.across)), say("picture-up", axis=_axis(tally.up)))
    under = sentences((*axes, say("picture-things", count=len(tally.placed))))
    numbered = (f"{number} {thing.label}: {say(_field(thing))}" for number, thing in enumerate(tally.placed, start=1))
    items = fields(tally, say) if len(tally.placed) > MOST_NUMBERED else tuple(numbered)
    head = (*_heads(say, "thing"), tally.across.name, tally.up.name, *_heads(say, "where"))
    rows = tuple(_place(thing, say) for thing in tally.placed)
    return Told(say("picture-quadrant"), under, _listed(items), head, rows)


def fields(tally: QuadrantTally, say: Words) -> tuple[str, ...]:
    """Return how many things lie in each of a quadrant's four fields."""
    keys = [f"picture-{field}" for field in ("high-left", "high-right", "low-left", "low-right")]
    lying = [_field(thing) for thing in tally.placed]
    return tuple(say("picture-field", field=say(key), count=lying.count(key)) for key in keys)


def _place(thing: Placed, say: Words) -> tuple[Cell, ...]:
    """Return a thing's row, its two places in hundredths of the axes."""
    return thing.label, round(100 * thing.across), round(100 * thing.up), say(_field(thing))


def _axis(axis: Axis) -> str:
    named = " – ".join(end for end in (axis.low, axis.high) if end)
    return f"{axis.name} ({named})" if named else axis.name


def _field(thing: Placed) -> str:
    """Return the key of the words for the field that a thing lies in."""
    return f"picture-{'high' if thing.up >= 0.5 else 'low'}-{'right' if thing.across >= 0.5 else 'left'}"


def _dated(tally: DatedTally, say: Words) -> Told:
    rows = tuple((day_text(one.day, say, with_year=True), one.text, one.who) for one in tally.marks)
    items = tuple(f"{day}: {text}{f' ({who})' if who else ''}" for day, text, who in rows)
    under = say("picture-marks", count=len(rows))
    return Told(say("picture-dated"), under, _listed(items), _heads(say, "day", "milestone", "who"), rows)


STAGES = ("none", "draft", "discussed", "treatment", "adopted", "sent")


def _progress(tally: ProgressTally, say: Words) -> Told:
    """Tell of each how many of the things have come how far; the whole of it is a column for each thing."""
    names = [say(f"stage-name-{stage}") for stage in STAGES]
    rows = tuple((row.who, *(names[at] for at in row.reached)) for row in tally.rows)
    counts = (", ".join(f"{name} {row[1:].count(name)}" for name in names if name in row[1:]) for row in rows)
    items = tuple(say("consultation-line", place=row[0], reached=told) for row, told in zip(rows, counts, strict=True))
    sent = sum(all(at == len(STAGES) - 1 for at in row.reached) for row in tally.rows)
    head = (*_heads(say, "who"), *(str(number) for number in range(1, tally.things + 1)))
    under = say("consultation-sent", sent=sent, of=len(tally.rows))
    return Told(say("picture-progress"), under, _listed(items), head, rows)


def _listed(items: tuple[str, ...]) -> tuple[Section, ...]:
    return (Section("", items),) if items else ()


_TOLD: Mapping[type[Any], Callable[[Any, Words], Told]] = MappingProxyType({
    Cloud: _cloud,
    ChoiceTally: _choices,
    DotTally: _dots,
    ScaleTally: _scale,
    ComparedTally: _compared,
    BoardTally: _board,
    MatrixTally: _matrix,
    QuadrantTally: _quadrant,
    DatedTally: _dated,
    ProgressTally: _progress,
})  # fmt: skip
