"""What promotes, what hinders, a board for each goal; then the strongest of each by votes, and what we do about it.

**When:** To find out what to keep and what to mend for a goal.

**What you bring:** The goals, with semicolons between, or on lines of their own. Without any there is one board for
all.

**What you get:** A board for each goal. The panel has a vote for each column; `stem over hemmer` does the same. The
next round (*Neste runde*) brings back what got most votes and asks what to do about it.
"""

from collections.abc import Sequence

from facilitation.kinds import Board
from facilitation.method import Asked, Method, Texts, alone, asks_only, commitment, in_turns, plenum
from facilitation.plan import Question, RoundPlan

_SIGNS = (("frem", "hem"), ("frem", "hind"), ("fremj", "hem"), ("fremj", "hind"), ("promot", "hind"), ("help", "hind"))


def _plan(texts: Texts, asked: Asked) -> Sequence[RoundPlan]:
    """`about`: the goals, none for one in common. Each municipality's notes carry its name."""
    columns = (texts("promotes"), texts("hinders"))
    goals = [texts("of-goal", goal=goal) for goal in asked.about] or [texts("question")]
    found = RoundPlan(
        texts("title"),
        questions=tuple(Question(goal, kind=Board(columns), shared=True) for goal in goals),
        phases=(alone(5), plenum(15)),
    )
    done = RoundPlan(
        texts("then-title"),
        number=2,
        questions=(Question(texts("then")),),
        phases=(alone(3), in_turns(15), plenum(10), commitment()),
        recalls=True,
    )
    return found, done


def _is_board(question: Question) -> bool:
    columns = question.kind.columns if isinstance(question.kind, Board) else ()
    if len(columns) != 2:
        return False
    one, other = (column.lower() for column in columns)
    return any(first in one and second in other for first, second in _SIGNS)


_NB = """
Hva fremmer, hva hemmer
    .help = Lapper om det som fremmer og det som hemmer, én tavle for hvert mål, med kommunens navn på lappene. Så stemmer salen på det sterkeste, og en ny runde finner ut hva dere gjør med det. Skriv målene etter navnet, med semikolon mellom.
    .title = Hva fremmer, hva hemmer
    .promotes = Hva fremmer?
    .hinders = Hva hemmer?
    .question = Hva fremmer, og hva hemmer?
    .of-goal = { $goal }: hva fremmer, og hva hemmer?
    .then-title = Hva gjør vi med det?
    .then = Hva gjør vi med det som fremmer og hemmer sterkest?
    .sample =
        Berit: ny runde hva fremmer, hva hemmer: Flere i jobb
        Runde: Flere i jobb
        Alle [{ cmd-answer }]: Trygge voksne | Lang ventetid
        (5 min)
        Salen: Trygge voksne
        Berit: stem over hemmer
        Alle [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        Salen: Lang ventetid: 6
        Berit [{ cmd-close }]
        Berit: neste runde
        Runde: Hva gjør vi med det
        Runde: Lang ventetid
"""
_NN = """
Kva fremjar, kva hemmar
    .help = Lappar om det som fremjar og det som hemmar, éi tavle for kvart mål, med namnet på kommunen på lappane. Så røystar salen på det sterkaste, og ei ny runde finn ut kva de gjer med det. Skriv måla etter namnet, med semikolon mellom.
    .title = Kva fremjar, kva hemmar
    .promotes = Kva fremjar?
    .hinders = Kva hemmar?
    .question = Kva fremjar, og kva hemmar?
    .of-goal = { $goal }: kva fremjar, og kva hemmar?
    .then-title = Kva gjer vi med det?
    .then = Kva gjer vi med det som fremjar og hemmar sterkast?
    .sample =
        Berit: ny runde kva fremjar, kva hemmar: Fleire i jobb
        Runde: Fleire i jobb
        Alle [{ cmd-answer }]: Trygge vaksne | Lang ventetid
        (5 min)
        Salen: Trygge vaksne
        Berit: røyst over hemmar
        Alle [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        Salen: Lang ventetid: 6
        Berit [{ cmd-close }]
        Berit: neste runde
        Runde: Kva gjer vi med det
        Runde: Lang ventetid
"""
_EN = """
What promotes, what hinders
    .help = Notes on what promotes and what hinders, one board for each goal, with the municipality's name on the notes. Then the hall votes for the strongest, and another round finds out what you do about it. Write the goals after the name, with semicolons between.
    .title = What promotes, what hinders
    .promotes = What promotes?
    .hinders = What hinders?
    .question = What promotes, and what hinders?
    .of-goal = { $goal }: what promotes, and what hinders?
    .then-title = What do we do about it?
    .then = What do we do about what promotes and hinders most?
    .sample =
        Berit: new round what promotes, what hinders: More people in work
        Runde: More people in work
        All [{ cmd-answer }]: Steady adults | Long waiting time
        (5 min)
        The hall: Steady adults
        Berit: vote on hinders
        All [{ cmd-answer }]: 1
        Berit [{ cmd-close-poll }]
        The hall: Long waiting time: 6
        Berit [{ cmd-close }]
        Berit: next round
        Runde: What do we do about it
        Runde: Long waiting time
"""

METHOD = Method(
    "promotes-hinders",
    _plan,
    (
        "hva fremmer, hva hemmer", "fremmer, hemmer", "fremmere, hemmere", "drivkrefter, barrierer", "hva fremmer, hemmer", "hva fremmer", "kva fremjar, kva hemmar",
        "fremjar, hemmar", "kva fremjar, hemmar", "kva fremjar", "what promotes, what hinders", "promotes, hinders",
        "what promotes, hinders", "what promotes",
    ),
    fits=lambda plan: asks_only(plan, _is_board),
    words={"nb": _NB, "nn": _NN, "en": _EN},
)  # fmt: skip
