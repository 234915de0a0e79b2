"""What the web channel's tests share: a Runde with its doors open, in a folder of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.channels.web.house import Guests, open_house


@pytest.fixture
async def guests(tmp_path: Path) -> AsyncIterator[Guests]:
    async with open_house(tmp_path) as guests:
        yield guests
