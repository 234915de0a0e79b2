"""`make crash`: every point in every scene where it can be reached, over and over, and a table of what came of it."""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.crash.house import Order
from tests.crash.keeping import on_server
from tests.crash.points import COMMIT, DOORS, OUTSIDE, POINTS, REPLY, START, WROTE
from tests.crash.trial import OPENING, Orders, Trial, run
from tests.storage.postgres import running_postgres

AT_ONCE = 3  # half of a round is waiting
EACH_SCENE, IN_GATHER = 3, 6  # kills, one after the other
_STREAM = ("stream.opening", "stream.sending")


def _at(who: str, *tables: str, replies: bool = True) -> tuple[str, ...]:
    """Return the points of somebody who writes these tables."""
    after = (*COMMIT, *REPLY) if who in DOORS and replies else COMMIT
    return (*(f"{who}.wrote-{table}" for table in tables), *(f"{who}.{when}" for when in after))


_ANSWER, _TICK = _at("answer", "answers", "alarms", "inbox"), _at("alarm", "alarms", "posts")
_ENDS = _at("alarm", "alarms", "groups", "participants", "posts")
_TURN = _at("act", "groups", "participants", "alarms", "posts", "inbox")
REACHED = {
    OPENING: START,
    "gather": (
        *_at("f", *WROTE["f"]),
        *_at("join", *WROTE["join"]),
        *_at("say", "rounds", "alarms", "posts", "inbox"),
        *_STREAM,
        *OUTSIDE,
    ),
    "seat": (*_at("say", *WROTE["say"]), *_TURN, "stream.sending", *OUTSIDE),
    "think": (*_ANSWER, *_TURN, "say.before-reply", "say.after-reply", "stream.sending", *OUTSIDE),
    "end_thinking": (*_ENDS, "stream.sending", *OUTSIDE),
    "talk": (*_TURN, *_TICK, *_at("say", "groups", "alarms", "posts", "inbox"), "stream.sending", *OUTSIDE),
    "end_talking": (*_ENDS, "alarm.wrote-rounds", "stream.sending", *OUTSIDE),
    "plenum": (
        *_at("answer", "poll_answers", "inbox"),
        *_at("act", "polls", "poll_answers", "rounds", "alarms", "posts", "inbox"),
        "stream.sending",
        *OUTSIDE,
    ),
    "commit": (*_ANSWER, "act.before-reply", "act.after-reply", "stream.sending", *OUTSIDE),
    "end_committing": (*_TICK, "alarm.wrote-rounds", *OUTSIDE),
}
# While people are not waited for, a long absence is only a late end of the phase.
_MAY_BE_LONG = ("end_talking", "end_committing")
_LONG_AWAY = 900


def halls(repetitions: int, seed: int) -> Iterator[Orders]:
    """Give the orders of each round until every point has been struck so often: always those struck least so far."""
    drawn, struck = random.Random(seed), Counter[str]()
    while min(struck[point] for points in REACHED.values() for point in points) < repetitions:
        yield {scene: list(_orders(scene, struck, drawn)) for scene in REACHED}


def _orders(scene: str, struck: Counter[str], drawn: random.Random) -> Iterator[Order]:
    times = {OPENING: 1, "gather": IN_GATHER}.get(scene, EACH_SCENE)
    for point in sorted(REACHED[scene], key=lambda point: (struck[point], drawn.random()))[:times]:
        struck[point] += 1
        away = _LONG_AWAY if scene in _MAY_BE_LONG and drawn.random() < 0.3 else 0
        yield Order(point, drawn.randint(20, 400) if point in OUTSIDE else _depth(point, drawn), away)
    if scene != OPENING and drawn.random() < 0.25:
        yield Order(drawn.choice(("start.before-commit", "start.before-serving")))


def _depth(point: str, drawn: random.Random) -> int:
    """Draw at which occurrence it strikes; what happens only once or twice in its scene must not be passed by."""
    if point.startswith("stream"):
        return drawn.randint(1, 12)
    often = point.startswith(("join", "act.wrote-groups", "act.wrote-posts", "answer"))
    return drawn.randint(1, 4) if often else 1


async def _play(rounds: Sequence[Orders], folder: Path, console: Console, server: str) -> list[Trial]:
    """Play the rounds, some at once: in files, or on the PostgreSQL at `server`."""
    turn = asyncio.Semaphore(AT_ONCE)

    async def one(number: int, orders: Orders) -> Trial:
        async with turn:
            own = folder / str(number)
            own.mkdir()
            try:
                trial = await run(own, orders, await on_server(own, server, f"crash_{number}") if server else None)
            except AssertionError as stuck:
                trial = Trial(faults=["\n".join((str(stuck), *getattr(stuck, "__notes__", ())))])
            console.print(f"round {number + 1} of {len(rounds)}: {len(trial.judged)} kills", *trial.faults, sep="\n  ")
            return trial

    return await asyncio.gather(*(one(number, orders) for number, orders in enumerate(rounds)))


def _table(trials: Sequence[Trial], database: str) -> Table:
    table = Table("point", title=f"Killed and opened again: {database}")
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
    parser.add_argument("--repetitions", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    given = parser.parse_args()
    console, rounds = Console(), list(halls(given.repetitions, given.seed))
    faults = 0
    for database in ("sqlite", "postgresql") if given.database == "both" else (given.database,):
        faults += _tried(rounds, database, console)
    sys.exit(bool(faults))


def _tried(rounds: Sequence[Orders], database: str, console: Console) -> int:
    """Play all rounds on one database, show what came of it, and return how many faults there were."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        server = stack.enter_context(running_postgres()) if database == "postgresql" else ""
        trials = asyncio.run(_play(rounds, Path(folder), console, server))
    console.print(_table(trials, database))
    faults = sum(len(trial.faults) for trial in trials)
    console.print(
        f"{database}: {sum(len(trial.judged) for trial in trials)} kills in {len(trials)} rounds, "
        f"{sum(trial.acknowledged for trial in trials)} acknowledged, {faults} faults, "
        f"{sum(len(trial.missed) for trial in trials)} kills never reached; {time.monotonic() - began:.0f} s"
    )
    return faults


if __name__ == "__main__":
    main()
