"""Every test of storage runs on SQLite and on PostgreSQL, each time with empty tables."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.ports import AnswerBox, Store
from storage.answer_box import SqlAnswerBox
from storage.unit_of_work import SqlStore
from tests.fakes.database import emptied
from tests.storage.stories import Heard


@pytest.fixture
async def engine(url: str, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = await emptied(url, tmp_path)
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
