"""What promotes, what hinders, a board for each goal; then the strongest of each by votes, and what we do about it."""

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


METHOD = Method(
    "promotes-hinders",
    _plan,
    (
        "hva fremmer, hva hemmer", "hva fremmer og hva hemmer", "hva fremmer hva hemmer", "hva fremmer / hva hemmer",
        "fremmer og hemmer", "fremmer/hemmer", "fremmer hemmer", "hva fremmer", "kva fremjar, kva hemmar",
        "kva fremjar og kva hemmar", "fremjar og hemmar", "fremjar/hemmar", "kva fremjar",
        "what promotes, what hinders", "what promotes and what hinders", "promotes and hinders", "what promotes",
    ),
    fits=lambda plan: asks_only(plan, _is_board),
)  # fmt: skip
