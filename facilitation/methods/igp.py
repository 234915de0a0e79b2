"""IGP reflection in one track: alone, in turns around the table and together, in plenum, and one line each at last."""

from collections.abc import Sequence
from dataclasses import replace

from facilitation.method import Asked, Method, Texts, alone, commitment, in_turns, plenum
from facilitation.plan import RoundPlan, Track


def with_own(plan: RoundPlan, asked: Asked) -> RoundPlan:
    """Return one track's plan with what is meant for it: its own title and questions, else those for all."""
    own = asked.own.rounds
    mine = [one for one in own if one.track is plan.track] or [one for one in own if one.track is Track.ALL] or own[:1]
    if not mine:
        return plan
    return replace(plan, title=mine[0].title, context=mine[0].context, questions=mine[0].questions, roles=mine[0].roles)


def _plan(_texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    return (with_own(RoundPlan("", phases=(alone(3), in_turns(15), plenum(15), commitment())), asked),)


METHOD = Method("igp", _plan, ("igp", "igp-metoden", "igp method"))
