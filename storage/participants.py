"""Who is in a round. Joining and leaving touch one row each and never load the round."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import ColumnElement, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningInsert

from facilitation.people import Participant
from storage.rows import KEPT, participant_from, participant_values
from storage.statements import insert_in
from storage.tables import participants

_PRESENT = participants.c.left_at.is_(None)
_HERE = (
    (participants.c.round_id == bindparam("in_round")) & (participants.c.person_id == bindparam("person")) & _PRESENT
)
_GET, _LEAVE = select(participants).where(_HERE), update(participants).where(_HERE).values(left_at=bindparam("now"))


class SqlParticipants:
    """A `dialogs.ports.Participants` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def join(self, round_id: int, participant: Participant, at: datetime) -> bool:
        """Put somebody in a round (again); False when they are in it already, with the same organisation."""
        row = {"round_id": round_id, "person_id": participant.person_id, "joined_at": at}
        joining = _joining(self._connection.dialect.name)
        done = await self._connection.execute(joining, {**row, **participant_values(participant)})
        return done.first() is not None

    async def leave(self, round_id: int, person_id: str, at: datetime) -> bool:
        """Take somebody out; False when they were not in it. What they have answered stays."""
        done = await self._connection.execute(_LEAVE, {"in_round": round_id, "person": person_id, "now": at})
        return done.rowcount > 0

    async def get(self, round_id: int, person_id: str) -> Participant | None:
        """Return somebody who is in the round now."""
        row = (await self._connection.execute(_GET, {"in_round": round_id, "person": person_id})).one_or_none()
        return participant_from(row) if row else None

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


@cache
def _joining(dialect: str) -> ReturningInsert[int]:
    """Build what everybody who joins needs: to put it together costs ten times what it costs to run."""
    writing = insert_in(dialect, participants)
    new = writing.excluded
    changed = or_(
        participants.c.left_at.is_not(None),
        participants.c.organisation != new.organisation,
        participants.c.track != new.track,
        participants.c.helper != new.helper,
    )
    return writing.on_conflict_do_update(
        index_elements=["round_id", "person_id"],
        set_={**{name: new[name] for name in KEPT}, "left_at": None},
        where=changed,
    ).returning(participants.c.id)
