"""A demo without a web page: the real conductor on a real SQLite file, on a clock that the test pushes on."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.demo.clock import DemoClock
from bot.demo.crowd import Crowd
from bot.demo.eyes import Doorbell
from bot.demo.lines import bank
from bot.demo.people import FACILITATOR
from bot.demo.play import Demo
from dialogs.conductor import Conductor
from dialogs.incoming import Said
from dialogs.phrasebook import Phrasebook
from dialogs.places import private
from dialogs.registry import names, registry
from facilitation.state import Group, Round
from storage.answer_box import SqlAnswerBox
from storage.engine import create_engine
from storage.unit_of_work import SqlStore
from tests.fakes.database import furnish

MORNING = datetime(2026, 10, 14, 7, 0, tzinfo=UTC)
STRIDE = 4.0  # seconds on the demo's clock: nobody speaks shorter than this, so nothing is missed


@dataclass
class Watch:
    """Real seconds, as the test counts them."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Stage:
    """The demo and what moves it."""

    engine: AsyncEngine
    store: SqlStore
    box: SqlAnswerBox
    conductor: Conductor
    watch: Watch
    clock: DemoClock
    crowd: Crowd
    demo: Demo
    acts: int = field(default=0)

    @classmethod
    async def built(cls, folder: Path) -> "Stage":
        await furnish(folder)
        engine, doorbell, watch = create_engine("", folder), Doorbell(), Watch()
        clock = DemoClock(MORNING, 1, watch)
        store, box = SqlStore(engine, doorbell), SqlAnswerBox(engine, doorbell)
        box.start()
        conductor = Conductor(store, box, clock, registry(), Phrasebook(names()))
        crowd = Crowd(conductor, store, clock, doorbell, bank())
        demo = Demo(conductor, store, clock, crowd)
        await demo.begin()
        return cls(engine, store, box, conductor, watch, clock, crowd, demo)

    async def close(self) -> None:
        await self.box.close()
        await self.engine.dispose()

    @property
    def gathering_id(self) -> int:
        assert self.demo.gathering is not None
        return self.demo.gathering.id

    async def step(self) -> None:
        """Let everything happen that is due now, then push the clock on to what is due next."""
        await self.conductor.ring()
        self.acts += await self.crowd.step()
        async with self.store.unit_of_work() as uow:
            due = await uow.alarms.next_due()
        coming = [moment for moment in (due, self.crowd.next_due()) if moment]
        seconds = self.clock.seconds_until(min(coming)) if coming else None
        self.watch.seconds += max(STRIDE / self.clock.speed, seconds or 0)

    async def pass_on(self, seconds: float) -> None:
        """Let so much time go by."""
        end = self.watch.seconds + seconds
        while self.watch.seconds < end:
            await self.step()

    async def round(self) -> Round | None:
        async with self.store.unit_of_work() as uow:
            return await uow.rounds.current(self.gathering_id)

    async def groups(self) -> list[Group]:
        async with self.store.unit_of_work() as uow:
            round_ = await uow.rounds.current(self.gathering_id)
            return list(await uow.rounds.groups(round_.id)) if round_ else []

    async def members(self) -> set[str]:
        """Return the names of those who have come to the gathering."""
        async with self.store.unit_of_work() as uow:
            return {member.name for member in await uow.people.members(self.gathering_id)}

    async def foretold(self) -> set[str]:
        """Return the lines that the facilitator is told will be sent, as things are now."""
        async with self.store.unit_of_work() as uow:
            gathering = await uow.gatherings.get(self.gathering_id)
        assert gathering is not None
        place = private(gathering.id, gathering.facilitator)
        reply = await self.conductor.handle(Said(f"foretold:{uuid4()}", FACILITATOR.sender, place, "hva sendes"))
        return {item for section in reply.message.sections for item in section.items} if reply.message else set()
