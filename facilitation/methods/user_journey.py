"""User journey: what young people met, stage by stage, in their own words and with how it felt, and nobody's name."""

import re
from collections.abc import Sequence

from facilitation.kinds import Numbers, Timeline
from facilitation.method import Asked, Method, Texts, alone, asks_only, in_turns, plenum
from facilitation.plan import Question, RoundPlan

_BETWEEN = re.compile(r"\s*,\s*")
_STAGES, _SITUATIONS, _GROUPS = 1, 2, 3


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what the journey is; then its stages, its situations and who was interviewed, with commas between."""
    board = Timeline(_listed(asked, _STAGES, texts("stages")), _listed(asked, _SITUATIONS, texts("situations")))
    forms = _BETWEEN.split(texts("forms"))
    interviews = Numbers(tuple(f"{who}, {form}" for who in _listed(asked, _GROUPS, texts("groups")) for form in forms))
    questions = (
        Question(texts("met", topic=asked.topic(texts("topic"))), 1, board, guarded=True),
        Question(texts("interviews"), 1, interviews),
        Question(texts("sore"), 2),
    )
    phases = (alone(10, part=1), in_turns(12, part=2), plenum(15))
    return (RoundPlan(texts("title"), context=(texts("how"),), questions=questions, phases=phases),)


def _listed(asked: Asked, place: int, usual: str) -> tuple[str, ...]:
    said = asked.about[place] if len(asked.about) > place else usual
    return tuple(dict.fromkeys(filter(None, _BETWEEN.split(said))))


METHOD = Method(
    "user-journey",
    _plan,
    ("brukerreise", "brukerreisen", "brukarreise", "brukarreisa", "kundereise", "tjenestereise", "user journey"),
    fits=lambda plan: asks_only(plan, lambda question: isinstance(question.kind, Timeline | Numbers)),
)
