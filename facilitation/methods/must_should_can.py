"""Must, should, can: who is affected, who must, should and can be involved or informed, when and how."""

from collections.abc import Sequence

from facilitation.kinds import Board
from facilitation.method import Asked, Method, Texts, alone, asks_only, in_turns, plenum, together
from facilitation.plan import Question, RoundPlan

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


METHOD = Method(
    "must-should-can",
    _plan,
    (
        "må, bør, kan", "må/bør/kan", "må / bør / kan", "må bør kan", "må, bør og kan", "må-bør-kan",
        "hvem må, bør, kan", "hvem må, bør og kan involveres", "kven må, bør, kan",
        "kven må, bør og kan involverast", "must, should, can",
        "must/should/can", "must / should / can", "must should can", "who must, should, can",
    ),
    fits=lambda plan: asks_only(plan, _is_board),
)  # fmt: skip
