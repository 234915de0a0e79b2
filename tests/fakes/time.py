"""Time in tests: a clock that is moved by hand, and time that passes only when nobody has anything left to do."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from dialogs.conductor import Conductor
from dialogs.ports import Store

OPENING = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)


@dataclass
class HandClock:
    """A clock that stands still until it is moved; `rate` is how fast it claims to go, 0 for not at all."""

    time: datetime = OPENING
    rate: float = 1.0

    def now(self) -> datetime:
        return self.time

    def seconds_until(self, due: datetime) -> float | None:
        return (due - self.time).total_seconds() / self.rate if self.rate else None


class Rings(Protocol):
    """Where alarms are kept and rung."""

    @property
    def store(self) -> Store: ...

    @property
    def conductor(self) -> Conductor: ...


async def pass_time(house: Rings, clock: HandClock, minutes: float) -> None:
    """Let time pass on a house's clock, ringing each due time when it comes."""
    until = clock.time + timedelta(minutes=minutes)
    for _ in range(1000):
        async with house.store.unit_of_work() as uow:
            due = await uow.alarms.next_due()
        if due is None or due > until:
            break
        clock.time = max(due, clock.time)
        await house.conductor.ring()
    clock.time = until


class VirtualTime:
    """Hands out `timer` and `sleep`; `busy` tells how many tasks of those it moves are at work or asleep here."""

    def __init__(self) -> None:
        self.now = 0.0
        self._asleep: dict[asyncio.Future[None], float] = {}

    def timer(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        alarm = asyncio.get_running_loop().create_future()
        self._asleep[alarm] = self.now + seconds
        try:
            await alarm
        finally:
            del self._asleep[alarm]

    async def run(self, until: float, busy: Callable[[], int]) -> None:
        """Let time pass until then, sleeper by sleeper."""
        while True:
            await self._all_asleep(busy)
            due = min(self._asleep.values())
            self.now = max(self.now, min(due, until))
            if due > until:
                return
            for alarm, at in list(self._asleep.items()):
                if at <= self.now and not alarm.done():
                    alarm.set_result(None)

    async def _all_asleep(self, busy: Callable[[], int]) -> None:
        still = 0
        while still < 3:  # a task that was woken just now is not asleep, though it has not said so yet
            awake = [alarm for alarm in self._asleep if alarm.done()]
            still = still + 1 if not awake and len(self._asleep) == busy() else 0
            await asyncio.sleep(0 if still else 0.0005)
