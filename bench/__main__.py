"""`make bench`: each figure beside its reference, in one run, written to docs/benchmarks.md."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.machine import machine

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "benchmarks.md"
# Each a module that prints its part of the page, in a process of its own.
PARTS = ("answers", "growing", "plenum", "lost_line", "reminders", "fan_out", "starting")
_LIBRARIES = ("aiohttp", "botbuilder-core", "slack-bolt", "SQLAlchemy", "asyncpg", "aiosqlite", "APScheduler")


def _head() -> Iterator[str]:
    yield "# Benchmarks\n\nWritten by `make bench`. Quote the ratios: the figures themselves drift from machine to"
    yield "machine, and from hour to hour where others work on it too. Each part is a module of `bench/`.\n"
    yield machine(_LIBRARIES)


def _part(name: str) -> str:
    load = os.getloadavg()[0]
    print(f"bench.{name}", file=sys.stderr, flush=True)
    run = subprocess.run(
        [sys.executable, "-m", f"bench.{name}"], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    return f"{run.stdout.strip()}\n\n`python -m bench.{name}`; the machine's load before it: {load:.1f}."


def main() -> None:
    """Measure, and write the page: all of it, or with names of parts only those, to be looked at."""
    if wanted := sys.argv[1:]:
        print("\n\n".join(_part(name) for name in wanted))
        return
    PAGE.write_text("\n\n".join(("\n".join(_head()), *map(_part, PARTS))) + "\n", encoding="utf-8")
    print(PAGE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
