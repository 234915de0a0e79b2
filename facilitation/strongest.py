"""Voting on what stands on a board: the notes of one column become what dots are put on."""

from collections.abc import Sequence

from facilitation.errors import Unknown, WrongTime
from facilitation.kinds import DOTS_EACH, Dots
from facilitation.plan import Question
from facilitation.tallies import BoardTally, Column


def vote_on(boards: Sequence[BoardTally], named: str) -> Question:
    """Return the question which of a column's notes are the strongest; anonymous, like any vote.

    `named` is the column, or the word of its title that tells it from the others; the first board that has it counts.
    Raises Unknown for no such column, WrongTime for one without notes.
    """
    column = next((found for board in boards if (found := _column(board, named))), None)
    if column is None:
        raise Unknown("no-such-column", column=named[:80])
    things = tuple(dict.fromkeys(column.notes))
    if not things:
        raise WrongTime("nothing-to-vote-on")
    return Question(column.title, kind=Dots(dots=min(DOTS_EACH, len(things)), things=things), anonymous=True)


def _column(board: BoardTally, named: str) -> Column | None:
    wanted = named.strip().lower()
    same = [column for column in board.columns if column.title.lower() == wanted]
    near = [column for column in board.columns if wanted and wanted in column.title.lower()]
    return next(iter([*same, *near]), None)
