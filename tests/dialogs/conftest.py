"""Each story gets an empty hall."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.dialogs.hall import Hall


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    hall = await Hall.built(tmp_path)
    await hall.open()
    yield hall
    await hall.close()
