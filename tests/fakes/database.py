"""A database with all its tables, made once and copied or emptied: the migrations have tests of their own."""

import asyncio
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import FILE_NAME, create_engine
from storage.migrations import upgrade

_made: list[bytes] = []
_upgraded: set[str] = set()
# Deleting the few rows of a test takes a tenth of the time of TRUNCATE, which makes every table and index anew.
_EMPTY = """DO $$ DECLARE it text; BEGIN
SET LOCAL session_replication_role = replica;
FOR it IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
EXECUTE format('DELETE FROM %I', it); END LOOP;
FOR it IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
PERFORM setval(format('%I', it), 1, false); END LOOP;
END $$"""


async def emptied(url: str, folder: Path) -> AsyncEngine:
    """Return an engine on a database with nothing in it: the PostgreSQL at `url`, or a SQLite file in the folder."""
    if not url:
        await furnish(folder)
    engine = create_engine(url, folder)
    if url:
        if url not in _upgraded:
            await upgrade(engine)
            _upgraded.add(url)
        async with engine.begin() as connection:
            await connection.execute(text(_EMPTY))
    return engine


async def furnish(folder: Path) -> None:
    """Put an empty SQLite database in a folder, as Runde would make it there, unless there is one."""
    if not _made:
        with TemporaryDirectory() as workshop:
            engine = create_engine("", Path(workshop))
            await upgrade(engine)
            await engine.dispose()
            _made.append(await asyncio.to_thread(Path(workshop, FILE_NAME).read_bytes))
    with suppress(FileExistsError):
        await asyncio.to_thread(_write_new, Path(folder, FILE_NAME))


def _write_new(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    with path.open("xb") as file:
        file.write(_made[0])
