"""`make crash`: every point in every scene where it can be reached, over and over, and a table of what came of it."""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.crash.house import Order
from tests.crash.points import OUTSIDE, POINTS, REPLY
from tests.crash.trial import OPENING, Orders, Trial, run

AT_ONCE = 2
EACH_SCENE = 2  # kills, one after the other
_PRESS, _ANSWER, _ALARM = (
    tuple(point for point in POINTS if point.startswith(who)) for who in ("press", "answer", "alarm")
)
_STREAM = ("stream.opening", "stream.sending")
REACHED = {
    OPENING: ("start.in-transaction", "start.before-commit"),
    "gather": (*_PRESS, *REPLY, *_STREAM, *OUTSIDE),
    "seat": (*_PRESS, *REPLY, "stream.sending", *OUTSIDE),
    "think": (*_ANSWER, *_PRESS, *REPLY, "stream.sending", *OUTSIDE),
    "end_thinking": (*_ALARM, "stream.sending", *OUTSIDE),
    "talk": (*_PRESS, *_ALARM, *REPLY, "stream.sending", *OUTSIDE),
    "end_talking": (*_ALARM, "stream.sending", *OUTSIDE),
    "plenum": (*_ANSWER, *_PRESS, *REPLY, "stream.sending", *OUTSIDE),
    "commit": (*_ANSWER, *REPLY, "stream.sending", *OUTSIDE),
    "end_committing": (*_ALARM, *OUTSIDE),
}
# While people are not waited for, a long absence is only a late end of the phase.
_MAY_BE_LONG = ("end_talking", "end_committing")
_LONG_AWAY = 900


def halls(repetitions: int, seed: int) -> Iterator[Orders]:
    """Give the orders of each round: each scene's points in turn, a little deeper or shallower each time."""
    drawn = random.Random(seed)
    longest = max(len(points) for points in REACHED.values())
    for number in range(repetitions * longest // EACH_SCENE):
        yield {scene: list(_orders(scene, number, drawn)) for scene in REACHED}


def _orders(scene: str, number: int, drawn: random.Random) -> Iterator[Order]:
    points = REACHED[scene]
    for which in range(number * EACH_SCENE, number * EACH_SCENE + (1 if scene == OPENING else EACH_SCENE)):
        point = points[which % len(points)]
        away = _LONG_AWAY if scene in _MAY_BE_LONG and drawn.random() < 0.3 else 0
        yield Order(point, drawn.randint(20, 400) if point in OUTSIDE else _depth(point, drawn), away)
    if scene != OPENING and drawn.random() < 0.25:
        yield Order(drawn.choice(("start.before-commit", "start.before-serving")))


def _depth(point: str, drawn: random.Random) -> int:
    return drawn.randint(1, 12) if point.endswith(("in-transaction", "sending")) else drawn.randint(1, 3)


async def _play(rounds: Sequence[Orders], folder: Path, console: Console) -> list[Trial]:
    turn = asyncio.Semaphore(AT_ONCE)

    async def one(number: int, orders: Orders) -> Trial:
        async with turn:
            own = folder / str(number)
            own.mkdir()
            try:
                trial = await run(own, orders)
            except AssertionError as stuck:
                trial = Trial(faults=["\n".join((str(stuck), *getattr(stuck, "__notes__", ())))])
            console.print(f"round {number + 1} of {len(rounds)}: {len(trial.judged)} kills", *trial.faults, sep="\n  ")
            return trial

    return await asyncio.gather(*(one(number, orders) for number, orders in enumerate(rounds)))


def _table(trials: Sequence[Trial]) -> Table:
    table = Table("point", title="Killed and opened again")
    for head in ("kills", "acknowledged by then", "lost", "doubled"):
        table.add_column(head, justify="right")
    for point in POINTS:
        here = [one for trial in trials for one in trial.judged if one.death.order.point == point]
        acknowledged = sum(one.acknowledged for one in here)
        lost, doubled = sum(len(one.lost) for one in here), sum(len(one.doubled) for one in here)
        table.add_row(point, *map(str, (len(here), acknowledged, lost, doubled)))
    return table


def main() -> None:
    """Run all rounds and say how it went."""
    parser = argparse.ArgumentParser(prog="make crash", description=__doc__)
    parser.add_argument("--repetitions", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    console, began = Console(), time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        trials = asyncio.run(_play(list(halls(given.repetitions, given.seed)), Path(folder), console))
    console.print(_table(trials))
    faults = sum(len(trial.faults) for trial in trials)
    console.print(
        f"{sum(len(trial.judged) for trial in trials)} kills in {len(trials)} rounds, "
        f"{sum(trial.acknowledged for trial in trials)} acknowledged, {faults} faults, "
        f"{sum(len(trial.missed) for trial in trials)} kills never reached; {time.monotonic() - began:.0f} s"
    )
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
