"""Consultation (spør kommunene): questions that go to many municipalities for weeks, each with answers of its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from facilitation.consultation import is_consultation
from facilitation.method import Asked, Method, Texts
from facilitation.plan import PhaseKind, PhasePlan, Question, RoundPlan

_DUE = re.compile(r"\b(?:(?:svar)?frist\w*|deadline|(?:svar|send)\w* (?:innen|inn|til|before|by))\b", re.IGNORECASE)
_NUMBERED = re.compile(r"^\(?\d{1,2}[.):]\s*")


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what it is about; where no question asks, each line below that is one. By when stays in the context."""
    own = asked.own.rounds[0] if asked.own.rounds else RoundPlan("")
    read = own.questions or tuple(map(Question, asked.about))
    about = [one for one in asked.about[:1] if not (_DUE.search(one) or _NUMBERED.match(one))]
    wanted = [one for one in read if one.text not in about and not _is_due(one.text)]
    questions = tuple(replace(one, text=_NUMBERED.sub("", one.text)) for one in wanted)
    said = (own.title, *own.context, *(one.text for one in read if _is_due(one.text)))
    context = tuple(dict.fromkeys(one for one in said if one and one not in about))
    plan = RoundPlan(about[0] if about else texts("title"), context=context)
    phases = (PhasePlan(PhaseKind.CONSULTATION),)
    return (replace(plan, questions=questions, phases=phases),)


def _is_due(line: str) -> bool:
    return "?" not in line and bool(_DUE.search(line))


METHOD = Method(
    "consultation",
    _plan,
    (
        "spør kommunene", "spør kommunane", "spørsmål til kommunene", "spørsmål til kommunane", "høring", "høyring",
        "høringsrunde", "høyringsrunde", "innspillsrunde", "innspelsrunde", "consultation", "ask the municipalities",
        "questions to the municipalities",
    ),
    fits=is_consultation,
)  # fmt: skip
