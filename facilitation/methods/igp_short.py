"""IGP reflection when there is little time: the same without the line each at last."""

from collections.abc import Sequence

from facilitation.method import Asked, Method, Texts, alone, in_turns, plenum
from facilitation.methods.igp import with_own
from facilitation.plan import RoundPlan


def _plan(_texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    return (with_own(RoundPlan("", phases=(alone(3), in_turns(8), plenum(7))), asked),)


METHOD = Method("igp-short", _plan, ("kort igp", "igp kort", "short igp", "igp short"))
