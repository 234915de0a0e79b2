"""What is still to be shown: posts joined with the conversations that show their place, and what these were shown.

Who may send, and the marks that keep a look for nothing cheap, are `storage.outbox_marks`' business.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.messages import GONE, Message, Post
from dialogs.outgoing import Lease, Pending, Posted, Shown, is_call
from dialogs.places import Place
from storage.conversations import CONVERSATION, conversation_from
from storage.outbox_marks import Marks
from storage.statements import Insert, insert_in
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
# Built once, as all that is asked whenever something is sent: to put a statement together costs more than to run it.
_THESE: Select[Any] = _PENDING.where(
    conversations.c.id.in_(bindparam("of_conversations", expanding=True)),
    posts.c.key.in_(bindparam("of_posts", expanding=True)),
)
_THESE_HELD: Select[Any] = _THESE.where(_ROOT.c.holder == bindparam("held_by"))
_REFERENCES = select(shown.c.conversation_id, shown.c.key, shown.c.reference).where(
    shown.c.conversation_id.in_(bindparam("of_conversations", expanding=True)),
    shown.c.key.in_(bindparam("of_posts", expanding=True)),
)
_OPENED = update(conversations).where(conversations.c.id == bindparam("opened")).values(address=bindparam("at_address"))
# Built once: it is asked after every press.
_STANDING: Select[Any] = (
    select(posts.c.message, shown.c.epoch)
    .join_from(shown, conversations, conversations.c.id == shown.c.conversation_id)
    .join(posts, and_(posts.c.place == conversations.c.place, posts.c.key == shown.c.key))
    .where(conversations.c.channel == bindparam("of_channel"), conversations.c.place == bindparam("of_place"))
    .where(shown.c.reference.in_(bindparam("references", expanding=True)))
)


_Which = tuple[int, str]  # a conversation and a post


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

    async def sending(self, several: Sequence[Pending], lease: Lease | None = None) -> Sequence[Pending | None]:
        """Note that they are about to be sent, and return each as it stands now, None where nothing is to be sent."""
        if not several:
            return ()
        these = {
            "of_conversations": {one.conversation.id for one in several},
            "of_posts": {one.post.key for one in several},
        }
        held = {"held_by": lease.holder} if lease and self._marks.shared else {}
        rows = await self._connection.execute(_THESE_HELD if held else _THESE, these | held)
        asked = {_which(one) for one in several}
        standing = {(row.id, row.key): _pending_from(row) for row in rows if (row.id, row.key) in asked}
        # An edit can be done twice, so nobody asks how it went.
        new = [one for one in standing.values() if not one.is_edit]
        blank = {"seq": 0, "reference": "", "epoch": ""}
        await self._note({_which(one): blank | {"sending": one.seq} for one in new}, "sending")
        standing |= {_which(one): one for one in await self._under(new)}
        return [standing.get(_which(one)) for one in several]

    async def unsent(self, pending: Pending) -> None:
        """Note that it was not sent after all."""
        await self._connection.execute(update(shown).where(*_row_of(pending)).values(sending=0))

    async def sent(self, several: Sequence[tuple[Pending, Posted]]) -> None:
        """Note that they were shown, each under its reference; gives threads their addresses."""
        rows = {
            _which(pending): {
                "seq": pending.seq,
                "reference": posted.reference,
                "epoch": pending.post.message.epoch,
                "sending": 0,
                "message": pending.post.message,
            }
            for pending, posted in several
        }
        await self._note(rows, "seq", "reference", "epoch", "sending", "message")
        threads = {
            one.conversation.id: posted.address for one, posted in several if one.conversation.parent is not None
        }
        opened = [{"opened": which, "at_address": address} for which, address in sorted(threads.items()) if address]
        if opened:
            await self._connection.execute(_OPENED, opened)

    async def skipped(self, several: Sequence[Pending]) -> None:
        """Note that they need not be shown any more (calls whose first sending is doubtful)."""
        blank = {"sending": 0, "reference": "", "epoch": ""}
        await self._note({_which(one): blank | {"seq": one.seq} for one in several}, "seq", "sending")

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

    async def _note(self, several: Mapping[_Which, Mapping[str, object]], *changed: str) -> None:
        """Write rows, always in the same order so that nobody waits in a circle; of those there are, what `changed`."""
        rows = [{"conversation_id": which[0], "key": which[1], **several[which]} for which in sorted(several)]
        if rows:
            await self._connection.execute(_noting(self._connection.dialect.name, changed), rows)

    async def _under(self, several: Sequence[Pending]) -> Sequence[Pending]:
        """Return them with what the platform calls what it was shown of the posts they stand under."""
        under = [(one.conversation.id, one.post.message.under) for one in several if one.post.message.under]
        if not under:
            return several
        conversations_, keys = map(set, zip(*under, strict=True))
        these = {"of_conversations": conversations_, "of_posts": keys}
        rows = await self._connection.execute(_REFERENCES, these)
        known = {(row.conversation_id, row.key): row.reference for row in rows}
        return [replace(one, under=known.get((one.conversation.id, one.post.message.under), "")) for one in several]

    async def _set(self, pending: Pending, **values: str | int) -> None:
        await self._connection.execute(
            update(conversations).where(conversations.c.id == pending.conversation.id).values(**values)
        )


@cache
def _noting(dialect: str, changed: tuple[str, ...]) -> Insert:
    writing = insert_in(dialect, shown)
    values = {name: writing.excluded[name] for name in changed}
    return writing.on_conflict_do_update(index_elements=["conversation_id", "key"], set_=values)


def _which(pending: Pending) -> _Which:
    return pending.conversation.id, pending.post.key


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
