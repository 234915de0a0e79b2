"""A statement on a scale from 1 to 10, before and after people have heard each other's reasons."""

import re
from collections.abc import Sequence

from facilitation.kinds import Scale
from facilitation.method import Asked, Method, Texts, alone, asks_only, in_turns, plenum
from facilitation.plan import Question, RoundPlan

_NAMED = re.compile(
    r"(?:per|pr\.?|for hver|for kvar|for each) (?:kommune|organisasjon|municipality|organi[sz]ation)\b[ :,–-]*",
    re.IGNORECASE,
)


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: the statement. The reasons are told at the table, and the number is the hall's and anonymous; "per
    kommune" before the statement makes it each organisation's, by name.
    """
    kind = Scale(1, 10, texts("low"), texts("high"))
    said = asked.topic("")
    named = _NAMED.match(said)
    statement = (said[named.end() :] if named else said) or texts("statement")
    questions = (
        Question(statement, 1, kind, anonymous=not named, shared=bool(named)),
        Question(texts("why"), 1),
        Question(statement, 2, kind, anonymous=not named, shared=bool(named)),
    )
    phases = (alone(3, part=1), in_turns(10, part=1), alone(2, part=2), plenum(10))
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


METHOD = Method(
    "scale",
    _plan,
    ("skala 1-10", "skala 1–10", "skala", "skalaspørsmål", "scale 1-10", "scale 1–10", "scale", "temperaturmåling"),
    fits=lambda plan: asks_only(plan, lambda question: isinstance(question.kind, Scale)),
)
