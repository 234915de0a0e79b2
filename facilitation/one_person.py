"""Two who turn out to be one person: where both stood in a list, one stands there now, with what either has said."""

from dataclasses import replace

from facilitation.actions import ActionItem
from facilitation.advisers import HelpRequest
from facilitation.follow_up import FollowUp
from facilitation.meetings.meeting import Attendance, Invited, Meeting
from facilitation.state import Group

Document = ActionItem | Meeting | FollowUp | HelpRequest


def once(document: Document) -> Document:
    """Return it with everybody in each list once. Of two seats in a meeting the one with an answer stays."""
    match document:
        case ActionItem():
            return replace(document, owners=tuple(dict.fromkeys(document.owners)))
        case Meeting():
            papers = dict(reversed(document.papers))
            return replace(document, invited=_seats(document), papers=tuple(reversed(papers.items())))
        case FollowUp():
            asked, responsible = (tuple(dict.fromkeys(people)) for people in (document.asked, document.responsible))
            return replace(document, asked=asked, responsible=responsible)
        case HelpRequest():
            return document


def once_at_table(group: Group, person_id: str, name: str) -> Group:
    """Return a group where somebody may sit twice with them there once, called `name`; what they did stays theirs."""
    first = {one.person_id: one for one in reversed(group.members)}
    seats = [first[each] for each in dict.fromkeys(one.person_id for one in group.members)]
    members = tuple(replace(one, name=name) if one.person_id == person_id else one for one in seats)
    return replace(group, members=members, ready=tuple(dict.fromkeys(group.ready)))


def _seats(meeting: Meeting) -> tuple[Invited, ...]:
    seats: dict[str, Invited] = {}
    for seat in meeting.invited:
        known = seats.get(seat.person_id)
        seats[seat.person_id] = _one_seat(known, seat) if known else seat
    return tuple(seats.values())


def _one_seat(one: Invited, other: Invited) -> Invited:
    first, second = (other, one) if one.answer is Attendance.UNANSWERED else (one, other)
    fits = first.fits if first.fits is not None else second.fits
    return replace(first, fits=fits, present=first.present or second.present)
