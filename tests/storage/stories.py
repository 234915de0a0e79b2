"""Who and what the tests of storage tell of: a gathering, its people, a round with its groups, and a listener."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from secrets import token_hex

from dialogs.incoming import Sender
from dialogs.messages import Message, Post, Reply
from dialogs.places import Place
from dialogs.ports import Store
from dialogs.records import Answer, Changes, Gathering, Person
from facilitation.people import Participant
from facilitation.plan import RoundPlan, Track
from facilitation.state import Group, GroupState, Round

NOW = datetime(2026, 3, 5, 9, 30, tzinfo=UTC)
THANKS = Reply(Message(title="Takk!"))


@dataclass
class Heard:
    """A listener that remembers, and tells others when it hears something."""

    changes: list[Changes] = field(default_factory=list)
    then: Callable[[], None] = lambda: None

    def committed(self, changes: Changes) -> None:
        self.changes.append(changes)
        self.then()


def minutes(number: float) -> datetime:
    return NOW + timedelta(minutes=number)


def participant(person_id: str, organisation: str = "Alta", track: Track = Track.KOMMUNE) -> Participant:
    return Participant(person_id, person_id.title(), organisation, track)


def answer(round_id: int, person_id: str, text: str = "Bussen går for sjelden", **more: object) -> Answer:
    return replace(Answer(round_id, person_id, "answer", 1, text, NOW), **more)  # type: ignore[arg-type]


def post(place: Place, key: str = "status", title: str = "Gruppe 1") -> Post:
    return Post(place, key, Message(title=title))


async def gathered(store: Store, *people: str, code: str = "REIN42") -> Gathering:
    """Open a gathering whose facilitator is the first of the people."""
    async with store.unit_of_work() as work:
        for person_id in people:
            if await work.people.get(person_id) is None:
                await work.people.add(Person(person_id, person_id.title()), Sender("web", person_id))
        gathering = await work.gatherings.add(Gathering(0, "Samling i Alta", code, f"wall-{code}", people[0]))
        await work.commit()
    return gathering


async def begun(store: Store, *tables: tuple[str, ...], state: GroupState = GroupState.INDIVIDUAL) -> Round:
    """Begin a round in a gathering of its own, each tuple of people at a table."""
    people = [person_id for table in tables for person_id in table]
    gathering = await gathered(store, *people, code=f"CODE{token_hex(4)}")
    async with store.unit_of_work() as work:
        round_ = await work.rounds.add(Round(0, gathering.id, people[0], (RoundPlan("Hva skal til?"),)))
        for person_id in people:
            await work.participants.join(round_.id, participant(person_id), NOW)
        for number, table in enumerate(tables, 1):
            members = tuple(participant(person_id) for person_id in table)
            await work.rounds.save_group(Group(round_.id, number, round_.plans[0], members, state=state))
        await work.commit()
    return round_


async def changed_group(store: Store, round_id: int, number: int, state: GroupState) -> None:
    async with store.unit_of_work() as work:
        group = await work.rounds.group(round_id, number)
        assert group is not None
        await work.rounds.save_group(replace(group, state=state))
        await work.commit()


async def changed_round(store: Store, round_id: int, **fields: object) -> None:
    async with store.unit_of_work() as work:
        round_ = await work.rounds.get(round_id)
        assert round_ is not None
        await work.rounds.save(replace(round_, **fields))  # type: ignore[arg-type]
        await work.commit()


async def answers_of(store: Store, round_id: int, person_id: str, kind: str = "answer") -> dict[int, str]:
    async with store.unit_of_work() as work:
        return dict(await work.answers.of(round_id, person_id, kind))


async def soon(happened: Callable[[], bool]) -> None:
    """Give way until something has happened."""
    while not happened():  # noqa: ASYNC110 - there is nothing to wait for but the loop itself
        await asyncio.sleep(0)
