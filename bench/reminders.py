"""100,000 reminders wait, and 10,000 people get theirs on one morning: `python -m bench.reminders`.

On a new SQLite file and on a PostgreSQL that is started for it, side by side with APScheduler's own job store in
memory. Told are how long it takes to know what is due next after a start, how late the last of 10,000 due times is
claimed, and how late the morning's messages stand there: made many in one transaction, and one by one.
"""

import asyncio
import resource
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bench.tables import Figure, section
from dialogs import places
from dialogs.conductor import Conductor
from dialogs.phrasebook import Phrasebook
from dialogs.records import Alarm, Changes
from facilitation.actions import ActionItem
from facilitation.reminders import Reminder, Topic
from storage.answer_box import SqlAnswerBox
from storage.engine import create_engine
from storage.migrations import upgrade
from storage.partnership_tables import action_owners, actions, partnership_gatherings, partnerships, reminders
from storage.tables import alarms, conversations, gatherings, members, persons
from storage.unit_of_work import SqlStore
from tests.storage.postgres import running_postgres

PEOPLE, EACH, ALONE, RUNS = 10_000, 10, 300, 5
MORNING = datetime(2027, 3, 1, 7, 30, tzinfo=UTC)
BATCH = 1_000
TOLD = f"""{PEOPLE * EACH:,} reminders wait, {PEOPLE:,} people get theirs on one morning, and {PEOPLE:,} due times are
only claimed ({RUNS} times), by the clock. A morning stands there when what it tells the person has been written and
committed: p99 is how late after all of them came due at once."""
EARLIER = MORNING - timedelta(minutes=1)  # due times that are claimed, and then nothing is done


class _Clock:
    """Stands still at the morning."""

    def now(self) -> datetime:
        return MORNING

    def seconds_until(self, due: datetime) -> float | None:
        return max((due - MORNING).total_seconds(), 0)


@dataclass
class _Lateness:
    """How many seconds after `began` each morning was committed."""

    began: float = 0
    seconds: list[float] = field(default_factory=list)

    def committed(self, changes: Changes) -> None:
        self.seconds += [perf_counter() - self.began] * len(changes.rung)

    async def of(self, work: Callable[[], Awaitable[object]]) -> Sequence[float]:
        """Do something and return how late each morning was then."""
        self.began, self.seconds = perf_counter(), []
        await work()
        return self.seconds


async def measure(url: str, folder: Path) -> list[Figure]:
    """Fill a database, start anew on it, claim, ring the morning, and return what it took."""
    engine = create_engine(url, folder)
    await upgrade(engine)
    await _fill(engine)
    await engine.dispose()
    name, before = engine.dialect.name, _megabytes()
    started = [await _start(create_engine(url, folder)) for _ in range(RUNS)]
    engine, late = create_engine(url, folder), _Lateness()
    store = SqlStore(engine, late)
    claimed, used = [], []
    for _ in range(RUNS):
        await _set(engine, "claimed", EARLIER)
        began = process_time()
        claimed.append(max(await late.of(lambda: _claim(store))) * 1000)
        used.append((process_time() - began) * 1000)
    conductor = Conductor(store, SqlAnswerBox(engine, late), _Clock(), {}, Phrasebook(()), "Europe/Oslo")
    alone = await late.of(lambda: _ring_alone(conductor))
    rung = await late.of(conductor.ring)
    await engine.dispose()
    together, each = len(rung) / max(rung), len(alone) / max(alone)
    return [
        Figure(f"start until the next due time is known, {name}", started, "ms", most=50),
        Figure(f"{PEOPLE:,} due times claimed: the last, {name}", claimed, "ms", most=250),
        Figure(f"processor time of that, {name}", used, "ms"),
        Figure(f"{len(rung):,} mornings stand there: p99, {name}", [_p99(rung)], "s"),
        Figure(f"mornings many at once, {name}", [together], "a second", "one by one", [each]),
        Figure(f"memory at most, {name}", [_megabytes()], "MB", "filled", [before]),
    ]


async def _start(engine: AsyncEngine) -> float:
    """Return the milliseconds until a new engine knows what is due next."""
    began = perf_counter()
    async with SqlStore(engine, _Lateness()).unit_of_work() as uow:
        await uow.alarms.next_due()
    took = perf_counter() - began
    await engine.dispose()
    return took * 1000


async def _set(engine: AsyncEngine, kind: str, due: datetime) -> None:
    """Set everybody's alarm of a kind."""
    async with engine.begin() as connection:
        for first in range(0, PEOPLE, BATCH):
            rings = [{"key": f"{kind}:p{number}", "due_at": due} for number in range(first, first + BATCH)]
            await connection.execute(insert(alarms), rings)


async def _claim(store: SqlStore) -> None:
    claimed: Sequence[Alarm] = [Alarm("", MORNING)]
    while claimed:
        async with store.unit_of_work() as uow:
            claimed = await uow.alarms.claim_due(EARLIER)
            await uow.commit()


async def _ring_alone(conductor: Conductor) -> None:
    for _ in range(ALONE):
        await conductor._ring_next(1)


async def reference() -> list[Figure]:
    """Return what APScheduler takes with its own store in memory, which a restart forgets."""
    before, began = _megabytes(), perf_counter()
    scheduler, rung = AsyncIOScheduler(timezone=UTC, job_defaults={"misfire_grace_time": None}), asyncio.Semaphore(0)
    due = datetime.now(UTC) + timedelta(seconds=60)
    for number in range(PEOPLE * EACH):
        at = due if number < PEOPLE else due + timedelta(days=1)
        scheduler.add_job(rung.release, "date", run_date=at, id=str(number))
    scheduler.start()
    started = perf_counter() - began
    await asyncio.sleep(max((due - datetime.now(UTC)).total_seconds(), 0))
    for _ in range(PEOPLE):
        await rung.acquire()
    latest = datetime.now(UTC) - due
    scheduler.shutdown(wait=False)
    return [
        Figure(f"start with {PEOPLE * EACH:,} jobs, APScheduler in memory", [started * 1000], "ms"),
        Figure(f"{PEOPLE:,} rung, nothing done: the last, APScheduler", [latest.total_seconds() * 1000], "ms"),
        Figure("memory at most, APScheduler", [_megabytes()], "MB", "before", [before]),
    ]


def _p99(seconds: Sequence[float]) -> float:
    return quantiles(seconds, n=100)[98]


async def _fill(engine: AsyncEngine) -> None:
    at = MORNING - timedelta(days=60)
    async with engine.begin() as connection:
        gathering = await connection.scalar(insert(gatherings).values(**_gathering(at)).returning(gatherings.c.id))
        await connection.execute(insert(persons), [_person(number, gathering) for number in range(PEOPLE)])
        values = {"title": "Partnerskap", "facilitator": "p0", "language": "nb", "time_zone": "Europe/Oslo"}
        partnership = await connection.scalar(insert(partnerships).values(**values).returning(partnerships.c.id))
        belongs = {"gathering_id": gathering, "partnership_id": partnership}
        await connection.execute(insert(partnership_gatherings).values(**belongs))
        for first in range(0, PEOPLE, BATCH):
            those = range(first, first + BATCH)
            await connection.execute(insert(members), [_member(number, gathering) for number in those])
            await connection.execute(insert(actions), [_action(number, partnership) for number in those])
            owned = [{"action_id": number + 1, "person_id": f"p{number}"} for number in those]
            await connection.execute(insert(action_owners), owned)
            await connection.execute(insert(reminders), [row for number in those for row in _reminders(number)])
            await connection.execute(insert(conversations), [_chat(number, gathering) for number in those])
    await _set(engine, "morning", MORNING)
    async with engine.begin() as connection:
        await connection.execute(text("ANALYZE"))


def _gathering(at: datetime) -> dict[str, object]:
    told = {"title": "Partnerskap", "code": "abc234", "wall_token": "wall", "facilitator": "p0", "language": "nb"}
    return {**told, "time_zone": "Europe/Oslo", "opened_at": at}


def _person(number: int, gathering: int | None) -> dict[str, object]:
    return {"id": f"p{number}", "name": f"Person {number}", "language": "nb", "latest_gathering": gathering}


def _member(number: int, gathering: int | None) -> dict[str, object]:
    told = {"name": f"Person {number}", "organisation": f"Kommune {number % 300}", "track": "kommune", "helper": False}
    return {"gathering_id": gathering, "person_id": f"p{number}", **told}


def _chat(number: int, gathering: int | None) -> dict[str, object]:
    where = {"channel": "teams", "place": places.private(gathering or 0, f"p{number}"), "address": f"chat{number}"}
    return {**where, "gathering_id": gathering, "stopped": "", "linked": 1, "seen": 0, "latest": 1, "holder": ""}


def _action(number: int, partnership: int | None) -> dict[str, object]:
    item = ActionItem(
        number + 1, partnership or 0, "Følge opp tjenestene", (f"p{number}",), due=MORNING.date(), version=1
    )
    told = {"id": item.id, "partnership_id": partnership, "state": "open", "due": item.due, "version": 1}
    return {**told, "document": item}


def _reminders(number: int) -> list[dict[str, object]]:
    subject, person = f"action:{number + 1}", f"p{number}"
    waiting = (MORNING + timedelta(days=7 * week) for week in range(EACH))
    each = [
        Reminder(at, person, Topic.ACTION_LATE if week else Topic.ACTION_TODAY, subject, at + timedelta(days=7))
        for week, at in enumerate(waiting)
    ]
    return [
        {"key": one.key, "subject": subject, "person_id": person, "topic": one.topic.value, "due_at": one.due_at,
         "not_after": one.not_after}
        for one in each
    ]  # fmt: skip


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    """Measure on SQLite and on PostgreSQL, and APScheduler beside them, and print the section."""
    with tempfile.TemporaryDirectory(prefix="runde-reminders-") as folder:
        figures = asyncio.run(measure("", Path(folder)))
        with running_postgres() as url:
            figures += asyncio.run(measure(url, Path(folder)))
    print(section("Reminders", TOLD, [*figures, *asyncio.run(reference())]))


if __name__ == "__main__":
    main()
