"""Finding a date: some are proposed, those invited say which they can come on, and one is chosen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from facilitation.errors import BadText, NotYours, WrongTime
from facilitation.meetings.meeting import Attendance, Meeting, MeetingState
from facilitation.plan import PlannedMeeting

FEWEST, MOST = 2, 12


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposed date, with who can come then, by person id. `place` counts from 0."""

    place: int
    date: PlannedMeeting
    people: tuple[str, ...]


def open_for(meeting: Meeting, proposals: Sequence[PlannedMeeting], now: datetime) -> Meeting:
    """Return a meeting whose date is to be found among the proposals. Raises BadText for fewer than 2, more than 12."""
    if not FEWEST <= len(proposals) <= MOST:
        raise BadText("odd-proposals", fewest=FEWEST, most=MOST)
    first = proposals[0]
    return replace(
        meeting,
        start=first.start,
        end=first.end,
        state=MeetingState.FINDING,
        proposals=tuple(proposals),
        changed_at=now,
    )


def can_come(meeting: Meeting, person_id: str, places: Iterable[int]) -> Meeting:
    """Return the meeting with the dates somebody can come on, in place of what they said before; none is an answer too.

    Raises WrongTime when the date has been chosen, NotYours for somebody who is not invited.
    """
    _finding(meeting)
    if meeting.place_of(person_id) is None:
        raise NotYours("not-invited")
    fits = tuple(sorted({place for place in places if 0 <= place < len(meeting.proposals)}))
    invited = tuple(replace(one, fits=fits) if one.person_id == person_id else one for one in meeting.invited)
    return replace(meeting, invited=invited)


def proposed(meeting: Meeting) -> tuple[Proposed, ...]:
    """Return the proposals in their order, each with who can come."""
    return tuple(
        Proposed(place, date, tuple(one.person_id for one in meeting.invited if place in (one.fits or ())))
        for place, date in enumerate(meeting.proposals)
    )


def silent(meeting: Meeting) -> tuple[str, ...]:
    """Return who has not said anything yet."""
    return tuple(one.person_id for one in meeting.invited if one.fits is None)


def choose(meeting: Meeting, place: int, now: datetime) -> Meeting:
    """Return the meeting planned for one of its proposals; those who said they can come then are coming.

    Raises WrongTime when it has been chosen already, BadText for a place that is not there.
    """
    _finding(meeting)
    if not 0 <= place < len(meeting.proposals):
        raise BadText("no-such-proposal", most=len(meeting.proposals))
    date = meeting.proposals[place]
    invited = tuple(
        replace(one, answer=Attendance.COMING) if place in (one.fits or ()) else one for one in meeting.invited
    )
    return replace(
        meeting,
        start=date.start,
        end=date.end,
        place=date.place or meeting.place,
        state=MeetingState.PLANNED,
        invited=invited,
        revision=meeting.revision + 1,
        changed_at=now,
    )


def _finding(meeting: Meeting) -> None:
    if meeting.state is not MeetingState.FINDING:
        raise WrongTime("date-is-chosen")
