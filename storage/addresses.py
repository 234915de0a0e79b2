"""Addresses of somebody's own that need no signing in: one for each person and kind, until it is closed.

A kind is a table: under one, calendars subscribe to somebody's meetings; under the other, they read their networks.
"""

from datetime import datetime

from sqlalchemy import Table, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.statements import insert


class SqlAddresses:
    """A `dialogs.ports.Addresses` inside one transaction, of the kind that a table keeps."""

    def __init__(self, connection: AsyncConnection, table: Table) -> None:
        self._connection = connection
        self._table = table

    async def open(self, person_id: str, token: str, at: datetime) -> str:
        """Return the token of somebody's address: the one they have, else this new one."""
        values = {"person_id": person_id, "token": token, "opened_at": at}
        writing = insert(self._connection, self._table).values(values).on_conflict_do_nothing()
        await self._connection.execute(writing)
        known = select(self._table.c.token).where(self._table.c.person_id == person_id)
        kept: str = (await self._connection.scalars(known)).one()
        return kept

    async def whose(self, token: str) -> str | None:
        """Return whose address has this token; None for one that was closed or never opened."""
        theirs = select(self._table.c.person_id).where(self._table.c.token == token)
        found: str | None = await self._connection.scalar(theirs)
        return found

    async def close(self, person_id: str) -> bool:
        """Close somebody's address; False when they had none."""
        done = await self._connection.execute(delete(self._table).where(self._table.c.person_id == person_id))
        return done.rowcount > 0
