"""The workspaces Runde was added to. What each is opened with is sealed by its channel, and never read here."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.outgoing import Installation
from storage.statements import insert
from storage.tables import installations


class SqlInstallations:
    """A `dialogs.outgoing.Installations` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, channel: str, workspace: str) -> Installation | None:
        """Return the installation in a workspace."""
        rows = await self._connection.execute(select(installations).where(*_one(channel, workspace)))
        row = rows.one_or_none()
        return Installation(**row._mapping) if row else None

    async def of(self, channel: str) -> Sequence[Installation]:
        """Return all of a channel's, the oldest first."""
        rows = await self._connection.execute(
            select(installations)
            .where(installations.c.channel == channel)
            .order_by(installations.c.at, installations.c.workspace)
        )
        return [Installation(**row._mapping) for row in rows]

    async def put(self, installation: Installation) -> None:
        """Store a new one, in the place of an earlier in the same workspace."""
        values = asdict(installation)
        changed = {name: values[name] for name in ("name", "sealed", "at")}
        await self._connection.execute(
            insert(self._connection, installations)
            .values(values)
            .on_conflict_do_update(index_elements=["channel", "workspace"], set_=changed)
        )

    async def seal_anew(self, installation: Installation, sealed: str) -> None:
        """Change what is sealed, unless it has been changed since the installation was read."""
        await self._connection.execute(
            update(installations)
            .where(*_one(installation.channel, installation.workspace))
            .where(installations.c.sealed == installation.sealed)
            .values(sealed=sealed)
        )

    async def remove(self, channel: str, workspace: str, until: datetime) -> bool:
        """Forget one that was made by then; False when there is none, or only a newer."""
        gone = await self._connection.scalar(
            delete(installations)
            .where(*_one(channel, workspace), installations.c.at <= until)
            .returning(installations.c.workspace)
        )
        return gone is not None


def _one(channel: str, workspace: str) -> Sequence[ColumnElement[bool]]:
    return installations.c.channel == channel, installations.c.workspace == workspace
