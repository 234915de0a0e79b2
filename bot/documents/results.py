"""What a round came to, as sheets of rows for who wants to sort, count and write on. Who was there is not in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count

from bot.documents.plain_text import one_line
from bot.documents.plenum_outline import names_of
from bot.documents.poll_results import Row, name_of, poll_results
from dialogs.words import Words, words
from facilitation.arranging import label
from facilitation.minutes import GroupMinutes, Minutes
from facilitation.plan import Track


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a header row, under a title and lines about it. `name` is short, and its own in the results."""

    name: str
    title: str
    about: tuple[str, ...]
    head: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """All sheets, the first of them saying what the others hold."""

    title: str
    subtitle: str
    language: str
    sheets: tuple[Sheet, ...]


def results(minutes: Minutes, language: str = "") -> Results:
    """Return the results of a round, in `language` or the gathering's."""
    said = words(language or minutes.about.language)
    answers, unshown = _polls(minutes, said)
    work = (*_plenum(minutes, said), *_actions(minutes, said))
    sheets = (*_parts(minutes, said), *work, *answers, *_parked(minutes.groups, said), *_commitments(minutes, said))
    title = minutes.title or said("minutes-untitled")
    subtitle = said("results-of", gathering=minutes.about.gathering)
    contents = tuple((sheet.name, sheet.title, len(sheet.rows)) for sheet in sheets)
    head = (said("results-sheet"), said("results-content"), said("results-rows"))
    overview = Sheet(said("results-overview"), title, (subtitle, *unshown), head, contents)
    return Results(title, subtitle, said.language, (overview, *sheets))


def distinct(head: Sequence[str]) -> tuple[str, ...]:
    """Return a header whose cells are all different and none empty, as a table must have it."""
    names: list[str] = []
    for place, plain in enumerate(map(one_line, head), start=1):
        taken = {"", *(name.casefold() for name in names)}
        tried = chain([plain], (f"{plain} {number}".strip() for number in count(place)))
        names.append(next(name for name in tried if name.casefold() not in taken))
    return tuple(names)


def _parts(minutes: Minutes, said: Words) -> Iterator[Sheet]:
    """Yield a sheet for each part of what the groups worked on."""
    numbered = sorted({point.part for group in minutes.groups for point in group.points})
    head = _heads(said, "group", "places", "concerns", "point")
    for part in numbered:
        rows = tuple(
            (name_of(group, said), ", ".join(group.organisations), point.organisation, point.text)
            for group in minutes.groups
            for point in group.points
            if point.part == part
        )
        name = said("minutes-part", part=part) if len(numbered) > 1 else said("results-results")
        title = " – ".join((said("minutes-results"), *([name] if len(numbered) > 1 else [])))
        yield Sheet(name, title, tuple(_asked(minutes, part, said)), head, rows)


def _asked(minutes: Minutes, part: int, said: Words) -> Iterator[str]:
    """Yield the questions of a part, each with its track where there are several."""
    for asked in minutes.asked:
        track = f"{said(f'minutes-track-{asked.track}')}: " if asked.track is not Track.ALL else ""
        yield from (
            f"{track}{question}" for number, questions in asked.parts if number == part for question in questions
        )


def _plenum(minutes: Minutes, said: Words) -> Iterator[Sheet]:
    """Yield a row for each group's point at its place in plenum: from whose note it came, and what was made of it.

    What was merged shares a place, and its votes stand on the first row, so that they can be added up.
    """
    names = names_of(minutes.groups, said)
    rows = tuple(
        (place, label(point.key), point.text, names.get(one.group, ""), one.text, one.organisation, one.note_by,
         "" if first or point.votes is None else point.votes, _made_of(point.key, minutes),
         ", ".join(map(label, point.apart)))
        for place, point in enumerate(minutes.plenum, start=1)
        for first, one in enumerate(point.said)
    )  # fmt: skip
    if rows:
        keys = ("place", "number", "plenum-point", "group", "words", "concerns", "note", "votes", "action", "apart")
        yield Sheet(said("results-plenum"), said("minutes-plenum"), (), _heads(said, *keys), rows)


def _made_of(key: str, minutes: Minutes) -> str:
    return "\n".join(action.text for action in minutes.actions if action.point == key)


def _actions(minutes: Minutes, said: Words) -> Iterator[Sheet]:
    names = names_of(minutes.groups, said)
    rows = tuple(
        (one.text, ", ".join(one.owners), one.organisation, one.due.isoformat() if one.due else "",
         label(one.point) if one.point else "", ", ".join(names.get(number, "") for number in one.groups),
         ", ".join(one.note_by))
        for one in minutes.actions
    )  # fmt: skip
    if rows:
        keys = ("action", "responsible", "organisation", "due", "number", "group", "note")
        yield Sheet(said("results-actions"), said("minutes-round-actions"), (), _heads(said, *keys), rows)


def _polls(minutes: Minutes, said: Words) -> tuple[Sequence[Sheet], Sequence[str]]:
    """Return a sheet for each poll with a result, and a line for each without."""
    found = tuple(poll_results(minutes.polls, minutes.groups, said))
    shown = [one for one in found if one.picture is not None]
    sheets = [
        Sheet(said("results-answers", number=number), one.question, (one.about,), distinct(one.head), one.rows)
        for number, one in enumerate(shown, start=1)
    ]
    return sheets, [f"{one.question} {one.about}" for one in found if one.picture is None]


def _parked(groups: Sequence[GroupMinutes], said: Words) -> Iterator[Sheet]:
    rows = tuple((name_of(group, said), text) for group in groups for text in group.parked)
    if rows:
        yield Sheet(said("results-parked"), said("minutes-parked"), (), _heads(said, "group", "point"), rows)


def _commitments(minutes: Minutes, said: Words) -> Iterator[Sheet]:
    rows = tuple((one.name, one.organisation, one.text) for one in minutes.commitments)
    if rows:
        head = _heads(said, "name", "organisation", "commitment")
        yield Sheet(said("results-onward"), said("minutes-commitments"), (), head, rows)


def _heads(said: Words, *keys: str) -> tuple[str, ...]:
    return tuple(said(f"results-{key}") for key in keys)
