"""What has happened to the rows of a round, written down by triggers: it shows what happened twice."""

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import TypeAdapter
from sqlalchemy import text
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
    async with engine.begin() as connection:
        await connection.execute(
            text("CREATE TABLE IF NOT EXISTS trace (id INTEGER PRIMARY KEY, what TEXT, name TEXT, content TEXT)")
        )
        for table, (name, content) in _KEPT.items():
            for verb in ("INSERT", "UPDATE"):
                trigger = f'CREATE TRIGGER IF NOT EXISTS trace_{table}_{verb} AFTER {verb} ON "{table}" '
                noted = f"INSERT INTO trace (what, name, content) VALUES ('{table}', {name}, {content})"  # noqa: S608
                await connection.execute(text(f"{trigger} BEGIN {noted}; END"))


async def entries(engine: AsyncEngine) -> Sequence[Entry]:
    """Return all that has been written down, in its order; nothing before the first start has got that far."""
    async with engine.connect() as connection:
        kept = await connection.scalar(text("SELECT count(*) FROM sqlite_master WHERE name = 'trace'"))
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
