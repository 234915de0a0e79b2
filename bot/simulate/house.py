"""The Runde that a simulation is played against: a process of its own, with a database that is nobody's.

What stands in the environment is the simulation's; a real installation's settings never reach it. It prints its
address and the facilitators' link in one line, and ends when its standard input does.
"""

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.simulate.errors import Stuck

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Address:
    """Where a Runde is, and the path of the facilitators' link."""

    url: str
    link: str


@asynccontextmanager
async def house(settings: Mapping[str, str], microsoft: str, pace: float, log: Path) -> AsyncIterator[Address]:
    """Start a Runde with these settings, and end it in good order. Raises Stuck when it does not start."""
    pipe = asyncio.subprocess.PIPE
    with log.open("ab") as noted:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot.simulate", microsoft, str(pace),
            stdin=pipe, stdout=pipe, stderr=noted, env={**settings, "PYTHONPATH": str(ROOT)}, cwd=log.parent,
        )  # fmt: skip
    try:
        told = (await process.stdout.readline()).decode().split() if process.stdout else []
        if len(told) != 2:
            raise Stuck((await asyncio.to_thread(log.read_text, encoding="utf-8"))[-2000:])
        yield Address(*told)
    finally:
        if process.stdin is not None:
            process.stdin.close()
        await process.wait()
