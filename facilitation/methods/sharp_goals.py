"""Sharp goals: each group writes one, checks it letter by letter and improves it; the hall picks the sharpest.

**When:** When a goal must be such that somebody can tell whether it was reached.

**What you bring:** What the goal shall be for.

**What you get:** A goal from each group, as it was and as it became; the hall votes on the improved ones only.
"""

from collections.abc import Sequence

from facilitation.kinds import Dots
from facilitation.method import Asked, Method, Texts, alone, in_turns, of_part, plenum, signs, speaks_of, together
from facilitation.plan import Question, RoundPlan

_SIGNS = signs(r"spesifi\w+|specific", r"målbar\w*|measurable", r"tids?(?:bestemt|festa|festet|fest)|time-?bound")


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what the goal shall be for."""
    questions = (
        Question(texts("write", topic=asked.topic(texts("topic"))), part=1),
        Question(texts("check"), part=2),
        Question(texts("improve"), part=3),
        Question(texts("sharpest"), part=3, kind=Dots(dots=1), anonymous=True),
    )
    phases = (alone(3, part=1), in_turns(8, part=1), together(6, part=2), together(6, part=3), plenum(15))
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


_NB = """
Skarpe mål
    .help = Hver gruppe skriver ett mål, går gjennom det bokstav for bokstav og gjør det skarpere. Salen velger det skarpeste. Skriv etter navnet hva målet skal gjelde.
    .title = Skarpe mål
    .topic = det viktigste vi vil få til
    .write = Skriv ett mål for { $topic }.
    .check = Er målet spesifikt, målbart, ambisiøst, relevant, tidsbestemt og enkelt å fortelle? Ta én bokstav om gangen: S, M, A, R, T, E.
    .improve = Skriv målet på nytt, skarpere.
    .sharpest = Hvilket mål er skarpest?
    .sample =
        Berit: ny runde skarpe mål: flere unge i jobb
        Runde: flere unge i jobb
        Alle [{ cmd-answer }]: Flere unge skal i jobb
        (3 min)
        Sekretæren [{ cmd-result }]: Flere unge skal i jobb
        (8 min)
        Sekretæren [{ cmd-result }]: Flere unge skal i jobb | Mangler tall og dato
        (6 min)
        Sekretæren [{ cmd-result }]: Flere unge skal i jobb | Mangler tall og dato | 50 flere unge i jobb innen juni
        (6 min)
        Berit [{ cmd-open-vote }]
        Alle [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        Salen: 50 flere unge i jobb innen juni: 6
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Kvasse mål
    .help = Kvar gruppe skriv eitt mål, går gjennom det bokstav for bokstav og gjer det kvassare. Salen vel det kvassaste. Skriv etter namnet kva målet skal gjelde.
    .title = Kvasse mål
    .topic = det viktigaste vi vil få til
    .write = Skriv eitt mål for { $topic }.
    .check = Er målet spesifikt, målbart, ambisiøst, relevant, tidsbestemt og enkelt å fortelje? Ta éin bokstav om gongen: S, M, A, R, T, E.
    .improve = Skriv målet på nytt, kvassare.
    .sharpest = Kva mål er kvassast?
    .sample =
        Berit: ny runde kvasse mål: fleire unge i jobb
        Runde: fleire unge i jobb
        Alle [{ cmd-answer }]: Fleire unge skal i jobb
        (3 min)
        Sekretæren [{ cmd-result }]: Fleire unge skal i jobb
        (8 min)
        Sekretæren [{ cmd-result }]: Fleire unge skal i jobb | Manglar tal og dato
        (6 min)
        Sekretæren [{ cmd-result }]: Fleire unge skal i jobb | Manglar tal og dato | 50 fleire unge i jobb innan juni
        (6 min)
        Berit [{ cmd-open-vote }]
        Alle [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        Salen: 50 fleire unge i jobb innan juni: 6
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
Sharp goals
    .help = Each group writes one goal, goes through it letter by letter and sharpens it. The hall picks the sharpest. Write after the name what the goal shall be for.
    .title = Sharp goals
    .topic = what matters most to us
    .write = Write one goal for { $topic }.
    .check = Is the goal specific, measurable, ambitious, relevant, time-bound and easy to tell? Take one letter at a time: S, M, A, R, T, E.
    .improve = Write the goal again, sharper.
    .sharpest = Which goal is the sharpest?
    .sample =
        Berit: new round sharp goals: more young people in work
        Runde: more young people in work
        All [{ cmd-answer }]: More young people in work
        (3 min)
        The secretary [{ cmd-result }]: More young people in work
        (8 min)
        The secretary [{ cmd-result }]: More young people in work | No number and no date
        (6 min)
        The secretary [{ cmd-result }]: More young people in work | No number and no date | 50 more in work by June
        (6 min)
        Berit [{ cmd-open-vote }]
        All [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        The hall: 50 more in work by June: 6
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "sharp-goals",
    _plan,
    ("skarpe mål", "smarte mål", "smart-mål", "målformulering", "kvasse mål", "sharp goals", "smart goals"),
    goals=lambda points: of_part(points, 0),
    fits=lambda plan: speaks_of(plan, _SIGNS),
    words={"nb": _NB, "nn": _NN, "en": _EN},
)
