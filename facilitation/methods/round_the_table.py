"""Round the table: who are you, what do you do, why are you here, what can others use you for. Ends in a who-is-who."""

from collections.abc import Sequence

from facilitation.method import Asked, Method, Texts, alone, plenum
from facilitation.plan import PhaseKind, PhasePlan, Question, RoundPlan

_SECONDS = 60


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: how many seconds each has."""
    typed = next((int(word) for line in asked.about for word in line.split() if word.isdecimal()), _SECONDS)
    seconds = min(max(typed, 10), 600)
    around = PhasePlan(PhaseKind.GROUP, 10, turns=True, seconds=seconds)
    question = Question(texts("who"), shared=True)
    return (RoundPlan(texts("title"), questions=(question,), phases=(alone(2), around, plenum(5))),)


METHOD = Method(
    "round-the-table",
    _plan,
    (
        "runde rundt bordet", "rundt bordet", "runda rundt bordet", "presentasjonsrunde", "presentasjonsrunda",
        "bli kjent", "bli kjende", "hvem er hvem", "kven er kven", "round the table", "round-table introductions",
        "introductions", "who is who",
    ),
)  # fmt: skip
