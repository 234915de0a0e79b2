"""Follow-ups: a document with a version each, one an organisation and gathering."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.follow_up import FollowUp
from storage.partnership_tables import follow_ups
from storage.versions import Documents


class SqlFollowUps(Documents[FollowUp]):
    """A `dialogs.ports.FollowUps` inside one transaction. `add` raises Conflict for an organisation's second there."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection, follow_ups, _values)

    async def of_partnership(self, partnership_id: int) -> Sequence[FollowUp]:
        """Return all of a partnership, the oldest first."""
        return await self.those(follow_ups.c.partnership_id == partnership_id)


def _values(follow_up: FollowUp) -> dict[str, Any]:
    return {
        "partnership_id": follow_up.partnership_id,
        "gathering_id": follow_up.gathering_id,
        "organisation": follow_up.organisation,
    }
