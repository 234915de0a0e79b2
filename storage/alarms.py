"""Due times as rows. Whoever deletes a row rings it, so each alarm rings in one process only.

Nobody waits for an alarm. A row that another process is ringing just now is passed by, as if it were gone already:
whoever rings takes alarms before groups, whoever presses takes groups before alarms, and waiting would tie the two into
a knot. Hence `key` is not unique in the table; two rows of one key are one alarm.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import Select, bindparam, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.records import Alarm, Changes
from storage.tables import alarms


class SqlAlarms:
    """A `dialogs.ports.Alarms` inside one transaction. SQLite, which has no row locks, overlooks SKIP LOCKED."""

    def __init__(self, connection: AsyncConnection, changes: Changes) -> None:
        self._connection = connection
        self._changes = changes

    async def set(self, *alarms_: Alarm) -> None:
        """Set or move alarms."""
        await self.cancel(*(one.key for one in alarms_))
        await self._add(*alarms_)

    async def set_if_none(self, alarm: Alarm, now: datetime) -> None:
        """Set an alarm unless one with this key is still to come. One that is due by `now` is somebody's to ring."""
        # A shared lock: it keeps the row from being rung before we are done, and lets others look at it too. On one
        # that is due it would keep whoever rings away for as long as people go on coming.
        if await self._connection.scalar(_to_come(), {"key": alarm.key, "now": now}) is None:
            await self._add(alarm)

    async def cancel(self, *keys: str) -> None:
        """Forget alarms, those that there are."""
        if not keys:
            return
        waiting = select(alarms.c.id).where(alarms.c.key.in_(keys)).with_for_update(skip_locked=True).cte("waiting")
        await self._connection.execute(delete(alarms).where(alarms.c.id.in_(select(waiting.c.id))))

    async def claim_due(self, now: datetime, limit: int = 500, *, prefix: str = "") -> Sequence[Alarm]:
        """Take and return those that are due, oldest first. In one transaction with their handling, each rings once.

        Also those that are no longer worth ringing are returned: whoever claims them sees to it. With a `prefix`, only
        those whose key begins so.
        """
        due = (
            select(alarms.c.id)
            .where(alarms.c.due_at <= now, func.substr(alarms.c.key, 1, len(prefix)) == prefix)
            .order_by(alarms.c.due_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("due")
        )
        taken = delete(alarms).where(alarms.c.id.in_(select(due.c.id)))
        rows = await self._connection.execute(taken.returning(alarms.c.key, alarms.c.due_at, alarms.c.not_after))
        claimed = {row.key: Alarm(*row) for row in rows}
        self._changes.rung |= {alarm.key: now - alarm.due_at for alarm in claimed.values()}
        return sorted(claimed.values(), key=lambda alarm: (alarm.due_at, alarm.key))

    async def next_due(self) -> datetime | None:
        """Return when the next alarm is due."""
        due: datetime | None = await self._connection.scalar(select(func.min(alarms.c.due_at)))
        return due

    async def _add(self, *new: Alarm) -> None:
        if new:
            rows = [{"key": one.key, "due_at": one.due_at, "not_after": one.not_after} for one in new]
            await self._connection.execute(insert(alarms), rows)
            self._changes.alarms = True


@cache  # it is asked with every batch of answers
def _to_come() -> Select[int]:
    named, to_come = alarms.c.key == bindparam("key"), alarms.c.due_at > bindparam("now")
    return select(alarms.c.id).where(named, to_come).limit(1).with_for_update(read=True, skip_locked=True)
