"""A statement on a scale from 1 to 10, before and after people have heard each other's reasons.

**When:** To see whether a talk changes what people think, or only to take the temperature.

**What you bring:** The statement, after the name.

**What you get:** Two rows of bars beside each other, before and after. The numbers are anonymous and shown in plenary
from five answers on; the reasons are told around the table.

## Each municipality by name

`skala 1-10 per kommune: Vi kjenner planen godt` asks for each organisation's answer. Whoever answers is told that it
is shown with its name. Each gets a line of its own, with where it stood before and where it stands now, in the hall, in
the minutes and in the files; its own page shows it from gathering to gathering.

![Each municipality's answer, before and after](../pictures/organisations-3-light.png)
"""

import re
from collections.abc import Sequence

from facilitation.kinds import Scale
from facilitation.method import Asked, Method, Texts, alone, asks_only, in_turns, plenum
from facilitation.plan import Question, RoundPlan

_NAMED = re.compile(
    r"(?:per|pr\.?|for hver|for kvar|for each) (?:kommune|organisasjon|municipality|organi[sz]ation)\b[ :,–-]*",
    re.IGNORECASE,
)

_STEPS = re.compile(r"^\W*(?:[01]\W+10\W*)?$")  # "(1-10)" is no statement


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: the statement. The reasons are told at the table, and the number is the hall's and anonymous; "per
    kommune" before the statement makes it each organisation's, by name.
    """
    kind = Scale(1, 10, texts("low"), texts("high"))
    said = asked.topic("", _STEPS)
    named = _NAMED.match(said)
    statement = (said[named.end() :] if named else said) or texts("statement")
    questions = (
        Question(statement, 1, kind, anonymous=not named, shared=bool(named)),
        Question(texts("why"), 1),
        Question(statement, 2, kind, anonymous=not named, shared=bool(named)),
    )
    phases = (alone(3, part=1), in_turns(10, part=1), alone(2, part=2), plenum(10))
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


_NB = """
Skala 1–10, før og etter
    .help = Et utsagn på en skala fra 1 til 10, anonymt, med begrunnelser rundt bordet, og så en gang til. Skriv utsagnet etter navnet, med «per kommune:» foran hvis hver kommune skal svare med navn.
    .title = Skala 1–10
    .statement = Vi jobber godt sammen på tvers.
    .why = Hvorfor akkurat det tallet?
    .low = stemmer ikke
    .high = stemmer helt
    .sample =
        Berit: ny runde skala 1-10: Vi kjenner planen godt
        Runde: Vi kjenner planen godt
        Alle [{ cmd-answer }]: Jeg har bare hørt om den | 4
        (3 min)
        (10 min)
        Alle [{ cmd-answer }]: 8
        (2 min)
        Salen: 8
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Skala 1–10, før og etter
    .help = Eit utsegn på ein skala frå 1 til 10, anonymt, med grunngjevingar rundt bordet, og så ein gong til. Skriv utsegnet etter namnet, med «per kommune:» framfor om kvar kommune skal svare med namn.
    .title = Skala 1–10
    .statement = Vi arbeider godt saman på tvers.
    .why = Kvifor akkurat det talet?
    .low = stemmer ikkje
    .high = stemmer heilt
    .sample =
        Berit: ny runde skala 1-10: Vi kjenner planen godt
        Runde: Vi kjenner planen godt
        Alle [{ cmd-answer }]: Eg har berre høyrt om han | 4
        (3 min)
        (10 min)
        Alle [{ cmd-answer }]: 8
        (2 min)
        Salen: 8
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
Scale 1–10, before and after
    .help = A statement on a scale from 1 to 10, anonymously, with the reasons told around the table, and then once more. Write the statement after the name, with "per municipality:" before it if each municipality shall answer by name.
    .title = Scale 1–10
    .statement = We work well together across our organisations.
    .why = Why exactly that number?
    .low = not at all
    .high = entirely
    .sample =
        Berit: new round scale 1-10: We know the plan well
        Runde: We know the plan well
        All [{ cmd-answer }]: I have only heard of it | 4
        (3 min)
        (10 min)
        All [{ cmd-answer }]: 8
        (2 min)
        The hall: 8
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "scale",
    _plan,
    ("skala 1–10", "skala", "skalaspørsmål", "scale 1–10", "scale", "temperaturmåling"),
    fits=lambda plan: asks_only(plan, lambda question: isinstance(question.kind, Scale)),
    words={"nb": _NB, "nn": _NN, "en": _EN},
)
