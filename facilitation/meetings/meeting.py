"""A meeting from its notice to its minutes: who is invited and comes, what is on the agenda, whether it was held.

Reading and proposing dates lives beside this; when people are reminded, in `facilitation.reminders`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum

from facilitation.errors import NotYours, Unknown, WrongTime
from facilitation.plan import PlannedMeeting


class MeetingState(StrEnum):
    """Where a meeting is. One that was not held waits for a new date, or for somebody to call it off."""

    FINDING = "finding"  # a date is being found: see `facilitation.meetings.finding`
    PLANNED = "planned"
    CALLED = "called"  # the notice of meeting has been sent
    HELD = "held"
    NOT_HELD = "not_held"
    CANCELLED = "cancelled"


class Attendance(StrEnum):
    """What somebody answered: kommer, forfall, usikker."""

    UNANSWERED = "unanswered"
    COMING = "coming"
    ABSENT = "absent"
    UNSURE = "unsure"


class Capacity(StrEnum):
    """As what somebody is invited. An observer may speak and has no vote."""

    MEMBER = "member"
    DEPUTY = "deputy"
    OBSERVER = "observer"


@dataclass(frozen=True, slots=True)
class Invited:
    """One person's place in a meeting. `function` and `organisation` say whom they represent.

    `instead_of` is the absent member whom a called-in deputy stands for; `present` is set when the roll is taken.
    `fits` are the places (from 0) of the proposed dates they can come on, None until they have said.
    """

    person_id: str
    organisation: str = ""
    function: str = ""
    capacity: Capacity = Capacity.MEMBER
    answer: Attendance = Attendance.UNANSWERED
    instead_of: str = ""
    present: bool | None = None
    fits: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item. `minutes` is how long it takes, `case` its number where the meeting numbers cases (`3/26`)."""

    text: str
    minutes: int | None = None
    owner: str = ""
    case: str = ""
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a partnership. Times are UTC and aware; a meeting whose hour is not set has a mere day.

    `inviter` calls it and is asked whether it was held; `secretary` calls in deputies and writes ("" = the inviter).
    One of a single `organisation`'s own is not the coordinators'. `series` is what meetings that belong together share,
    "" for a single one. `formal` meetings number their cases and have a
    `quorum`. `revision` grows with every change that calendars must hear of. `papers` are persons' ids with the secret
    part of the address of what they may read. `id` 0 means not stored yet.
    """

    id: int
    partnership_id: int
    title: str
    start: datetime | date
    end: datetime | date | None = None
    place: str = ""
    inviter: str = ""
    secretary: str = ""
    state: MeetingState = MeetingState.PLANNED
    invited: tuple[Invited, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    formal: bool = False
    quorum: int = 0
    organisation: str = ""
    series: str = ""
    papers: tuple[tuple[str, str], ...] = ()
    proposals: tuple[PlannedMeeting, ...] = ()
    revision: int = 0
    changed_at: datetime | None = None
    version: int = 0

    @property
    def is_coming(self) -> bool:
        """Whether it is still to be held."""
        return self.state in (MeetingState.PLANNED, MeetingState.CALLED)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is asked about it any more: it was held, or called off."""
        return self.state in (MeetingState.HELD, MeetingState.CANCELLED)

    def day(self, zone: tzinfo) -> date:
        """Return the day it begins on in `zone`."""
        return self.start.astimezone(zone).date() if isinstance(self.start, datetime) else self.start

    def begins(self, zone: tzinfo) -> datetime:
        """Return when it begins; a meeting without an hour, with its day."""
        return self.start if isinstance(self.start, datetime) else datetime.combine(self.start, time(), zone)

    def is_over(self, now: datetime, zone: tzinfo) -> bool:
        """Tell whether its time has passed, held or not."""
        last = self.end or self.start
        if isinstance(last, datetime):
            return now >= last
        return now.astimezone(zone).date() > last

    def is_ahead(self, now: datetime, zone: tzinfo) -> bool:
        """Tell whether it is still to be held, and its time has not passed."""
        return self.is_coming and not self.is_over(now, zone)

    def place_of(self, person_id: str) -> Invited | None:
        """Return somebody's place in it, or None."""
        return next((one for one in self.invited if one.person_id == person_id), None)


def moved(meeting: Meeting, start: datetime | date, end: datetime | date | None, now: datetime) -> Meeting:
    """Return the meeting at another time, everybody asked anew. Raises WrongTime for one held or called off."""
    if meeting.is_settled:
        raise WrongTime("meeting-is-over")
    asked = tuple(replace(one, answer=Attendance.UNANSWERED, present=None) for one in _originally(meeting))
    return _changed(replace(meeting, start=start, end=end, invited=asked, state=MeetingState.PLANNED), now)


def called_off(meeting: Meeting, now: datetime) -> Meeting:
    """Return the meeting cancelled; calendars take it out. Raises WrongTime for one held or called off."""
    if meeting.is_settled:
        raise WrongTime("meeting-is-over")
    return _changed(replace(meeting, state=MeetingState.CANCELLED), now)


def answered(meeting: Meeting, person_id: str, answer: Attendance) -> Meeting:
    """Return the meeting with what somebody answered; who comes after all needs no deputy any more.

    Raises NotYours for somebody not invited, WrongTime when it is no longer coming.
    """
    place = meeting.place_of(person_id)
    if place is None:
        raise NotYours("not-invited")
    if not meeting.is_coming:
        raise WrongTime("meeting-is-over")
    if answer is Attendance.COMING:
        meeting = replace(meeting, invited=tuple(one for one in meeting.invited if one.instead_of != person_id))
    return _placed(meeting, replace(place, answer=answer))


def deputy_called_in(meeting: Meeting, absent: str, deputy: str) -> Meeting:
    """Return the meeting with a deputy in the place of an absent member; pressed twice it stays as it is.

    Raises Unknown for somebody who is not invited as a member, WrongTime when they have not sent their regrets.
    """
    place = meeting.place_of(absent)
    if place is None or place.capacity is not Capacity.MEMBER:
        raise Unknown("not-invited")
    if place.answer is not Attendance.ABSENT:
        raise WrongTime("not-absent")
    standing = meeting.place_of(deputy)
    if standing is not None and standing.instead_of == absent:
        return meeting
    new = Invited(deputy, place.organisation, place.function, Capacity.DEPUTY, instead_of=absent)
    return _placed(meeting, new)


def seated(meeting: Meeting, seat: Invited) -> Meeting:
    """Return the meeting with somebody invited too, or in another capacity; what they have answered stays.

    Raises WrongTime when it is over.
    """
    if meeting.is_settled:
        raise WrongTime("meeting-is-over")
    standing = meeting.place_of(seat.person_id)
    return _placed(meeting, replace(seat, answer=standing.answer) if standing else seat)


def made_formal(meeting: Meeting, quorum: int = 0) -> Meeting:
    """Return a meeting that numbers its cases and has a quorum: at least half of its members where none is given."""
    members = sum(one.capacity is Capacity.MEMBER for one in meeting.invited)
    return replace(meeting, formal=True, quorum=quorum or (members + 1) // 2)


def made_plain(meeting: Meeting) -> Meeting:
    """Return a meeting without case numbers and quorum. What is closed stays closed."""
    agenda = tuple(replace(item, case="") for item in meeting.agenda)
    return replace(meeting, formal=False, quorum=0, agenda=agenda)


def roll_taken(meeting: Meeting, present: Iterable[str], now: datetime, zone: tzinfo) -> Meeting:
    """Return the meeting with who was there. Raises WrongTime before its day, and for one that was called off."""
    if meeting.state in (MeetingState.FINDING, MeetingState.CANCELLED, MeetingState.NOT_HELD):
        raise WrongTime("meeting-is-over")
    if now.astimezone(zone).date() < meeting.day(zone):
        raise WrongTime("meeting-is-ahead")
    there = set(present)
    return replace(meeting, invited=tuple(replace(one, present=one.person_id in there) for one in meeting.invited))


def voters(meeting: Meeting) -> int:
    """Return how many of those with a vote are there."""
    return sum(bool(one.present) and one.capacity is not Capacity.OBSERVER for one in meeting.invited)


def is_quorate(meeting: Meeting) -> bool:
    """Tell whether enough of those with a vote are there; a meeting without a quorum always is."""
    return voters(meeting) >= meeting.quorum


def was_held(meeting: Meeting, now: datetime, zone: tzinfo, *, held: bool) -> Meeting:
    """Return the meeting held, or not held and waiting for a new date.

    Raises WrongTime before its time has come and after somebody has answered.
    """
    if not meeting.is_coming and meeting.state is not MeetingState.NOT_HELD:
        raise WrongTime("meeting-is-over")
    if held and now < meeting.begins(zone).astimezone(UTC):
        raise WrongTime("meeting-is-ahead")
    return replace(meeting, state=MeetingState.HELD if held else MeetingState.NOT_HELD)


def replaced(meeting: Meeting, leaver: str, heir: str, organisation: str) -> Meeting:
    """Return the meeting with an heir in the leaver's seat for an organisation, and in what the leaver does in it."""
    seat = meeting.place_of(leaver)
    invited = meeting.invited
    if seat is not None and seat.organisation in ("", organisation):
        others = tuple(_for_heir(one, leaver, heir) for one in meeting.invited if one.person_id != leaver)
        known = any(one.person_id == heir for one in others)
        new = replace(seat, person_id=heir, answer=Attendance.UNANSWERED, fits=None)
        invited = others if known else (*others, new)
    return replace(
        meeting,
        invited=invited,
        inviter=heir if meeting.inviter == leaver else meeting.inviter,
        secretary=heir if meeting.secretary == leaver else meeting.secretary,
    )


def _for_heir(seat: Invited, leaver: str, heir: str) -> Invited:
    """A deputy called in for the leaver stands for the heir, or is the heir and a member from then on."""
    if seat.instead_of != leaver:
        return seat
    if seat.person_id == heir:
        return replace(seat, capacity=Capacity.MEMBER, instead_of="")
    return replace(seat, instead_of=heir)


def _originally(meeting: Meeting) -> tuple[Invited, ...]:
    """Those who were invited as such: a deputy called in for one day is not called in for another."""
    return tuple(one for one in meeting.invited if not one.instead_of)


def _placed(meeting: Meeting, place: Invited) -> Meeting:
    others = [one.person_id for one in meeting.invited]
    if place.person_id not in others:
        return replace(meeting, invited=(*meeting.invited, place))
    kept = tuple(place if one.person_id == place.person_id else one for one in meeting.invited)
    return replace(meeting, invited=kept)


def _changed(meeting: Meeting, now: datetime) -> Meeting:
    return replace(meeting, revision=meeting.revision + 1, changed_at=now)
