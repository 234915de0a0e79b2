"""Strengths, weaknesses, opportunities, threats (SWOT): where we stand, and what each group would do about it.

**When:** Before a choice of direction, or when a plan is to be renewed.

**What you bring:** What it is about: the service, the network, the plan.

**What you get:** A board of four columns, and from each group what to make of it. `stem over trusler` asks the hall
which matters most.
"""

import re
from collections.abc import Sequence

from facilitation.kinds import Board
from facilitation.method import Asked, Method, Texts, alone, in_turns, plenum, signs, speaks_of
from facilitation.plan import Question, RoundPlan

_SIGNS = signs(
    r"styrk\w*|strengths?", r"svak\w*|veikskap\w*|weakness\w*",
    r"mulighet\w*|moglegheit\w*|mogelegheit\w*|opportunit\w*", r"trus\w+|threats?",
)  # fmt: skip
_STEPS = re.compile("|".join(sign.pattern for sign in _SIGNS), re.IGNORECASE)


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what they look at."""
    board = Board((texts("strengths"), texts("weaknesses"), texts("opportunities"), texts("threats")))
    questions = (
        Question(texts("board", topic=asked.topic(texts("topic"), _STEPS)), 1, board),
        Question(texts("use"), 2),
        Question(texts("guard"), 2),
    )
    phases = (alone(6, part=1), in_turns(12, part=2), plenum(12))
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


_NB = """
Styrker, svakheter, muligheter, trusler (SWOT)
    .help = Hva er dere sterke og svake på, og hva kommer utenfra av muligheter og trusler? Alle skriver lapper i fire kolonner, og hver gruppe finner ut hva det ber dere gjøre. Skriv etter navnet hva det gjelder.
    .title = Styrker, svakheter, muligheter, trusler
    .topic = oss i dag
    .board = Tenk på { $topic }: Hva er styrkene, svakhetene, mulighetene og truslene?
    .strengths = Styrker
    .weaknesses = Svakheter
    .opportunities = Muligheter
    .threats = Trusler
    .use = Hvordan bruker vi styrkene til å gripe mulighetene?
    .guard = Hva gjør vi med svakhetene, så truslene ikke rammer oss?
    .sample =
        Berit: ny runde swot: biblioteket vårt
        Runde: biblioteket vårt
        Kari [{ cmd-answer }]: Folk som kan faget | Trange lokaler | Nye naboer | Færre kroner
        (6 min)
        Sekretæren [{ cmd-result }]: Naboene låner oss en sal
        (12 min)
        Salen: Trange lokaler
        Salen: Naboene låner oss en sal
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Styrkar, svakheiter, moglegheiter, truslar (SWOT)
    .help = Kva er de sterke og svake på, og kva kjem utanfrå av moglegheiter og truslar? Alle skriv lappar i fire kolonnar, og kvar gruppe finn ut kva det ber dykk gjere. Skriv etter namnet kva det gjeld.
    .title = Styrkar, svakheiter, moglegheiter, truslar
    .topic = oss i dag
    .board = Tenk på { $topic }: Kva er styrkane, svakheitene, moglegheitene og truslane?
    .strengths = Styrkar
    .weaknesses = Svakheiter
    .opportunities = Moglegheiter
    .threats = Truslar
    .use = Korleis bruker vi styrkane til å gripe moglegheitene?
    .guard = Kva gjer vi med svakheitene, så truslane ikkje råkar oss?
    .sample =
        Berit: ny runde swot: biblioteket vårt
        Runde: biblioteket vårt
        Kari [{ cmd-answer }]: Folk som kan faget | Tronge lokale | Nye naboar | Færre kroner
        (6 min)
        Sekretæren [{ cmd-result }]: Naboane låner oss ein sal
        (12 min)
        Salen: Tronge lokale
        Salen: Naboane låner oss ein sal
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
Strengths, weaknesses, opportunities, threats (SWOT)
    .help = What are you strong and weak at, and what comes from outside as opportunities and threats? Everybody writes notes in four columns, and each group finds out what it asks you to do. Write after the name what it is about.
    .title = Strengths, weaknesses, opportunities, threats
    .topic = where we are today
    .board = Think of { $topic }: What are the strengths, weaknesses, opportunities and threats?
    .strengths = Strengths
    .weaknesses = Weaknesses
    .opportunities = Opportunities
    .threats = Threats
    .use = How do we use the strengths to take the opportunities?
    .guard = What do we do about the weaknesses, so that the threats do not hit us?
    .sample =
        Berit: new round swot: our library
        Runde: our library
        Kari [{ cmd-answer }]: People who know their trade | Cramped rooms | New neighbours | Less money
        (6 min)
        The secretary [{ cmd-result }]: The neighbours lend us a hall
        (12 min)
        The hall: Cramped rooms
        The hall: The neighbours lend us a hall
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "swot",
    _plan,
    (
        "swot", "swot-analyse", "swot-analyse av", "swot analysis", "swot analysis of",
        "styrker, svakheter, muligheter, trusler", "styrkar, svakheiter, moglegheiter, truslar",
        "strengths, weaknesses, opportunities, threats",
    ),
    fits=lambda plan: speaks_of(plan, _SIGNS),
    keeps=True,
    words={"nb": _NB, "nn": _NN, "en": _EN},
)  # fmt: skip
