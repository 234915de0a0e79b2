"""Start, stop, continue: three columns of notes; each group settles what to do first, and the hall votes on it.

**When:** At a half-way mark, or when a way of working together has had some time.

**What you bring:** What it is about: the meetings, the network, the year.

**What you get:** A board of three columns, what each group would do first and who does it, and the hall's vote.
`stem over stopp` asks the hall about a column too, and `tiltak av 1` makes an action of a group's point.
"""

import re
from collections.abc import Sequence

from facilitation.kinds import Board, Dots
from facilitation.method import Asked, Method, Texts, alone, in_turns, plenum, signs, speaks_of
from facilitation.plan import Question, RoundPlan

_SIGNS = signs(
    r"start\w*|begynne med|byrje med", r"stopp?\w*|slutte med", r"fort?se?tt?\w*|hal?de? fram|continue|keep doing"
)
_STEPS = re.compile("|".join(sign.pattern for sign in _SIGNS), re.IGNORECASE)


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what they look back on."""
    board = Board((texts("start"), texts("stop"), texts("continue")))
    questions = (
        Question(texts("board", topic=asked.topic(texts("topic"), _STEPS)), 1, board),
        Question(texts("first"), 2),
        Question(texts("vote"), 2, Dots(dots=1), anonymous=True),
    )
    phases = (alone(5, part=1), in_turns(10, part=2), plenum(10))
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


_NB = """
Start, stopp, fortsett
    .help = Hva skal dere starte med, stoppe med og fortsette med? Alle skriver lapper i tre kolonner, hver gruppe blir enig om hva dere gjør først, og salen stemmer. Skriv etter navnet hva det gjelder.
    .title = Start, stopp, fortsett
    .topic = måten vi jobber sammen på
    .board = Tenk på { $topic }: Hva skal vi starte med, stoppe med og fortsette med?
    .start = Start
    .stop = Stopp
    .continue = Fortsett
    .first = Hva gjør vi først, og hvem gjør det?
    .vote = Hva er viktigst å få gjort?
    .sample =
        Berit: ny runde start, stopp, fortsett: møtene våre
        Runde: møtene våre
        Kari [{ cmd-answer }]: Møter ute | Lange referater | Felles lunsj
        (5 min)
        Sekretæren [{ cmd-result }]: Vi møtes ute i mai
            Referatet på én side
        (10 min)
        Salen: Lange referater
        Berit [{ cmd-open-vote }]
        Kari [{ cmd-answer }]: 1
        Ola [{ cmd-answer }]: 1
        Siri [{ cmd-answer }]: 1
        Nils [{ cmd-answer }]: 2
        Berit [{ cmd-close-poll }]
        Salen: Vi møtes ute i mai: 3
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Start, stopp, hald fram
    .help = Kva skal de starte med, stoppe med og halde fram med? Alle skriv lappar i tre kolonnar, kvar gruppe blir samd om kva de gjer først, og salen røystar. Skriv etter namnet kva det gjeld.
    .title = Start, stopp, hald fram
    .topic = måten vi arbeider saman på
    .board = Tenk på { $topic }: Kva skal vi starte med, stoppe med og halde fram med?
    .start = Start
    .stop = Stopp
    .continue = Hald fram
    .first = Kva gjer vi først, og kven gjer det?
    .vote = Kva er viktigast å få gjort?
    .sample =
        Berit: ny runde start, stopp, hald fram: møta våre
        Runde: møta våre
        Kari [{ cmd-answer }]: Møte ute | Lange referat | Felles lunsj
        (5 min)
        Sekretæren [{ cmd-result }]: Vi møtest ute i mai
            Referatet på éi side
        (10 min)
        Salen: Lange referat
        Berit [{ cmd-open-vote }]
        Kari [{ cmd-answer }]: 1
        Ola [{ cmd-answer }]: 1
        Siri [{ cmd-answer }]: 1
        Nils [{ cmd-answer }]: 2
        Berit [{ cmd-close-poll }]
        Salen: Vi møtest ute i mai: 3
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
Start, stop, continue
    .help = What will you start, stop and continue doing? Everybody writes notes in three columns, each group agrees on what to do first, and the hall votes. Write after the name what it is about.
    .title = Start, stop, continue
    .topic = how we work together
    .board = Think of { $topic }: What shall we start, stop and continue doing?
    .start = Start
    .stop = Stop
    .continue = Continue
    .first = What do we do first, and who does it?
    .vote = What matters most to get done?
    .sample =
        Berit: new round start, stop, continue: our meetings
        Runde: our meetings
        Kari [{ cmd-answer }]: Meeting outdoors | Long minutes | Lunch together
        (5 min)
        The secretary [{ cmd-result }]: We meet outdoors in May
            Minutes on one page
        (10 min)
        The hall: Long minutes
        Berit [{ cmd-open-vote }]
        Kari [{ cmd-answer }]: 1
        Ola [{ cmd-answer }]: 1
        Siri [{ cmd-answer }]: 1
        Nils [{ cmd-answer }]: 2
        Berit [{ cmd-close-poll }]
        The hall: We meet outdoors in May: 3
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "start-stop-continue",
    _plan,
    (
        "start, stopp, fortsett", "begynne med, slutte med, fortsette med", "start, stopp, fortsette", "hva skal vi starte, stoppe, fortsette med",
        "start, stopp, hald fram", "start, stopp, halde fram", "start, stop, continue",
    ),
    fits=lambda plan: speaks_of(plan, _SIGNS),
    keeps=True,
    words={"nb": _NB, "nn": _NN, "en": _EN},
)  # fmt: skip
