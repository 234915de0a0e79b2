"""Who is in a round. Joining and leaving touch one row each and never load the round."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.people import Participant
from storage.rows import participant_from, participant_values
from storage.statements import insert
from storage.tables import participants

_PRESENT = participants.c.left_at.is_(None)


class SqlParticipants:
    """A `dialogs.ports.Participants` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def join(self, round_id: int, participant: Participant, at: datetime) -> bool:
        """Put somebody in a round (again); False when they are in it already, with the same organisation."""
        who, values = {"round_id": round_id, "person_id": participant.person_id}, participant_values(participant)
        joining = insert(self._connection, participants).values(joined_at=at, **who, **values)
        new = joining.excluded
        changed = or_(
            participants.c.left_at.is_not(None),
            participants.c.organisation != new.organisation,
            participants.c.track != new.track,
            participants.c.helper != new.helper,
        )
        done = await self._connection.execute(
            joining.on_conflict_do_update(
                index_elements=who, set_={**values, "left_at": None}, where=changed
            ).returning(participants.c.id)
        )
        return done.first() is not None

    async def leave(self, round_id: int, person_id: str, at: datetime) -> bool:
        """Take somebody out; False when they were not in it. What they have answered stays."""
        here = _is_person(round_id, person_id) & _PRESENT
        done = await self._connection.execute(update(participants).where(here).values(left_at=at))
        return done.rowcount > 0

    async def get(self, round_id: int, person_id: str) -> Participant | None:
        """Return somebody who is in the round now."""
        return next(iter(await self._list(_is_person(round_id, person_id) & _PRESENT)), None)

    async def all(self, round_id: int) -> Sequence[Participant]:
        """Return those who are in the round now, in the order they joined."""
        return await self._list((participants.c.round_id == round_id) & _PRESENT)

    async def ever(self, round_id: int) -> Sequence[Participant]:
        """Return those who are or have been in the round, in the order they joined."""
        return await self._list(participants.c.round_id == round_id)

    async def count(self, round_id: int) -> int:
        """Return how many are in the round now."""
        counted = select(func.count()).select_from(participants).where(participants.c.round_id == round_id, _PRESENT)
        return await self._connection.scalar(counted) or 0

    async def _list(self, which: ColumnElement[bool]) -> Sequence[Participant]:
        rows = await self._connection.execute(select(participants).where(which).order_by(participants.c.id))
        return [participant_from(row) for row in rows]


def _is_person(round_id: int, person_id: str) -> ColumnElement[bool]:
    return (participants.c.round_id == round_id) & (participants.c.person_id == person_id)
