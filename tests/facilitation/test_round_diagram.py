"""The diagrams in docs/round.md show what is so: these states, these arrows and no others."""

from dataclasses import replace
from enum import StrEnum

import pytest

from facilitation import round as a_round
from facilitation.plan import RoundPlan
from facilitation.state import GroupState, RoundState
from tests.facilitation import diagram
from tests.facilitation.hall import Hall, phases
from tests.facilitation.halls import FULL, hall, in_plenum, running
from tests.facilitation.tables import plan

ENDS = "[*]"
PASTING_ANOTHER_SLIDE = ("seated", "joining")  # the dialog's doing: it plans the same round anew


def changes(arrows: diagram.Arrows) -> set[tuple[str, str]]:
    return {(before, after) for before, after in arrows if before != after and ENDS not in (before, after)}


@pytest.mark.parametrize("states,arrows", [(RoundState, diagram.ROUND), (GroupState, diagram.GROUP)])
def test_the_diagram_has_the_states_that_are(states: type[StrEnum], arrows: diagram.Arrows) -> None:
    assert {state for arrow in arrows for state in arrow} == {*states, ENDS}


def test_a_round_ends_where_the_diagram_says() -> None:
    over = {state for state in RoundState if replace(hall().round, state=state).is_over}
    assert over == {before for before, after in diagram.ROUND if after == ENDS}


def played_to_the_end(*plans: RoundPlan) -> Hall:
    made = running(*plans)
    made.rings_until_over()
    return made


def broken_off(made: Hall) -> Hall:
    made.keep(a_round.abort(made.round, made.now))
    return made


def left_by_all() -> Hall:
    made = running()
    for name in list(made.people):
        made.leaves(name)
    return made


def started_with_an_empty_table() -> Hall:
    made = hall()
    for name in "Anna Bo Cecilie".split():
        made.leaves(name)
    made.next_phase()
    return made


def in_commitment() -> Hall:
    made = in_plenum()
    made.next_phase()
    return made


def test_every_arrow_is_gone_and_no_other() -> None:
    alternating = RoundPlan("Runde", phases=phases(group=5) + phases(individual=3) + phases(group=5))
    halls = [
        played_to_the_end(FULL),
        played_to_the_end(plan(individual=5)),
        played_to_the_end(alternating),
        left_by_all(),
        started_with_an_empty_table(),
        *(broken_off(made) for made in (Hall(FULL), hall(), running(), in_plenum(), in_commitment())),
    ]
    gone = {arrow for made in halls for arrow in made.went["RoundState"]} | {PASTING_ANOTHER_SLIDE}
    assert gone == changes(diagram.ROUND)
    assert {arrow for made in halls for arrow in made.went["GroupState"]} == changes(diagram.GROUP)
