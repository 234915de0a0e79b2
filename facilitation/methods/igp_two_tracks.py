"""IGP reflection for municipality groups and other actors side by side, with a plenum in common."""

from collections.abc import Sequence

from facilitation.method import Asked, Method, Texts, alone, commitment, in_turns, plenum
from facilitation.methods.igp import with_own
from facilitation.plan import RoundPlan, Track


def _plan(_texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    phases = (alone(3), in_turns(20), plenum(20), commitment())
    return [with_own(RoundPlan("", track=track, phases=phases), asked) for track in (Track.KOMMUNE, Track.OTHER)]


METHOD = Method("igp-two-tracks", _plan, ("igp to spor", "igp med to spor", "to spor", "igp two tracks", "two tracks"))
