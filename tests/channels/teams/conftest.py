"""A team for each story."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.channels.teams.team import Team, set_up


@pytest.fixture
async def team(tmp_path: Path) -> AsyncIterator[Team]:
    async with set_up(tmp_path) as team:
        yield team
