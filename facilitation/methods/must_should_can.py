"""Must, should, can: who is affected, who must, should and can be involved or informed, when and how.

**When:** When something is decided and others must hear of it, or take part.

**What you bring:** What it is about.

**What you get:** A board of three columns, and when and how from each group.
"""

from collections.abc import Sequence

from facilitation.kinds import Board
from facilitation.method import Asked, Method, Texts, alone, asks_only, in_turns, plenum, signs, speaks_of, together
from facilitation.plan import Question, RoundPlan

_WORDS = signs("må|must", "bør|should", "kan|can", r"\w*involver\w*|\w*informer\w*|involved|informed")
_SIGNS = (("må", "bør", "kan"), ("must", "should", "c"))


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: what people are to be involved in."""
    board = Board((texts("must"), texts("should"), texts("can")))
    questions = (
        Question(texts("affected", topic=asked.topic(texts("topic")))),
        Question(texts("who"), kind=board),
        Question(texts("when"), part=2),
    )
    phases = (alone(5, part=1), in_turns(12, part=1), together(10, part=2), plenum(10))
    return (RoundPlan(texts("title"), questions=questions, phases=phases),)


def _is_board(question: Question) -> bool:
    columns = question.kind.columns if isinstance(question.kind, Board) else ()
    heads = [column.lower() for column in columns]
    return any(
        len(heads) == len(signs) and all(head.startswith(sign) for head, sign in zip(heads, signs, strict=True))
        for signs in _SIGNS
    )


_NB = """
Må, bør, kan
    .help = Hvem berøres, og hvem må, bør og kan involveres eller informeres, når og hvordan? Skriv etter navnet hva det gjelder.
    .title = Må, bør, kan
    .affected = Hvem berøres av { $topic }?
    .topic = det vi har bestemt
    .who = Hvem må, bør og kan involveres eller informeres?
    .must = Må
    .should = Bør
    .can = Kan
    .when = Når og hvordan involverer vi dem?
    .sample =
        Berit: ny runde må, bør, kan: den nye rusplanen
        Runde: den nye rusplanen
        Alle [{ cmd-answer }]: Ungdom og foreldre | Fastlegen | Skolen | Idrettslaget
        (5 min)
        Sekretæren [{ cmd-result }]: Ungdomsrådet
        (12 min)
        Sekretæren [{ cmd-result }]: Ungdomsrådet | Før jul, på eget møte
        (10 min)
        Salen: Fastlegen
        Salen: Før jul, på eget møte
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_NN = """
Må, bør, kan
    .help = Kven blir påverka, og kven må, bør og kan involverast eller informerast, når og korleis? Skriv etter namnet kva det gjeld.
    .title = Må, bør, kan
    .affected = Kven blir råka av { $topic }?
    .topic = det vi har bestemt
    .who = Kven må, bør og kan involverast eller informerast?
    .must = Må
    .should = Bør
    .can = Kan
    .when = Når og korleis involverer vi dei?
    .sample =
        Berit: ny runde må, bør, kan: den nye rusplanen
        Runde: den nye rusplanen
        Alle [{ cmd-answer }]: Ungdom og foreldre | Fastlegen | Skulen | Idrettslaget
        (5 min)
        Sekretæren [{ cmd-result }]: Ungdomsrådet
        (12 min)
        Sekretæren [{ cmd-result }]: Ungdomsrådet | Før jul, på eige møte
        (10 min)
        Salen: Fastlegen
        Salen: Før jul, på eige møte
        Berit [{ cmd-close }]
        Salen: { hall-closed }
"""
_EN = """
Must, should, can
    .help = Who is affected, and who must, should and can be involved or informed, when and how? Write after the name what it is about.
    .title = Must, should, can
    .affected = Who is affected by { $topic }?
    .topic = what we have decided
    .who = Who must, should and can be involved or informed?
    .must = Must
    .should = Should
    .can = Can
    .when = When and how do we involve them?
    .sample =
        Berit: new round must, should, can: the new youth plan
        Runde: the new youth plan
        All [{ cmd-answer }]: Young people and parents | The doctors | The school | The sports club
        (5 min)
        The secretary [{ cmd-result }]: The youth council
        (12 min)
        The secretary [{ cmd-result }]: The youth council | Before Christmas, at a meeting of its own
        (10 min)
        The hall: The doctors
        The hall: Before Christmas, at a meeting of its own
        Berit [{ cmd-close }]
        The hall: { hall-closed }
"""

METHOD = Method(
    "must-should-can",
    _plan,
    (
        "må, bør, kan", "hvem må, bør, kan", "hvem må, bør, kan involveres", "kven må, bør, kan",
        "kven må, bør, kan involverast", "must, should, can", "who must, should, can",
    ),
    fits=lambda plan: asks_only(plan, _is_board) or speaks_of(plan, _WORDS),
    words={"nb": _NB, "nn": _NN, "en": _EN},
)  # fmt: skip
