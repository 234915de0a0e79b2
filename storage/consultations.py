"""Consultations and opinions, a document with a version each, and the local input, which is only ever added."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.consultation import Consultation, Input, Opinion
from storage.consultation_tables import consultations, opinion_inputs, opinions
from storage.versions import Documents


class SqlConsultations(Documents[Consultation]):
    """A `dialogs.ports.Consultations` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection, consultations, lambda asked: {"partnership_id": asked.partnership_id})

    async def of_partnership(self, partnership_id: int) -> Sequence[Consultation]:
        """Return all of a partnership, the oldest first."""
        return await self.those(consultations.c.partnership_id == partnership_id)


class SqlOpinions(Documents[Opinion]):
    """A `dialogs.ports.Opinions` inside one transaction. `add` raises Conflict for a municipality's second."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection, opinions, _opinion_values)

    async def of_consultations(self, consultation_ids: Collection[int]) -> Sequence[Opinion]:
        """Return all opinions in some consultations, the oldest first."""
        return await self.those(opinions.c.consultation_id.in_(consultation_ids))

    async def by_code(self, code: str) -> Opinion | None:
        """Return the opinion that a code gives input to."""
        return next(iter(await self.those(opinions.c.code == code)), None)

    async def add_inputs(self, opinion_id: int, inputs: Sequence[Input]) -> None:
        """Store what somebody has put in."""
        rows = [
            {
                "opinion_id": opinion_id,
                "question": one.question,
                "text": one.text,
                "name": one.name,
                "person_id": one.person_id or None,
                "at": one.at,
            }
            for one in inputs
        ]
        await self._connection.execute(insert(opinion_inputs), rows)

    async def inputs(self, opinion_id: int) -> Sequence[Input]:
        """Return what has been put in, the oldest first."""
        mine = select(opinion_inputs).where(opinion_inputs.c.opinion_id == opinion_id).order_by(opinion_inputs.c.id)
        rows = await self._connection.execute(mine)
        return [Input(row.question, row.text, row.name, row.person_id or "", row.at) for row in rows]


def _opinion_values(opinion: Opinion) -> dict[str, Any]:
    return {
        "consultation_id": opinion.consultation_id,
        "organisation": opinion.organisation,
        "code": opinion.code,
    }
