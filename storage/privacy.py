"""All that is stored about one person, found by `storage.naming`: told to them, or erased."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Table, Text, delete, select, type_coerce, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.records import Person
from storage.columns import Document
from storage.naming import ERASED, NAMING
from storage.polls import voter_of
from storage.posts import SqlPosts
from storage.respelling import Respelling, respell
from storage.tables import groups, participants, persons, poll_answers, polls

_PLAIN: TypeAdapter[Any] = TypeAdapter(Any)


class SqlPrivacy:
    """A `dialogs.ports.Privacy` inside one transaction."""

    def __init__(self, connection: AsyncConnection, standing: SqlPosts) -> None:
        self._connection = connection
        self._posts = standing

    async def about(self, person_id: str) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """Return, by the name of the table, the rows that name somebody, as JSON values; nobody else's part of them."""
        found = {}
        for table, whose in NAMING.items():
            rows = (await self._connection.execute(select(*map(_as_text, table.c)).where(whose(person_id)))).mappings()
            found[table.name] = [_told(table, row, person_id) for row in rows]
        return {name: rows for name, rows in sorted(found.items()) if rows}

    async def called(self, who: str) -> Sequence[Person]:
        """Return whoever has this id or this very name."""
        known = select(persons.c.id, persons.c.name, persons.c.language)
        rows = await self._connection.execute(known.where((persons.c.id == who) | (persons.c.name == who)))
        return [Person(*row) for row in rows]

    async def forget(self, person_id: str, stand_in: str, at: datetime) -> None:
        """Erase who somebody is and what they wrote alone; where they must stand, they stand as `stand_in`."""
        names, round_ids = await self._names(person_id), await self._rounds(person_id)
        await self._forget_open_votes(person_id, round_ids)
        for table, whose in ERASED.items():
            await self._connection.execute(delete(table).where(whose(person_id)))
        nobody = {"name": stand_in, "language": "", "latest_gathering": None}
        await self._connection.execute(update(persons).where(persons.c.id == person_id).values(nobody))
        seats = update(participants).where(participants.c.person_id == person_id).values(name=stand_in)
        await self._connection.execute(seats)
        await self._rename_in_groups(person_id, stand_in)
        await respell(self._connection, self._posts, Respelling(names, round_ids, stand_in), at)

    async def _names(self, person_id: str) -> Collection[str]:
        """Return every name somebody has had: they may have changed it between rounds."""
        own = select(persons.c.name).where(persons.c.id == person_id)
        earlier = select(participants.c.name).where(participants.c.person_id == person_id)
        return set(await self._connection.scalars(own.union(earlier)))

    async def _rounds(self, person_id: str) -> Sequence[int]:
        mine = select(participants.c.round_id).where(participants.c.person_id == person_id)
        return list(await self._connection.scalars(mine))

    async def _forget_open_votes(self, person_id: str, round_ids: Sequence[int]) -> None:
        """An anonymous vote is found by its poll's secret, as long as that is open; from then on by nobody."""
        asked = select(polls.c.round_id, polls.c.number, polls.c.secret).where(polls.c.round_id.in_(round_ids))
        for round_id, number, secret in (await self._connection.execute(asked)).all():
            here = (poll_answers.c.round_id == round_id) & (poll_answers.c.number == number)
            mine = poll_answers.c.voter == voter_of(secret, person_id)
            await self._connection.execute(delete(poll_answers).where(here, mine))

    async def _rename_in_groups(self, person_id: str, stand_in: str) -> None:
        rows = (await self._connection.execute(select(groups).where(NAMING[groups](person_id)))).all()
        for row in rows:
            members = tuple(
                replace(one, name=stand_in) if one.person_id == person_id else one for one in row.document.members
            )
            values = {"document": replace(row.document, members=members), "version": row.version + 1}
            same = (groups.c.round_id == row.round_id) & (groups.c.number == row.number)
            await self._connection.execute(update(groups).where(same).values(values))


def _as_text(column: Any) -> Any:
    """A document is read as the JSON it is, also where a later version has written more into it than we know."""
    return type_coerce(column, Text).label(column.name) if isinstance(column.type, Document) else column


def _told(table: Table, row: Mapping[Any, Any], person_id: str) -> Mapping[str, Any]:
    values = {}
    for column in table.c:
        value = row[column.name]
        if isinstance(column.type, Document):
            whole = json.loads(value) if value is not None else None
            values[column.name] = _part_of(whole, person_id) if column.name == "document" else whole
        else:
            values[column.name] = _PLAIN.dump_python(str(value) if column.name == "place" else value, mode="json")
    return values


def _part_of(value: Any, person_id: str) -> Any:
    """Return a document with only those items of its lists that name somebody: the others are others'."""
    if isinstance(value, dict):
        return {key: _part_of(inner, person_id) for key, inner in value.items()}
    if isinstance(value, list):
        return [_part_of(inner, person_id) for inner in value if f'"{person_id}"' in json.dumps(inner)]
    return value
