"""Programmes: a document with a version, one a gathering."""

from dataclasses import replace

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.records import Conflict
from facilitation.programme.items import Programme
from storage.programme_tables import programmes
from storage.versions import expect_one


class SqlProgrammes:
    """A `dialogs.ports.Programmes` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, gathering_id: int) -> Programme | None:
        """Return a gathering's programme."""
        rows = await self._connection.execute(select(programmes).where(programmes.c.gathering_id == gathering_id))
        row = rows.one_or_none()
        return None if row is None else replace(row.document, version=row.version)

    async def save(self, programme: Programme) -> None:
        """Store a new (version 0) or changed programme, its version one up. Raises Conflict when another came first."""
        values = {"version": programme.version + 1, "document": programme}
        if programme.version == 0:
            try:
                adding = insert(programmes).values(gathering_id=programme.gathering_id, **values)
                await self._connection.execute(adding)
            except IntegrityError as error:
                raise Conflict(f"The programme of {programme.gathering_id} is there already") from error
            return
        same = (programmes.c.gathering_id == programme.gathering_id) & (programmes.c.version == programme.version)
        done = await self._connection.execute(update(programmes).where(same).values(values))
        expect_one(done, f"the programme of {programme.gathering_id}")
