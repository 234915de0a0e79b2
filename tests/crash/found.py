"""What a life has left behind in its database, read with the storage that wrote it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from sqlalchemy import inspect, select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.simulate.ledger import Slot
from dialogs.places import Place
from dialogs.ports import UnitOfWork
from dialogs.privacy.retention import HOUSEKEEPING
from dialogs.records import Changes
from facilitation.state import Group, Round
from storage.tables import poll_answers, shown
from storage.unit_of_work import SqlStore
from tests.crash.keeping import Kept
from tests.crash.trace import Entry, entries

FOR_EVER = datetime(9999, 1, 1, tzinfo=UTC)


class _Nobody:
    def committed(self, changes: Changes) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Found:
    """What a data folder holds of the one round of the story. Without a round, nothing was there yet."""

    round: Round | None = None
    groups: Sequence[Group] = ()
    answers: Mapping[Slot, Sequence[str]] = field(default_factory=dict)
    votes: Sequence[str] = ()
    participants: Sequence[str] = ()
    members: Sequence[str] = ()
    posts: Mapping[tuple[str, str], int] = field(default_factory=dict)
    alarms_left: bool = False
    trace: Sequence[Entry] = ()
    shown: Sequence[tuple[str, str]] = ()  # in Slack: a post's key, and the reference to its message
    unshown: Sequence[str] = ()


async def look_into(left: Kept) -> Found:
    """Open the database that a life has left behind, and read it."""
    async with left.opened() as engine:
        return await _read(engine)


async def _read(engine: AsyncEngine) -> Found:
    async with engine.connect() as connection:
        tables = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
    if "rounds" not in tables:
        return Found()
    trace, votes, messages = await entries(engine), await _votes(engine), await _shown(engine)
    async with SqlStore(engine, _Nobody()).unit_of_work() as uow:
        opened = await uow.gatherings.all()  # its number is not always 1: PostgreSQL counts what was undone too
        round_ = await uow.rounds.current(opened[0].id) if opened else None
        found = await _read_round(uow, round_, trace) if round_ else Found()
        waiting = [f"{one.post.place} {one.post.key}" for one in await uow.outbox.pending("slack")]
    return replace(found, votes=votes, trace=trace, shown=messages, unshown=waiting)


async def _votes(engine: AsyncEngine) -> Sequence[str]:
    """Return what was voted, open or closed: whose each is nobody can tell."""
    async with engine.connect() as connection:
        return (await connection.scalars(select(poll_answers.c.text))).all()


async def _shown(engine: AsyncEngine) -> Sequence[tuple[str, str]]:
    async with engine.connect() as connection:
        rows = await connection.execute(select(shown.c.key, shown.c.reference).where(shown.c.reference != ""))
    return [(row.key, row.reference) for row in rows]


async def _read_round(uow: UnitOfWork, round_: Round, trace: Sequence[Entry]) -> Found:
    groups = await uow.rounds.groups(round_.id)
    people = await uow.participants.all(round_.id)
    members = await uow.people.members(round_.gathering_id)
    places = {entry.name.split(" ")[0] for entry in trace if entry.what == "posts"}
    standing = await uow.posts.since([Place.parse(place) for place in places], 0)
    given: dict[Slot, list[str]] = {}
    for kind in ("answer", "commitment"):
        for one in await uow.answers.all(round_.id, kind):
            given.setdefault((kind, one.person_id, str(one.part)), []).append(one.text)
    return Found(
        round=round_,
        groups=groups,
        answers=given,
        participants=[person.person_id for person in people],
        members=[member.name for member in members],
        posts={(str(one.post.place), one.post.key): one.seq for one in standing},
        alarms_left=any(alarm.key != HOUSEKEEPING for alarm in await uow.alarms.claim_due(FOR_EVER)),
    )
