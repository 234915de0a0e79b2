"""Action items: a document with a version each, and beside it who owns it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.actions import ActionItem, ActionState
from storage.partnership_tables import action_owners, actions
from storage.versions import Documents


class SqlActions(Documents[ActionItem]):
    """A `dialogs.ports.Actions` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection, actions, _values)

    async def add(self, new: ActionItem) -> ActionItem:
        """Store a new item and return it with its id."""
        stored = await super().add(new)
        await self._own(stored)
        return stored

    async def save(self, changed: ActionItem) -> None:
        """Store a changed item, its version one up. Raises Conflict if the stored version is another."""
        await super().save(changed)
        await self._connection.execute(delete(action_owners).where(action_owners.c.action_id == changed.id))
        await self._own(changed)

    async def of_partnership(self, partnership_id: int, *, settled: bool = False) -> Sequence[ActionItem]:
        """Return the open items of a partnership, and with `settled` the others too; oldest first."""
        mine = actions.c.partnership_id == partnership_id
        return await self.those(mine if settled else mine & (actions.c.state == ActionState.OPEN.value))

    async def of_person(self, person_id: str) -> Sequence[ActionItem]:
        """Return the open items somebody owns, in all partnerships; oldest first."""
        owned = select(action_owners.c.action_id).where(action_owners.c.person_id == person_id)
        return await self.those(actions.c.id.in_(owned) & (actions.c.state == ActionState.OPEN.value))

    async def of_source(self, round_id: int) -> Sequence[ActionItem]:
        """Return what came of a round, open or not; oldest first."""
        return await self.those(actions.c.round_id == round_id)

    async def _own(self, item: ActionItem) -> None:
        if item.owners:
            rows = [{"action_id": item.id, "person_id": owner} for owner in item.owners]
            await self._connection.execute(insert(action_owners), rows)


def _values(item: ActionItem) -> dict[str, Any]:
    return {
        "partnership_id": item.partnership_id,
        "round_id": item.source.round_id if item.source else None,
        "state": item.state.value,
        "due": item.due,
    }
