"""Expectations: wishes from the tables, placed between two axes in plenum, and brought back at the end."""

import re
from collections.abc import Sequence

from facilitation.kinds import Axis, Quadrant, Scale
from facilitation.method import Asked, Method, Texts, alone, asks_only, in_turns, plenum
from facilitation.plan import Question, RoundPlan

_BETWEEN_AXES = re.compile(r"\s*(?:/|,| x | × | mot | og | and | vs\.? )\s*")


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: the names of the two axes."""
    axes = [axis for line in asked.about for axis in _BETWEEN_AXES.split(line) if axis]
    across, up = axes[:2] if len(axes) > 1 else (texts("across"), texts("up"))
    ends = (texts("low"), texts("high"))
    placing = Quadrant(Axis(across, *ends), Axis(up, *ends), things=())
    wishes = RoundPlan(
        texts("title"),
        questions=(Question(texts("wishes")), Question(texts("place"), kind=placing)),
        phases=(alone(3), in_turns(8), plenum(10)),
    )
    met = RoundPlan(
        texts("met-title"),
        number=2,
        questions=(
            Question(texts("met"), kind=Scale(1, 10, texts("not-met"), texts("all-met")), anonymous=True),
            Question(texts("missing"), anonymous=True),
        ),
        phases=(alone(3), plenum(8)),
        recalls=True,
    )
    return wishes, met


def _is_placed(question: Question) -> bool:
    return isinstance(question.kind, Quadrant) and not question.kind.things


METHOD = Method(
    "expectations",
    _plan,
    ("forventninger", "forventningsavklaring", "forventningar", "forventingar", "expectations"),
    fits=lambda plan: asks_only(plan, _is_placed),
)
