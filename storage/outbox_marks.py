"""The marks that conversations carry for delivery: how far each has been shown, and which process sends to it.

A conversation is behind while `latest` (something came to stand in its place) is above `seen` (all shown up to here).
Who posts does not touch these: delivery looks through what is new since it last looked, by the number of the posts.
"""

from sqlalchemy import Exists, Select, and_, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.outgoing import Lease
from storage.posts import COUNTER
from storage.statements import insert
from storage.tables import IS_BEHIND, conversations, counters, posts, shown


def _something_unshown() -> Exists:
    """Whether a conversation lacks a post as it stands."""
    joined = posts.outerjoin(shown, and_(shown.c.conversation_id == conversations.c.id, shown.c.key == posts.c.key))
    return (
        select(posts.c.seq)
        .select_from(joined)
        .where(posts.c.place == conversations.c.place, posts.c.seq > conversations.c.seen)
        .where(or_(shown.c.seq.is_(None), shown.c.seq < posts.c.seq))
        .correlate(conversations)
        .exists()
    )


# Asked at each look: to put a statement together costs more than to run it.
_NEWEST = select(counters.c.value).where(counters.c.name == COUNTER)
_READ_MARK = select(counters.c.value).where(counters.c.name == bindparam("called")).with_for_update(skip_locked=True)
_MOVE_MARK = update(counters).where(counters.c.name == bindparam("called")).values(value=bindparam("newest"))
_NEW_PLACES = select(posts.c.place).where(posts.c.seq > bindparam("mark"))
# Those who note what was sent write to several conversations too, in the order of their ids: so it is here, and whoever
# is written to just now may catch up at the next look. Else two could wait for each other.
_FALLEN = (
    select(conversations.c.id)
    .where(conversations.c.channel == bindparam("of"), conversations.c.place.in_(_NEW_PLACES))
    .order_by(conversations.c.id)
    .with_for_update(key_share=True)
    .cte("fallen")
)
_FALL_BEHIND = (
    update(conversations).where(conversations.c.id.in_(select(_FALLEN.c.id))).values(latest=bindparam("newest"))
)
_CAUGHT_UP = (
    select(conversations.c.id)
    .where(conversations.c.channel == bindparam("of"), IS_BEHIND, ~_something_unshown())
    .with_for_update(key_share=True, skip_locked=True, of=conversations)
    .cte("caught_up")
)
_CATCH_UP = (
    update(conversations).where(conversations.c.id.in_(select(_CAUGHT_UP.c.id))).values(seen=conversations.c.latest)
)


class Marks:
    """The marks of one channel's conversations, inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        # SQLite belongs to one process: a lease would only keep it waiting for itself after a restart.
        self.shared = connection.dialect.name != "sqlite"

    async def catch_up(self, channel: str) -> None:
        """Find the conversations that have fallen behind, and those that have caught up.

        One process at a time: the mark's row is locked, so `latest` never moves between a look at the posts and
        `seen`; whoever comes meanwhile does without.
        """
        mark = await self._mark(channel)
        newest = await self._connection.scalar(_NEWEST)
        if mark is None or newest is None:
            return
        if newest > mark:
            since = {"of": channel, "mark": mark, "newest": newest}
            await self._connection.execute(_FALL_BEHIND, since)
            await self._connection.execute(_MOVE_MARK, {"called": _name(channel), "newest": newest})
        await self._connection.execute(_CATCH_UP, {"of": channel})

    async def claim(self, channel: str, lease: Lease | None) -> None:
        """Take or renew the lease on conversations that have something to be shown, with all of their threads."""
        if lease is None or not self.shared:
            return
        root = conversations.alias("root")
        renewal = lease.now + (lease.until - lease.now) / 2
        free = or_(root.c.leased_until.is_(None), root.c.leased_until <= lease.now)
        due = or_(free, and_(root.c.holder == lease.holder, root.c.leased_until < renewal))
        waiting = select(root.c.id).where(root.c.id.in_(_waiting(channel)), due)
        taken = waiting.with_for_update(skip_locked=True).cte("taken")
        await self._connection.execute(
            update(conversations)
            .where(conversations.c.id.in_(select(taken.c.id)))
            .values(holder=lease.holder, leased_until=lease.until)
        )

    async def release(self, holder: str) -> None:
        """Give up what a process holds."""
        await self._connection.execute(
            update(conversations).where(conversations.c.holder == holder).values(holder="", leased_until=None)
        )

    async def _mark(self, channel: str) -> int | None:
        """Lock and return how far was looked; None while another process looks."""
        name = _name(channel)
        mark: int | None = await self._connection.scalar(_READ_MARK, {"called": name})
        if mark is None:
            first = insert(self._connection, counters).values(name=name, value=0).on_conflict_do_nothing()
            mark = await self._connection.scalar(first.returning(counters.c.value))
        return mark


def _name(channel: str) -> str:
    return f"outbox:{channel}"


def _waiting(channel: str) -> Select[tuple[int]]:
    """Select the conversations, or of threads their parents, that have something to be shown."""
    root = func.coalesce(conversations.c.parent, conversations.c.id)
    return select(root).where(conversations.c.channel == channel, IS_BEHIND)
