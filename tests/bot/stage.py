"""A stage for delivery: a real database, a platform that is not, and time that passes when nobody is at work."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.delivery import Delivery
from dialogs.messages import Button, Message, Post
from dialogs.places import Place, hall, thread
from dialogs.records import Changes
from storage.unit_of_work import SqlStore, SqlUnitOfWork
from tests.fakes.database import emptied
from tests.fakes.outgoing import FakePlatform
from tests.fakes.time import VirtualTime

MORNING = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
HALL = hall(1)
CHANNEL = "19:a"


@dataclass
class TimeOfDay:
    """The clock on the wall, which goes as the virtual time does."""

    time: VirtualTime

    def now(self) -> datetime:
        return MORNING + timedelta(seconds=self.time.now)

    def seconds_until(self, due: datetime) -> float | None:
        return (due - self.now()).total_seconds()


class Database(SqlStore):
    """A store that is `away` for so many units of work."""

    away = 0

    def unit_of_work(self) -> SqlUnitOfWork:
        if self.away:
            self.away -= 1
            raise OSError("away")
        return super().unit_of_work()


@dataclass
class Stage:
    """`start` and `stop` are those of the process; what was sent is on the platform."""

    store: Database
    time: VirtualTime
    platform: FakePlatform
    clock: TimeOfDay
    listening: list[Delivery] = field(default_factory=list)

    def committed(self, changes: Changes) -> None:
        for delivery in self.listening:
            delivery.committed(changes)

    def start(self) -> Delivery:
        delivery = Delivery(
            self.store,
            self.platform,
            self.clock,
            timer=self.time.timer,
            sleep=self.time.sleep,
            jitter=lambda: 0.5,
        )
        self.listening.append(delivery)
        delivery.start()
        return delivery

    async def stop(self) -> None:
        for delivery in self.listening:
            await delivery.close()
        self.listening.clear()

    async def crash(self, delivery: Delivery) -> None:
        """End a process where it stands."""
        self.listening.remove(delivery)
        tasks = [task for task in (delivery._task, *delivery._running) if task]
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)

    async def passes(self, seconds: float) -> None:
        await self.time.run(self.time.now + seconds, lambda: sum(1 + delivery.under_way for delivery in self.listening))

    async def put(self, *posts: Post) -> None:
        async with self.store.unit_of_work() as work:
            for one in posts:
                await work.posts.put(one, self.clock.now())
            await work.commit()

    async def remove(self, place: Place, key: str) -> None:
        async with self.store.unit_of_work() as work:
            await work.posts.remove(place, key, self.clock.now())
            await work.commit()

    async def link(self, place: Place = HALL, address: str = CHANNEL, *, groups: int = 0) -> None:
        async with self.store.unit_of_work() as work:
            await work.conversations.link(place, self.platform.name, address)
            for number in range(1, groups + 1):
                await work.conversations.branch(place, thread(3, number))
            await work.commit()


@asynccontextmanager
async def staged(folder: Path, url: str = "") -> AsyncIterator[Stage]:
    time = VirtualTime()
    engine = await emptied(url, folder)
    stages: list[Stage] = []

    class Told:
        def committed(self, changes: Changes) -> None:
            stages[0].committed(changes)

    stages.append(Stage(Database(engine, Told()), time, FakePlatform(time.timer, time.sleep), TimeOfDay(time)))
    yield stages[0]
    await stages[0].stop()
    await engine.dispose()


def status(place: Place, title: str, epoch: str = "", *, key: str = "status", buttons: bool = False) -> Post:
    return Post(place, key, Message(title=title, epoch=epoch, buttons=(Button("next", "Neste"),) if buttons else ()))


def call(place: Place, title: str) -> Post:
    return Post(place, "call", Message(title=title, mentions=(("marit", "Marit"),), epoch=title))
