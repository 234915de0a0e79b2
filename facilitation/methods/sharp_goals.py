"""Sharp goals: each group writes one, checks it letter by letter and improves it; the hall picks the sharpest."""

from collections.abc import Sequence

from facilitation.kinds import Dots
from facilitation.method import Asked, Method, Texts, alone, in_turns, plenum, together
from facilitation.plan import Question, RoundPlan


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what the goal shall be for."""
    questions = (
        Question(texts("write", topic=asked.topic(texts("topic"))), part=1),
        Question(texts("check"), part=2),
        Question(texts("improve"), part=3),
        Question(texts("sharpest"), part=3, kind=Dots(dots=1), anonymous=True),
    )
    phases = (alone(3, part=1), in_turns(8, part=1), together(6, part=2), together(6, part=3), plenum(15))
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


METHOD = Method(
    "sharp-goals",
    _plan,
    ("skarpe mål", "smarte mål", "smart-mål", "målformulering", "kvasse mål", "sharp goals", "smart goals"),
)
