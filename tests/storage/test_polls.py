"""Polls and their answers: when they are open and to whom, and that nobody can be found behind an anonymous one."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.ports import AnswerBox, Store
from dialogs.records import POLL, Answer, AnswerCount, Conflict, Filed
from facilitation.kinds import Scale
from facilitation.plan import Question, Track
from facilitation.poll import Poll, close, release
from facilitation.state import RoundState
from tests.storage.stories import NOW, THANKS, begun, changed_round, participant

STORED, REFUSED = Filed(stored=True), Filed(stored=False)
SAFE = Question("Hvor trygge er dere?", kind=Scale())


def grade(round_id: int, person_id: str, grade: str, number: int = 1) -> Answer:
    return Answer(round_id, person_id, POLL, number, grade, NOW)


async def put(
    store: Store, round_id: int, *, anonymous: bool = False, number: int = 1, track: Track = Track.ALL
) -> Poll:
    poll = Poll(round_id, number, replace(SAFE, anonymous=anonymous), track, opened_at=NOW)
    async with store.unit_of_work() as work:
        await work.polls.add(poll)
        await work.commit()
    return poll


async def shut(store: Store, round_id: int, number: int = 1) -> None:
    async with store.unit_of_work() as work:
        poll = await work.polls.get(round_id, number)
        assert poll is not None
        await work.polls.save(close(poll, NOW))
        await work.commit()


async def texts(store: Store, round_id: int) -> Mapping[int, Sequence[str]]:
    async with store.unit_of_work() as work:
        return await work.polls.texts(round_id)


async def everything(engine: AsyncEngine) -> str:
    """Return all that stands in the tables an answer touches, but for the id of a delivery."""
    async with engine.connect() as connection:
        found = [
            await connection.execute(text(query))
            for query in ("SELECT * FROM polls", "SELECT * FROM poll_answers", "SELECT reply, at FROM inbox")
        ]
    return repr([tuple(row) for rows in found for row in rows])


async def test_a_poll_comes_back_as_it_was_stored(store: Store) -> None:
    round_ = await begun(store, ("marit",))
    poll = await put(store, round_.id)
    async with store.unit_of_work() as work:
        assert await work.polls.of(round_.id) == [replace(poll, version=1)]
        assert await work.polls.get(round_.id, 2) is None
        await work.polls.save(release(replace(poll, version=1), ["idiot"]))
        with pytest.raises(Conflict):
            await work.polls.save(replace(poll, version=1))


async def test_two_who_ask_at_once_do_not_ask_under_one_number(store: Store) -> None:
    round_ = await begun(store, ("marit",))
    await put(store, round_.id)
    with pytest.raises(Conflict):
        await put(store, round_.id)


async def test_an_answer_can_be_changed_until_the_poll_is_closed(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",))
    assert await box.file("early", [grade(round_.id, "marit", "3")], THANKS) == REFUSED
    await put(store, round_.id)
    assert await box.file("d1", [grade(round_.id, "marit", "3")], THANKS) == STORED
    assert await box.file("d2", [grade(round_.id, "marit", "8")], THANKS) == STORED
    assert await texts(store, round_.id) == {1: ["8"]}
    assert await box.file("d3", [grade(round_.id, "marit", "")], THANKS) == STORED
    assert await texts(store, round_.id) == {}
    await shut(store, round_.id)
    assert await box.file("late", [grade(round_.id, "marit", "9")], THANKS) == REFUSED


async def test_only_those_in_the_round_and_its_track_can_answer(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",), ("nils",))
    async with store.unit_of_work() as work:
        other = await work.rounds.group(round_.id, 2)
        assert other is not None
        await work.rounds.save_group(replace(other, plan=replace(other.plan, track=Track.OTHER)))
        await work.participants.join(round_.id, participant("marit"), NOW)
        await work.commit()
    await put(store, round_.id, track=Track.OTHER)
    assert await box.file("stranger", [grade(round_.id, "ole", "1")], THANKS) == REFUSED
    assert await box.file("other track", [grade(round_.id, "marit", "1")], THANKS) == REFUSED
    assert await box.file("own track", [grade(round_.id, "nils", "1")], THANKS) == STORED
    async with store.unit_of_work() as work:
        assert await work.polls.counts(round_.id) == {1: AnswerCount(1, 1)}
    await changed_round(store, round_.id, state=RoundState.ABORTED)
    assert await box.file("over", [grade(round_.id, "nils", "2")], THANKS) == REFUSED


async def test_who_has_not_answered_is_named_only_where_names_are(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit", "nils"))
    await put(store, round_.id)
    await put(store, round_.id, anonymous=True, number=2)
    await box.file("d1", [grade(round_.id, "marit", "4"), grade(round_.id, "marit", "5", 2)], THANKS)
    async with store.unit_of_work() as work:
        assert await work.polls.missing(round_.id, 1) == ["nils"]
        assert await work.polls.missing(round_.id, 2) == []
        assert await work.polls.own(round_.id, ["marit"]) == {"marit": {1: "4"}}
        assert await work.polls.by_person(round_.id, 1) == {"marit": "4"}
        assert await work.polls.by_person(round_.id, 2) == {}
        assert set(await work.polls.answered(round_.id, "marit")) == {1, 2}
        assert await work.polls.counts(round_.id) == {1: AnswerCount(1, 2), 2: AnswerCount(1, 2)}


async def test_while_it_is_open_an_anonymous_answer_can_be_changed_and_only_counted(
    store: Store, box: AnswerBox, engine: AsyncEngine
) -> None:
    round_ = await begun(store, ("marit", "nils"))
    await put(store, round_.id, anonymous=True)
    for delivery, given in enumerate(("3", "4", "5")):
        assert await box.file(f"d{delivery}", [grade(round_.id, "marit", given)], THANKS) == STORED
    assert await texts(store, round_.id) == {}
    async with store.unit_of_work() as work:
        assert await work.polls.counts(round_.id) == {1: AnswerCount(1, 2)}
    assert "marit" not in await everything(engine)


async def test_closing_leaves_nothing_that_leads_from_an_answer_to_a_person(
    store: Store, box: AnswerBox, engine: AsyncEngine
) -> None:
    people = [f"p{number:02}" for number in range(12)]
    round_ = await begun(store, tuple(people))
    await put(store, round_.id, anonymous=True)
    for number, person in enumerate(people):
        await box.file(person, [grade(round_.id, person, str(number % 10 + 1))], THANKS)
    async with engine.connect() as connection:
        before = set(await connection.scalars(text("SELECT voter FROM poll_answers")))
    await shut(store, round_.id)
    async with engine.connect() as connection:
        assert await connection.scalar(text("SELECT secret FROM polls")) is None
        rows = [tuple(row) for row in await connection.execute(text("SELECT voter, text, person_id FROM poll_answers"))]
    voters = [voter for voter, _, _ in rows]
    assert len(rows) == 12
    assert not before & set(voters), "not even the old pseudonyms are left"
    assert voters == sorted(voters), "and the order of the rows is that of drawn numbers"
    assert {person for _, _, person in rows} == {None}
    kept = await everything(engine)
    assert not [person for person in people if person in kept]


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_an_answer_as_the_poll_closes_waits_to_hear_whether_it_came_in_time(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",))
    poll = await put(store, round_.id, anonymous=True)
    async with store.unit_of_work() as closing:
        await closing.polls.save(close(replace(poll, version=1), NOW))
        handing_in = asyncio.create_task(box.file("d1", [grade(round_.id, "marit", "3")], THANKS))
        await asyncio.wait([handing_in], timeout=0.2)
        assert not handing_in.done()
        await closing.commit()
    assert await handing_in == REFUSED


async def test_who_turns_out_to_be_somebody_else_takes_their_answers_along(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",), ("nils",))
    await put(store, round_.id)
    await put(store, round_.id, anonymous=True, number=2)
    await box.file("d1", [grade(round_.id, "nils", "4"), grade(round_.id, "nils", "5", 2)], THANKS)
    async with store.unit_of_work() as work:
        await work.selves.unite("marit", "nils", NOW)
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.polls.own(round_.id, ["marit"]) == {"marit": {1: "4"}}
        assert await work.polls.by_person(round_.id, 1) == {"marit": "4"}
        assert await work.polls.by_person(round_.id, 2) == {}
        assert set(await work.polls.answered(round_.id, "marit")) == {1, 2}
        counts = await work.polls.counts(round_.id)
    assert {number: count.answered for number, count in counts.items()} == {1: 1, 2: 1}
