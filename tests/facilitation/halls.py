"""Halls in which something has happened already: people sit, think and talk, or have met in plenum."""

from facilitation.plan import RoundPlan
from facilitation.state import GroupState, RoundState
from tests.facilitation.hall import Hall
from tests.facilitation.tables import plan

THINK_AND_TALK = plan(individual=5, group=10)
FULL = plan(individual=5, group=10, plenum=15, commitment=3)


def hall(*plans: RoundPlan) -> Hall:
    """Six people at two tables, and nothing has begun."""
    made = Hall(*(plans or (THINK_AND_TALK,)))
    made.come("Anna Bo Cecilie", "Skien")
    made.come("Dina Erik Frode", "Larvik")
    made.seat("Anna Bo Cecilie", "Dina Erik Frode")
    return made


def running(*plans: RoundPlan) -> Hall:
    made = hall(*plans)
    made.next_phase()
    return made


def in_plenum(*plans: RoundPlan) -> Hall:
    made = running(*(plans or (FULL,)))
    made.wait(15)
    assert made.is_in(RoundState.PLENUM)
    made.news()
    return made


def where(made: Hall) -> list[tuple[GroupState, int]]:
    return [(group.state, group.stage) for group in made.all_groups()]
