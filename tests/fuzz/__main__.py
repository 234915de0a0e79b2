"""`make fuzz`: a million odd things at every door, with another seed each day unless one is given."""

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

import structlog
from rich.console import Console
from rich.progress import track

from tests.fuzz.doors import opened
from tests.fuzz.test_fuzz import knocked, stands

_AT_A_TIME = 1000


async def _run(cases: int, seed: int, console: Console) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder)) as doors:
            before, most = await stands(doors.world.house), list[int]()
            for first in track(range(0, cases, _AT_A_TIME), "knocking", console=console):
                await knocked(doors, range(first, min(first + _AT_A_TIME, cases)), seed)
                doors.forget()
                most.append(getrusage(RUSAGE_SELF).ru_maxrss // 1024)
            touched = await stands(doors.world.house) != before
    for fault in doors.faults:
        console.print(fault)
    console.print(f"{cases} cases of seed {seed}: {len(doors.faults)} faults, others' round touched: {touched}")
    console.print(f"memory at most: {most[0]} MB after the first {_AT_A_TIME}, {most[-1]} MB in the end")
    return bool(doors.faults) or touched


def main() -> None:
    """Knock at all doors, and exit with 1 if anything broke."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=int(time.time()) // 86_400)
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    sys.exit(asyncio.run(_run(given.cases, given.seed, Console())))


if __name__ == "__main__":
    main()
