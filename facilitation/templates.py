"""The plans that are there to be picked: phases and times, to which a facilitator brings questions of their own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from facilitation.errors import Unknown
from facilitation.plan import PhaseKind, PhasePlan, Plan, RoundPlan, Track


def _igp(group: int, plenum: int, *, last: bool = True) -> tuple[PhasePlan, ...]:
    """Alone, in turns around the table and together; `last`: and one line each on what to do about it."""
    phases = (
        PhasePlan(PhaseKind.INDIVIDUAL, 3),
        PhasePlan(PhaseKind.GROUP, group, turns=True),
        PhasePlan(PhaseKind.PLENUM, plenum),
    )
    return (*phases, PhasePlan(PhaseKind.COMMITMENT, 2)) if last else phases


# By name, in the order they are offered; what they are called in people's languages is for others to say.
TEMPLATES: Mapping[str, Sequence[RoundPlan]] = {
    "igp": (RoundPlan("", phases=_igp(15, 15)),),
    "igp-short": (RoundPlan("", phases=_igp(8, 7, last=False)),),
    "igp-two-tracks": tuple(RoundPlan("", track=track, phases=_igp(20, 20)) for track in (Track.KOMMUNE, Track.OTHER)),
}


def from_template(name: str, own: Plan) -> Plan:
    """Return the template's plan with the title, the questions, the roles and the groups of `own`.

    A text that gives its own times needs no template: it is returned as it is. Raises Unknown for no such template.
    """
    if name not in TEMPLATES:
        raise Unknown("no-such-template")
    if any(phase.minutes for plan in own.rounds for phase in plan.phases):
        return own
    return Plan(tuple(_filled(plan, own.rounds) for plan in TEMPLATES[name]), own.groups)


def _filled(plan: RoundPlan, own: Sequence[RoundPlan]) -> RoundPlan:
    """Return one track's plan with what is meant for it: its own questions, else those for all."""
    mine = [one for one in own if one.track is plan.track] or [one for one in own if one.track is Track.ALL] or own[:1]
    if not mine:
        return plan
    return replace(plan, title=mine[0].title, context=mine[0].context, questions=mine[0].questions, roles=mine[0].roles)
