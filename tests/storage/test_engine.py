"""The way to the database, and the types that cross it."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import FILE_NAME, create_engine
from storage.errors import is_outage
from storage.migrations import upgrade
from storage.tables import links


async def test_without_an_address_a_file_in_the_data_folder_is_used(tmp_path: Path) -> None:
    engine = create_engine("", tmp_path / "new" / "folder")
    await upgrade(engine)
    await engine.dispose()
    assert (tmp_path / "new" / "folder" / FILE_NAME).exists()


@pytest.mark.parametrize("given", ["postgresql", "postgresql+psycopg2"])
def test_the_driver_is_ours_to_choose(given: str, tmp_path: Path) -> None:
    url = create_engine(f"{given}://runde:hemmelig@db.example/runde?sslmode=require", tmp_path).url
    assert (url.drivername, url.host, url.query) == ("postgresql+asyncpg", "db.example", {"ssl": "require"})


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_sqlite_is_durable_and_keeps_its_references(engine: AsyncEngine) -> None:
    said = {}
    async with engine.connect() as connection:
        for pragma in ("journal_mode", "synchronous", "foreign_keys"):
            said[pragma] = (await connection.execute(text(f"PRAGMA {pragma}"))).scalar_one()
    assert said == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


async def test_another_process_that_writes_is_waited_for_while_others_have_their_turn(tmp_path: Path) -> None:
    engine = create_engine("", tmp_path)
    await upgrade(engine)

    async def write() -> None:
        async with engine.begin() as connection:
            await connection.execute(links.insert().values(token_hash="x", made_at=datetime(2026, 7, 1, tzinfo=UTC)))

    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = asyncio.ensure_future(write())
        assert await asyncio.wait([writing], timeout=0.02) == (set(), {writing}), "it waits, and we go on"
        other.execute("COMMIT")
        await writing
    await engine.dispose()


async def test_a_time_comes_back_aware_and_in_utc(engine: AsyncEngine) -> None:
    in_norway = datetime(2026, 7, 1, 12, 0, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    async with engine.begin() as connection:
        await connection.execute(links.insert().values(token_hash="x", made_at=in_norway))
        stored = (await connection.execute(links.select())).one()
    assert stored.made_at == in_norway
    assert stored.made_at.tzinfo is UTC
    assert stored.revoked_at is None


async def test_a_statement_that_is_wrong_is_no_outage(engine: AsyncEngine) -> None:
    """It would be rung again and again, with every other clock behind it."""
    with pytest.raises(DBAPIError) as found:
        async with engine.connect() as connection:
            await connection.execute(text("SELECT nothing FROM answers"))
    assert not is_outage(found.value)
