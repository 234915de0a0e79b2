"""What can be drawn of what has been answered: each picture once, under a key that nobody can guess.

The key is drawn at random and not made of the content: that could be guessed. It is the same for the same content.
"""

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from pydantic import TypeAdapter
from sqlalchemy import delete, exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.messages import Picture
from storage.statements import insert
from storage.tables import pictures, posts

# So long it can be seen after its post shows another: a chat shows it until the edit has come.
KEPT = timedelta(days=1)
_JSON = TypeAdapter(Picture)


class SqlPictures:
    """A `dialogs.ports.Pictures` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, key: str) -> Picture | None:
        """Return the picture with this key."""
        return await self._connection.scalar(select(pictures.c.picture).where(pictures.c.key == key))

    async def keep(self, picture: Picture, at: datetime) -> Picture:
        """Return the picture with its key, having stored what is to be drawn and forgotten what no post shows."""
        plain = replace(picture, live=False, key="")  # neither is drawn
        digest = sha256(_JSON.dump_json(plain)).hexdigest()
        fresh = (pictures.c.digest == digest) & (pictures.c.at > at - KEPT / 2)
        key: str | None = await self._connection.scalar(select(pictures.c.key).where(fresh))
        if key is None:
            key = await self._put(plain, digest, at)
            await self._forget(at - KEPT)
        return replace(picture, key=key)

    async def _put(self, plain: Picture, digest: str, at: datetime) -> str:
        new = {"key": secrets.token_hex(16), "digest": digest, "picture": plain, "at": at}
        writing = insert(self._connection, pictures).values(**new)
        writing = writing.on_conflict_do_update(index_elements=["digest"], set_={"at": at})
        return str(await self._connection.scalar(writing.returning(pictures.c.key)))

    async def _forget(self, before: datetime) -> None:
        is_shown = exists().where(posts.c.picture == pictures.c.key)
        await self._connection.execute(delete(pictures).where(pictures.c.at < before, ~is_shown))
