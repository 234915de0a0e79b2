"""Evaluation: what do you take home, how useful was it, and what should the next one have.

**When:** At the end. Asked with the same words each time, gatherings can be compared.

**What you bring:** Nothing.

**What you get:** What people take home, how useful it was, and wishes for the next; all anonymous, from five answers
on.
"""

from collections.abc import Sequence

from facilitation.kinds import Scale
from facilitation.method import Asked, Method, Texts, alone, plenum, signs, speaks_of
from facilitation.plan import Question, RoundPlan

_SIGNS = signs(
    r"(?:tar|tek) (?:du|de|dere|dykk) med .*(?:hjem|heim)|take home",
    r"nyttig\w*|useful|innspill? til neste|innspel til neste|next time",
)


def _plan(texts: Texts, _asked: Asked) -> Sequence[RoundPlan]:
    questions = (
        Question(texts("home"), anonymous=True),
        Question(texts("useful"), kind=Scale(1, 10, texts("low"), texts("high")), anonymous=True),
        Question(texts("next"), anonymous=True),
    )
    return (RoundPlan(texts("title"), questions=questions, phases=(alone(4), plenum(5))),)


_NB = """
Evaluering
    .help = Hva tar dere med hjem, hvor nyttig var det fra 1 til 10, og hva skal neste samling ha? Alt er anonymt.
    .title = Evaluering
    .home = Hva tar du med deg hjem?
    .useful = Hvor nyttig var samlingen?
    .low = ikke nyttig
    .high = svært nyttig
    .next = Hva ønsker du deg neste gang?
    .sample =
        Berit: ny runde evaluering
        Runde: Hva tar du med deg hjem?
        Alle [{ cmd-answer }]: Tre nye navn | 9 | Mer tid i gruppene
        (4 min)
        Salen: Mer tid i gruppene
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Evaluering
    .help = Kva tek de med heim, kor nyttig var det frå 1 til 10, og kva skal neste samling ha? Alt er anonymt.
    .title = Evaluering
    .home = Kva tek du med deg heim?
    .useful = Kor nyttig var samlinga?
    .low = ikkje nyttig
    .high = svært nyttig
    .next = Kva ønskjer du deg neste gong?
    .sample =
        Berit: ny runde evaluering
        Runde: Kva tek du med deg heim?
        Alle [{ cmd-answer }]: Tre nye namn | 9 | Meir tid i gruppene
        (4 min)
        Salen: Meir tid i gruppene
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
Evaluation
    .help = What do you take home, how useful was it from 1 to 10, and what should the next gathering have? All of it is anonymous.
    .title = Evaluation
    .home = What do you take home?
    .useful = How useful was the gathering?
    .low = not useful
    .high = very useful
    .next = What do you wish for next time?
    .sample =
        Berit: new round evaluation
        Runde: What do you take home?
        All [{ cmd-answer }]: Three new names | 9 | More time in the groups
        (4 min)
        The hall: More time in the groups
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "evaluation",
    _plan,
    ("evaluering", "evaluering av dagen", "evaluering av samlinga", "evaluering av samlingen", "evaluation"),
    fits=lambda plan: speaks_of(plan, _SIGNS),
    words={"nb": _NB, "nn": _NN, "en": _EN},
)
