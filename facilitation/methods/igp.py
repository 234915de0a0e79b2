"""IGP reflection in one track: alone, in turns around the table and together, in plenum, and one line each at last.

**When:** Whenever a hall shall think and talk before it hears the loudest. This is the usual round.

**What you bring:** Your own questions, on the lines below the name. Tracks, roles and groups as on any slide.

**What you get:** Each group's points, in plenary and in the minutes; a line each of what people will do.
"""

from collections.abc import Sequence
from dataclasses import replace

from facilitation.method import Asked, Method, Texts, alone, commitment, in_turns, plenum
from facilitation.plan import PhaseKind, Question, RoundPlan, Track

_THREE = (PhaseKind.INDIVIDUAL, PhaseKind.GROUP, PhaseKind.PLENUM)


def with_own(plan: RoundPlan, asked: Asked) -> RoundPlan:
    """Return one track's plan with what is meant for it: its own title and questions, else those for all."""
    own = asked.own.rounds
    mine = [one for one in own if one.track is plan.track] or [one for one in own if one.track is Track.ALL] or own[:1]
    if not mine:
        return replace(plan, questions=tuple(Question(line) for line in asked.about if line.endswith("?")))
    return replace(plan, title=mine[0].title, context=mine[0].context, questions=mine[0].questions, roles=mine[0].roles)


def _plan(_texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    return (with_own(RoundPlan("", phases=(alone(3), in_turns(15), plenum(15), commitment())), asked),)


def _has_three_phases(plan: RoundPlan) -> bool:
    """Tell whether a round is thought on alone, in groups and then in plenum, whatever else comes."""
    kinds = dict.fromkeys(phase.kind for phase in plan.phases if phase.kind in _THREE)
    return tuple(kinds) == _THREE


_NB = """
IGP: alene, i gruppa, i plenum
    .help = Tenk alene i 3 minutter, snakk sammen etter tur i 15, møtes i plenum i 15, og skriv én linje hver til slutt. Skriv spørsmålene deres på linjene under.
    .sample =
        Berit: ny runde igp
            Hva kan vi gjøre sammen for ungdom?
        Runde: Hva kan vi gjøre sammen for ungdom?
        Alle [{ cmd-answer }]: En voksen som ringer
        (3 min)
        Sekretæren [{ cmd-result }]: En fast voksen til hver
        (15 min)
        Salen: En fast voksen til hver
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Jeg ringer NAV i morgen
        (2 min)
        Salen: { hall-closed }
"""
_NN = """
IGP: åleine, i gruppa, i plenum
    .help = Tenk åleine i 3 minutt, snakk saman etter tur i 15, møtast i plenum i 15, og skriv éi linje kvar til slutt. Skriv spørsmåla dykkar på linjene under.
    .sample =
        Berit: ny runde igp
            Kva kan vi gjere saman for ungdom?
        Runde: Kva kan vi gjere saman for ungdom?
        Alle [{ cmd-answer }]: Ein vaksen som ringjer
        (3 min)
        Sekretæren [{ cmd-result }]: Ein fast vaksen til kvar
        (15 min)
        Salen: Ein fast vaksen til kvar
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: Eg ringjer NAV i morgon
        (2 min)
        Salen: { hall-closed }
"""
_EN = """
IGP: alone, in the group, in plenary
    .help = Think alone for 3 minutes, talk in turns for 15, meet in plenary for 15, and write one line each at the end. Write your questions on the lines below.
    .sample =
        Berit: new round igp
            What can we do together for young people?
        Runde: What can we do together for young people?
        All [{ cmd-answer }]: An adult who calls
        (3 min)
        The secretary [{ cmd-result }]: One steady adult for each
        (15 min)
        The hall: One steady adult for each
        Berit [{ cmd-next-phase }]
        Kari [{ cmd-commit }]: I will call tomorrow
        (2 min)
        The hall: { hall-closed }
"""

METHOD = Method(
    "igp",
    _plan,
    ("igp", "igp-metoden", "igp method"),
    fits=_has_three_phases,
    usual=True,
    words={"nb": _NB, "nn": _NN, "en": _EN},
)
