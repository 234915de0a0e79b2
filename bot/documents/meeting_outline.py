"""What stands in a meeting's notice and in its minutes, in which order and in which words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC
from zoneinfo import ZoneInfo

from bot.documents.blocks import Block, Bullets, Document, Facts, Heading, Item, Note, Paragraph, Table
from bot.documents.minutes_outline import content
from dialogs.calendar import day_text, time_text
from dialogs.views.meeting_view import meeting_line
from dialogs.words import Words, words
from facilitation.meetings.agenda import Timed, timetable
from facilitation.meetings.meeting import Attendance, Capacity, Invited, is_quorate, voters
from facilitation.meetings.papers import Papers, sees_closed
from facilitation.plan import PlannedMeeting

_LOWEST = 3  # the smallest heading there is


def notice(papers: Papers) -> Document:
    """Return the notice of meeting (innkalling), as its reader may see it."""
    return _document(papers, "notice-of", _notice(papers, words(papers.language)))


def meeting_minutes(papers: Papers) -> Document:
    """Return the minutes of a meeting, with the rounds held in it and what came of them."""
    return _document(papers, "minutes-of-meeting", _minutes(papers, words(papers.language)))


def _document(papers: Papers, title: str, blocks: Iterator[Block]) -> Document:
    said, meeting = words(papers.language), papers.meeting
    return Document(
        title=said(title, title=meeting.title),
        subtitle=papers.partnership.title,
        language=said.language,
        blocks=tuple(blocks),
        written=meeting.changed_at or meeting.begins(UTC),
    )


def _notice(papers: Papers, said: Words) -> Iterator[Block]:
    seat = papers.meeting.place_of(papers.reader)
    yield Facts((*_facts(papers, said), *_own_facts(papers, seat, said)))
    yield from _agenda(papers, said)
    yield Heading(said("notice-invited"))
    yield _people(papers, papers.meeting.invited, said)
    if seat is not None and seat.capacity is Capacity.OBSERVER:
        yield Note(said("notice-observer"))
    elif seat is not None:
        yield Note(said("notice-regrets"))


def _minutes(papers: Papers, said: Words) -> Iterator[Block]:
    meeting = papers.meeting
    yield Facts(tuple(_facts(papers, said)))
    there = [one for one in meeting.invited if one.present]
    yield Heading(said("minutes-attendance"))
    if there:
        yield _people(papers, there, said)
    else:
        yield Paragraph(said("roll-not-taken"))
    if there and meeting.formal:
        yield Note(quorum_line(papers, said))
    missing = [one for one in meeting.invited if one.present is False]
    if missing:
        yield Heading(said("minutes-absent"), level=2)
        yield _people(papers, missing, said)
    yield from _agenda(papers, said)
    yield from _rounds(papers, said)
    yield from _actions(papers, said)


def quorum_line(papers: Papers, said: Words) -> str:
    """Return whether enough of those with a vote were there."""
    meeting = papers.meeting
    key = "quorum-reached" if is_quorate(meeting) else "quorum-missed"
    return said(key, present=voters(meeting), quorum=meeting.quorum)


def _facts(papers: Papers, said: Words) -> Iterator[tuple[str, str]]:
    meeting, zone = papers.meeting, ZoneInfo(papers.partnership.time_zone)
    yield said("meeting-when"), meeting_line(PlannedMeeting(meeting.start, meeting.end), said, zone, with_year=True)
    if meeting.place:
        yield said("meeting-where"), meeting.place
    for label, person in (("meeting-inviter", meeting.inviter), ("meeting-secretary", meeting.secretary)):
        if person in papers.names:
            yield said(label), papers.names[person]


def _own_facts(papers: Papers, seat: Invited | None, said: Words) -> Iterator[tuple[str, str]]:
    if seat is None:
        return
    yield said("notice-to"), papers.names.get(seat.person_id, "")
    for label, value in (("meeting-function", seat.function), ("meeting-represents", seat.organisation)):
        if value:
            yield said(label), value
    if seat.instead_of in papers.names:
        yield said("notice-instead-of"), papers.names[seat.instead_of]


def _agenda(papers: Papers, said: Words) -> Iterator[Block]:
    timed = timetable(papers.meeting)
    if not timed:
        return
    yield Heading(said("agenda"))
    has_times = any(one.begins for one in timed)
    rows = tuple(_item(papers, one, said, has_times=has_times) for one in timed)
    number = said("agenda-case") if papers.meeting.formal else said("agenda-number")
    if has_times:
        yield Table((number, said("agenda-time"), said("agenda-what")), rows, widths=(2, 3, 13))
    else:
        yield Table((number, said("agenda-what")), rows, widths=(2, 16))


def _item(papers: Papers, one: Timed, said: Words, *, has_times: bool) -> tuple[str, ...]:
    zone = ZoneInfo(papers.partnership.time_zone)
    times = "–".join(time_text(each, said, zone) for each in (one.begins, one.ends) if each)
    text = one.item.text
    if one.item.closed:
        text = said("closed-item", text=text) if sees_closed(papers.meeting, papers.reader) else said("closed-to-you")
    owner = papers.names.get(one.item.owner, "")
    shown = f"{text} ({owner})" if owner else text
    return (one.item.case or str(one.number), *((times,) if has_times else ()), shown)


def _people(papers: Papers, seats: Sequence[Invited], said: Words) -> Table:
    rows = tuple((papers.names.get(one.person_id, ""), _as_what(papers, one, said), one.organisation) for one in seats)
    head = (said("minutes-names"), said("meeting-function"), said("represents"))
    return Table(head, rows, widths=(4, 5, 4))


def _as_what(papers: Papers, seat: Invited, said: Words) -> str:
    """Return somebody's function, as what they are there where that is not as a member, and their regrets."""
    told = [seat.function] if seat.function else []
    if seat.capacity is Capacity.OBSERVER:
        told.append(said("capacity-observer"))
    if seat.capacity is Capacity.DEPUTY:
        told.append(said("capacity-deputy", name=papers.names.get(seat.instead_of, "")))
    if seat.answer is Attendance.ABSENT:
        told.append(said("attendance-absent"))
    text = ", ".join(told)
    return text[:1].upper() + text[1:]


def _rounds(papers: Papers, said: Words) -> Iterator[Block]:
    for each in papers.rounds:
        yield Heading(each.title or said("minutes-untitled"))
        for block in content(replace(each, actions=()), said):  # all of them stand together, at the end
            yield Heading(block.text, min(block.level + 1, _LOWEST)) if isinstance(block, Heading) else block


def _actions(papers: Papers, said: Words) -> Iterator[Block]:
    if not papers.actions:
        return
    yield Heading(said("minutes-actions"))
    items = []
    for one in papers.actions:
        who = ", ".join(papers.names[owner] for owner in one.owners if owner in papers.names)
        due = said("minutes-due", day=day_text(one.due, said, with_year=True)) if one.due else ""
        items.append(Item(", ".join(part for part in (one.text, due) if part), who))
    yield Bullets(tuple(items))
