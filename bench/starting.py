"""What Runde weighs: `python -m bench.starting`. How soon it is there, how much memory and how much disk it takes.

On Linux, where a process tells of its memory. A start is timed from the command to the first `/readyz` that says yes.
"""

import asyncio
import os
import re
import shutil
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path
from subprocess import check_output, run
from time import perf_counter

import aiohttp
from packaging.requirements import Requirement
from sqlalchemy import insert

from bench.tables import Figure, section
from bot.simulate.hall import page
from bot.simulate.line import Line
from bot.simulate.on_web import Page
from bot.simulate.playing import SLIDE
from storage.engine import create_engine
from storage.tables import members, participants, persons

RUNS, PEOPLE, SOME = 5, 10_000, 1_000
ROOT = Path(__file__).parents[1]
SOURCES = ("facilitation", "dialogs", "storage", "scheduler", "bot", "manifest")
WITH_THEM = ("pyproject.toml", "README.md", "LICENSE")
AT = datetime(2027, 3, 1, 9, tzinfo=UTC)
OURS, BARE = "bot.app", "aiohttp, sqlalchemy"
TOLD = f"""Imports in fresh processes by the processor time from their first line, {RUNS} runs turn about. A start is
`runde serve` on SQLite, from the command to the first `/readyz` that says yes: by the clock, and by the processor time
the process had used then. Memory is what the process keeps resident: right after a start; and when {PEOPLE:,} people
have joined a gathering, the facilitator has put all of them in groups, and the page lists them. Dependencies are the
files of everything that Runde asks for, and of what those ask for."""


@dataclass(frozen=True, slots=True)
class Served:
    """A `runde serve` that is ready. `link` is the facilitators', shown at the first start only."""

    url: str
    link: str
    seconds: float
    pid: int

    def told(self, name: str) -> float:
        """Return megabytes of its memory: `VmRSS` now, `VmHWM` at most."""
        found = re.search(rf"^{name}:\s+(\d+) kB", Path(f"/proc/{self.pid}/status").read_text(), re.MULTILINE)
        assert found is not None
        return int(found[1]) / 1024

    @property
    def used(self) -> float:
        """Return the seconds of processor time it has used."""
        spent = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(spent[11]) + int(spent[12])) / os.sysconf("SC_CLK_TCK")


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[Served]:
    """Start a Runde on a folder, and end it in good order."""
    port, log = _free_port(), folder.with_suffix(".log")
    settings = {"RUNDE_DATA_DIR": str(folder), "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    begun = perf_counter()
    with log.open("ab") as said:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "serve", "--host", "127.0.0.1", "--port", str(port),
            stdout=said, stderr=said, env=settings, cwd=folder.parent,
        )  # fmt: skip
    try:
        url = f"http://127.0.0.1:{port}"
        await _ready(url)
        took = perf_counter() - begun
        link = re.search(r"(/f/\S+)", log.read_text(encoding="utf-8"))
        yield Served(url, link[1] if link else "", took, process.pid)
    finally:
        process.terminate()
        await process.wait()


async def _ready(url: str) -> None:
    async with aiohttp.ClientSession() as http, asyncio.timeout(120):
        while True:
            with suppress(aiohttp.ClientError):
                async with http.get(f"{url}/readyz") as response:
                    if response.status == 200:
                        return
            await asyncio.sleep(0.01)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def imports() -> Figure:
    """Return what importing Runde takes beside its two largest libraries alone."""
    took: dict[str, list[float]] = {OURS: [], BARE: []}
    for _ in range(RUNS):
        for what, each in took.items():
            line = f"import time; b = time.process_time(); import {what}; print(time.process_time() - b)"
            each.append(float(check_output([sys.executable, "-c", line], cwd=ROOT)) * 1000)
    return Figure(f"import {OURS}", took[OURS], "ms", f"import {BARE}", took[BARE])


async def starts(folder: Path) -> list[Figure]:
    """Return how soon it is ready, on nothing and on a database that is there; and its memory then."""
    clock: dict[str, list[float]] = {"first": [], "later": []}
    processor: dict[str, list[float]] = {"first": [], "later": []}
    idle: list[float] = []
    for run_ in range(RUNS):
        for which, took in clock.items():
            async with served(folder / f"start-{run_}") as runde:
                took.append(runde.seconds)
                processor[which].append(runde.used)
                await asyncio.sleep(1)
                idle.append(runde.told("VmRSS"))
            print(which, took[-1], idle[-1], file=sys.stderr, flush=True)
    return [
        Figure("ready on an empty folder", clock["first"], "s"),
        Figure("processor time until then", processor["first"], "s"),
        Figure("ready on a database that is there", clock["later"], "s"),
        Figure("processor time until then", processor["later"], "s"),
        Figure("memory, idle", idle, "MB"),
    ]


async def crowded(folder: Path) -> list[Figure]:
    """Return the memory of a Runde whose gathering 10,000 people have joined, and which lists them."""
    async with served(folder) as runde:
        idle, lead = runde.told("VmRSS"), page(Line(runde.url, 120))
        await _opened(lead, runde.link)
        await _fill(folder, int(lead.places["hall"].partition(":")[2]))
        begun = perf_counter()
        await lead.press("propose_groups")
        took = perf_counter() - begun
        await lead.look(lead.base)
        now, most = runde.told("VmRSS"), runde.told("VmHWM")
        await lead.leave()
    beside = "idle"
    return [
        Figure(f"memory with {PEOPLE:,} people", [now], "MB", beside, [idle]),
        Figure("the most it was meanwhile", [most], "MB", beside, [idle]),
        Figure(f"{PEOPLE:,} people put in groups and shown", [took], "s"),
    ]


async def _opened(lead: Page, link: str) -> None:
    await lead.look(link)
    await lead.enter(await lead.fill(link, "/f", {"title": "Partnerskap", "name": "Berit Lead", "language": "nb"}))
    answer = await lead.do("say", {"place": lead.places["hall"], "text": SLIDE})
    assert not answer["refused"], answer


async def _fill(folder: Path, gathering: int) -> None:
    """Let everybody have joined, as their own presses would."""
    engine = create_engine("", folder)
    async with engine.begin() as connection:
        for first in range(0, PEOPLE, SOME):
            known = [_person(number) for number in range(first, first + SOME)]
            person = [{"id": one["person_id"], "name": one["name"], "language": "nb"} for one in known]
            await connection.execute(insert(persons), person)
            await connection.execute(insert(members), [{**one, "gathering_id": gathering} for one in known])
            await connection.execute(insert(participants), [{**one, "round_id": 1, "joined_at": AT} for one in known])
    await engine.dispose()


def _person(number: int) -> dict[str, object]:
    place = f"Kommune {number // 28}"
    told = {"name": f"Person {number}", "organisation": place, "track": "kommune", "helper": number % 30 == 0}
    return {"person_id": f"p{number}", **told}


def weights(folder: Path) -> list[Figure]:
    """Return how much disk Runde and what it needs take."""
    for name in SOURCES:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in WITH_THEM:
        shutil.copy(ROOT / name, folder)
    wheel = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
    run([*wheel, "--wheel-dir", str(folder / "made"), str(folder)], check=True, stdout=sys.stderr)
    [made] = (folder / "made").glob("*.whl")
    needed = sorted(set(_needed("runde", set())))
    installed = sum(map(_size, needed))
    return [
        Figure("the wheel", [made.stat().st_size / 1e6], "MB"),
        Figure(f"its {len(needed)} dependencies, installed", [installed / 1e6], "MB"),
    ]


def _needed(name: str, seen: set[str]) -> Iterator[str]:
    for line in distribution(name).requires or ():
        wanted = Requirement(line)
        if wanted.name in seen or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        seen.add(wanted.name)
        yield wanted.name
        yield from _needed(wanted.name, seen)


def _size(name: str) -> int:
    found = (Path(str(file.locate())) for file in distribution(name).files or ())
    return sum(file.stat().st_size for file in found if file.exists() and file.suffix != ".pyc")


async def main() -> None:
    """Measure, and print the section."""
    with tempfile.TemporaryDirectory(prefix="runde-bench-") as name:
        folder = Path(name)
        (folder / "wheel").mkdir()
        figures = [imports(), *await starts(folder), *await crowded(folder / "crowd"), *weights(folder / "wheel")]
        print(section("Starting, memory and size", TOLD, figures))


if __name__ == "__main__":
    asyncio.run(main())
