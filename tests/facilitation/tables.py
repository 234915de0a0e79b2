"""Tables to sit down at in a test: who has which role follows from the names, so nothing is left to chance."""

from dataclasses import replace

from facilitation import roles
from facilitation.group import enter_stage
from facilitation.people import Participant
from facilitation.plan import Among, Criterion, CriterionKind, Role, RoleRule, RoundPlan
from facilitation.state import Group
from tests.facilitation.hall import NINE, person, phases

CLAIMED = Criterion(CriterionKind.CLAIMED, "den som hadde bursdag sist")
DRAWN = Criterion(CriterionKind.DRAWN, "")


def computed(text: str, among: Among = Among.ALL) -> Criterion:
    return Criterion(CriterionKind.COMPUTED, text, among)


# Of Anna, Bo, Cecilie and Dina: Cecilie moderates and keeps time, Bo writes, Anna keeps the focus.
BY_NAME = (
    RoleRule((Role.MODERATOR,), computed("lengst fornavn")),
    RoleRule((Role.SECRETARY,), computed("kortest fornavn")),
    RoleRule((Role.FOCUS_KEEPER,), computed("først i alfabetet")),
)
TO_CLAIM = (RoleRule((Role.MODERATOR, Role.TIMEKEEPER), CLAIMED), RoleRule((Role.SECRETARY,), CLAIMED))
FOUR = "Anna Bo Cecilie Dina"


def plan(*rules: RoleRule, **minutes: int) -> RoundPlan:
    return RoundPlan("Runde", phases=phases(**minutes) or phases(individual=5, group=10), roles=rules or BY_NAME)


def people(names: str) -> tuple[Participant, ...]:
    return tuple(person(name) for name in names.split())


def table(names: str = FOUR, number: int = 1, of: RoundPlan | None = None) -> Group:
    """A group that has sat down and not begun."""
    return roles.compute(Group(1, number, of or plan(), people(names)))


def talking(names: str = FOUR, of: RoundPlan | None = None) -> Group:
    """A group whose talk began at nine."""
    return enter_stage(table(names, of=of or plan(group=10)), 0, NINE)[0]


def thinking(names: str = FOUR, of: RoundPlan | None = None) -> Group:
    """A group that began to think at nine, five minutes alone and then ten together."""
    return enter_stage(table(names, of=of or plan()), 0, NINE)[0]


def paused(group: Group) -> Group:
    return replace(group, clock=group.clock.paused(NINE) if group.clock else None)
