"""Ten thousand odd things at every door: none breaks it, none lasts, and the others' round goes on untouched."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from bot.app import House
from facilitation.state import Group, Round
from tests.fuzz.doors import Doors, opened

CASES, AT_ONCE = 10_000, 20
Stood = tuple[Round | None, Sequence[Group], Mapping[str, int]]


async def knocked(doors: Doors, cases: range, seed: int) -> None:
    """Send cases, some at once."""
    for first in range(cases.start, cases.stop, AT_ONCE):
        await asyncio.gather(*(doors.knock(number, seed) for number in range(first, min(first + AT_ONCE, cases.stop))))


async def stands(house: House) -> Stood:
    """Return what the round of those who were there first consists of."""
    async with house.store.unit_of_work() as uow:
        round_ = await uow.rounds.current(1)
        given = await uow.answers.all(1, "answer")
        return round_, await uow.rounds.groups(1), {one.person_id: one.part for one in given}


@pytest.mark.timeout(900)
async def test_nothing_odd_breaks_a_door_or_touches_what_is_not_its_own(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with opened(tmp_path) as doors:
        before = await stands(doors.world.house)
        with caplog.at_level(logging.ERROR):
            await knocked(doors, range(CASES), seed=1)
        assert doors.faults == []
        assert [one.getMessage()[:300] for one in caplog.records if one.levelno >= logging.ERROR] == []
        assert await stands(doors.world.house) == before
