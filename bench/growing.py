"""What grows with a gathering, and what must not: `python -m bench.growing`.

The cost of one more answer in a round that has 10, 1,000 and 100,000 already, of the facilitator's status and of the
hall's view then; of putting thousands of people in groups; and how long a step of the event loop is while a word cloud
and each kind of picture is drawn.
"""

import asyncio
import gc
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path
from time import perf_counter, process_time, thread_time

from sqlalchemy import delete, insert, text

from bench.steps import Steps
from bench.tables import Figure, section
from bot.pictures.samples import _answers, pictures
from bot.pictures.studio import Studio
from dialogs.messages import Picture
from facilitation.cloud import cloud
from facilitation.grouping.proposal import propose
from facilitation.people import Participant
from storage.tables import answers
from tests.dialogs.hall import Hall
from tests.storage.postgres import running_postgres

PEOPLE, RUNS, MORE = 250, 5, 100
ANSWERS = (10, 1_000, 100_000)
CROWDS, GROUPINGS = (1_250, 2_500, 5_000), 3
MANY, DRAWINGS = "-300", 3
NEW = 90  # the part of what is written anew; the round itself has fewer
SLIDE = (
    "Oppvekst\n\nHva lykkes vi med?\n\nHva må til?\n\nIndividuelt 3 minutter\nGruppe 10 minutter\n\nSekretær: trekkes"
)
WROTE = "En voksen som blir, og som ringer hjem når noen mangler. " * 3

Costs = dict[str, list[float]]  # milliseconds by what, one a run
Took = dict[int, list[float]]  # seconds by how many people, one a run


@dataclass
class Growing:
    """A hall with a round that has so many answers already."""

    hall: Hall
    size: int
    round: int = 0
    ids: list[str] = field(default_factory=list)
    _runs: "count[int]" = field(default_factory=count)

    async def fill(self) -> None:
        """Take everybody to where they answer, and have the first of the answers stand there."""
        hall = self.hall
        await hall.open()
        await hall.say(hall.lead, f"ny runde\n{SLIDE}")
        for number in range(PEOPLE):
            await hall.join(f"Person {number}", f"Kommune {number // 6}")
        for said in ("grupper", "start"):
            await hall.say(hall.lead, said)
        self.round, at = (await hall.round()).id, hall.clock.now()
        self.ids = [one.person_id for group in await hall.groups() for one in group.members]
        each = max(self.size // PEOPLE, 1)
        rows = [
            {"round_id": self.round, "person_id": one, "kind": "answer", "part": part, "text": WROTE, "at": at}
            for one in self.ids[: self.size // each]
            for part in range(1000 + 1, 1000 + each + 1)
        ]
        async with hall.engine.begin() as connection:
            for some in (rows[first : first + 1000] for first in range(0, len(rows), 1000)):
                await connection.execute(insert(answers), some)
            await connection.execute(text("ANALYZE"))

    async def answer(self) -> None:
        """Let some people answer, all at once."""
        run = next(self._runs)
        values = {f"answer:{self.round}:{NEW}": WROTE}
        names = [f"Person {number}" for number in range(MORE)]
        sent = (
            self.hall.submit(name, "answer", values, self.hall.hall, delivery=f"more-{run}-{number}")
            for number, name in enumerate(names)
        )
        replies = await asyncio.gather(*sent)
        assert not any(reply.refused for reply in replies), replies[0]

    async def status(self) -> None:
        """Let the facilitator ask how it goes."""
        reply = await self.hall.say(self.hall.lead, "status")
        assert not reply.refused, reply

    async def view(self) -> None:
        """Let the hall be shown anew how many have answered: an alarm that the answers have set."""
        self.hall.clock.time += timedelta(seconds=2)
        await self.hall.conductor.ring()

    async def forget(self) -> None:
        """Take away what was written anew, so that the round has as many as before."""
        async with self.hall.engine.begin() as connection:
            await connection.execute(delete(answers).where(answers.c.part == NEW))


@asynccontextmanager
async def halls(*, postgres: bool) -> AsyncIterator[list[Growing]]:
    """Furnish a hall for each number of answers, each on a database of its own."""
    async with AsyncExitStack() as stack:
        found = []
        for size in ANSWERS:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="runde-bench-")))
            hall = await Hall.built(folder, stack.enter_context(running_postgres()) if postgres else "")
            stack.push_async_callback(hall.close)
            found.append(Growing(hall, size))
            await found[-1].fill()
            print(f"filled with {size:,}", file=sys.stderr, flush=True)
        yield found


async def costs(found: Sequence[Growing]) -> dict[int, Costs]:
    """Return what each thing costs in each hall, turn about; the first turn only warms up."""
    measured: dict[int, Costs] = {one.size: {} for one in found}
    for turn in range(RUNS + 1):
        for one in found:
            for name, doing, times in (("answer", one.answer, MORE), ("status", one.status, 1), ("view", one.view, 1)):
                begun, used = perf_counter(), process_time()
                await doing()
                took, used = perf_counter() - begun, process_time() - used
                if turn:
                    measured[one.size].setdefault(name, []).append(used * 1000 / times)
                    measured[one.size].setdefault(f"{name}, by the clock", []).append(took * 1000 / times)
            await one.forget()
    return measured


def _cost_figures(database: str, measured: dict[int, Costs]) -> Sequence[Figure]:
    told = {"answer": "one more answer", "status": "the facilitator's status", "view": "the hall's view"}
    figures = []
    for name, what in told.items():
        for which in (name, f"{name}, by the clock"):
            few = measured[ANSWERS[0]][which]
            for size in ANSWERS[1:]:
                beside, most = f"with {ANSWERS[0]}", 1.3 if name == "answer" else None
                said = f"{which.replace(name, what)}, {database}, with {size:,}"
                figures.append(Figure(said, measured[size][which], "ms", beside, few, most=most))
    return figures


def groupings() -> Sequence[Figure]:
    """Return what it takes to put people in groups, each crowd beside the one half as large.

    The second time around, those who have sat together before are kept apart: that is the harder question.
    """
    first: Took = {size: [] for size in CROWDS}
    again: Took = {size: [] for size in CROWDS}
    for _ in range(GROUPINGS):
        for size in CROWDS:
            sat = _grouped(size, (), first)
            groups = _grouped(size, sat, again)
            print(f"{size} people in {len(groups)} groups: {again[size][-1]:.2f} s", file=sys.stderr, flush=True)
    return [*_grouping_figures("", first), *_grouping_figures(", a second time", again)]


def _grouped(size: int, earlier: Sequence[frozenset[str]], took: Took) -> Sequence[frozenset[str]]:
    crowd, used = _crowd(size), process_time()
    groups = propose(crowd, earlier=earlier)
    took[size].append(process_time() - used)
    assert sum(map(len, groups)) == size
    return [frozenset(one.person_id for one in group) for group in groups]


def _grouping_figures(which: str, took: Took) -> Iterator[Figure]:
    yield Figure(f"{CROWDS[-1]:,} people{which}", took[CROWDS[-1]], "s", most=1)
    for more, few in zip(CROWDS[1:], CROWDS, strict=False):
        yield Figure(f"{more:,} people{which}", took[more], "s", f"{few:,}", took[few], most=3.5)


def _crowd(size: int) -> Sequence[Participant]:
    """Return people from municipalities of one to nine people each, every twelfth a helper."""
    return [
        Participant(
            f"p{number}", f"Person {number}", f"Kommune {number * number % (size // 5)}", helper=number % 12 == 0
        )
        for number in range(size)
    ]


async def drawings() -> Sequence[Figure]:
    """Return what counting up a word cloud takes, and the longest step while each kind of picture is drawn."""
    longest: dict[str, list[float]] = {}
    counting: list[float] = []
    samples = {name.removesuffix(MANY): picture for name, picture in pictures() if name.endswith(MANY)}
    wrote = _answers(-int(MANY))
    for _ in range(DRAWINGS):
        used = thread_time()
        cloud(wrote)
        counting.append((thread_time() - used) * 1000)
        studio = Studio()  # a new one: the first drawing starts its process
        for name, picture in samples.items():
            steps = Steps(least=0)
            with steps.watched():
                await asyncio.create_task(_drawn(studio, picture))
            longest.setdefault(name, []).append(steps.longest[0] * 1000)
        await studio.close()
    print({name: max(each) for name, each in longest.items()}, file=sys.stderr)
    drawn = longest.pop("cloud")
    worst = [max(each) for each in zip(*longest.values(), strict=True)]
    return [
        Figure(f"a word cloud of {len(wrote)} answers counted up, one step", counting, "ms", most=20),
        Figure("longest step while it is drawn", drawn, "ms", most=20),
        Figure(f"longest step, {len(longest)} other kinds of pictures", worst, "ms", most=20),
    ]


async def _drawn(studio: Studio, picture: Picture) -> None:
    await studio.draw(picture)


async def main() -> None:
    """Measure, and print the sections."""
    figures: list[Figure] = []
    for database, postgres in (("SQLite", False), ("PostgreSQL", True)):
        async with halls(postgres=postgres) as found:
            gc.collect()
            gc.freeze()  # as a process does before its doors open
            figures += _cost_figures(database, await costs(found))
    told = f"""A hall of {PEOPLE} people whose round has {ANSWERS[0]}, {ANSWERS[1]:,} or {ANSWERS[2]:,} answers, each on
a database of its own; {RUNS} runs turn about, {MORE} answers at once in each, through the conductor and the answer box.
Processor time is this process's; "by the clock" holds what the database's own process does, and what else the machine
does. Flat is a ratio near 1."""
    print(section("One more answer", told, figures))
    print(
        section(
            "Thousands in groups",
            f"Processor time, {GROUPINGS} runs; four times the time for twice the people would be quadratic.",
            groupings(),
        )
    )
    told = (
        "Counted up in the event loop, drawn by the studio's own process. A step is told by the processor time it took."
    )
    print(section("Word clouds and pictures", told, await drawings()))


if __name__ == "__main__":
    asyncio.run(main())
