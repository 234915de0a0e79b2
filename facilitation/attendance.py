"""Who comes and goes once people are seated: latecomers find a table, and nobody is left alone at one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from facilitation import group as a_group
from facilitation import grouping, roles
from facilitation.errors import Unknown, WrongTime
from facilitation.people import Participant
from facilitation.round import Change
from facilitation.state import Group, GroupState, Round, RoundState, by_number
from facilitation.steps import Step, Tell


def join(round_: Round, groups: Sequence[Group], newcomer: Participant) -> Change:
    """Return the round with a latecomer at a table that is still at work; unchanged where no table needs one.

    Raises WrongTime when the round is over.
    """
    if round_.is_over:
        raise WrongTime("round-over")
    open_groups = _still_open(groups)
    if any(group.member(newcomer.person_id) for group in groups) or not open_groups:
        return Change(round_)
    occupied = [group for group in open_groups if group.members]
    number = grouping.place_latecomer(occupied, newcomer) if occupied else open_groups[0].number
    served = max((round_.served, *(group.served for group in groups)), key=lambda one: one.count(newcomer.person_id))
    group, steps = _entered(round_, _numbered(open_groups, number), newcomer, served)
    return Change(round_, (group,), steps)


def leave(round_: Round, groups: Sequence[Group], person_id: str, now: datetime) -> Change:
    """Return the round without somebody; whoever is left alone at their table is brought to another one."""
    group = next((group for group in groups if group.member(person_id)), None)
    if group is None or round_.is_over:
        return Change(round_)
    staying = [member for member in group.members if member.person_id != person_id]
    others = [other for other in _still_open(groups) if other.number != group.number and other.members]
    if len(staying) == 1 and others and group.state is not GroupState.DONE:
        return _rehomed(round_, group, person_id, others, now)
    left, steps = a_group.leave(group, person_id, now)
    return Change(round_, (_as_seated(round_, left),), steps)


def _rehomed(round_: Round, group: Group, leaver: str, others: Sequence[Group], now: datetime) -> Change:
    emptied = a_group.deserted(group, now)
    last = next(member for member in group.members if member.person_id != leaver)
    lonely = replace(group, members=(last,))
    target = _numbered(others, grouping.rehome(lonely, others))
    entered, steps = _entered(round_, target, last, emptied.served)
    return Change(round_, (emptied, entered), steps)


def _entered(round_: Round, table: Group, newcomer: Participant, served: Sequence[str]) -> a_group.GroupChange:
    group = _as_seated(round_, a_group.enter(table, newcomer, served))
    facts = {"group": group.number}
    welcome = Tell(newcomer.person_id, "your-group", f"group-{group.number}-{newcomer.person_id}", facts)
    steps: tuple[Step, ...] = (welcome, *a_group.called_anew(table, group))
    return group, steps


def reseat(round_: Round, before: Sequence[Group], after: Sequence[Group]) -> Change:
    """Return the round after the facilitator moved people: who has left a table has left its roles.

    Raises WrongTime once the round has started.
    """
    if round_.state is not RoundState.SEATED:
        raise WrongTime("already-started" if round_.state is not RoundState.JOINING else "not-seated-yet")
    served = [person for group in before for person in group.served]
    moved = (_with_served(group, served) for group in after if group != by_number(before, group.number))
    return Change(round_, tuple(_as_seated(round_, group) for group in moved))


def _with_served(group: Group, served: Sequence[str]) -> Group:
    return replace(group, served=tuple(person for person in served if group.member(person)))


def _as_seated(round_: Round, group: Group) -> Group:
    """Return a group that has not begun with the plan and the roles that follow from who sits there; others as is."""
    if group.state is not GroupState.SEATED:
        return group
    plan = round_.plan_for(grouping.track_of(group.members))
    held = group.held if plan == group.plan else ()
    return roles.reseated(replace(group, plan=plan, held=held))


def _still_open(groups: Sequence[Group]) -> Sequence[Group]:
    return [group for group in groups if group.state is not GroupState.DONE]


def _numbered(groups: Sequence[Group], number: int) -> Group:
    group = by_number(groups, number)
    if group is None:
        raise Unknown("no-such-group", group=number)
    return group
