"""Changes to a seating: a facilitator's moves and mergers, latecomers, and those whom everybody else has left.

A facilitator may overrule the sizes (`odd_sizes` tells which groups are outside them), but nobody is ever left alone.
Source: the method's rule that nobody sits alone in a group; who knows the people best is the facilitator.
"""

from collections.abc import Sequence
from dataclasses import replace

from facilitation.errors import Refused, Unknown
from facilitation.grouping.proposal import track_of
from facilitation.grouping.tables import USUAL_SIZES, Sizes
from facilitation.organisations import organisation_key
from facilitation.people import Participant
from facilitation.state import Group, GroupState, by_number


def move(groups: Sequence[Group], person_id: str, to: int) -> tuple[Group, ...]:
    """Return all the groups, with somebody moved to group `to` as the last of its members.

    Raises Unknown for a person or a group that is not there, Refused when they sit there already, or when one person
    would be left alone in the group they leave. The last one of a group may leave it; it stays, empty.
    """
    target = _group(groups, to)
    origin = next((group for group in groups if group.member(person_id)), None)
    person = origin.member(person_id) if origin else None
    if origin is None or person is None:
        raise Unknown("no-such-person", person=person_id)
    if origin.number == to:
        raise Refused("already-there", name=person.name, group=to)
    staying = tuple(member for member in origin.members if member.person_id != person_id)
    if len(staying) == 1:
        raise Refused("would-be-alone", name=staying[0].name, group=origin.number)
    grown = replace(target, members=(*target.members, person))
    return _with(groups, replace(origin, members=staying), grown)


def merge(groups: Sequence[Group], one: int, other: int) -> tuple[Group, ...]:
    """Return all the groups, with two made one under the lower number; the other stays, empty.

    Raises Unknown for a group that is not there, Refused when both are the same.
    """
    if one == other:
        raise Refused("same-group", group=one)
    first, second = (_group(groups, number) for number in sorted((one, other)))
    together = replace(first, name=first.name or second.name, members=(*first.members, *second.members))
    return _with(groups, together, replace(second, members=()))


def odd_sizes(groups: Sequence[Group], sizes: Sizes = USUAL_SIZES) -> tuple[int, ...]:
    """Return the numbers of the groups (empty ones aside) with fewer or more members than a group should have."""
    odd = (group for group in groups if group.members and not sizes.allow(len(group.members)))
    return tuple(group.number for group in odd)


def place_latecomer(groups: Sequence[Group], latecomer: Participant, sizes: Sizes = USUAL_SIZES) -> int:
    """Return the number of the group a latecomer is shown to.

    Their own organisation's if there is a seat, else the smallest of their track, else the smallest of all; a group
    that is still at work before one that is done. A helper goes where there are fewest helpers. Only when every group
    is full does one grow too large. Raises Unknown when there is nobody to sit with.
    """

    def reluctance(group: Group) -> tuple[int, ...]:
        people = len(group.members)
        done = group.state is GroupState.DONE
        if latecomer.helper:
            return people >= sizes.largest, done, sum(member.helper for member in group.members), people
        return (
            people >= sizes.largest,
            not _is_at(latecomer, group),
            done,
            _is_of_another_track(latecomer, group),
            people,
        )

    tables = [group for group in groups if group.members]
    if not tables:
        raise Unknown("no-group-to-join", name=latecomer.name)
    return min(tables, key=reluctance).number


def rehome(group: Group, others: Sequence[Group]) -> int:
    """Return the number of the group that the last person of `group` is brought to when the others have left it.

    The smallest of the same track if it has a seat, else of any; one still at work before one that is done. Raises
    Unknown when there is nobody else to sit with.
    """
    elsewhere = [other for other in others if other.members and other.number != group.number]
    if len(group.members) != 1 or not elsewhere:
        raise Unknown("no-group-to-join", name=group.members[0].name if group.members else "")
    return place_latecomer(elsewhere, replace(group.members[0], helper=False))


def _group(groups: Sequence[Group], number: int) -> Group:
    group = by_number(groups, number)
    if group is None or not group.members:
        raise Unknown("no-such-group", group=number)
    return group


def _is_at(person: Participant, group: Group) -> bool:
    """Tell whether somebody's organisation sits in the group."""
    mine = organisation_key(person.organisation)
    return bool(mine) and any(organisation_key(name) == mine for name in group.organisations)


def _is_of_another_track(person: Participant, group: Group) -> bool:
    return track_of(group.members) is not person.track


def _with(groups: Sequence[Group], *changed: Group) -> tuple[Group, ...]:
    """Return the groups with the changed ones in their places."""
    return tuple(by_number(changed, group.number) or group for group in groups)
