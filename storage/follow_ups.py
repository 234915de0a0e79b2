"""Follow-ups: a document with a version each, one an organisation and gathering."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.follow_up import FollowUp
from storage.partnership_tables import follow_ups
from storage.versions import expect_one


class SqlFollowUps:
    """A `dialogs.ports.FollowUps` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, follow_up: FollowUp) -> FollowUp:
        """Store a new one and return it with its id. Raises Conflict when the organisation has one there already."""
        first = replace(follow_up, version=1)
        new_id = await self._connection.scalar(insert(follow_ups).values(_values(first)).returning(follow_ups.c.id))
        return replace(first, id=new_id)

    async def get(self, follow_up_id: int) -> FollowUp | None:
        """Return a follow-up."""
        return next(iter(await self._all(follow_ups.c.id == follow_up_id)), None)

    async def save(self, follow_up: FollowUp) -> None:
        """Store a changed one, its version one up. Raises Conflict if the stored version is another."""
        same = (follow_ups.c.id == follow_up.id) & (follow_ups.c.version == follow_up.version)
        changed = update(follow_ups).where(same).values(_values(replace(follow_up, version=follow_up.version + 1)))
        expect_one(await self._connection.execute(changed), f"follow-up {follow_up.id}")

    async def of_partnership(self, partnership_id: int) -> Sequence[FollowUp]:
        """Return all of a partnership, the oldest first."""
        return await self._all(follow_ups.c.partnership_id == partnership_id)

    async def _all(self, which: ColumnElement[bool]) -> Sequence[FollowUp]:
        rows = await self._connection.execute(select(follow_ups).where(which).order_by(follow_ups.c.id))
        return [replace(row.document, id=row.id, version=row.version) for row in rows]


def _values(follow_up: FollowUp) -> dict[str, Any]:
    return {
        "partnership_id": follow_up.partnership_id,
        "gathering_id": follow_up.gathering_id,
        "organisation": follow_up.organisation,
        "version": follow_up.version,
        "document": follow_up,
    }
