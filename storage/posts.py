"""Everything shown, as it stands now. Each change takes the next number of one sequence, so nobody can miss one."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.messages import GONE, Message, Post
from dialogs.places import Place
from dialogs.records import Changes, Standing
from storage.pictures import SqlPictures
from storage.statements import insert
from storage.tables import counters, posts

COUNTER = "posts"


class SqlPosts:
    """A `dialogs.ports.Posts` inside one transaction.

    Changes are written at the commit: the counter's row stays locked until then, which puts the transactions of all
    processes in line, so that no lower number becomes visible after a higher one. Locked last and shortly it holds up
    nobody, and cannot deadlock with the rows of a round.
    """

    def __init__(self, connection: AsyncConnection, changes: Changes) -> None:
        self._connection = connection
        self._changes = changes
        self._pictures = SqlPictures(connection)
        self._waiting: dict[tuple[Place, str], tuple[Message, datetime]] = {}

    async def put(self, post: Post, at: datetime) -> bool:
        """Post, or edit the post that stands under the same place and key; False if it already says just that."""
        message = post.message
        if message.picture is not None:
            message = replace(message, picture=await self._pictures.keep(message.picture, at))
        if await self._says(replace(post, message=message)):
            return False
        self._waiting[post.place, post.key] = message, at
        self._changes.places.add(post.place)
        return True

    async def remove(self, place: Place, key: str, at: datetime) -> None:
        """Take a post away, if it stands: wherever it has been shown it is taken away too.

        What is left of it takes the next number as any change does, so that nobody can miss that it is gone.
        """
        if await self._stands(place, key):
            self._waiting[place, key] = GONE, at
            self._changes.places.add(place)

    async def since(self, places: Collection[Place], seq: int) -> Sequence[Standing]:
        """Return the posts of these places that changed after `seq`, in the order of their seq."""
        await self.flush()
        rows = await self._connection.execute(
            select(posts).where(posts.c.place.in_(places), posts.c.seq > seq).order_by(posts.c.seq)
        )
        return [Standing(row.seq, Post(row.place, row.key, row.message), row.at) for row in rows if row.message != GONE]

    async def latest_seq(self) -> int:
        """Return the newest seq."""
        await self.flush()
        return await self._connection.scalar(select(counters.c.value).where(counters.c.name == COUNTER)) or 0

    async def flush(self) -> None:
        """Write what waits, under its numbers."""
        edits = [(place, key, *edit) for (place, key), edit in self._waiting.items()]
        self._waiting.clear()
        if edits:
            await self._write(edits, await self._count_up(len(edits)))

    async def _write(self, edits: Sequence[tuple[Place, str, Message, datetime]], last: int) -> None:
        first = last - len(edits) + 1
        rows = [
            {"place": place, "key": key, "message": message, "picture": _picture(message), "at": at, "seq": seq}
            for seq, (place, key, message, at) in enumerate(edits, first)
        ]
        writing = insert(self._connection, posts)
        new = {name: writing.excluded[name] for name in ("message", "picture", "at", "seq")}
        await self._connection.execute(writing.on_conflict_do_update(index_elements=["place", "key"], set_=new), rows)

    async def _count_up(self, by: int) -> int:
        """Take the next `by` numbers and return the last of them."""
        counting = insert(self._connection, counters).values(name=COUNTER, value=by)
        grown = {"value": counters.c.value + counting.excluded.value}
        last = await self._connection.scalar(
            counting.on_conflict_do_update(index_elements=["name"], set_=grown).returning(counters.c.value)
        )
        return int(last or 0)

    async def _says(self, post: Post) -> bool:
        if (post.place, post.key) in self._waiting:
            return self._waiting[post.place, post.key][0] == post.message
        # Compared as JSON, in the database: what stands need not be read back.
        same = (posts.c.place == post.place) & (posts.c.key == post.key) & (posts.c.message == post.message)
        return await self._connection.scalar(select(posts.c.key).where(same)) is not None

    async def _stands(self, place: Place, key: str) -> bool:
        if (place, key) in self._waiting:
            return self._waiting[place, key][0] != GONE
        same = (posts.c.place == place) & (posts.c.key == key)
        return await self._connection.scalar(select(posts.c.message).where(same)) not in (None, GONE)


def _picture(message: Message) -> str | None:
    return message.picture.key if message.picture else None
