"""A round from *Bli med* to the minutes: what its facilitator and its clocks do with it and with all its groups.

Every function takes the round (and the groups it concerns) and gives a `Change`. Who comes and goes while it runs lives
in `facilitation.attendance`, what a group does by itself in `facilitation.group` and `facilitation.talk`.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from facilitation import floor, grouping, roles
from facilitation import group as a_group
from facilitation.clock import OVER, Clock
from facilitation.errors import BadText, NotYours, Unknown, WrongTime
from facilitation.people import Participant
from facilitation.plan import PhaseKind, PlannedGroup, Role, RoundPlan, Track
from facilitation.stages import USUAL_MINUTES, length_of, phase_of
from facilitation.state import Floor, Group, GroupState, Round, RoundState, by_number
from facilitation.steps import Announce, Step, Tell

# A round nobody leads any more ends by itself: what people wrote must not lie open for ever.
IDLE_LIMIT = timedelta(hours=12)
PLENUM_GRACE = timedelta(hours=1)
LONGEST_EXTENSION = 60


@dataclass(frozen=True, slots=True)
class Change:
    """A changed round, the groups that changed with it, and what is to be said."""

    round: Round
    groups: tuple[Group, ...] = ()
    steps: tuple[Step, ...] = ()


def led_by(round_: Round, person_id: str) -> None:
    """Let the facilitator pass. Raises NotYours for everybody else."""
    if person_id != round_.facilitator:
        raise NotYours("facilitator-only")


def seat(
    round_: Round, tables: Sequence[tuple[str, tuple[Participant, ...]]], served: Sequence[str], now: datetime
) -> Change:
    """Return the round with people seated at new tables (name or "", members), in place of any earlier proposal.

    `served` lists those who held a role in earlier rounds, once for each. Raises WrongTime once the round has started,
    Unknown when there is nobody to seat.
    """
    if round_.state not in (RoundState.JOINING, RoundState.SEATED):
        raise WrongTime("already-started")
    if not any(members for _, members in tables):
        raise Unknown("nobody-here")
    seated = tuple(
        roles.compute(_table(round_, number, name, members, tuple(served)))
        for number, (name, members) in zip(_numbers([name for name, _ in tables]), tables, strict=True)
    )
    counted = tuple(served)
    return Change(replace(round_, state=RoundState.SEATED, served=counted, idle_at=now + IDLE_LIMIT), seated)


def replan(
    round_: Round,
    plans: tuple[RoundPlan, ...],
    later: tuple[RoundPlan, ...],
    listed: tuple[PlannedGroup, ...],
    now: datetime,
) -> Round:
    """Return the round with another plan, people joining again; without a new list of groups the old one holds.

    Raises WrongTime once the round has started.
    """
    if round_.state not in (RoundState.JOINING, RoundState.SEATED):
        raise WrongTime("already-started")
    groups = listed or round_.planned_groups
    idle_at = now + IDLE_LIMIT
    return replace(round_, plans=plans, later=later, planned_groups=groups, state=RoundState.JOINING, idle_at=idle_at)


def _numbers(names: Sequence[str]) -> Sequence[int]:
    """Return the groups' numbers: those of a list's own names ("Gruppe 10") when each has one, else from 1 on."""
    own = [int(match[1]) if (match := re.search(r"(\d{1,3})$", name)) else 0 for name in names]
    return own if len(set(own)) == len(own) and 0 not in own else range(1, len(names) + 1)


def _table(round_: Round, number: int, name: str, members: tuple[Participant, ...], served: tuple[str, ...]) -> Group:
    return Group(
        round_id=round_.id,
        number=number,
        name=name,
        plan=round_.plan_for(grouping.track_of(members)),
        members=members,
        served=tuple(person for person in served if any(member.person_id == person for member in members)),
    )


def start(round_: Round, groups: Sequence[Group], now: datetime) -> Change:
    """Return the round with every group at its first stage.

    Raises WrongTime unless people are seated, Unknown when all of them have left again.
    """
    if round_.state is not RoundState.SEATED:
        raise WrongTime("not-seated-yet" if round_.state is RoundState.JOINING else "already-started")
    if not any(group.members for group in groups):
        raise Unknown("nobody-here")
    running = replace(round_, state=RoundState.RUNNING, started_at=now, idle_at=None, paused=False)
    changed, steps = _each(groups, lambda group: a_group.enter_stage(group, 0, now))
    return Change(running, changed, _said_first(changed) + steps)


def _said_first(groups: Sequence[Group]) -> tuple[Step, ...]:
    """Say a phase once for all in the hall before the groups hear of it, once for each track."""
    return tuple({step.key: step for group in groups for step in a_group.phase_announced(group)}.values())


def _each(
    groups: Sequence[Group], move: Callable[[Group], a_group.GroupChange]
) -> tuple[tuple[Group, ...], tuple[Step, ...]]:
    moved = [move(group) for group in groups]
    return tuple(group for group, _ in moved), tuple(step for _, steps in moved for step in steps)


def next_phase(round_: Round, groups: Sequence[Group], now: datetime) -> Change:
    """Return the round one phase on: the groups furthest behind go to their next stage; when all are done, the plenum
    opens; then the commitment if the plan has one; then the round closes. A paused round is resumed.

    Raises WrongTime before people are seated and after the end.
    """
    if round_.state is RoundState.SEATED:
        return start(round_, groups, now)
    if round_.state is RoundState.RUNNING:
        return _hurry_groups(round_, groups, now)
    if round_.state is RoundState.PLENUM and phase_of(round_.plans, PhaseKind.COMMITMENT):
        return _open_commitment(round_, now)
    if round_.state in (RoundState.PLENUM, RoundState.COMMITMENT):
        return close(round_, now)
    raise WrongTime("round-over" if round_.is_over else "not-seated-yet")


def _hurry_groups(round_: Round, groups: Sequence[Group], now: datetime) -> Change:
    """Move on those furthest behind in each track, and of the others those who were all ready when paused."""
    running = replace(round_, paused=False, idle_at=None)
    talking = [a_group.resumed(group, now) for group in groups if group.state is not GroupState.DONE]
    if not talking:
        return open_plenum(running, now)
    furthest = {track: min((group.stage for group in talking if group.track is track), default=0) for track in Track}
    behind = [group for group in talking if group.stage == furthest[group.track]]
    ahead = [group for group in talking if group.stage > furthest[group.track]]
    hurried, steps = _each(behind, lambda group: a_group.enter_stage(group, group.stage + 1, now))
    held_up, more = _each(ahead, lambda group: a_group.go_on_if_all_ready(group, now))
    changed = tuple(group for group in hurried + held_up if group != by_number(groups, group.number))
    return Change(running, changed, _said_first(hurried) + steps + more)


def open_plenum(round_: Round, now: datetime) -> Change:
    """Return the round in plenum, its clock started. Raises WrongTime unless it is running."""
    if round_.state is not RoundState.RUNNING:
        raise WrongTime("not-running")
    phase = phase_of(round_.plans, PhaseKind.PLENUM)
    length = length_of(phase) if phase else timedelta(minutes=USUAL_MINUTES[PhaseKind.PLENUM])
    clock = Clock.started(length, now)
    idle = _idle_after(RoundState.PLENUM, clock)
    opened = replace(round_, state=RoundState.PLENUM, clock=clock, paused=False, idle_at=idle)
    return Change(opened, (), (Announce("phase-plenum", "plenum"),))


def _open_commitment(round_: Round, now: datetime) -> Change:
    phase = phase_of(round_.plans, PhaseKind.COMMITMENT)
    length = length_of(phase) if phase else timedelta(minutes=USUAL_MINUTES[PhaseKind.COMMITMENT])
    clock = Clock.started(length, now)
    opened = replace(
        round_, state=RoundState.COMMITMENT, clock=clock, floor=Floor(), paused=False, idle_at=None, asking=0
    )
    facts = {"minutes": int(length.total_seconds() // 60)}
    return Change(opened, (), (Announce("phase-commitment", "commitment", facts),))


def close(round_: Round, now: datetime) -> Change:
    """Return the round closed. Raises WrongTime before the plenum (there is `abort` for that) and after the end."""
    if round_.state not in (RoundState.PLENUM, RoundState.COMMITMENT):
        raise WrongTime("round-over" if round_.is_over else "not-plenum-now")
    return Change(_ended(round_, RoundState.CLOSED, now), (), (Announce("round-closed", "closed"),))


def abort(round_: Round, now: datetime) -> Change:
    """Return the round broken off, with all that is there kept. Raises WrongTime when it has ended already."""
    if round_.is_over:
        raise WrongTime("round-over")
    return Change(_ended(round_, RoundState.ABORTED, now), (), (Announce("round-aborted", "aborted"),))


def _ended(round_: Round, state: RoundState, now: datetime) -> Round:
    return replace(round_, state=state, ended_at=now, clock=None, floor=Floor(), paused=False, idle_at=None, asking=0)


def pause(round_: Round, groups: Sequence[Group], now: datetime) -> Change:
    """Return the round with every clock stopped. Raises WrongTime when there is none to stop."""
    if round_.state not in (RoundState.RUNNING, RoundState.PLENUM, RoundState.COMMITMENT) or round_.paused:
        raise WrongTime("nothing-to-pause")
    clock = round_.clock.paused(now) if round_.clock else None
    stopped = tuple(a_group.paused(group, now) for group in groups if group.clock)
    presenting = floor.with_clock(round_.floor, lambda one: one.paused(now))
    return Change(replace(round_, paused=True, clock=clock, floor=presenting, idle_at=now + IDLE_LIMIT), stopped)


def resume(round_: Round, groups: Sequence[Group], now: datetime) -> Change:
    """Return the round with every clock running again. Raises WrongTime when it is not paused."""
    if not round_.paused:
        raise WrongTime("not-paused")
    clock = round_.clock.resumed(now) if round_.clock else None
    changed, steps = _each(
        [group for group in groups if group.clock],
        lambda group: a_group.go_on_if_all_ready(a_group.resumed(group, now), now),
    )
    presenting = floor.with_clock(round_.floor, lambda one: one.resumed(now))
    idle = _idle_after(round_.state, clock)
    return Change(replace(round_, paused=False, clock=clock, floor=presenting, idle_at=idle), changed, steps)


def _idle_after(state: RoundState, clock: Clock | None) -> datetime | None:
    """Return when a plenum that nobody leads any more ends by itself; other running clocks need no such end."""
    if state is not RoundState.PLENUM or clock is None or clock.ends_at is None:
        return None
    return clock.ends_at + PLENUM_GRACE


def extend(round_: Round, groups: Sequence[Group], minutes: int, now: datetime) -> Change:
    """Return the round with more time on every clock that counts down or is paused.

    Raises WrongTime when there is none, BadText for less than a minute or more than an hour.
    """
    if not 1 <= minutes <= LONGEST_EXTENSION:
        raise BadText("odd-minutes", most=LONGEST_EXTENSION)
    more = timedelta(minutes=minutes)
    changed = tuple(a_group.extended(group, more, now) for group in groups if group.clock)
    if not changed and not round_.clock and not round_.floor.clock:
        raise WrongTime("nothing-to-extend")
    clock = round_.clock.extended(more, now) if round_.clock else None
    idle = round_.idle_at if round_.paused else _idle_after(round_.state, clock)
    presenting = floor.with_clock(round_.floor, lambda one: one.extended(more, now))
    return Change(replace(round_, clock=clock, floor=presenting, idle_at=idle), changed)


def redraw(round_: Round, group: Group, role: Role) -> Change:
    """Return a group with a role drawn anew. Raises WrongTime after the end, Unknown for a role the plan has not."""
    if round_.is_over:
        raise WrongTime("round-over")
    changed, steps = a_group.redraw(group, role)
    return Change(round_, (changed,), steps)


def hand_over(round_: Round, to: str) -> Change:
    """Return the round with another facilitator, who is told. Raises WrongTime after the end."""
    if round_.is_over:
        raise WrongTime("round-over")
    return Change(replace(round_, facilitator=to), (), (Tell(to, "you-lead-now", f"lead-{round_.version}"),))


def wakes_at(round_: Round) -> datetime | None:
    """Return when the round itself next has something to do; its groups have their own clocks."""
    if round_.is_over:
        return None
    dues = (_rings_at(round_.clock), _rings_at(round_.floor.clock), round_.idle_at)
    return min((due for due in dues if due is not None), default=None)


def _rings_at(clock: Clock | None) -> datetime | None:
    return None if clock is None or OVER in clock.rung else clock.wakes_at()


def tick(round_: Round, now: datetime) -> Change:
    """Return the round after its clocks have been looked at: its own, and that of the group on the floor."""
    if round_.idle_at is not None and now >= round_.idle_at:
        return _left_alone(round_, now)
    rung, said = floor.ring(round_, now)
    change = _tick_own(rung, now)
    return replace(change, steps=said + change.steps)


def _tick_own(round_: Round, now: datetime) -> Change:
    clock = round_.clock
    if clock is None or clock.ends_at is None or OVER in clock.rung:
        return Change(round_)
    if not clock.is_over(now):
        marks = clock.due_marks(now)
        topics = [f"clock-{mark.replace('_', '-')}" for mark in marks[-1:]]
        steps = tuple(Announce(topic, f"{round_.state}-{topic}-{clock.length}") for topic in topics)
        return Change(replace(round_, clock=clock.with_rung(marks)), (), steps)
    if round_.state is RoundState.COMMITMENT:
        return close(round_, now)
    reminded = replace(round_, clock=clock.with_rung((OVER,)))
    return Change(reminded, (), (Tell(round_.facilitator, "plenum-time-is-up", f"plenum-over-{clock.length}"),))


def _left_alone(round_: Round, now: datetime) -> Change:
    """End what nobody leads: a plenum goes on to its end, anything else is broken off with all kept."""
    if round_.state is RoundState.PLENUM and not round_.paused:
        return next_phase(round_, (), now)
    return abort(round_, now)
