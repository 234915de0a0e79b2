"""Action items: a document with a version each, and beside it who owns it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.actions import ActionItem, ActionState
from storage.partnership_tables import action_owners, actions
from storage.versions import expect_one


class SqlActions:
    """A `dialogs.ports.Actions` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, item: ActionItem) -> ActionItem:
        """Store a new item and return it with its id."""
        first = replace(item, version=1)
        new_id = await self._connection.scalar(insert(actions).values(_values(first)).returning(actions.c.id))
        stored = replace(first, id=new_id)
        await self._own(stored)
        return stored

    async def get(self, action_id: int) -> ActionItem | None:
        """Return an item."""
        return next(iter(await self._all(actions.c.id == action_id)), None)

    async def save(self, item: ActionItem) -> None:
        """Store a changed item, its version one up. Raises Conflict if the stored version is another."""
        same = (actions.c.id == item.id) & (actions.c.version == item.version)
        changed = update(actions).where(same).values(_values(replace(item, version=item.version + 1)))
        expect_one(await self._connection.execute(changed), f"action {item.id}")
        await self._connection.execute(delete(action_owners).where(action_owners.c.action_id == item.id))
        await self._own(item)

    async def of_partnership(self, partnership_id: int, *, settled: bool = False) -> Sequence[ActionItem]:
        """Return the open items of a partnership, and with `settled` the others too; oldest first."""
        mine = actions.c.partnership_id == partnership_id
        return await self._all(mine if settled else mine & (actions.c.state == ActionState.OPEN.value))

    async def of_person(self, person_id: str) -> Sequence[ActionItem]:
        """Return the open items somebody owns, in all partnerships; oldest first."""
        owned = select(action_owners.c.action_id).where(action_owners.c.person_id == person_id)
        return await self._all(actions.c.id.in_(owned) & (actions.c.state == ActionState.OPEN.value))

    async def of_source(self, round_id: int) -> Sequence[ActionItem]:
        """Return what came of a round, open or not; oldest first."""
        return await self._all(actions.c.round_id == round_id)

    async def _own(self, item: ActionItem) -> None:
        if item.owners:
            rows = [{"action_id": item.id, "person_id": owner} for owner in item.owners]
            await self._connection.execute(insert(action_owners), rows)

    async def _all(self, which: ColumnElement[bool]) -> Sequence[ActionItem]:
        rows = await self._connection.execute(select(actions).where(which).order_by(actions.c.id))
        return [replace(row.document, id=row.id, version=row.version) for row in rows]


def _values(item: ActionItem) -> dict[str, Any]:
    return {
        "partnership_id": item.partnership_id,
        "round_id": item.source.round_id if item.source else None,
        "state": item.state.value,
        "due": item.due,
        "version": item.version,
        "document": item,
    }
