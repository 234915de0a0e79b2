"""What stands in the minutes, in which order and in which words; how it looks is the business of each format."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from bot.documents.blocks import Block, Bullets, Document, Facts, Figure, Heading, Item, Note, Paragraph, Table
from bot.documents.plenum_outline import agreed_actions, plenum_points
from bot.documents.poll_results import name_of, poll_results
from dialogs.calendar import LOCALES, day_text
from dialogs.telling import picture_of, told_of, written
from dialogs.views.parts import role_names
from dialogs.words import Words, words
from facilitation.minutes import Asked, Commitment, Delegation, GroupMinutes, Minutes, UntilNext
from facilitation.plan import Track
from facilitation.state import Point

_NARROW, _WIDE = 10, 45  # of columns, in letters


def outline(minutes: Minutes, language: str = "") -> Document:
    """Return the minutes as a document, in `language` or the gathering's."""
    said = words(language or minutes.about.language)
    return Document(
        title=minutes.title or said("minutes-untitled"),
        subtitle=said("minutes-of", gathering=minutes.about.gathering),
        language=said.language,
        blocks=tuple(_blocks(minutes, said)),
        written=minutes.ended_at or minutes.started_at or minutes.opened_at,
    )


def _blocks(minutes: Minutes, said: Words) -> Iterator[Block]:
    yield Facts(tuple(_facts(minutes, said)))
    yield from _state(minutes, said)
    yield from _attendance(minutes.delegations, said)
    yield from content(minutes, said)


def content(minutes: Minutes, said: Words) -> Iterator[Block]:
    """Yield what was asked in a round and what came of it, without when and where it was and who was there."""
    yield from _questions(minutes.asked, said)
    yield from _results(minutes.groups, said)
    yield from plenum_points(minutes.plenum, minutes.groups, said)
    yield from _timeline(minutes, said)
    yield from _polls(minutes, said)
    yield from agreed_actions(minutes.actions, minutes.groups, said)
    yield from _parked(minutes.groups, said)
    yield from _each(said("minutes-commitments"), minutes.commitments)
    yield from _each(said("who-is-who"), minutes.who_is_who)
    yield from _until_next(minutes.until_next, said)


def _facts(minutes: Minutes, said: Words) -> Iterator[tuple[str, str]]:
    began = minutes.started_at or minutes.opened_at
    if began is not None:
        yield said("minutes-date"), _days(began, minutes.ended_at or began, minutes, said)
    if minutes.started_at is not None:
        yield said("minutes-time"), _hours(minutes.started_at, minutes.ended_at, minutes, said)
    if minutes.about.facilitator:
        yield said("minutes-facilitator"), minutes.about.facilitator
    places = len({one.organisation for one in minutes.delegations if one.organisation and not one.helpers})
    yield said("minutes-people"), said("minutes-people-count", people=minutes.people, places=places)


def _days(began: datetime, ended: datetime, minutes: Minutes, said: Words) -> str:
    first, last = (_day(moment, minutes, said) for moment in (began, ended))
    return first if first == last else f"{first} – {last}"


def _day(moment: datetime, minutes: Minutes, said: Words) -> str:
    local = moment.astimezone(ZoneInfo(minutes.about.time_zone))
    return format_date(local, "full", locale=LOCALES[said.language])


def _hours(began: datetime, ended: datetime | None, minutes: Minutes, said: Words) -> str:
    first = _hour(began, minutes, said)
    return f"{first}–{_hour(ended, minutes, said)}" if ended else said("minutes-from", time=first)


def _hour(moment: datetime, minutes: Minutes, said: Words) -> str:
    local = moment.astimezone(ZoneInfo(minutes.about.time_zone))
    return format_time(local, "short", locale=LOCALES[said.language])


def _state(minutes: Minutes, said: Words) -> Iterator[Block]:
    if minutes.aborted and minutes.ended_at:
        yield Note(said("minutes-aborted", time=_hour(minutes.ended_at, minutes, said)))
    elif not minutes.ended_at:
        yield Note(said("minutes-unfinished"))


def _attendance(delegations: Sequence[Delegation], said: Words) -> Iterator[Block]:
    """Yield who was there: a table for the municipalities, for the other actors and for the helpers."""
    sections = {
        "minutes-municipalities": [one for one in delegations if not one.helpers and one.track is not Track.OTHER],
        "minutes-others": [one for one in delegations if not one.helpers and one.track is Track.OTHER],
        "minutes-helpers": [one for one in delegations if one.helpers],
    }
    filled = {title: section for title, section in sections.items() if section}
    yield Heading(said("minutes-attendance"))
    if not filled:
        yield Paragraph(said("minutes-nobody"))
    for title, section in filled.items():
        if len(filled) > 1:
            yield Heading(said(title), level=2)
        rows = tuple((one.organisation or said("minutes-no-organisation"), ", ".join(one.names)) for one in section)
        yield Table((said("minutes-organisation"), said("minutes-names")), rows, widths=(1, 2))


def _questions(asked: Sequence[Asked], said: Words) -> Iterator[Block]:
    """Yield what was asked, track by track where they were asked different things."""
    told = tuple(one for one in asked if one.parts or one.context)
    if told:
        yield Heading(said("minutes-questions"))
    for one in told:
        if len(told) > 1:
            yield Heading(said(f"minutes-track-{one.track}"), level=2)
        yield from (Paragraph(text) for text in one.context)
        for part, questions in one.parts:
            if len(one.parts) > 1:
                yield Heading(said("minutes-part", part=part), level=3 if len(told) > 1 else 2)
            yield Bullets(tuple(Item(text) for text in questions))


def _results(groups: Sequence[GroupMinutes], said: Words) -> Iterator[Block]:
    if groups:
        yield Heading(said("minutes-results"))
    for group in groups:
        yield Heading(_heading_of(group, said), level=2)
        yield Facts(tuple(_group_facts(group, said)))
        yield from _points(group.points, said)


def _heading_of(group: GroupMinutes, said: Words) -> str:
    places = ", ".join(group.organisations)
    return f"{name_of(group, said)} – {places}" if places else name_of(group, said)


def _group_facts(group: GroupMinutes, said: Words) -> Iterator[tuple[str, str]]:
    yield said("minutes-members"), "; ".join(_those_from(one) for one in group.delegations) or said("minutes-nobody")
    for roles, name in group.roles:
        label = role_names(said, roles)
        yield label[:1].upper() + label[1:], name


def _those_from(delegation: Delegation) -> str:
    names = ", ".join(delegation.names)
    return f"{names} ({delegation.organisation})" if delegation.organisation else names


def _points(points: Sequence[Point], said: Words) -> Iterator[Block]:
    """Yield a group's points, part by part where it was asked in parts."""
    if not points:
        yield Paragraph(said("minutes-no-result"))
    parts = sorted({point.part for point in points})
    for part in parts:
        if len(parts) > 1:
            yield Heading(said("minutes-part", part=part), level=3)
        yield Bullets(tuple(Item(point.text, point.organisation) for point in points if point.part == part))


def _timeline(minutes: Minutes, said: Words) -> Iterator[Block]:
    """Yield the dated points along time: a picture, and the table that says all of it."""
    if minutes.timeline is None:
        return
    title = said("timeline-title")
    picture = picture_of(title, minutes.timeline, said)
    it = told_of(picture)
    rows = tuple(tuple(written(cell, said.language) for cell in row) for row in it.rows)
    yield Heading(title)
    yield Figure(it.under, picture)
    yield Table(it.head, rows, _widths((it.head, *rows)))


def _polls(minutes: Minutes, said: Words) -> Iterator[Block]:
    """Yield what the hall was asked and answered: a picture, and the table that says all of it."""
    if minutes.polls:
        yield Heading(said("minutes-polls"))
    for one in poll_results(minutes.polls, minutes.groups, said):
        yield Heading(one.question, level=2)
        if one.picture is None:
            yield Paragraph(one.about)
            continue
        yield Figure(one.about, one.picture)
        rows = tuple(tuple(written(cell, said.language) for cell in row) for row in one.rows)
        yield Table(one.head, rows, _widths((one.head, *rows)))


def _widths(rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """Return a width for each column by its longest text, so that long ones get room and short ones are not lost."""
    longest = (max(map(len, column)) for column in zip(*rows, strict=True))
    return tuple(min(max(length, _NARROW), _WIDE) for length in longest)


def _parked(groups: Sequence[GroupMinutes], said: Words) -> Iterator[Block]:
    items = tuple(Item(text, name_of(group, said)) for group in groups for text in group.parked)
    if items:
        yield Heading(said("minutes-parked"))
        yield Bullets(items)


def _each(heading: str, said_by: Sequence[Commitment]) -> Iterator[Block]:
    """Yield what each has said, with who they are."""
    items = tuple(Item(one.text, ", ".join(each for each in (one.name, one.organisation) if each)) for one in said_by)
    if items:
        yield Heading(heading)
        yield Bullets(items)


def _until_next(all_: Sequence[UntilNext], said: Words) -> Iterator[Block]:
    """Yield what each municipality does until they meet next, and who invites."""
    if all_:
        yield Heading(said("morning-follow-up"))
    for one in all_:
        yield Heading(one.organisation, level=2)
        facts = [(said(f"follow-up-{topic}"), text) for topic, text in one.said]
        if one.responsible:
            facts.append((said("follow-up-responsible"), ", ".join(one.responsible)))
        if one.inviter:
            facts.append((said("follow-up-inviter"), one.inviter))
        if one.meeting:
            facts.append((said("follow-up-when"), day_text(one.meeting, said, with_year=True)))
        yield Facts(tuple(facts))
