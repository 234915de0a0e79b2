"""The addresses under which calendars subscribe to somebody's meetings: one for each person, until it is closed."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.partnership_tables import calendars
from storage.statements import insert


class SqlCalendars:
    """A `dialogs.ports.Calendars` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def open(self, person_id: str, token: str, at: datetime) -> str:
        """Return the token of somebody's address: the one they have, else this new one."""
        values = {"person_id": person_id, "token": token, "opened_at": at}
        writing = insert(self._connection, calendars).values(values).on_conflict_do_nothing()
        await self._connection.execute(writing)
        known = select(calendars.c.token).where(calendars.c.person_id == person_id)
        kept: str = (await self._connection.scalars(known)).one()
        return kept

    async def whose(self, token: str) -> str | None:
        """Return whose address has this token; None for one that was closed or never opened."""
        found: str | None = await self._connection.scalar(
            select(calendars.c.person_id).where(calendars.c.token == token)
        )
        return found

    async def close(self, person_id: str) -> bool:
        """Close somebody's address; False when they had none."""
        done = await self._connection.execute(delete(calendars).where(calendars.c.person_id == person_id))
        return done.rowcount > 0
