"""Two processes on one PostgreSQL are asked for the same at the same moment: it happens once, and both say the same."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from dialogs.messages import Reply
from facilitation.state import GroupState
from storage.engine import create_engine
from tests.dialogs.hall import Hall
from tests.dialogs.test_story import play_to_seated


@pytest.fixture
async def processes(postgres: str, tmp_path: Path) -> AsyncIterator[Sequence[Hall]]:
    first = await Hall.built(tmp_path, postgres)
    await first.open()
    second = Hall.on(create_engine(postgres, tmp_path), first.gathering)
    yield first, second
    await second.close()
    await first.close()


async def test_the_same_delivery_comes_to_both(processes: Sequence[Hall]) -> None:
    twice = [*processes, *processes]
    for name in ("Kari Dal", "Ola Berg", "Siri Lund"):
        replies = await asyncio.gather(*(joins(one, name, f"the one of {name}") for one in twice))
        assert all(reply == replies[0] and not reply.refused for reply in replies)
    assert await members(processes[0]) == ["Kari Dal", "Ola Berg", "Siri Lund"]


async def test_somebody_joins_at_both_with_two_presses(processes: Sequence[Hall]) -> None:
    await asyncio.gather(*(joins(one, "Kari Dal", f"at process {number}") for number, one in enumerate(processes)))
    assert await members(processes[0]) == ["Kari Dal"]


async def test_both_ring_the_same_bell(processes: Sequence[Hall]) -> None:
    first, second = processes
    await play_to_seated(first)
    assert not (await first.say(first.lead, "start")).refused
    for minutes in (2.01, 1):
        first.clock.time = second.clock.time = first.clock.time + timedelta(minutes=minutes)
        await asyncio.gather(first.conductor.ring(), second.conductor.ring())
    assert {group.state for group in await first.groups()} == {GroupState.GROUP}
    assert (await first.seen(first.hall)).count("Ett minutt igjen") == 1


async def joins(process: Hall, name: str, delivery: str) -> Reply:
    values = {"name": name, "organisation": "Skien", "track": "kommune"}
    return await process.submit(name, "join", values, delivery=delivery)


async def members(hall: Hall) -> list[str]:
    async with hall.store.unit_of_work() as uow:
        return sorted(one.name for one in await uow.people.members(hall.gathering) if one.name != hall.lead)
