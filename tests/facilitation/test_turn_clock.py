"""Where the plan gives each so many seconds, the word passes on by the clock."""

from dataclasses import replace
from datetime import timedelta

from facilitation import group as a_group
from facilitation import talk
from facilitation.plan import PhaseKind, PhasePlan, RoundPlan
from facilitation.state import Group
from facilitation.steps import Mention
from facilitation.turn_clock import with_turn_clock
from tests.facilitation.hall import person
from tests.facilitation.test_clock import at

PLAN = RoundPlan("Rundt bordet", phases=(PhasePlan(PhaseKind.GROUP, 10, turns=True, seconds=30),))


def talking() -> Group:
    people = tuple(person(name) for name in ("Anna", "Bo", "Cecilie"))
    group, _ = a_group.enter_stage(Group(1, 1, PLAN, members=people), 0, at(0))
    return with_turn_clock(group, at(0))


def speaker(group: Group) -> str:
    return (group.turns.speaker if group.turns else None) or ""


def test_the_next_is_called_when_the_seconds_are_gone() -> None:
    group = talking()
    first = speaker(group)
    assert a_group.wakes_at(group) == at(0.5)
    same, steps = a_group.tick(group, at(0.4))
    assert (speaker(same), steps) == (first, ())
    later, steps = a_group.tick(group, at(0.5))
    assert speaker(later) != first
    assert [step.topic for step in steps if isinstance(step, Mention)] == ["your-turn"]
    assert len(steps) == 1
    assert a_group.wakes_at(with_turn_clock(later, at(0.5))) == at(1)


def test_who_is_quick_gives_the_next_no_more_and_no_less() -> None:
    group = talking()
    group, _ = talk.next_turn(group, speaker(group))
    group = with_turn_clock(group, at(0.1))
    assert group.turn_clock is not None
    assert group.turn_clock.remaining(at(0.1)) == timedelta(seconds=30)
    assert with_turn_clock(group, at(0.2)) == group, "looking again changes nothing"


def test_a_pause_stops_the_turn_too() -> None:
    group = a_group.resumed(a_group.paused(talking(), at(0.25)), at(5))
    assert a_group.wakes_at(group) == at(5.25)


def test_after_the_last_turn_no_turn_is_counted() -> None:
    group = talking()
    for _ in range(3):
        group, _ = talk.next_turn(group, speaker(group))
    group = with_turn_clock(group, at(1))
    assert (speaker(group), group.turn_clock) == ("", None)
    untimed = replace(group, plan=RoundPlan("Uten", phases=(PhasePlan(PhaseKind.GROUP, 10, turns=True),)))
    assert with_turn_clock(untimed, at(1)) == untimed
