"""What is still to be shown: posts joined with the conversations that show their place, and what these were shown.

Who may send, and the marks that keep a look for nothing cheap, are `storage.outbox_marks`' business.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.messages import GONE, Message, Post
from dialogs.outgoing import Lease, Pending, Posted, Shown, is_call
from dialogs.places import Place
from storage.conversations import CONVERSATION, conversation_from
from storage.outbox_marks import Marks
from storage.statements import insert
from storage.tables import IS_BEHIND, conversations, posts, shown

_ROOT = conversations.alias("root")
_UNSHOWN = or_(shown.c.seq.is_(None), shown.c.seq < posts.c.seq)
_PENDING: Select[Any] = (
    select(
        *CONVERSATION,
        case((conversations.c.parent.is_(None), ""), else_=_ROOT.c.address).label("parent_address"),
        *(posts.c[name] for name in ("key", "message", "seq", "at")),
        *(shown.c[name] for name in ("reference", "epoch", "sending")),
        shown.c.message.label("shown_message"),
    )
    .select_from(conversations)
    .join(_ROOT, _ROOT.c.id == func.coalesce(conversations.c.parent, conversations.c.id))
    .join(posts, posts.c.place == conversations.c.place)
    .outerjoin(shown, and_(shown.c.conversation_id == conversations.c.id, shown.c.key == posts.c.key))
    .where(_UNSHOWN, conversations.c.stopped == "", _ROOT.c.stopped == "")
)
# Built once: it is asked for each message that is sent.
_SAME: Select[Any] = _PENDING.where(
    conversations.c.id == bindparam("of_conversation"), posts.c.key == bindparam("of_post")
)
# Built once: it is asked after every press.
_STANDING: Select[Any] = (
    select(posts.c.message, shown.c.epoch)
    .join_from(shown, conversations, conversations.c.id == shown.c.conversation_id)
    .join(posts, and_(posts.c.place == conversations.c.place, posts.c.key == shown.c.key))
    .where(conversations.c.channel == bindparam("of_channel"), conversations.c.place == bindparam("of_place"))
    .where(shown.c.reference.in_(bindparam("references", expanding=True)))
)


class SqlOutbox:
    """A `dialogs.outgoing.Outbox` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._marks = Marks(connection)

    async def pending(
        self, channel: str, limit: int = 500, *, after: int = 0, lease: Lease | None = None
    ) -> Sequence[Pending]:
        """Return posts not yet shown as they stand, in the order they came to stand; none of stopped conversations.

        Of a thread that does not exist yet only the post that will open it. `after` leaves out what came to stand up
        to that seq. The lease is taken on all that is returned.
        """
        await self._marks.catch_up(channel)
        await self._marks.claim(channel, lease)
        behind = (conversations.c.channel == channel, IS_BEHIND, posts.c.seq > conversations.c.seen)
        rows = await self._connection.execute(
            _PENDING.where(*behind, posts.c.seq > after, *self._held(lease))
            .order_by(posts.c.seq, conversations.c.id)
            .limit(limit)
        )
        return _first_of_threads([_pending_from(row) for row in rows])

    async def oldest(self) -> Mapping[str, datetime]:
        """Return for each channel that lags behind since when its oldest post waits to be shown."""
        waiting = _PENDING.where(IS_BEHIND, posts.c.seq > conversations.c.seen)
        oldest = waiting.with_only_columns(conversations.c.channel, func.min(posts.c.at).label("since"))
        rows = await self._connection.execute(oldest.group_by(conversations.c.channel))
        return {row.channel: row.since for row in rows}

    async def sending(self, pending: Pending, lease: Lease | None = None) -> Pending | None:
        """Note that it is about to be sent, and return it as it stands now; None when there is nothing to be sent."""
        same = {"of_conversation": pending.conversation.id, "of_post": pending.post.key}
        held = self._held(lease)
        rows = await self._connection.execute(_SAME.where(*held) if held else _SAME, same)
        row = rows.one_or_none()
        fresh = _pending_from(row) if row else None
        if fresh is None or fresh.is_edit:  # an edit can be done twice, so nobody asks how it went
            return fresh
        blank = {"seq": 0, "reference": "", "epoch": ""}
        await self._note(fresh, blank | {"sending": fresh.seq}, ("sending",))
        return replace(fresh, under=await self._reference(fresh, fresh.post.message.under))

    async def unsent(self, pending: Pending) -> None:
        """Note that it was not sent after all."""
        await self._connection.execute(update(shown).where(*_row_of(pending)).values(sending=0))

    async def sent(self, pending: Pending, posted: Posted) -> None:
        """Note that it was shown, under which reference; gives a thread its address."""
        message = pending.post.message
        values = {"seq": pending.seq, "reference": posted.reference, "epoch": message.epoch, "sending": 0}
        await self._note(pending, values | {"message": message}, (*values, "message"))
        if posted.address and pending.conversation.parent is not None:
            await self._set(pending, address=posted.address)

    async def skipped(self, pending: Pending) -> None:
        """Note that it needs not be shown any more (a call whose first sending is doubtful)."""
        values = {"seq": pending.seq, "sending": 0, "reference": "", "epoch": ""}
        await self._note(pending, values, ("seq", "sending"))

    async def lost(self, pending: Pending) -> None:
        """Note that what it was to edit is gone, so that it is posted anew; or what it was to stand under or in."""
        here = shown.c.conversation_id == pending.conversation.id
        keys = {pending.post.key, pending.post.message.under} if pending.under else {pending.post.key}
        if pending.is_edit or pending.under or pending.conversation.parent is None:
            await self._connection.execute(shown.delete().where(here, shown.c.key.in_(keys)))
            await self._set(pending, seen=0)
        else:
            await self._connection.execute(shown.delete().where(here))
            await self._set(pending, address="", seen=0)

    async def standing(self, channel: str, place: Place, references: Collection[str]) -> Message | None:
        """Return what stands now of the post that a channel shows under one of these references.

        None for a message that has had its time: the post was taken away, or is shown anew elsewhere.
        """
        which = {"of_channel": channel, "of_place": place, "references": list(references)}
        rows = await self._connection.execute(_STANDING, which)
        row = rows.first()
        lasts = row is not None and row.message != GONE and row.message.epoch in ("", row.epoch)
        return row.message if row is not None and lasts else None

    async def release(self, holder: str) -> None:
        """Give up what a process holds, as it ends."""
        await self._marks.release(holder)

    def _held(self, lease: Lease | None) -> Sequence[ColumnElement[bool]]:
        return (_ROOT.c.holder == lease.holder,) if lease and self._marks.shared else ()

    async def _note(self, pending: Pending, values: Mapping[str, object], changed: Iterable[str]) -> None:
        who = {"conversation_id": pending.conversation.id, "key": pending.post.key}
        await self._connection.execute(
            insert(self._connection, shown)
            .values(**who, **values)
            .on_conflict_do_update(index_elements=who, set_={name: values[name] for name in changed})
        )

    async def _reference(self, pending: Pending, key: str) -> str:
        """Return what the platform calls what it was shown of a post in the same place."""
        if not key:
            return ""
        same = shown.c.conversation_id == pending.conversation.id, shown.c.key == key
        return await self._connection.scalar(select(shown.c.reference).where(*same)) or ""

    async def _set(self, pending: Pending, **values: str | int) -> None:
        await self._connection.execute(
            update(conversations).where(conversations.c.id == pending.conversation.id).values(**values)
        )


def _row_of(pending: Pending) -> Sequence[ColumnElement[bool]]:
    return shown.c.conversation_id == pending.conversation.id, shown.c.key == pending.post.key


def _pending_from(row: Row[Any]) -> Pending:
    before = Shown(row.reference, row.epoch, row.shown_message or Message()) if row.reference else None
    post = Post(row.place, row.key, row.message)
    doubtful = row.sending == row.seq
    return Pending(conversation_from(row), row.parent_address, post, row.seq, row.at, before, doubtful)


def _first_of_threads(found: Sequence[Pending]) -> Sequence[Pending]:
    """Leave of a thread that does not exist only what opens it: what stands there, rather than a call to somebody."""
    openers: dict[int, Pending] = {}
    for one in sorted(found, key=lambda one: is_call(one.post.message)):
        if one.opens_thread:
            openers.setdefault(one.conversation.id, one)
    return [one for one in found if not one.opens_thread or openers[one.conversation.id] is one]
