"""300 phones vote while a big screen looks on: `python -m bench.plenum`.

A whole Runde on a database of its own; every phone has an open stream, in another process, and votes within ten
seconds. Told are the longest step of the server's event loop, beside the longest of the seconds before, how many
updates a stream got and how large they were, and how soon the screens were right after the last vote. Each question is
asked three times (or as many as the command says), turn about: the median, the least and the most.
"""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from random import Random
from time import perf_counter

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from bench.steps import Steps
from bench.tables import Figure, section
from bot.app import HOUSE, create_app
from bot.settings import Settings
from bot.warming import warm_up
from dialogs.incoming import Said, Sender, Submitted
from dialogs.places import LOBBY, Place, hall, private
from storage.unit_of_work import SqlStore

PHONES, SECONDS, LIMIT = 300, 10, 0.02
COME_IN, QUIET, LULL, LONGEST = 5, 3, 15, 180  # seconds
FIGURES = {  # what is told of a question: its unit, and the most it may be
    "longest step while voting": ("ms", 20),
    "longest step while quiet": ("ms", None),
    "steps over 20 ms": ("", None),
    "updates a stream": ("", None),
    "largest update": ("kB", None),
    "screen right after the last vote": ("s", None),
    "all streams right after it": ("s", None),
}
TOLD = f"""{PHONES} phones have a stream open, in another process, and vote within {SECONDS} seconds, on SQLite. A step
of the server's event loop is what nobody else gets a turn in, by the processor time it took."""
QUESTIONS = {
    "scale": "Skala 1-10: Hvor trygge er dere på planen?",
    "board": "Fremmer/hemmer: Flere unge i arbeid",
}
SLIDE = "Medvind\n\nHva skal til?\n\nIndividuelt 3 minutter\nGruppe 10 minutter\nPlenum\n\nSekretær: trekkes"
LEAD = Sender("web", "uid-lead", "Berit", "nb")


Seen = list[tuple[float, int]]  # when a stream got a post, and how many bytes it took


async def follow(session: aiohttp.ClientSession, url: str, seen: Seen) -> None:
    """Read a stream until cancelled."""
    async with session.get(url, timeout=aiohttp.ClientTimeout(total=None), read_bufsize=2**20) as response:
        async for line in response.content:
            if line.startswith(b"data: ") and b'"html"' in line:
                seen.append((perf_counter(), len(line)))


async def _look_on(url: str) -> list[Seen]:
    seen: list[Seen] = [[] for _ in range(PHONES + 1)]
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        following = [asyncio.create_task(follow(session, url, one)) for one in seen]
        await asyncio.sleep(COME_IN + QUIET + SECONDS)
        for _ in range(LONGEST):
            await asyncio.sleep(1)
            if perf_counter() - max((one[-1][0] for one in seen if one), default=perf_counter()) > LULL:
                break
        for task in following:
            task.cancel()
        await asyncio.gather(*following, return_exceptions=True)
    return seen


def look_on(url: str) -> list[Seen]:
    """Be the big screen and the phones, in a process of their own, until nothing more comes."""
    return asyncio.run(_look_on(url))


@dataclass
class Bench:
    """A Runde with a hall full of people in its plenum."""

    app: web.Application
    url: str
    gathering: int = 0
    wall: str = ""
    people: list[tuple[Sender, str]] = field(default_factory=list)

    @property
    def store(self) -> SqlStore:
        """The database."""
        return self.app[HOUSE].store

    async def lead(self, text: str) -> None:
        """Let the facilitator type something."""
        door = self.app[HOUSE].conductor
        reply = await door.handle(Said(f"lead-{perf_counter()}", LEAD, hall(self.gathering), text))
        assert not reply.refused, reply

    async def open(self) -> None:
        """Fill the hall and take it to the plenum."""
        door = self.app[HOUSE].conductor
        values = {"title": "Partnerskap", "name": "Berit", "language": "nb"}
        reply = await door.handle(Submitted("open", LEAD, LOBBY, "open_gathering", values))
        self.gathering = int(Place.parse(reply.go).keys[0])
        await self.lead(f"ny runde\n{SLIDE}")
        for number in range(PHONES):
            sender = Sender("web", f"uid-{number}", f"Person {number}", "nb")
            values = {"name": sender.name, "organisation": f"Kommune {number // 6}", "track": "kommune"}
            await door.handle(Submitted(f"join-{number}", sender, hall(self.gathering), "join", values))
            async with self.store.unit_of_work() as uow:
                person = await uow.people.known_as(sender)
                assert person is not None
                self.people.append((sender, person.id))
        for text in ("grupper", "start", "neste fase", "neste fase"):
            await self.lead(text)
        async with self.store.unit_of_work() as uow:
            gathering = await uow.gatherings.get(self.gathering)
            assert gathering is not None
            self.wall = gathering.wall_token

    async def vote(self, kind: str, turn: int) -> None:
        """Let everybody vote within some seconds."""
        async with self.store.unit_of_work() as uow:
            round_ = await uow.rounds.current(self.gathering)
            assert round_ is not None
        random, door = Random(f"{kind}-{turn}"), self.app[HOUSE].conductor

        async def one(number: int, sender: Sender, person: str) -> None:
            await asyncio.sleep(random.random() * SECONDS)
            start = f"poll:{round_.id}:{round_.asking}"
            board = {f"{start}:{number % 2}": f"Lapp {number}: flere praksisplasser og en voksen som blir hos dem"}
            values = {f"{start}:all": str(random.randint(1, 10))} if kind == "scale" else board
            place = private(self.gathering, person)
            reply = await door.handle(Submitted(f"{kind}-{turn}-{number}", sender, place, "answer", values))
            assert not reply.refused, reply

        await asyncio.gather(*(one(number, *who) for number, who in enumerate(self.people)))


@asynccontextmanager
async def furnished() -> AsyncIterator[Bench]:
    """Start a Runde on an empty folder, with everybody in the plenum."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(data_dir=Path(folder), secret_key="only for this bench"))
        app.on_startup.append(warm_up)  # as `runde serve` does
        server = TestServer(app)
        await server.start_server()
        bench = Bench(app, str(server.make_url("")).rstrip("/"))
        await bench.open()
        try:
            yield bench
        finally:
            await server.close()


async def measured(bench: Bench, kind: str, turn: int, screens: Executor) -> dict[str, float]:
    """Return what one question cost: the longest step of the loop while nobody voted, and while everybody did."""
    await bench.lead(f"spør salen: {QUESTIONS[kind]}")
    url = f"{bench.url}/skjerm/{bench.wall}/stream"
    looking = asyncio.get_running_loop().run_in_executor(screens, look_on, url)
    await asyncio.sleep(COME_IN)
    quiet, voting, begun = Steps(), Steps(), perf_counter()
    with quiet.watched():
        await asyncio.sleep(QUIET)
    with voting.watched():
        await bench.vote(kind, turn)
        last = perf_counter()
        seen = [[(at, size) for at, size in one if at > begun] for one in await looking]
    await bench.lead("lukk spørsmålet")
    longest, garbage, whose = voting.longest
    whose = f"{longest * 1000:.1f} ms, {garbage * 1000:.1f} of it for garbage, in {whose}"
    print(kind, turn, whose, file=sys.stderr, flush=True)
    return {
        "longest step while quiet": quiet.longest[0] * 1000,
        "longest step while voting": longest * 1000,
        "steps over 20 ms": sum(took > LIMIT for took, _, _ in voting.long),
        "updates a stream": len(seen[0]),
        "largest update": max(size for _, size in seen[0]) / 1000,
        "screen right after the last vote": max(seen[0])[0] - last,
        "all streams right after it": max(max(one)[0] for one in seen) - last,
    }


def report(found: Mapping[str, Sequence[Mapping[str, float]]]) -> str:
    """Return the section."""
    figures = []
    for kind, turns in found.items():
        for name, (unit, most) in FIGURES.items():
            figures.append(Figure(f"{name}, {kind}", [turn[name] for turn in turns], unit, most=most))
    return section("A big screen before a voting hall", TOLD, figures)


async def main(turns: int) -> None:
    """Measure each question so many times, turn about, and print the section."""
    found: dict[str, list[dict[str, float]]] = {kind: [] for kind in QUESTIONS}
    with ProcessPoolExecutor(1, get_context("spawn")) as screens:
        async with furnished() as bench:
            for turn in range(turns):
                for kind in QUESTIONS:
                    found[kind].append(await measured(bench, kind, turn, screens))
    print(report(found))


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)))
