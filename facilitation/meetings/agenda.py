"""The agenda (saksliste): its items as people write them, their numbers, and times that add up."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from facilitation.actions import ActionItem, by_due
from facilitation.errors import BadText
from facilitation.meetings.meeting import AgendaItem, Meeting
from facilitation.talk import bounded, checked

LONGEST_ITEM = 300
MOST_ITEMS = 60
USUAL_MINUTES = 10
LONGEST_ITEM_MINUTES = 600

_NUMBER = re.compile(r"^\s*(?:(?:sak|case|item)\s+)?(?:\d{1,3}(?:/\d{2,4})?\s*[.):–-]|[-•*–])\s*", re.IGNORECASE)
_MINUTES = re.compile(r"[\s,(–—-]*\b(\d{1,3})\s*(?:min(?:utt(?:er|ar)?|utes?)?)\b\.?\)?\s*$", re.IGNORECASE)
_CLOSED = re.compile(r"[\s,(–—-]*\b(?:lukket|lukka|closed)\)?\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Timed:
    """An item with its number from 1, and when it begins and ends; no times for a meeting without an hour."""

    number: int
    item: AgendaItem
    begins: datetime | None = None
    ends: datetime | None = None


def read_agenda(text: str) -> tuple[AgendaItem, ...]:
    """Return the items of a pasted list, one a line: "2. Status fra kommunene, 20 min", "Personalsak (lukket)".

    Raises BadText for none, too many or too long ones.
    """
    items = tuple(_item(line) for line in text.splitlines() if line.strip(" \t-•*–"))
    if not items:
        raise BadText("no-agenda")
    if len(items) > MOST_ITEMS:
        raise BadText("too-many-items", most=MOST_ITEMS)
    return items


def _item(line: str) -> AgendaItem:
    text = _NUMBER.sub("", bounded(line, 2 * LONGEST_ITEM)).strip()
    closed = _CLOSED.search(text)
    text = text[: closed.start()] if closed else text
    minutes = _MINUTES.search(text)
    text = text[: minutes.start()] if minutes else text
    length = int(minutes[1]) if minutes else None
    if length is not None and not 1 <= length <= LONGEST_ITEM_MINUTES:
        raise BadText("odd-minutes", most=LONGEST_ITEM_MINUTES)
    return AgendaItem(checked(text, LONGEST_ITEM), length, closed=closed is not None)


def timetable(meeting: Meeting) -> tuple[Timed, ...]:
    """Return the agenda with numbers, and times from the meeting's beginning on.

    What is left of the meeting is shared evenly by the items without a length; where nothing is left, each gets ten
    minutes.
    """
    at = meeting.start if isinstance(meeting.start, datetime) else None
    each = _share(meeting)
    timed = []
    for number, item in enumerate(meeting.agenda, start=1):
        ends = at + timedelta(minutes=item.minutes or each) if at else None
        timed.append(Timed(number, item, at, ends))
        at = ends
    return tuple(timed)


def _share(meeting: Meeting) -> int:
    open_ended = sum(item.minutes is None for item in meeting.agenda)
    if not (open_ended and isinstance(meeting.start, datetime) and isinstance(meeting.end, datetime)):
        return USUAL_MINUTES
    given = sum(item.minutes or 0 for item in meeting.agenda)
    left = int((meeting.end - meeting.start).total_seconds() // 60) - given
    return left // open_ended if left >= open_ended else USUAL_MINUTES


def overrun(meeting: Meeting) -> int:
    """Return by how many minutes the agenda is longer than the meeting; 0 where it fits or nothing says how long."""
    timed = timetable(meeting)
    last = timed[-1].ends if timed else None
    if last is None or not isinstance(meeting.end, datetime):
        return 0
    return max(int((last - meeting.end).total_seconds() // 60), 0)


def with_cases(meeting: Meeting, last: int, year: int) -> Meeting:
    """Return a formal meeting with its items numbered as cases, on from the `last` number used that year: `4/27`."""
    if not meeting.formal:
        return meeting
    agenda, number = [], last
    for item in meeting.agenda:
        number += not item.case
        agenda.append(item if item.case else replace(item, case=f"{number}/{year % 100:02d}"))
    return replace(meeting, agenda=tuple(agenda))


def last_case(meetings: Iterable[Meeting], year: int) -> int:
    """Return the last case number used in a year, 0 for none."""
    cases = (item.case.split("/") for meeting in meetings for item in meeting.agenda if item.case)
    return max((int(number) for number, of in cases if int(of) == year % 100), default=0)


def with_agenda(meeting: Meeting, items: Iterable[AgendaItem]) -> Meeting:
    """Return the meeting with another agenda; an item that was there under the same words keeps its case number."""
    known = {item.text.casefold(): item.case for item in meeting.agenda}
    return replace(meeting, agenda=tuple(replace(item, case=known.get(item.text.casefold(), "")) for item in items))


def carried_over(items: Iterable[ActionItem], label: str) -> Sequence[AgendaItem]:
    """Return the agenda's first items: what was promised and is still open, the most urgent first.

    `label` is what stands before each ("Oppfølging").
    """
    return [
        AgendaItem(f"{label}: {item.text}"[:LONGEST_ITEM], owner=next(iter(item.owners), ""))
        for item in by_due(items)
        if item.is_open
    ]
