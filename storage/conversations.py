"""Which places are shown where on which platforms. What has been shown there is `storage.outbox`'s."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, ScalarSelect, Select, Table, bindparam, func, null, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.outgoing import Conversation
from dialogs.places import Place
from dialogs.records import Changes
from storage.statements import insert
from storage.tables import IS_BEHIND, conversations, gatherings, rounds

_NAMES = ("id", "channel", "place", "address", "parent", "stopped", "silent_since")
CONVERSATION = tuple(conversations.c[name] for name in _NAMES)
# Built once: it is asked whenever messages are sent or come in. The newest comes last.
_PLACES_OF: Select[tuple[str, Place]] = (
    select(conversations.c.address, conversations.c.place)
    .where(
        conversations.c.channel == bindparam("of_channel"),
        conversations.c.address.in_(bindparam("at_addresses", expanding=True)),
    )
    .order_by(conversations.c.linked, conversations.c.id)
)
# A new conversation is behind from the start, whether anything stands there or not: whoever looks will find out.
_NEW = {"stopped": "", "seen": 0, "latest": 1, "holder": ""}


class SqlConversations:
    """A `dialogs.outgoing.Conversations` inside one transaction."""

    def __init__(self, connection: AsyncConnection, changes: Changes) -> None:
        self._connection = connection
        self._changes = changes
        self._branches: dict[Place, set[tuple[int, Place]]] = {}
        self._halls: dict[Place, Sequence[Conversation]] = {}

    async def link(self, place: Place, channel: str, address: str) -> None:
        """Show a place in a conversation from now on; linking it again starts it again if it was stopped."""
        here = (conversations.c.channel == channel) & (conversations.c.address == address)
        newest = await self._connection.scalar(select(func.max(conversations.c.linked)).where(here))
        values = {"channel": channel, "place": place, "address": address, "linked": (newest or 0) + 1}
        root = await self._connection.scalar(
            insert(self._connection, conversations)
            .values(**_NEW, **values, gathering_id=_gathering_of(place))
            .on_conflict_do_update(
                index_elements=["channel", "place", "address"],
                index_where=conversations.c.parent.is_(None),
                set_={"stopped": "", "linked": values["linked"]},
            )
            .returning(conversations.c.id)
        )
        await self._connection.execute(update(conversations).where(conversations.c.parent == root).values(stopped=""))
        self._halls.clear()
        self._changes.conversations = True

    async def place_of(self, channel: str, address: str) -> Place | None:
        """Return the place that a conversation shows (the newest, if it has shown several)."""
        return (await self.places_of(channel, [address])).get(address)

    async def places_of(self, channel: str, addresses: Collection[str]) -> Mapping[str, Place]:
        """Return the places that conversations show, by address; nothing for one that shows none."""
        asked = {"of_channel": channel, "at_addresses": [address for address in addresses if address]}
        return {row.address: row.place for row in await self._connection.execute(_PLACES_OF, asked)}

    async def branch(self, hall: Place, thread: Place) -> None:
        """Show a group's place in a thread of its own wherever its hall is shown. Again changes nothing.

        All of a hall's threads are read at once: when a phase starts, eighty groups ask in one transaction.
        """
        if hall not in self._halls:
            self._halls[hall] = [one for one in await self.of(hall) if one.parent is None]
            self._branches[hall] = await self._threads_of(self._halls[hall])
        for parent in self._halls[hall]:
            if (parent.id, thread) not in self._branches[hall]:
                self._branches[hall].add((parent.id, thread))
                await self._add_thread(parent, thread, hall)

    async def of(self, place: Place) -> Sequence[Conversation]:
        """Return where a place is shown."""
        rows = await self._connection.execute(
            select(*CONVERSATION).where(conversations.c.place == place).order_by(conversations.c.id)
        )
        return [conversation_from(row) for row in rows]

    async def shown(self, places: Collection[Place]) -> Collection[Place]:
        """Return those of the places that are shown in some conversation that has not been stopped."""
        going = select(conversations.c.place).where(conversations.c.place.in_(places), conversations.c.stopped == "")
        return set(await self._connection.scalars(going))

    async def stop(self, conversation_id: int, reason: str) -> None:
        """Send nothing more to a conversation, and remember why."""
        await self._connection.execute(
            update(conversations).where(conversations.c.id == conversation_id).values(stopped=reason)
        )

    async def stopped(self, gathering_id: int) -> Sequence[Conversation]:
        """Return the gathering's conversations that were stopped, for its facilitator to see."""
        rows = await self._connection.execute(
            select(*CONVERSATION)
            .where(conversations.c.gathering_id == gathering_id, conversations.c.stopped != "")
            .order_by(conversations.c.id)
        )
        return [conversation_from(row) for row in rows]

    async def fell_silent(self, conversation_id: int, since: datetime | None) -> None:
        """Remember since when the platform takes nothing there; None: it does again."""
        await self._connection.execute(
            update(conversations).where(conversations.c.id == conversation_id).values(silent_since=since)
        )

    async def silent(self, gathering_id: int, by: datetime) -> Mapping[str, datetime]:
        """Return since when each channel has taken nothing of what waits in a gathering, if that was by then."""
        rows = await self._connection.execute(
            select(conversations.c.channel, func.min(conversations.c.silent_since).label("since"))
            .where(conversations.c.gathering_id == gathering_id, IS_BEHIND, conversations.c.silent_since <= by)
            .group_by(conversations.c.channel)
        )
        return {row.channel: row.since for row in rows}

    async def under(self, channel: str, prefix: str, stopped: str = "") -> Sequence[Conversation]:
        """Return those, threads apart, whose address begins so and that were stopped for this reason, or for none."""
        begins = func.substr(conversations.c.address, 1, len(prefix)) == prefix
        rows = await self._connection.execute(
            select(*CONVERSATION)
            .where(conversations.c.channel == channel, begins, conversations.c.parent.is_(None))
            .where(conversations.c.stopped == stopped)
            .order_by(conversations.c.id)
        )
        return [conversation_from(row) for row in rows]

    async def start(self, conversation_id: int) -> None:
        """Send to a conversation again, and to its threads."""
        here = or_(conversations.c.id == conversation_id, conversations.c.parent == conversation_id)
        await self._connection.execute(update(conversations).where(here).values(stopped=""))
        self._changes.conversations = True

    async def _threads_of(self, parents: Sequence[Conversation]) -> set[tuple[int, Place]]:
        if not parents:
            return set()
        rows = await self._connection.execute(
            select(conversations.c.parent, conversations.c.place).where(
                conversations.c.parent.in_([parent.id for parent in parents])
            )
        )
        return {(row.parent, row.place) for row in rows}

    async def _add_thread(self, parent: Conversation, thread: Place, hall: Place) -> None:
        values = {"channel": parent.channel, "place": thread, "address": "", "parent": parent.id, "linked": 0}
        await self._connection.execute(
            insert(self._connection, conversations)
            .values(**_NEW, **values, gathering_id=_gathering_of(hall))
            .on_conflict_do_nothing()
        )
        self._changes.conversations = True


def conversation_from(row: Row[Any]) -> Conversation:
    """Return the conversation that the columns CONVERSATION of a row tell of."""
    return Conversation(row.id, row.channel, row.place, row.address, row.parent, row.stopped, row.silent_since)


def _gathering_of(place: Place) -> ScalarSelect[Any]:
    """Select the gathering that a place belongs to, if there is one: with it the conversation is forgotten too."""
    of: Mapping[str, tuple[Table, str]] = {
        "hall": (gatherings, "id"),
        "person": (gatherings, "id"),
        "group": (rounds, "gathering_id"),
    }
    table, column = of.get(place.kind, (gatherings, "id"))
    number = null() if place.number is None else place.number
    return select(table.c[column]).where(table.c.id == number).scalar_subquery()
