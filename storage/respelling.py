"""A name that is another from now on, in all that halls and groups are shown."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.messages import Message, Post
from dialogs.places import Place, hall, thread
from storage.posts import SqlPosts
from storage.tables import groups, posts, rounds

_MESSAGE: TypeAdapter[Message] = TypeAdapter(Message)


@dataclass(frozen=True, slots=True)
class Respelling:
    """Whatever somebody was called (`names`) in these rounds is `said` instead."""

    names: Collection[str]
    round_ids: Collection[int]
    said: str


async def respell(connection: AsyncConnection, standing: SqlPosts, wanted: Respelling, at: datetime) -> None:
    """Say it so wherever the posts of these rounds' halls and groups say a name; platforms then show them edited."""
    longest_first = sorted(wanted.names, key=len)[::-1]
    spelled = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest_first))
    there = select(posts).where(posts.c.place.in_(await _seen(connection, wanted.round_ids)))
    for row in (await connection.execute(there)).all():
        said = _MESSAGE.validate_python(_spelled(_MESSAGE.dump_python(row.message, mode="json"), spelled, wanted.said))
        if said != row.message:
            await standing.put(Post(row.place, row.key, said), at)


async def _seen(connection: AsyncConnection, round_ids: Collection[int]) -> Collection[Place]:
    """Return the places where the people of these rounds are told of to others."""
    of_rounds = select(rounds.c.gathering_id).where(rounds.c.id.in_(round_ids)).distinct()
    halls = [hall(number) for number in await connection.scalars(of_rounds)]
    tables = select(groups.c.round_id, groups.c.number).where(groups.c.round_id.in_(round_ids))
    return [*halls, *(thread(*row) for row in (await connection.execute(tables)).all())]


def _spelled(value: Any, names: re.Pattern[str], said: str) -> Any:
    if isinstance(value, dict):
        return {key: _spelled(inner, names, said) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_spelled(inner, names, said) for inner in value]
    return names.sub(lambda _found: said, value) if isinstance(value, str) else value
