"""What people have written of themselves for all to see: shown from the plenum on, and kept in the minutes."""

from collections.abc import Mapping

from dialogs.ports import UnitOfWork
from facilitation.state import Round, RoundState

SHOWN = (RoundState.PLENUM, RoundState.COMMITMENT, RoundState.CLOSED)


async def who_is_who(uow: UnitOfWork, round_: Round) -> Mapping[str, str]:
    """Return what each has written to the plan's shared questions, by person id, in the order it was written."""
    shared = {question.part for plan in round_.plans for question in plan.questions if question.shared}
    if not shared or round_.state not in SHOWN:
        return {}
    said = await uow.answers.all(round_.id, "answer")
    return {one.person_id: one.text for one in said if one.part in shared and one.text}
