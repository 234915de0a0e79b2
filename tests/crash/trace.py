"""What has happened to the rows of a round, written down by triggers: it shows what happened twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic import TypeAdapter
from sqlalchemy import inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from facilitation.state import Group

_GROUP = TypeAdapter(Group)
_KEPT = {
    "groups": ("NEW.round_id || ':' || NEW.number", "NEW.document"),
    "posts": ("NEW.place || ' ' || NEW.key", "NEW.seq"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row, written once."""

    what: str
    name: str
    content: str


async def install(engine: AsyncEngine) -> None:
    """Have the database write down each change of a group and each writing of a post."""
    number = "INTEGER PRIMARY KEY" if engine.dialect.name == "sqlite" else "BIGSERIAL PRIMARY KEY"
    async with engine.begin() as connection:
        await connection.execute(
            text(f"CREATE TABLE IF NOT EXISTS trace (id {number}, what TEXT, name TEXT, content TEXT)")
        )
        for table, (name, content) in _KEPT.items():
            noted = f"INSERT INTO trace (what, name, content) VALUES ('{table}', {name}, {content})"  # noqa: S608
            for statement in (_in_sqlite if engine.dialect.name == "sqlite" else _in_postgres)(table, noted):
                await connection.execute(text(statement))


def _in_sqlite(table: str, noted: str) -> Iterator[str]:
    for verb in ("INSERT", "UPDATE"):
        trigger = f'CREATE TRIGGER IF NOT EXISTS trace_{table}_{verb} AFTER {verb} ON "{table}" '
        yield f"{trigger} BEGIN {noted}; END"


def _in_postgres(table: str, noted: str) -> Iterator[str]:
    yield (
        f"CREATE OR REPLACE FUNCTION trace_{table}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN {noted}; RETURN NULL; END $$"
    ).replace(":", r"\:")
    yield (
        f'CREATE OR REPLACE TRIGGER trace_{table} AFTER INSERT OR UPDATE ON "{table}" '
        f"FOR EACH ROW EXECUTE FUNCTION trace_{table}()"
    )


async def entries(engine: AsyncEngine) -> Sequence[Entry]:
    """Return all that has been written down, in its order; nothing before the first start has got that far."""
    async with engine.connect() as connection:
        kept = await connection.run_sync(lambda sync: inspect(sync).has_table("trace"))
        rows = await connection.execute(text("SELECT what, name, content FROM trace ORDER BY id")) if kept else ()
        return [Entry(*map(str, row)) for row in rows]


def lives_of_groups(trace: Sequence[Entry]) -> dict[str, list[Group]]:
    """Return each group as it was after each of its changes. The seating of earlier proposals is not part of it."""
    lives: dict[str, list[Group]] = {}
    for entry in trace:
        if entry.what == "groups":
            lives.setdefault(entry.name, []).append(_GROUP.validate_json(entry.content))
    return lives


def writings(trace: Sequence[Entry]) -> dict[str, int]:
    """Return how often each post has been written: `place key` -> times."""
    times: dict[str, int] = {}
    for entry in trace:
        if entry.what == "posts":
            times[entry.name] = times.get(entry.name, 0) + 1
    return times
