"""Future picture: it is the year 20XX and we have succeeded. Dreams first, then what it took; objections at last."""

import re
from collections.abc import Sequence

from facilitation.kinds import Board
from facilitation.method import Asked, Method, Texts, alone, commitment, in_turns, plenum, together
from facilitation.plan import Question, RoundPlan

_YEAR = re.compile(r"\b20\d\d\b")


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: the year, and what it is that has succeeded."""
    said = " ".join(asked.about)
    found = _YEAR.search(said)
    year = found[0] if found else texts("year")
    topic = _YEAR.sub("", said).strip(" :,–-") or texts("topic")
    asks = Board((texts("leaders"), texts("elected"), texts("unions"), texts("employees")))
    questions = (
        Question(texts("dream", year=year, topic=topic), part=1),
        Question(texts("took"), part=2),
        Question(texts("asks"), part=3, kind=asks),
        Question(texts("critical"), part=4),
    )
    phases = (
        alone(4, part=1), in_turns(10, part=1), together(8, part=2), alone(4, part=3), alone(3, part=4),
        in_turns(10, part=4), plenum(15), commitment(),
    )  # fmt: skip
    return (RoundPlan(texts("title", year=year), questions=questions, phases=phases),)


METHOD = Method(
    "future-picture",
    _plan,
    (
        "framtidsbilde", "framtidsbildet", "fremtidsbilde", "fremtidsbildet", "framtidsbilete", "framtidsbiletet",
        "drømmebilde", "fremtidsverksted", "framtidsverkstad", "future picture", "picture of the future",
    ),
)  # fmt: skip
