"""`make bench`: each figure beside its reference, in one run, written to docs/benchmarks.md."""

import asyncio
import os
import platform
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from importlib.metadata import version
from pathlib import Path
from statistics import median

from bench.answers import cases, measured

RUNS, AT_ONCE, COUNT = 5, 64, 3000
PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
_LIBRARIES = ("aiohttp", "botbuilder-core", "slack-bolt", "SQLAlchemy", "asyncpg", "aiosqlite")
# Runde's door, what it is compared with, and how many times Runde's cost that must be: at least, and if it can be had.
COMPARED: Sequence[tuple[str, str, float | None, float | None]] = (
    ("Runde, teams", "aiohttp alone", 0.4, 0.5),
    ("Runde, teams", "SDK CloudAdapter, echo", 60, 80),
    ("Runde, slack", "slack-bolt, acknowledgement only", 1.6, 2.0),
    ("Runde, web", "aiohttp alone", None, None),
)
Found = Mapping[str, Sequence[tuple[float, float, float]]]


async def _measure() -> Found:
    found: dict[str, list[tuple[float, float, float]]] = {}
    async with AsyncExitStack() as stack, cases(stack, COUNT) as everything:
        for run in range(RUNS + 1):
            for case in everything:
                one = await measured(case, AT_ONCE)
                if run:  # the first only warms up
                    found.setdefault(case.name, []).append(one)
                print(run, case.name, *(f"{figure:.3f}" for figure in one), flush=True)
    return found


def report(found: Found) -> str:
    """Return the page."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Found) -> Iterator[str]:
    yield "# Benchmarks\n\nWritten by `make bench`. Quote the ratios: the figures themselves drift from machine to"
    yield "machine, and from hour to hour where others work on it too.\n"
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    yield f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()},"
    yield f"SQLite {sqlite3.sqlite_version}; {libraries}. Load while it ran: {os.getloadavg()[1]:.1f}."
    yield f"\nMedians of {RUNS} runs, each case after the other in each, {AT_ONCE} requests at once over loopback.\n"
    yield "| one request | ms of processor | least - most | a second | 99 of 100 within |"
    yield "|---|---|---|---|---|"
    for name, runs in found.items():
        cost, rate, slowest = (median(one[at] for one in runs) for at in range(3))
        least, most = (extreme(one[0] for one in runs) for extreme in (min, max))
        yield f"| {name} | {cost:.3f} | {least:.3f} - {most:.3f} | {rate:,.0f} | {slowest:.1f} ms |"
    yield '\n"A second" and "within" are what this machine\'s one client got out of it, and hold for that only. Every'
    yield "answer of Runde's is checked, kept (SQLite: every commit synced) and acknowledged after its commit.\n"
    yield "| | costs as much as | ratio | least - most | wanted |"
    yield "|---|---|---|---|---|"
    for door, reference, least, aim in COMPARED:
        for database in ("SQLite", "PostgreSQL"):
            name = f"{door}, {database}"
            ratios = [one[0] / other[0] for one, other in zip(found[reference], found[name], strict=True)]
            wanted = "" if least is None else f"{least} ({aim}): {'kept' if median(ratios) >= least else '**missed**'}"
            yield f"| {name} | {reference} | {median(ratios):.2f} | {min(ratios):.2f} - {max(ratios):.2f} | {wanted} |"


def main() -> None:
    """Measure, and write the page."""
    PAGE.write_text(report(asyncio.run(_measure())), encoding="utf-8")
    print(PAGE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
