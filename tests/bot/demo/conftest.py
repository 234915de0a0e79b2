"""Each story gets a fresh demo."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.demo.stage import Stage


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    stage = await Stage.built(tmp_path)
    yield stage
    await stage.close()
