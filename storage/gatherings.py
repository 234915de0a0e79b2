"""Gatherings, and the links (known by their hash only) that let somebody open one on the web."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.records import Gathering
from storage.tables import gatherings, links, members, persons

_NEWEST_FIRST = select(gatherings).order_by(gatherings.c.id.desc())
# Asked by everything that comes in: to put a statement together costs more than to run it.
_BY_ID = _NEWEST_FIRST.where(gatherings.c.id == bindparam("wanted"))
_BY_CODE = _NEWEST_FIRST.where(gatherings.c.code == bindparam("wanted"))
_BY_WALL = _NEWEST_FIRST.where(gatherings.c.wall_token == bindparam("wanted"))


class SqlGatherings:
    """A `dialogs.ports.Gatherings` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, gathering: Gathering) -> Gathering:
        """Store a new gathering and return it with its id. Raises Conflict when the code is taken."""
        values = asdict(gathering)
        del values["id"]
        new_id = await self._connection.scalar(insert(gatherings).values(values).returning(gatherings.c.id))
        await self._connection.execute(
            update(persons).where(persons.c.id == gathering.facilitator).values(latest_gathering=new_id)
        )
        return replace(gathering, id=new_id)

    async def get(self, gathering_id: int) -> Gathering | None:
        """Return a gathering."""
        return await self._one(_BY_ID, gathering_id)

    async def save(self, gathering: Gathering) -> None:
        """Store a changed gathering."""
        await self._connection.execute(
            update(gatherings).where(gatherings.c.id == gathering.id).values(asdict(gathering))
        )

    async def by_code(self, code: str) -> Gathering | None:
        """Return the gathering with this join code, open or not."""
        return await self._one(_BY_CODE, code)

    async def by_wall(self, token: str) -> Gathering | None:
        """Return the gathering whose big screen has this token."""
        return await self._one(_BY_WALL, token)

    async def opened_by(self, person_id: str) -> Sequence[Gathering]:
        """Return the gatherings somebody facilitates, newest first."""
        return await self._all(gatherings.c.facilitator == person_id)

    async def of_person(self, person_id: str) -> Sequence[Gathering]:
        """Return the gatherings somebody has joined or facilitates, newest first."""
        joined = select(members.c.gathering_id).where(members.c.person_id == person_id)
        return await self._all(or_(gatherings.c.facilitator == person_id, gatherings.c.id.in_(joined)))

    async def latest_of(self, person_ids: Collection[str]) -> Mapping[str, Gathering]:
        """Return the gathering each of these people joined or opened last; nothing for who has been in none."""
        latest = select(persons.c.id, persons.c.latest_gathering).where(persons.c.id.in_(person_ids))
        numbers = {row.id: row.latest_gathering for row in await self._connection.execute(latest)}
        known = {one.id: one for one in await self._all(gatherings.c.id.in_(set(numbers.values())))}
        return {person: known[number] for person, number in numbers.items() if number in known}

    async def all(self) -> Sequence[Gathering]:
        """Return every gathering, newest first; for whoever runs this installation."""
        return await self._all()

    async def add_link(self, token_hash: str, at: datetime) -> None:
        """Store a link that lets its holder open gatherings; only its hash is kept."""
        await self._connection.execute(insert(links).values(token_hash=token_hash, made_at=at))

    async def link_is_valid(self, token_hash: str) -> bool:
        """Tell whether such a link was made and has not been revoked."""
        found = select(links.c.token_hash).where(links.c.token_hash == token_hash, links.c.revoked_at.is_(None))
        return await self._connection.scalar(found) is not None

    async def revoke_links(self, at: datetime) -> int:
        """Revoke every link; return how many there were."""
        done = await self._connection.execute(update(links).where(links.c.revoked_at.is_(None)).values(revoked_at=at))
        return done.rowcount

    async def count_links(self) -> int:
        """Return how many links are valid."""
        counted = select(func.count()).select_from(links).where(links.c.revoked_at.is_(None))
        return await self._connection.scalar(counted) or 0

    async def _one(self, which: Select[Any], wanted: int | str) -> Gathering | None:
        row = (await self._connection.execute(which, {"wanted": wanted})).mappings().first()
        return Gathering(**row) if row else None

    async def _all(self, *which: ColumnElement[bool]) -> Sequence[Gathering]:
        rows = await self._connection.execute(_NEWEST_FIRST.where(*which))
        return [Gathering(**row) for row in rows.mappings()]
