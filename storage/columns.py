"""The column types of our own: times that are always UTC, places, and whole values kept as JSON documents."""

from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text, TypeDecorator

from dialogs.places import Place

T = TypeVar("T")

# SQLite numbers rows by itself only where the key's type is INTEGER.
RowNumber = BigInteger().with_variant(Integer(), "sqlite")


class UtcTime(TypeDecorator[datetime]):
    """A point in time. Takes aware datetimes only, and gives them back in UTC even if the database forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the time in UTC. Raises ValueError for a naive one."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"A time without a zone cannot be stored: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the time as an aware one in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class PlaceText(TypeDecorator[Place]):
    """A place in its stored form."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Place | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the text of a place."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Place | None:  # noqa: ARG002
        """Return the place a text names."""
        return None if value is None else Place.parse(value)


class Document(TypeDecorator[T], Generic[T]):
    """A dataclass as JSON. A field added later must have a default, then documents written before stay readable.

    The column is text and not a JSON type: nobody searches inside, and what is written is exactly what is read back.
    """

    impl = Text
    cache_ok = True

    def __init__(self, of: type[T]) -> None:
        super().__init__()
        self.of = of
        self._adapter: TypeAdapter[T] = TypeAdapter(of)

    def process_bind_param(self, value: T | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the value as JSON."""
        return None if value is None else self.as_json(value)

    def as_json(self, value: T) -> str:
        """Return a value as it is written."""
        return self._adapter.dump_json(value).decode()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> T | None:  # noqa: ARG002
        """Return the value that the JSON says. Raises pydantic.ValidationError for JSON that is something else."""
        return None if value is None else self._adapter.validate_json(value)
