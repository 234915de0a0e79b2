"""Plan with milestones: why, where to and who; then the last milestone first, back to today; at last the first step."""

import re
from collections.abc import Sequence

from facilitation.method import Asked, Method, Texts, alone, in_turns, plenum, together
from facilitation.plan import Question, RoundPlan

# How slides name the method's own steps: they are asked anyway.
_STEPS = re.compile(
    r"utløs|behov|visjon|\bmål|organis|milepæl|\bfase|kritisk|suksess|(?:første|fyrste) aktivitet"
    r"|trigger|vision|\bgoal|mileston|phase|critical|success|first activity"
    r"|kommer hjem|kjem heim|come home",
    re.IGNORECASE,
)
_MILESTONE = re.compile(r"milepæl|mileston", re.IGNORECASE)
_FEWEST_STEPS = 3


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what the plan is for."""
    topic = next((one for one in asked.about if not _STEPS.search(one)), texts("topic"))
    questions = (
        Question(texts("trigger", topic=topic), part=1),
        Question(texts("vision"), part=1),
        Question(texts("goal"), part=1),
        Question(texts("organisation"), part=2),
        Question(texts("last"), part=3),
        Question(texts("back"), part=3),
        Question(texts("critical"), part=4),
        Question(texts("first"), part=5),
    )
    phases = (
        alone(4, part=1), in_turns(10, part=1), together(6, part=2), alone(4, part=3), together(15, part=3),
        together(6, part=4), together(4, part=5), plenum(15),
    )  # fmt: skip
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


def _fits(plan: RoundPlan) -> bool:
    """Tell whether the steps are asked for one by one, milestones among them."""
    asked = [question.text for question in plan.questions]
    steps = {found[0].lower() for text in asked for found in _STEPS.finditer(text)}
    return any(map(_MILESTONE.search, asked)) and len(steps) >= _FEWEST_STEPS


METHOD = Method(
    "milestones",
    _plan,
    (
        "plan med milepæler", "plan med milepælar", "milepælsplan", "milepælplan", "milepælsplanlegging",
        "milepæler", "milepælar", "framdriftsplan", "fremdriftsplan", "plan with milestones", "milestone plan",
        "milestones",
    ),
    fits=_fits,
)  # fmt: skip
