"""Every test of storage runs on SQLite and on PostgreSQL, each time with empty tables."""

from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.ports import AnswerBox, Store
from storage.answer_box import SqlAnswerBox
from storage.engine import create_engine
from storage.migrations import upgrade
from storage.tables import metadata
from storage.unit_of_work import SqlStore
from tests.fakes.database import furnish
from tests.storage.postgres import running_postgres
from tests.storage.stories import Heard


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """One server for each process that runs tests."""
    with ExitStack() as stack:
        try:
            address = stack.enter_context(running_postgres())
        except Exception as error:  # noqa: BLE001 - whatever keeps it from starting on this machine
            pytest.skip(f"PostgreSQL does not start here: {error}")
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue("postgres")) if request.param == "postgresql" else ""


@pytest.fixture
async def engine(url: str, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    if not url:
        await furnish(tmp_path)
    engine = create_engine(url, tmp_path)
    if url:
        await upgrade(engine)
        async with engine.begin() as connection:
            names = ", ".join(metadata.tables)
            await connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
    yield engine
    await engine.dispose()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def store(engine: AsyncEngine, heard: Heard) -> Store:
    return SqlStore(engine, heard)


@pytest.fixture
async def box(engine: AsyncEngine, heard: Heard) -> AsyncIterator[AnswerBox]:
    async with SqlAnswerBox(engine, heard) as box:
        yield box
