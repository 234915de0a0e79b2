"""A hall to play a round in: people come, press and wait, and what the method answers is kept as the shell keeps it.

It rings the clocks that are due in their order, opens the plenum when the last group is done, and says each thing once.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from facilitation import attendance, grouping, talk
from facilitation import group as a_group
from facilitation import round as a_round
from facilitation.errors import WrongTime
from facilitation.group import GroupChange
from facilitation.people import Participant
from facilitation.plan import PhaseKind, PhasePlan, Role, RoundPlan, Track
from facilitation.round import IDLE_LIMIT, Change
from facilitation.state import Group, GroupState, Round, RoundState
from facilitation.steps import Announce, Nudge, Step

NINE = datetime(2026, 3, 4, 9, tzinfo=UTC)
THE_ROUND = 0  # where a clock is asked for by its group's number


def person(name: str, organisation: str = "Skien", track: Track = Track.KOMMUNE) -> Participant:
    return Participant(name, name, organisation, track)


def phases(**minutes: int) -> tuple[PhasePlan, ...]:
    """Phases in the order they are named: `phases(individual=3, group=10)`; the group's go in turns."""
    return tuple(PhasePlan(PhaseKind(kind), length, turns=kind == PhaseKind.GROUP) for kind, length in minutes.items())


def _in_short(step: Step) -> str:
    if isinstance(step, Nudge):
        return f"nudge {step.group}"
    return step.topic if isinstance(step, Announce) else f"{step.topic} {step.person_id}"


class Hall:
    """One round with its groups and people. Names are ids here."""

    def __init__(self, *plans: RoundPlan) -> None:
        self.now = NINE
        self.people: dict[str, Participant] = {}
        self.groups: dict[int, Group] = {}
        self.said: dict[object, Step] = {}
        self._told = 0
        self.went: dict[str, set[tuple[str, str]]] = {"RoundState": set(), "GroupState": set()}
        self.round = Round(1, 1, "Frida", plans, opened_at=NINE, idle_at=NINE + IDLE_LIMIT)

    # What is kept

    def keep(self, change: Change) -> None:
        for group in change.groups:
            self.changes(self.groups.get(group.number), group)
            self.groups[group.number] = group
        self._goes(self.round.state, change.round.state)
        self.round = change.round
        for step in change.steps:
            self.said.setdefault((type(step), getattr(step, "person_id", ""), step.key), step)
        if self.round.state is RoundState.RUNNING and all(one.state is GroupState.DONE for one in self.groups.values()):
            self.keep(a_round.open_plenum(self.round, self.now))

    def changes(self, before: Group | None, after: Group) -> None:
        if before is not None:
            self._goes(before.state, after.state)

    def _goes(self, before: RoundState | GroupState, after: RoundState | GroupState) -> None:
        if before != after:
            self.went[type(after).__name__].add((before.value, after.value))

    def keep_group(self, change: GroupChange) -> None:
        self.keep(Change(self.round, (change[0],), change[1]))

    def news(self) -> list[str]:
        """What has been said since this was asked last, `topic` or `topic Name`."""
        new = list(self.said.values())[self._told :]
        self._told = len(self.said)
        return [_in_short(step) for step in new]

    # Who is where

    def all_groups(self) -> Sequence[Group]:
        return [self.groups[number] for number in sorted(self.groups)]

    def group_of(self, name: str) -> Group:
        group = next((group for group in self.groups.values() if group.member(name)), None)
        if self.round.is_over or group is None:
            raise WrongTime("round-over" if self.round.is_over else "no-group-yet")
        return group

    def is_in(self, state: RoundState) -> bool:
        return self.round.state is state

    def speaker(self, number: int) -> str | None:
        turns = self.groups[number].turns
        return turns.speaker if turns else None

    def minutes_left(self, number: int) -> float:
        clock = self.groups[number].clock if number else self.round.clock
        assert clock is not None
        return clock.remaining(self.now) / timedelta(minutes=1)

    # People

    def joins(self, newcomer: Participant) -> None:
        self.keep(attendance.join(self.round, self.all_groups(), newcomer))
        self.people[newcomer.person_id] = newcomer

    def come(self, names: str, organisation: str = "Skien", track: Track = Track.KOMMUNE) -> None:
        for name in names.split():
            self.joins(person(name, organisation, track))

    def leaves(self, name: str) -> None:
        self.people.pop(name, None)
        self.keep(attendance.leave(self.round, self.all_groups(), name, self.now))

    def claims(self, name: str, role: Role) -> None:
        self.keep_group(talk.claim(self.group_of(name), role, name))

    def press(self, name: str, do: Callable[[Group, str, datetime], GroupChange]) -> None:
        self.keep_group(do(self.group_of(name), name, self.now))

    def ready(self, names: str) -> None:
        for name in names.split():
            self.press(name, a_group.ready)

    def gives_word_on(self, name: str, *, passing: bool = False, turn_of: str = "") -> None:
        self.keep_group(talk.next_turn(self.group_of(name), name, passing=passing, turn_of=turn_of))

    # The facilitator

    def seat(self, *tables: str, served: Sequence[str] = ()) -> None:
        """Seat people as given (`"Kari Ola", "Per Lise"`), or as the method proposes."""
        by_hand = [("", tuple(self.people[name] for name in names.split())) for names in tables]
        separate = len(self.round.plans) > 1
        proposed = [("", table) for table in grouping.propose(list(self.people.values()), separate=separate)]
        change = a_round.seat(self.round, by_hand or proposed, served, self.now)
        self.groups = {}
        self.keep(change)

    def next_phase(self) -> None:
        self.keep(a_round.next_phase(self.round, self.all_groups(), self.now))

    def pause(self) -> None:
        self.keep(a_round.pause(self.round, self.all_groups(), self.now))

    def resume(self) -> None:
        self.keep(a_round.resume(self.round, self.all_groups(), self.now))

    def extend(self, minutes: int) -> None:
        self.keep(a_round.extend(self.round, self.all_groups(), minutes, self.now))

    # Time

    def due(self) -> datetime | None:
        """When the next clock wants to be looked at."""
        return min((due for due, _ in self._alarms()), default=None)

    def _alarms(self) -> Iterator[tuple[datetime, int]]:
        if self.round.is_over:
            return
        for number, group in self.groups.items():
            if (due := a_group.wakes_at(group)) is not None:
                yield due, number
        if (due := a_round.wakes_at(self.round)) is not None:
            yield due, THE_ROUND

    def ring(self) -> None:
        """Look at the one clock that is due first; that it has been looked at must show."""
        due, number = min(self._alarms())
        before = self.groups[number] if number else self.round
        if number:
            self.keep_group(a_group.tick(self.groups[number], self.now))
        else:
            self.keep(a_round.tick(self.round, self.now))
        assert before != (self.groups[number] if number else self.round), f"ringing at {due} changed nothing"

    def wait(self, minutes: float = 0, *, seconds: float = 0) -> None:
        """Let time pass, every clock looked at the moment it is due."""
        until = self.now + timedelta(minutes=minutes, seconds=seconds)
        while (due := self.due()) is not None and due <= until:
            self.now = max(self.now, due)
            self.ring()
        self.now = until

    def is_down(self, minutes: float) -> None:
        """Let time pass while nothing runs; what came due meanwhile is looked at afterwards."""
        self.now += timedelta(minutes=minutes)
        while (due := self.due()) is not None and due <= self.now:
            self.ring()

    def rings_until_over(self) -> int:
        """Let time pass until nothing is due any more, and return how often a clock rang."""
        rings = 0
        while (due := self.due()) is not None:
            self.now = max(self.now, due)
            self.ring()
            rings += 1
            assert rings < 1000, "this round never ends"
        return rings

    def state(self) -> tuple[object, ...]:
        """Everything that is kept, to compare."""
        return self.round, dict(self.groups), dict(self.people), len(self.said)
