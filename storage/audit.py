"""Who did what kind of thing when. No texts and no names: ids only, so that it may outlive what it tells of."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.ports import Deed
from storage.privacy_tables import deeds


class SqlAudit:
    """A `dialogs.ports.Audit` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def note(self, deed: Deed) -> None:
        """Add a deed."""
        await self._connection.execute(insert(deeds).values(asdict(deed)))

    async def latest(self, limit: int, gathering_id: int | None = None) -> Sequence[Deed]:
        """Return the newest deeds (of a gathering), oldest first."""
        wanted = select(deeds).order_by(deeds.c.id.desc()).limit(limit)
        if gathering_id is not None:
            wanted = wanted.where(deeds.c.gathering_id == gathering_id)
        rows = (await self._connection.execute(wanted)).all()
        return [Deed(row.at, row.person_id, row.what, row.gathering_id) for row in reversed(rows)]

    async def prune(self, before: datetime) -> None:
        """Forget what was done before then."""
        await self._connection.execute(delete(deeds).where(deeds.c.at < before))
