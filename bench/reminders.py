"""100,000 reminders wait, and 10,000 people get theirs on one morning: `python -m bench.reminders [database url]`.

A database of its own; with the address of an empty PostgreSQL, that one. Told are how long it takes to know what is due
next after a start, how much memory the process takes, and how late the last of the morning's messages is.
"""

import asyncio
import resource
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs import places
from dialogs.conductor import Conductor
from dialogs.phrasebook import Phrasebook
from dialogs.records import Changes
from dialogs.registry import names, registry
from facilitation.actions import ActionItem
from facilitation.reminders import Reminder, Topic
from storage.answer_box import SqlAnswerBox
from storage.engine import create_engine
from storage.migrations import upgrade
from storage.partnership_tables import action_owners, actions, partnership_gatherings, partnerships, reminders
from storage.tables import alarms, gatherings, members, persons
from storage.unit_of_work import SqlStore

PEOPLE, EACH = 10_000, 10
MORNING = datetime(2027, 3, 1, 7, 30, tzinfo=UTC)
BATCH = 1_000


class _Clock:
    """Stands still at the morning."""

    def now(self) -> datetime:
        return MORNING

    def seconds_until(self, due: datetime) -> float | None:
        return max((due - MORNING).total_seconds(), 0)


class _Nobody:
    def committed(self, changes: Changes) -> None:
        pass


async def measure(url: str, folder: Path) -> None:
    """Fill a database, start anew on it, ring the morning, and print what it took."""
    engine = create_engine(url, folder)
    await upgrade(engine)
    await _fill(engine)
    await engine.dispose()
    before = _megabytes()
    began = perf_counter()
    engine = create_engine(url, folder)
    store, box = SqlStore(engine, _Nobody()), SqlAnswerBox(engine, _Nobody())
    conductor = Conductor(store, box, _Clock(), registry(), Phrasebook(names()), "Europe/Oslo")
    async with store.unit_of_work() as uow:
        due = await uow.alarms.next_due()
    started = perf_counter() - began
    began = perf_counter()
    await conductor.ring()
    rung = perf_counter() - began
    shown = await _shown(store)
    await engine.dispose()
    rows = (
        ("reminders waiting", f"{PEOPLE * EACH:,}"),
        ("start until the next due time is known", f"{started:.2f} s ({due:%H:%M})"),
        ("messages due at once", f"{shown:,}"),
        ("until the last of them stood", f"{rung:.1f} s"),
        ("messages a second", f"{shown / rung:,.0f}"),
        ("memory: before, most", f"{before} MB, {_megabytes()} MB"),
    )
    print(f"\n{engine.dialect.name}")
    for label, value in rows:
        print(f"  {label:<42}{value:>18}")


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
            rings = [{"key": f"morning:p{number}", "due_at": MORNING} for number in those]
            await connection.execute(insert(alarms), rings)
        await connection.execute(text("ANALYZE"))


def _gathering(at: datetime) -> dict[str, object]:
    told = {"title": "Partnerskap", "code": "abc234", "wall_token": "wall", "facilitator": "p0", "language": "nb"}
    return {**told, "time_zone": "Europe/Oslo", "opened_at": at}


def _person(number: int, gathering: int | None) -> dict[str, object]:
    return {"id": f"p{number}", "name": f"Person {number}", "language": "nb", "latest_gathering": gathering}


def _member(number: int, gathering: int | None) -> dict[str, object]:
    told = {"name": f"Person {number}", "organisation": f"Kommune {number % 300}", "track": "kommune", "helper": False}
    return {"gathering_id": gathering, "person_id": f"p{number}", **told}


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


async def _shown(store: SqlStore) -> int:
    async with store.unit_of_work() as uow:
        standing = [await uow.posts.since([places.private(1, f"p{number}")], 0) for number in range(PEOPLE)]
    return sum(bool(one) for one in standing)


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    """Measure on SQLite, or on the PostgreSQL whose address is given."""
    with tempfile.TemporaryDirectory(prefix="runde-reminders-") as folder:
        asyncio.run(measure(sys.argv[1] if len(sys.argv) > 1 else "", Path(folder)))


if __name__ == "__main__":
    main()
