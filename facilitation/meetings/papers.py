"""A meeting's papers, its notice and its minutes: who may read them, at which address, and what is left out for whom.

How they look lives in `bot.documents`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from hmac import compare_digest

from facilitation.actions import ActionItem
from facilitation.meetings.meeting import Capacity, Meeting
from facilitation.minutes import Minutes
from facilitation.partnership import Partnership


@dataclass(frozen=True, slots=True)
class Papers:
    """All that a meeting's papers tell, as it is now, to one reader ("" for anybody: no closed items then).

    `people` are persons' ids with their names; `rounds` those held in it, `actions` what came of them.
    """

    meeting: Meeting
    partnership: Partnership
    people: tuple[tuple[str, str], ...] = ()
    reader: str = ""
    language: str = ""
    rounds: tuple[Minutes, ...] = ()
    actions: tuple[ActionItem, ...] = ()

    @property
    def names(self) -> Mapping[str, str]:
        """The names of the people, by id."""
        return dict(self.people)


def concerned(meeting: Meeting) -> tuple[str, ...]:
    """Return whom the meeting concerns, by id: its inviter and secretary, and those invited."""
    people = (meeting.inviter, meeting.secretary, *(one.person_id for one in meeting.invited))
    return tuple(dict.fromkeys(person for person in people if person))


def handed_out(meeting: Meeting, token: Callable[[], str]) -> Meeting:
    """Return the meeting with an address of their own for whomever it concerns, a new `token` for who had none.

    Whom it no longer concerns loses theirs.
    """
    known = dict(meeting.papers)
    return replace(meeting, papers=tuple((person, known.get(person) or token()) for person in concerned(meeting)))


def address_of(meeting: Meeting, person_id: str) -> str:
    """Return the secret part of somebody's address; "" for who has none."""
    return dict(meeting.papers).get(person_id, "")


def reader_of(meeting: Meeting, token: str) -> str:
    """Return whose address it is, "" for nobody whom the meeting concerns."""
    found = (person for person, known in meeting.papers if compare_digest(known.encode(), token.encode()))
    return next((person for person in found if person in concerned(meeting)), "")


def sees_closed(meeting: Meeting, person_id: str) -> bool:
    """Tell whether somebody may read the closed items: all in the meeting may, but for the observers."""
    seat = meeting.place_of(person_id)
    if seat is not None and seat.capacity is Capacity.OBSERVER:
        return False
    return person_id in concerned(meeting)
