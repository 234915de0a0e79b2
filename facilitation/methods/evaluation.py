"""Evaluation: what do you take home, how useful was it, and what should the next one have."""

from collections.abc import Sequence

from facilitation.kinds import Scale
from facilitation.method import Asked, Method, Texts, alone, plenum
from facilitation.plan import Question, RoundPlan


def _plan(texts: Texts, _asked: Asked) -> Sequence[RoundPlan]:
    questions = (
        Question(texts("home"), anonymous=True),
        Question(texts("useful"), kind=Scale(1, 10, texts("low"), texts("high")), anonymous=True),
        Question(texts("next"), anonymous=True),
    )
    return (RoundPlan(texts("title"), questions=questions, phases=(alone(4), plenum(5))),)


METHOD = Method(
    "evaluation",
    _plan,
    ("evaluering", "evaluering av dagen", "evaluering av samlinga", "evaluering av samlingen", "evaluation"),
)
