"""A plan's phases become the stages a group walks through."""

from datetime import timedelta

import pytest

from facilitation.plan import PhaseKind, PhasePlan, Question, RoundPlan
from facilitation.stages import Stage, concludes, parts, phase_of, questions_of, stages, talked_parts, written_parts
from tests.facilitation.hall import phases

TWO_PARTS = (Question("Hva?", 1), Question("Hvorfor?", 1), Question("Hvordan?", 2))


def minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


def test_a_plan_without_phases_gets_the_methods_own_two() -> None:
    assert stages(RoundPlan("Runde")) == (
        Stage(PhaseKind.INDIVIDUAL, minutes(3)),
        Stage(PhaseKind.GROUP, minutes(15), turns=True),
    )


def test_the_plenum_and_what_comes_after_are_no_stages_of_a_group() -> None:
    plan = RoundPlan("Runde", phases=phases(individual=4, plenum=20, commitment=3, follow_up=9, group=8))
    assert [(stage.kind, stage.length) for stage in stages(plan)] == [
        (PhaseKind.INDIVIDUAL, minutes(4)),
        (PhaseKind.GROUP, minutes(8)),
    ]


@pytest.mark.parametrize("repeats,expected", [(1, [0]), (2, [1, 2]), (3, [1, 2, 0])])
def test_a_repeated_phase_takes_a_part_each_time_and_beyond_the_last_all_of_them(
    repeats: int, expected: list[int]
) -> None:
    plan = RoundPlan("Runde", questions=TWO_PARTS, phases=(PhasePlan(PhaseKind.GROUP, 10, repeats=repeats),))
    assert [stage.part for stage in stages(plan)] == expected


def test_a_phase_can_name_the_part_it_is_about() -> None:
    dream, talk = PhasePlan(PhaseKind.INDIVIDUAL, 4, part=2), PhasePlan(PhaseKind.GROUP, 8, part=7)
    plan = RoundPlan("Runde", questions=TWO_PARTS, phases=(dream, talk))
    assert [stage.part for stage in stages(plan)] == [2, 0], "no such part: all of them"
    assert (written_parts(plan, 2), talked_parts(plan), concludes(plan)) == ((2,), (1, 2), True)
    alone = RoundPlan("Runde", questions=TWO_PARTS, phases=(dream,))
    assert (talked_parts(alone), concludes(alone)) == ((), False)


def test_a_part_has_its_own_questions_and_part_0_all() -> None:
    plan = RoundPlan("Runde", questions=TWO_PARTS)
    assert (parts(plan), parts(RoundPlan("Runde"))) == ((1, 2), (1,))
    assert [len(questions_of(plan, part)) for part in (0, 1, 2, 3)] == [3, 2, 1, 0]


def test_the_plenum_is_common_to_the_tracks() -> None:
    plans = (RoundPlan("Kommune", phases=phases(group=8)), RoundPlan("Øvrige", phases=phases(plenum=20)))
    assert phase_of(plans, PhaseKind.PLENUM) == PhasePlan(PhaseKind.PLENUM, 20)
    assert phase_of(plans, PhaseKind.COMMITMENT) is None
