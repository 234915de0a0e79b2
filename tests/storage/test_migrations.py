"""The revisions lead to the very tables that the code knows."""

import asyncio
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import create_engine
from storage.migrations import upgrade
from storage.tables import metadata


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata))


async def test_the_revisions_make_the_tables_that_the_code_knows(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_upgrading_again_changes_nothing_even_by_several_at_once(
    engine: AsyncEngine, url: str, tmp_path: Path
) -> None:
    other = create_engine(url, tmp_path)
    await asyncio.gather(upgrade(engine), upgrade(other), upgrade(engine))
    await other.dispose()
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
