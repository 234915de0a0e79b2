"""The revisions lead to the very tables that the code knows, and the version before goes on working with them."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Index, MetaData, Table, make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.schema import ColumnCollectionConstraint

from dialogs.messages import Message
from storage.columns import Document
from storage.engine import create_engine
from storage.migrations import _config, standing, upgrade
from storage.tables import metadata

FIRST_TO_ADD_ONLY = "0006"  # the one before takes a column away


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


async def test_several_that_start_at_once_on_an_empty_database_make_its_tables_once(url: str, tmp_path: Path) -> None:
    new = await _empty_database(url)
    engines = [create_engine(new, tmp_path) for _ in range(3)]
    await asyncio.gather(*(upgrade(engine) for engine in engines))
    async with engines[0].connect() as connection:
        assert await connection.run_sync(differences) == []
    for engine in engines:
        await engine.dispose()


async def _empty_database(url: str) -> str:
    """Return the address of a database without a table in it; empty for SQLite's file in the folder."""
    if not url:
        return ""
    server = create_engine(url, Path())
    async with server.connect() as connection:
        alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await alone.execute(text("DROP DATABASE IF EXISTS begun"))
        await alone.execute(text("CREATE DATABASE begun"))
    await server.dispose()
    return make_url(url).set(database="begun").render_as_string(hide_password=False)


async def test_a_version_goes_on_working_with_what_the_next_one_makes_of_the_tables(tmp_path: Path) -> None:
    """What it writes and reads is there, as it was, and nothing more is asked of it: of each since the sixth."""
    engine = create_engine("", tmp_path)
    async with engine.begin() as connection:
        broken = await connection.run_sync(_what_breaks)
    await engine.dispose()
    assert broken == []


def _what_breaks(connection: Connection) -> list[str]:
    config = _config()
    config.attributes["connection"] = connection
    revisions = sorted(script.revision for script in ScriptDirectory.from_config(config).walk_revisions())
    broken: list[str] = []
    before: dict[str, Table] = {}
    for revision in revisions:
        command.upgrade(config, revision)
        tables = MetaData()
        tables.reflect(connection)
        if revision >= FIRST_TO_ADD_ONLY:
            lacks = [lack for name in before for lack in _lacks(before[name], tables.tables.get(name))]
            broken += [f"{revision}: {lack}" for lack in lacks]
        before = dict(tables.tables)
    return broken


def _lacks(before: Table, now: Table | None) -> list[str]:
    if now is None:
        return [f"no table {before.name}"]
    lacks = [f"no column {column}" for column in before.columns if column.name not in now.columns]
    for column in now.columns:
        known = before.columns.get(column.name)
        if known is None and not column.nullable and column.server_default is None:
            lacks.append(f"{column} must be filled in")
        if known is not None and (known.nullable, str(known.type)) != (column.nullable, str(column.type)):
            lacks.append(f"{column} is another")
    return lacks + [f"{rule} is new" for rule in sorted(_rules(now) - _rules(before))]


def _rules(table: Table) -> set[str]:
    """Return what refuses rows."""
    rules: list[Index | ColumnCollectionConstraint] = [index for index in table.indexes if index.unique]
    rules += [one for one in table.constraints if isinstance(one, ColumnCollectionConstraint)]
    return {f"{type(one).__name__} of {table.name}: {sorted(column.name for column in one.columns)}" for one in rules}


async def test_an_older_version_starts_on_what_a_newer_one_has_made(engine: AsyncEngine) -> None:
    """A process that is restarted in the middle of a rolling upgrade, or a version that is gone back to."""
    try:
        async with engine.begin() as connection:
            await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        await upgrade(engine)
        assert not (await standing(engine)).known
    finally:
        async with engine.begin() as connection:
            newest = ScriptDirectory.from_config(_config()).get_current_head()
            await connection.execute(text("UPDATE alembic_version SET version_num = :newest"), {"newest": newest})


def test_what_a_newer_version_has_written_besides_is_overlooked() -> None:
    column = Document(Message)
    written = column.as_json(Message("Runde 1")).replace("{", '{"not yet known": [1, 2],', 1)
    assert column._adapter.validate_json(written) == Message("Runde 1")
