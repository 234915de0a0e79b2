"""`make crash`: every point in every scene where it can be reached, over and over, and a table of what came of it."""

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from contextlib import ExitStack
from itertools import count
from pathlib import Path

from rich.console import Console

from tests.crash.keeping import Keeping, on_server
from tests.crash.plan import Plan
from tests.crash.report import Run, page
from tests.crash.trial import Orders, Trial, run
from tests.storage.postgres import running_postgres

AT_ONCE = 4  # half of a round is waiting
DATABASES = SQLITE, POSTGRESQL = ("SQLite", "PostgreSQL")
PAGE = Path(__file__).parents[2] / "docs" / "crashes.md"


async def _play(plan: Plan, folder: Path, console: Console, server: str) -> list[Trial]:
    """Play rounds until it is enough, some at once: in files, or on the PostgreSQL at `server`."""
    trials: list[Trial] = []
    numbers = count(1)

    async def one_after_another() -> None:
        while (orders := plan.next()) is not None:
            number = next(numbers)
            own = folder / str(number)
            own.mkdir()
            trial = await _tried(own, orders, await on_server(own, server, f"crash_{number}") if server else None)
            plan.played(orders, [one.death for one in trial.judged])
            trials.append(trial)
            lacking = f"{len(plan.lacking)} points to go"
            console.print(f"round {number}: {len(trial.judged)} kills; {lacking}", *trial.faults, sep="\n  ")

    await asyncio.gather(*(one_after_another() for _ in range(AT_ONCE)))
    return trials


async def _tried(folder: Path, orders: Orders, keeping: Keeping | None) -> Trial:
    """Play a round; one that gets stuck is a fault."""
    try:
        return await run(folder, orders, keeping)
    except Exception as stuck:  # noqa: BLE001 - and the other rounds are played to their end
        return Trial(faults=["\n".join((repr(stuck), *getattr(stuck, "__notes__", ())))])
    finally:
        await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)


def main() -> None:
    """Run all rounds, say how it went, and write the page when it was tried on both databases."""
    parser = argparse.ArgumentParser(prog="make crash", description=__doc__)
    parser.add_argument("--repetitions", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=DATABASES)
    given = parser.parse_args()
    wanted = (given.database,) if given.database else DATABASES
    runs = [_killed_on(database, Plan(given.repetitions, given.seed)) for database in wanted]
    sys.stdout.write(page(runs))
    if not given.database:
        PAGE.write_text(page(runs), encoding="utf-8")
    sys.exit(any(run.faults for run in runs))


def _killed_on(database: str, plan: Plan) -> Run:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        server = stack.enter_context(running_postgres()) if database == POSTGRESQL else ""
        trials = asyncio.run(_play(plan, Path(folder), Console(stderr=True), server))
    return Run(database, trials, plan.lacking, time.monotonic() - began)


if __name__ == "__main__":
    main()
