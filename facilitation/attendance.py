"""Who comes and goes once people are seated: latecomers find a table, and nobody is left alone at one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from facilitation import group as a_group
from facilitation import grouping, roles
from facilitation.errors import Unknown, WrongTime
from facilitation.people import Participant
from facilitation.round import Change, table_track
from facilitation.state import Group, GroupState, Round, RoundState, by_number
from facilitation.steps import Step, Tell


def join(round_: Round, groups: Sequence[Group], newcomer: Participant) -> Change:
    """Return the round with a latecomer at a table that is still at work; unchanged where no table needs one.

    Raises WrongTime when the round is over.
    """
    if round_.is_over:
        raise WrongTime("round-over")
    open_groups = [group for group in groups if group.state is not GroupState.DONE]
    if any(group.member(newcomer.person_id) for group in groups) or not open_groups:
        return Change(round_)
    group = _numbered(open_groups, grouping.place_latecomer(open_groups, newcomer))
    seated = roles.compute(a_group.enter(group, newcomer)) if group.state is GroupState.SEATED else None
    return Change(round_, (seated or a_group.enter(group, newcomer),), _welcome(group, newcomer.person_id))


def leave(round_: Round, groups: Sequence[Group], person_id: str, now: datetime) -> Change:
    """Return the round without somebody; whoever is left alone at their table is brought to another one."""
    group = next((group for group in groups if group.member(person_id)), None)
    if group is None or round_.is_over:
        return Change(round_)
    left, steps = a_group.leave(group, person_id, now)
    if len(left.members) != 1 or left.state is GroupState.DONE:
        return Change(round_, (left,), steps)
    others = [other for other in groups if other.number != group.number and other.state is not GroupState.DONE]
    others = [other for other in others if other.members]
    if not others:
        return Change(round_, (left,), steps)
    return _rehomed(round_, left, others, now)


def _rehomed(round_: Round, group: Group, others: Sequence[Group], now: datetime) -> Change:
    last = group.members[0]
    target = _numbered(others, grouping.rehome(group, others))
    emptied, _ = a_group.leave(group, last.person_id, now)
    return Change(round_, (emptied, a_group.enter(target, last)), _welcome(target, last.person_id))


def _welcome(group: Group, person_id: str) -> tuple[Step, ...]:
    return (Tell(person_id, "your-group", f"group-{group.number}-{person_id}", {"group": group.number}),)


def reseat(round_: Round, before: Sequence[Group], after: Sequence[Group]) -> Change:
    """Return the round after the facilitator moved people: who has left a table has left its roles.

    Raises WrongTime once the round has started.
    """
    if round_.state is not RoundState.SEATED:
        raise WrongTime("already-started" if round_.state is not RoundState.JOINING else "not-seated-yet")
    changed = tuple(_settled(round_, group) for group in after if group != by_number(before, group.number))
    return Change(round_, changed)


def _settled(round_: Round, group: Group) -> Group:
    here = {member.person_id for member in group.members}
    held = tuple(held for held in group.held if held.person_id in here)
    return roles.compute(replace(group, held=held, plan=round_.plan_for(table_track(group.members))))


def _numbered(groups: Sequence[Group], number: int) -> Group:
    group = by_number(groups, number)
    if group is None:
        raise Unknown("no-such-group", group=number)
    return group
