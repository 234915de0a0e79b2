"""User journey: what young people met, stage by stage, in their own words and with how it felt, and nobody's name."""

import re
from collections.abc import Sequence

from facilitation.kinds import Numbers, Timeline
from facilitation.method import Asked, Method, Texts, alone, in_turns, listed, plenum
from facilitation.plan import Question, RoundPlan

# What is listed, by the label it has, else by its place behind what the journey is.
_STAGES = re.compile(r"steg|stega|stegene|trinn|trinnene|stadier|stadium|faser|fasar|stages|steps", re.IGNORECASE), 1
_SITUATIONS = re.compile(r"situasjoner|situasjonar|situations", re.IGNORECASE), 2
_GROUPS = re.compile(r"intervjuet|intervjua|hvem|kven|grupper|interviewed|who|groups", re.IGNORECASE), 3


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what the journey is; then its stages, its situations and who was interviewed, with commas between."""
    board = Timeline(_listed(asked, _STAGES, texts("stages")), _listed(asked, _SITUATIONS, texts("situations")))
    who = _listed(asked, _GROUPS, texts("groups"))
    interviews = Numbers(tuple(f"{group}, {form}" for group in who for form in listed(texts("forms"))))
    met = texts("met", topic=asked.topic(texts("topic")))
    questions = (
        Question(asked.question(met), 1, board, guarded=True),
        Question(texts("interviews"), 1, interviews),
        Question(texts("sore"), 2),
    )
    phases = (alone(10, part=1), in_turns(12, part=2), plenum(15))
    return (RoundPlan(texts("title"), context=(texts("how"),), questions=questions, phases=phases),)


def _listed(asked: Asked, what: tuple[re.Pattern[str], int], usual: str) -> tuple[str, ...]:
    label, place = what
    plain = [line for line in asked.about if ":" not in line and not line.endswith("?")]
    return asked.under(label) or listed(plain[place] if len(plain) > place else usual)


METHOD = Method(
    "user-journey",
    _plan,
    ("brukerreise", "brukerreisen", "brukarreise", "brukarreisa", "kundereise", "tjenestereise", "user journey"),
    fits=lambda plan: any(question.guarded for question in plan.questions),
    keeps=True,
)
