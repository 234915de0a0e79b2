"""Everything shown, as it stands now. Each change takes the next number of one sequence, so nobody can miss one."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.messages import GONE, Message, Post
from dialogs.places import Place
from dialogs.records import Changes, Standing
from storage.columns import Document
from storage.pictures import SqlPictures
from storage.statements import insert
from storage.tables import counters, posts

COUNTER = "posts"
_MESSAGE = Document(Message)
_AS_JSON = type_coerce(posts.c.message, Text).label("message")


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
        return bool(await self.put_all([post], at))

    async def put_all(self, posts_: Sequence[Post], at: datetime) -> Sequence[Post]:
        """Put several at once; return those that did not already say just that."""
        kept = [await self._with_picture(post, at) for post in posts_]
        said = await self._said(kept)
        new = [post for post in kept if (post.place, post.key) not in said]
        for post in new:
            self._waiting[post.place, post.key] = post.message, at
            self._changes.places.add(post.place)
        return new

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

    async def changed(self, places: Collection[Place], seq: int) -> Collection[Place]:
        """Return which of these places have changed after `seq`: by a post, or by one that was taken away."""
        await self.flush()
        asked = select(posts.c.place).where(posts.c.place.in_(places), posts.c.seq > seq).distinct()
        return set(await self._connection.scalars(asked))

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

    async def _with_picture(self, post: Post, at: datetime) -> Post:
        drawn = post.message.picture
        if drawn is None:
            return post
        return replace(post, message=replace(post.message, picture=await self._pictures.keep(drawn, at)))

    async def _said(self, new: Sequence[Post]) -> Collection[tuple[Place, str]]:
        """Return where what stands says just that. Compared as JSON: what stands need not be understood."""
        fresh = {(one.place, one.key): one.message for one in new}
        edits = {where: self._waiting[where][0] for where in fresh if where in self._waiting}
        said = {where for where, message in edits.items() if message == fresh[where]}
        asked = [where for where in fresh if where not in edits]
        if asked:
            places, keys = {place for place, _ in asked}, {key for _, key in asked}
            here = posts.c.place.in_(places), posts.c.key.in_(keys)
            rows = await self._connection.execute(select(posts.c.place, posts.c.key, _AS_JSON).where(*here))
            standing = {(row.place, row.key): row.message for row in rows}
            said |= {
                where for where in asked if where in standing and standing[where] == _MESSAGE.as_json(fresh[where])
            }
        return said

    async def _stands(self, place: Place, key: str) -> bool:
        if (place, key) in self._waiting:
            return self._waiting[place, key][0] != GONE
        same = (posts.c.place == place) & (posts.c.key == key)
        return await self._connection.scalar(select(posts.c.message).where(same)) not in (None, GONE)


def _picture(message: Message) -> str | None:
    return message.picture.key if message.picture else None
