"""What wakes us: at the due time, after a nudge, at the heartbeat, and never too seldom."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from bot.clock import SystemClock
from scheduler import alarms
from scheduler.alarms import Waker
from tests.fakes.time import HandClock

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
FAR_AWAY = 3600.0


class Bell:
    """Alarms in memory: rings those that are due on the hand clock, and can be told to do something meanwhile."""

    def __init__(self, clock: HandClock) -> None:
        self.clock = clock
        self.due: list[datetime] = []
        self.rung: list[datetime] = []
        self.looked = 0
        self.meanwhile: Callable[[], None] = lambda: None

    async def next_due(self) -> datetime | None:
        self.looked += 1
        return min(self.due, default=None)

    async def ring(self) -> None:
        ringing = [due for due in self.due if due <= self.clock.now()]
        self.due = [due for due in self.due if due not in ringing]
        await asyncio.sleep(0)
        self.meanwhile()
        self.rung += ringing


async def until(happened: Callable[[], bool]) -> None:
    while not happened():  # noqa: ASYNC110 - what it waits for tells nobody
        await asyncio.sleep(0.001)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON, rate=0)


@pytest.fixture
def bell(clock: HandClock) -> Bell:
    return Bell(clock)


@pytest.fixture
async def waker(clock: HandClock, bell: Bell) -> AsyncIterator[Waker]:
    """A waker, not started yet, whose heartbeat is so far away that nothing here can be its doing."""
    waker = Waker(clock, bell.next_due, bell.ring, heartbeat_seconds=FAR_AWAY)
    yield waker
    await waker.close()


async def test_what_came_due_while_nobody_was_there_rings_at_the_start(waker: Waker, bell: Bell) -> None:
    bell.due = [NOON - timedelta(hours=1), NOON]
    waker.start()
    await until(lambda: len(bell.rung) == 2)


async def test_it_wakes_when_the_next_is_due(waker: Waker, bell: Bell, clock: HandClock) -> None:
    clock.rate = 6000.0
    later = NOON + timedelta(minutes=3)
    bell.due = [later]
    waker.start()
    await until(lambda: bell.looked == 1)
    clock.time = later
    await until(lambda: bell.rung == [later])


async def test_a_nudge_makes_it_look_again(waker: Waker, bell: Bell) -> None:
    waker.start()
    await until(lambda: bell.looked == 1)
    bell.due = [NOON]
    waker.nudge()
    await until(lambda: bell.rung == [NOON])


async def test_a_nudge_in_the_middle_of_ringing_is_not_lost(waker: Waker, bell: Bell, clock: HandClock) -> None:
    added = [NOON + timedelta(minutes=number) for number in range(1, 50)]

    def one_more() -> None:
        if added:
            clock.time = added.pop(0)
            bell.due.append(clock.time)
            waker.nudge()

    bell.due, bell.meanwhile = [NOON], one_more
    waker.start()
    await until(lambda: len(bell.rung) == 50)


async def test_a_nudge_while_it_looks_for_the_next_is_not_lost(clock: HandClock, bell: Bell) -> None:
    async def look() -> datetime | None:
        found = await bell.next_due()
        if bell.looked == 1:  # set just after it has looked, and told at once
            bell.due = [NOON]
            looking.nudge()
        return found

    async with Waker(clock, look, bell.ring, heartbeat_seconds=FAR_AWAY) as looking:
        await until(lambda: bell.rung == [NOON])


async def test_many_nudges_at_once_are_one(waker: Waker, bell: Bell) -> None:
    waker.start()
    await until(lambda: bell.looked == 1)
    for _ in range(100):
        waker.nudge()
    await until(lambda: bell.looked == 2)
    await asyncio.sleep(0.01)
    assert bell.looked == 2


async def test_while_the_clock_stands_still_only_a_nudge_wakes(waker: Waker, bell: Bell, clock: HandClock) -> None:
    bell.due = [NOON + timedelta(seconds=1)]
    waker.start()
    await until(lambda: bell.looked == 1)
    clock.time, clock.rate = NOON + timedelta(seconds=2), 60.0
    waker.nudge()
    await until(lambda: len(bell.rung) == 1)


async def test_the_heartbeat_finds_what_nobody_told_of(clock: HandClock, bell: Bell) -> None:
    async with Waker(clock, bell.next_due, bell.ring, heartbeat_seconds=0.01):
        await until(lambda: bell.looked > 1)
        bell.due = [NOON]
        await until(lambda: bell.rung == [NOON])


@pytest.mark.parametrize("hours", [1, -1])
async def test_a_clock_that_jumps_does_not_stop_the_heartbeat(bell: Bell, hours: int) -> None:
    """A laptop that slept, or a clock that was put right: the scheduler's own times are an hour off, ours are not."""
    with time_machine.travel(NOON) as machine:
        async with asyncio.timeout(20), Waker(SystemClock(), bell.next_due, bell.ring, heartbeat_seconds=0.02):
            await until(lambda: bell.looked > 1)
            machine.shift(timedelta(hours=hours))
            due = bell.clock.time = NOON + timedelta(hours=hours, minutes=1)
            bell.due, looked = [due], bell.looked
            await until(lambda: bell.looked > looked + 1)
            assert bell.rung == []
            machine.shift(timedelta(minutes=1))
            await until(lambda: bell.rung == [due])


async def test_what_another_process_is_ringing_is_looked_at_again_soon(clock: HandClock, bell: Bell) -> None:
    taken_elsewhere = [True, True, False]

    async def ring() -> None:
        if not taken_elsewhere.pop(0):
            await bell.ring()

    bell.due = [NOON]
    async with Waker(clock, bell.next_due, ring, heartbeat_seconds=FAR_AWAY):
        await until(lambda: bell.rung == [NOON])


async def test_a_database_that_is_away_for_a_while_does_not_end_it(
    clock: HandClock, bell: Bell, caplog: pytest.LogCaptureFixture
) -> None:
    async def look() -> datetime | None:
        found = await bell.next_due()
        if bell.looked < 3:
            raise OSError("away")
        return found

    bell.due = [NOON]
    async with Waker(clock, look, bell.ring, heartbeat_seconds=0.01):
        await until(lambda: bell.rung == [NOON])
    said = [record.levelname for record in caplog.records if record.name == "scheduler.alarms"]
    assert said == ["ERROR", "ERROR"]


async def test_closing_breaks_off_and_may_be_done_twice(
    clock: HandClock, bell: Bell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alarms, "_PATIENCE_SECONDS", 0.05)
    begun = asyncio.Event()

    async def endless() -> None:
        begun.set()
        await asyncio.Event().wait()

    bell.due = [NOON]
    waker = Waker(clock, bell.next_due, endless)
    await waker.close()
    waker.start()
    await begun.wait()
    await waker.close()
    await waker.close()
    assert bell.due == [NOON]
