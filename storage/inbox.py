"""Deliveries that have been handled, each with its reply, so that a repeat changes nothing and hears the same."""

from datetime import datetime

from sqlalchemy import bindparam, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.messages import Reply
from storage.tables import inbox

# Built once: both are done with everything that comes in.
_REPLY_TO = select(inbox.c.reply).where(inbox.c.delivery_id == bindparam("delivery_id"))
_RECORD = insert(inbox)


class SqlInbox:
    """A `dialogs.ports.Inbox` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def reply_to(self, delivery_id: str) -> Reply | None:
        """Return the stored reply to a repeat, None for a delivery not seen before."""
        return await self._connection.scalar(_REPLY_TO, {"delivery_id": delivery_id})

    async def record(self, delivery_id: str, reply: Reply, at: datetime) -> None:
        """Remember a handled delivery. Raises Conflict when it was recorded meanwhile."""
        await self._connection.execute(_RECORD, {"delivery_id": delivery_id, "reply": reply, "at": at})
