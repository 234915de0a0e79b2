"""Documents in a table of their own, each with a version: a lost race is told, never overwritten."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import ColumnElement, CursorResult, Table, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.records import Conflict


class Numbered(Protocol):
    """What is stored: a frozen dataclass with an id and a version."""

    @property
    def id(self) -> int:
        """Its number; 0 means not stored yet."""

    @property
    def version(self) -> int:
        """Which change of it this is."""


T = TypeVar("T", bound=Numbered)
Values = Callable[[T], Mapping[str, Any]]  # the columns that queries look at, beside the document


def expect_one(result: CursorResult[Any], name: str) -> None:
    """Let a change of one row pass. Raises Conflict when there was none with that version."""
    if result.rowcount != 1:
        raise Conflict(f"Somebody else changed {name} first")


class Documents(Generic[T]):
    """The documents of one table (columns id, version, document, and those of `values`) inside one transaction."""

    def __init__(self, connection: AsyncConnection, table: Table, values: Values[T]) -> None:
        self._connection = connection
        self._table = table
        self._values = values

    async def add(self, new: T) -> T:
        """Store a new one and return it with its id, at version 1."""
        first = _as(new, version=1)
        adding = insert(self._table).values(self._row(first)).returning(self._table.c.id)
        new_id: int | None = await self._connection.scalar(adding)
        return _as(first, id=new_id)

    async def save(self, changed: T) -> None:
        """Store a changed one, its version one up. Raises Conflict if the stored version is another."""
        same = (self._table.c.id == changed.id) & (self._table.c.version == changed.version)
        saving = update(self._table).where(same).values(self._row(_as(changed, version=changed.version + 1)))
        expect_one(await self._connection.execute(saving), f"{self._table.name} {changed.id}")

    async def get(self, key: int) -> T | None:
        """Return the one with this id."""
        return next(iter(await self.many([key])), None)

    async def many(self, keys: Collection[int]) -> Sequence[T]:
        """Return those of them that exist, the oldest first."""
        return await self.those(self._table.c.id.in_(keys)) if keys else ()

    async def those(self, which: ColumnElement[bool], *order: ColumnElement[Any]) -> Sequence[T]:
        """Return those for which it is so, in an order, else the oldest first."""
        rows = await self._connection.execute(select(self._table).where(which).order_by(*order, self._table.c.id))
        return [_as(row.document, id=row.id, version=row.version) for row in rows]

    def _row(self, document: T) -> dict[str, Any]:
        return {**self._values(document), "version": document.version, "document": document}


def _as(document: T, **changes: int | None) -> T:
    """Return the dataclass with another id or version; mypy knows no way to say that a type variable is one."""
    return replace(document, **changes)  # type: ignore[type-var]
