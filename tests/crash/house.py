"""A house that is killed and opened again on the same folder, on the same port, until the story is over."""

import asyncio
import math
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from tests.crash.keeping import Keeping, Kept
from tests.crash.pace import PacedClock, set_pace
from tests.crash.server import ORDERS, PACE, STALLS

ROOT = Path(__file__).resolve().parents[2]
KEY = "a key that all lives have in common"
PATIENCE = 60.0
OPENS_WITHIN = 240.0  # importing takes its time where others are at work too
_LINK = re.compile(r"(/f/[\w-]+)\s*$")


@dataclass(frozen=True, slots=True)
class Order:
    """Die at the `nth` time that `point` is reached; for those outside, after `nth` milliseconds.

    `away` is how many seconds of the story pass before the house opens again.
    """

    point: str
    nth: int = 1
    away: float = 0


@dataclass(frozen=True, slots=True)
class Death:
    """A kill that happened: in which scene, by which order, and the data as they were left behind."""

    scene: str
    order: Order
    left: Kept


@dataclass(slots=True)
class Absence:
    """From when until when nobody was there, by the clock of the story."""

    since: datetime
    until: datetime | None = None

    def touches(self, since: datetime, until: datetime) -> bool:
        return self.since <= until and (self.until is None or since <= self.until)


OnDeath = Callable[[Death], Coroutine[None, None, None]]


@dataclass
class House:
    """A running Runde. `on_death` looks at what each life has left behind, before the next one begins."""

    folder: Path
    keeping: Keeping
    on_death: OnDeath
    settings: Mapping[str, str] = field(default_factory=dict)
    port: int = 0
    link: str = ""
    scene: str = ""
    deaths: list[Death] = field(default_factory=list)
    missed: list[tuple[str, Order]] = field(default_factory=list)
    absences: list[Absence] = field(default_factory=list)
    unexpected: str = ""
    _rate: float = 1
    _upto: float = math.inf
    _orders: list[Order] = field(default_factory=list)
    _number: int = 0
    _child: int = 0
    _looks: list[asyncio.Task[None]] = field(default_factory=list)
    _linked: asyncio.Event = field(default_factory=asyncio.Event)
    _buried: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def now(self) -> datetime:
        return PacedClock(self.folder / PACE).now()

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text(encoding="utf-8")

    def pace(self, rate: float, seconds: float = math.inf) -> None:
        """Let time pass at this rate from here on, for so many seconds of it, as long as somebody is there."""
        self._rate, self._upto = rate, self.now.timestamp() + seconds
        if not self._away:
            set_pace(self.folder / PACE, rate, upto=self._upto)

    @property
    def stalls(self) -> list[Absence]:
        """When the machine was so busy that somebody who was there could do nothing."""
        file = self.folder / STALLS
        lines = file.read_text(encoding="ascii").splitlines() if file.exists() else []
        return [Absence(*map(datetime.fromisoformat, line.split())) for line in lines]

    @property
    def _away(self) -> bool:
        return bool(self.absences) and self.absences[-1].until is None

    @asynccontextmanager
    async def open(self, *orders: Order) -> AsyncIterator["House"]:
        """Give the house its first life, killed as ordered already while it starts, and end the last one."""
        self.port = self.port or _free_port()
        set_pace(self.folder / PACE, 1)
        self.scene = "opening"
        self._orders = list(orders)
        self._arm()
        mother = await self._mother()
        reading = asyncio.create_task(self._attend(mother))
        self._new_life(mother)
        try:
            await asyncio.wait_for(self._linked.wait(), OPENS_WITHIN)
            yield self
            await asyncio.gather(*self._looks)
        finally:
            (self.folder / ORDERS).unlink(missing_ok=True)
            await self._end(mother, reading)

    @asynccontextmanager
    async def act(self, scene: str, orders: Sequence[Order] = ()) -> AsyncIterator[None]:
        """Let a scene of the story happen, with these kills in it, one after another."""
        self.scene = scene
        self._orders = list(orders)
        self._arm()
        yield
        while self._orders and not self._withdrawn():
            left = len(self._orders)
            await self._until(lambda left=left: len(self._orders) < left)  # type: ignore[misc]
        self.missed += [(scene, order) for order in self._orders]
        self._orders = []
        self._arm()

    def _withdrawn(self) -> bool:
        """Take the first order back; not one that comes from outside, nor one that the process has taken already."""
        if self._orders[0].point.startswith("outside"):
            return False
        try:
            (self.folder / ORDERS).unlink()
        except FileNotFoundError:
            return False
        return True

    def _arm(self) -> None:
        file = self.folder / ORDERS
        self._number += 1
        if not self._orders:
            file.unlink(missing_ok=True)
        elif self._orders[0].point.startswith("outside"):
            file.unlink(missing_ok=True)
            self._looks.append(asyncio.create_task(self._strike(self._orders[0], self._number)))
        else:
            fresh = file.with_suffix(".new")
            fresh.write_text(f"{self._number} {self._orders[0].point} {self._orders[0].nth}", encoding="ascii")
            fresh.rename(file)

    async def _strike(self, order: Order, number: int) -> None:
        await self._until(self._is_open)
        await asyncio.sleep(order.nth / 1000)
        if number == self._number and self._child:
            os.kill(self._child, signal.SIGTERM if order.point == "outside.stop" else signal.SIGKILL)

    async def _mother(self) -> asyncio.subprocess.Process:
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(ROOT),
            "RUNDE_DATA_DIR": str(self.keeping.now.folder),
            "RUNDE_DATABASE_URL": self.keeping.now.url,
            "RUNDE_SECRET_KEY": KEY,
            **self.settings,
        }
        with (self.folder / "log").open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "tests.crash.server", str(self.port)),
                cwd=self.folder,
                env=environment,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
            )

    def _new_life(self, mother: asyncio.subprocess.Process) -> None:
        assert mother.stdin is not None
        self._buried.clear()
        mother.stdin.write(b"live\n")

    async def _attend(self, mother: asyncio.subprocess.Process) -> None:
        """Follow births and deaths, and open again after each ordered one."""
        assert mother.stdout is not None
        async for line in mother.stdout:
            told = line.decode().strip()
            if told.startswith("born "):
                self._child = int(told.split()[1])
            elif told.startswith("died "):
                self._child = 0
                self._buried.set()
                if not self._was_ordered(int(told.split()[1])):
                    self.unexpected = f"{told} in {self.scene}"
                    return
                await self._bury()
                self._new_life(mother)
            elif found := _LINK.search(told):
                self.link = found[1]
                self._linked.set()

    def _was_ordered(self, status: int) -> bool:
        if not self._orders:
            return False
        return status == (0 if self._orders[0].point == "outside.stop" else -signal.SIGKILL)

    async def _bury(self) -> None:
        """Keep what this life has left, and arm the next order before the next life can reach its point."""
        left = await self.keeping.left(len(self.deaths))
        death = Death(self.scene, self._orders.pop(0), left)
        if not self._away:
            self.absences.append(Absence(self.now))
            self._looks.append(asyncio.create_task(self._come_back()))
        set_pace(self.folder / PACE, 1, skip=death.order.away)
        self.deaths.append(death)
        await self.on_death(death)
        self._arm()

    async def _come_back(self) -> None:
        """Wait until somebody is there again; from then on time has the pace it shall have."""
        absence = self.absences[-1]
        await self._until(self._is_open)
        absence.until = self.now
        set_pace(self.folder / PACE, self._rate, upto=self._upto)

    def _is_open(self) -> bool:
        with socket.socket() as probe:
            return self._child > 0 and probe.connect_ex(("127.0.0.1", self.port)) == 0

    async def _until(self, holds: Callable[[], bool]) -> None:
        for _ in range(int(PATIENCE / 0.02)):
            if holds():
                return
            assert not self.unexpected, self.unexpected
            await asyncio.sleep(0.02)
        raise AssertionError(f"in {self.scene} {self._orders} were never carried out")

    async def _end(self, mother: asyncio.subprocess.Process, reading: asyncio.Task[None]) -> None:
        """End the last life in good order, and the process that gave birth to them all."""
        self._orders = []
        if self._child and not reading.done():
            os.kill(self._child, signal.SIGTERM)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._buried.wait(), PATIENCE)
        if self._child:
            with suppress(ProcessLookupError):
                os.kill(self._child, signal.SIGKILL)
        if mother.stdin is not None:
            mother.stdin.close()
        with suppress(TimeoutError):
            await asyncio.wait_for(mother.wait(), PATIENCE)
        if mother.returncode is None:  # she was asked for a life too late, and waits for its end
            for one in filter(None, (self._child, mother.pid)):
                os.kill(one, signal.SIGKILL)
            await mother.wait()
        await reading


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
