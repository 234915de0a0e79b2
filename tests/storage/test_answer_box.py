"""Handing in answers: when they are open, repeats, changes, and what it costs when everybody answers at once."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.messages import Message, Reply
from dialogs.ports import AnswerBox, Store
from dialogs.records import Answer, Filed
from facilitation.state import GroupState, RoundState
from storage.answer_box import SqlAnswerBox
from storage.errors import BoxClosed
from tests.storage.stories import (
    NOW,
    THANKS,
    Heard,
    answer,
    answers_of,
    begun,
    changed_group,
    changed_round,
)

STORED = Filed(stored=True)
REFUSED = Filed(stored=False)
REPEATED = Filed(stored=False, repeat=THANKS)
OTHER_REPLY = Reply(Message(title="Noe annet"))


async def test_an_answer_is_stored_while_the_group_thinks_alone(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",), ("nils",))
    await changed_group(store, round_.id, 2, GroupState.GROUP)
    assert await box.file("d1", [answer(round_.id, "marit", "Bussen")], THANKS) == STORED
    assert await box.file("d2", [answer(round_.id, "nils", "For sent")], THANKS) == REFUSED
    assert await answers_of(store, round_.id, "marit") == {1: "Bussen"}
    assert await answers_of(store, round_.id, "nils") == {}


async def test_commitments_have_their_own_time(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",))
    mine = answer(round_.id, "marit", "Jeg ringer", kind="commitment", part=0)
    assert await box.file("early", [mine], THANKS) == REFUSED
    await changed_round(store, round_.id, state=RoundState.COMMITMENT)
    assert await box.file("in time", [mine], THANKS) == STORED
    await changed_round(store, round_.id, state=RoundState.ABORTED)
    assert await box.file("late", [mine], THANKS) == REFUSED
    assert await answers_of(store, round_.id, "marit", "commitment") == {0: "Jeg ringer"}


async def test_only_those_in_the_round_can_answer_and_only_until_it_is_over(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit", "nils"))
    async with store.unit_of_work() as work:
        await work.participants.leave(round_.id, "nils", NOW)
        await work.commit()
    assert await box.file("left", [answer(round_.id, "nils")], THANKS) == REFUSED
    assert await box.file("stranger", [answer(round_.id, "ole")], THANKS) == REFUSED
    assert await box.file("no such kind", [answer(round_.id, "marit", kind="shout")], THANKS) == REFUSED
    assert await box.file("no such round", [answer(round_.id + 1, "marit")], THANKS) == REFUSED
    await changed_round(store, round_.id, state=RoundState.ABORTED)
    assert await box.file("aborted", [answer(round_.id, "marit")], THANKS) == REFUSED


async def test_a_repeat_gets_the_first_reply_and_changes_nothing(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",))
    assert await box.file("d1", [answer(round_.id, "marit", "Først")], THANKS) == STORED
    assert await box.file("d1", [answer(round_.id, "marit", "Igjen")], OTHER_REPLY) == REPEATED
    await changed_group(store, round_.id, 1, GroupState.GROUP)
    assert await box.file("d1", [answer(round_.id, "marit", "For sent")], OTHER_REPLY) == REPEATED
    assert await answers_of(store, round_.id, "marit") == {1: "Først"}


async def test_a_repeat_in_the_same_moment_counts_once(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",))
    line = [answer(round_.id, "marit", "Linje", append=True)]
    filed = await asyncio.gather(*(box.file("d1", line, THANKS) for _ in range(3)))
    assert sorted(filed, key=lambda one: not one.stored) == [STORED, REPEATED, REPEATED]
    assert await answers_of(store, round_.id, "marit") == {1: "Linje"}


async def test_what_was_refused_may_be_tried_again(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",), state=GroupState.SEATED)
    assert await box.file("d1", [answer(round_.id, "marit")], THANKS) == REFUSED
    async with store.unit_of_work() as work:
        assert await work.inbox.reply_to("d1") is None
        assert await work.alarms.next_due() is None
    await changed_group(store, round_.id, 1, GroupState.INDIVIDUAL)
    assert await box.file("d1", [answer(round_.id, "marit")], THANKS) == STORED


async def test_the_answers_of_one_delivery_stand_or_fall_together(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",))
    both = [answer(round_.id, "marit"), answer(round_.id, "marit", kind="commitment", part=0)]
    assert await box.file("d1", both, THANKS) == REFUSED
    assert await answers_of(store, round_.id, "marit") == {}


async def test_a_late_answer_fails_alone(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",), ("nils",), ("ole",))
    await changed_group(store, round_.id, 2, GroupState.GROUP)
    people = ["marit", "nils", "ole"]
    filed = await asyncio.gather(*(box.file(person, [answer(round_.id, person)], THANKS) for person in people))
    assert filed == [STORED, REFUSED, STORED]


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_an_answer_on_the_bell_waits_to_hear_whether_it_came_in_time(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",))
    async with store.unit_of_work() as closing:
        group = await closing.rounds.group(round_.id, 1)
        assert group is not None
        await closing.rounds.save_group(replace(group, state=GroupState.GROUP))
        handing_in = asyncio.create_task(box.file("d1", [answer(round_.id, "marit")], THANKS))
        await asyncio.wait([handing_in], timeout=0.2)
        assert not handing_in.done()
        await closing.commit()
    assert await handing_in == REFUSED


async def test_an_answer_can_be_changed_added_to_and_taken_back(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",))

    async def say(delivery_id: str, text: str, *, append: bool = False) -> dict[int, str]:
        await box.file(delivery_id, [answer(round_.id, "marit", text, append=append)], THANKS)
        return await answers_of(store, round_.id, "marit")

    assert await say("d1", "En", append=True) == {1: "En"}
    assert await say("d2", "To", append=True) == {1: "En\nTo"}
    assert await say("d3", "Bare tre") == {1: "Bare tre"}
    assert await say("d4", "") == {}
    assert await say("d5", "Fire", append=True) == {1: "Fire"}


async def test_what_one_person_writes_in_one_batch_is_kept_in_order(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit",))
    lines = [("Vekk", False), ("", False), ("En", False), ("To", True), ("Tre", True)]
    deliveries = [
        box.file(f"d{number}", [answer(round_.id, "marit", text, append=append)], THANKS)
        for number, (text, append) in enumerate(lines)
    ]
    assert await asyncio.gather(*deliveries) == [STORED] * 5
    assert await answers_of(store, round_.id, "marit") == {1: "En\nTo\nTre"}


async def test_an_answer_wakes_the_counts_once_a_second(store: Store, box: AnswerBox, heard: Heard) -> None:
    round_ = await begun(store, ("marit", "nils"))
    heard.changes.clear()
    await box.file("d1", [answer(round_.id, "marit")], THANKS)
    await box.file("d2", [answer(round_.id, "nils")], THANKS)
    assert [changes.alarms for changes in heard.changes] == [True, False]
    async with store.unit_of_work() as work:
        due = await work.alarms.next_due()
        assert due is not None
        assert (due - NOW).total_seconds() == 1
        assert [alarm.key for alarm in await work.alarms.claim_due(due)] == [f"counts:{round_.id}"]


async def test_five_hundred_answers_at_once_cost_few_commits(store: Store, box: AnswerBox, heard: Heard) -> None:
    people = [f"p{number}" for number in range(500)]
    round_ = await begun(store, *(tuple(people[start : start + 8]) for start in range(0, 500, 8)))
    heard.changes.clear()
    filed = await asyncio.gather(*(box.file(one, [answer(round_.id, one, one)], THANKS) for one in people))
    assert filed == [STORED] * 500
    assert len(heard.changes) <= 3
    async with store.unit_of_work() as work:
        given = await work.answers.all(round_.id, "answer")
    assert {one.person_id: one.text for one in given} == {one: one for one in people}


@pytest.mark.parametrize("bad", [{"text": "\ud800"}, {"at": NOW.replace(tzinfo=None)}])
async def test_what_cannot_be_stored_fails_alone(store: Store, box: AnswerBox, bad: Mapping[str, Any]) -> None:
    round_ = await begun(store, ("marit", "nils"))
    good, worse = answer(round_.id, "marit"), answer(round_.id, "nils", **bad)
    filed = await asyncio.gather(
        box.file("good", [good], THANKS), box.file("bad", [worse], THANKS), return_exceptions=True
    )
    assert filed[0] == STORED
    assert isinstance(filed[1], Exception)
    assert await answers_of(store, round_.id, "nils") == {}


async def test_when_the_commit_fails_everybody_hears_of_it(store: Store, box: AnswerBox, engine: AsyncEngine) -> None:
    round_ = await begun(store, ("marit", "nils"))
    deliveries: list[tuple[str, Answer]] = [(person, answer(round_.id, person)) for person in ("marit", "nils")]

    def full(*_: object) -> None:
        raise OperationalError("COMMIT", None, OSError("disk full"))

    event.listen(engine.sync_engine, "commit", full)
    filed = await asyncio.gather(*(box.file(key, [one], THANKS) for key, one in deliveries), return_exceptions=True)
    event.remove(engine.sync_engine, "commit", full)
    assert [type(outcome) for outcome in filed] == [OperationalError, OperationalError]
    assert await answers_of(store, round_.id, "marit") == {}
    assert [await box.file(key, [one], THANKS) for key, one in deliveries] == [STORED, STORED]


async def test_who_gives_up_waiting_holds_up_nobody(store: Store, box: AnswerBox) -> None:
    round_ = await begun(store, ("marit", "nils"))
    impatient = asyncio.create_task(box.file("d1", [answer(round_.id, "marit")], THANKS))
    await asyncio.sleep(0)
    impatient.cancel()
    assert await box.file("d2", [answer(round_.id, "nils")], THANKS) == STORED


async def test_closing_writes_what_has_been_handed_in(store: Store, engine: AsyncEngine, heard: Heard) -> None:
    round_ = await begun(store, ("marit",))
    box = SqlAnswerBox(engine, heard)
    with pytest.raises(BoxClosed):
        await box.file("early", [answer(round_.id, "marit")], THANKS)
    box.start()
    handing_in = asyncio.create_task(box.file("d1", [answer(round_.id, "marit")], THANKS))
    await asyncio.sleep(0)
    await box.close()
    assert await handing_in == STORED
    with pytest.raises(BoxClosed):
        await box.file("late", [answer(round_.id, "marit")], THANKS)
    await box.close()


async def test_a_delivery_without_answers_is_a_mistake(box: AnswerBox) -> None:
    with pytest.raises(ValueError, match="no answers"):
        await box.file("d1", [], THANKS)
