"""One transaction: all or nothing, told of when it is durable, and races end in Conflict."""

import asyncio
from dataclasses import replace

import pytest

from dialogs.incoming import Sender
from dialogs.places import hall
from dialogs.ports import Store, UnitOfWork
from dialogs.records import Alarm, Conflict, Person
from facilitation.state import Group
from tests.storage.stories import (
    NOW,
    THANKS,
    Heard,
    begun,
    gathered,
    participant,
    post,
    soon,
)


async def test_a_delivery_is_remembered_with_its_reply(store: Store) -> None:
    async with store.unit_of_work() as work:
        assert await work.inbox.reply_to("d1") is None
        await work.inbox.record("d1", THANKS, NOW)
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.inbox.reply_to("d1") == THANKS
        with pytest.raises(Conflict):
            await work.inbox.record("d1", THANKS, NOW)


async def do_a_bit_of_everything(work: UnitOfWork) -> None:
    await work.inbox.record("d1", THANKS, NOW)
    await work.people.add(Person("marit", "Marit"), Sender("web", "m"))
    await work.posts.put(post(hall(1)), NOW)
    await work.posts.latest_seq()
    await work.alarms.set(Alarm("a", NOW))


async def nothing_is_there(store: Store) -> bool:
    async with store.unit_of_work() as work:
        return (
            await work.inbox.reply_to("d1") is None
            and await work.people.get("marit") is None
            and await work.posts.latest_seq() == 0
            and await work.alarms.next_due() is None
        )


async def test_leaving_without_commit_undoes_everything(store: Store, heard: Heard) -> None:
    async with store.unit_of_work() as work:
        await do_a_bit_of_everything(work)
    assert await nothing_is_there(store)
    assert heard.changes == []


async def test_an_error_undoes_everything(store: Store, heard: Heard) -> None:
    async def fail() -> None:
        async with store.unit_of_work() as work:
            await do_a_bit_of_everything(work)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    assert await nothing_is_there(store)
    assert heard.changes == []


async def test_a_task_that_is_cancelled_undoes_everything_and_frees_the_way(store: Store) -> None:
    arrived = asyncio.Event()

    async def never_done() -> None:
        async with store.unit_of_work() as work:
            await do_a_bit_of_everything(work)
            arrived.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(never_done())
    await arrived.wait()
    task.cancel()
    await soon(task.done)
    assert await nothing_is_there(store)


async def test_the_listener_hears_after_the_commit(store: Store, heard: Heard) -> None:
    async with store.unit_of_work() as work:
        await do_a_bit_of_everything(work)
        assert heard.changes == []
        await work.commit()
    assert [(changes.places, changes.alarms) for changes in heard.changes] == [({hall(1)}, True)]


async def test_many_units_at_once_wait_for_their_turn(store: Store) -> None:
    gathering = await gathered(store, *(f"p{number}" for number in range(100)))

    async def come(person_id: str) -> None:
        async with store.unit_of_work() as work:
            await work.people.put_member(gathering.id, participant(person_id))
            await work.commit()

    await asyncio.gather(*(come(f"p{number}") for number in range(100)))
    async with store.unit_of_work() as work:
        assert len(await work.people.members(gathering.id)) == 100


async def test_a_naive_time_is_refused(store: Store) -> None:
    async with store.unit_of_work() as work:
        with pytest.raises(Exception, match="without a zone"):
            await work.alarms.set(Alarm("a", NOW.replace(tzinfo=None)))


async def test_of_two_who_change_the_same_group_one_begins_again(store: Store) -> None:
    round_ = await begun(store, ("marit",))
    async with store.unit_of_work() as work:
        seen = await work.rounds.group(round_.id, 1)
    assert seen is not None

    async def rename(name: str) -> None:
        async with store.unit_of_work() as work:
            await work.rounds.save_group(replace(seen, name=name))
            await work.commit()

    outcomes = await asyncio.gather(rename("En"), rename("To"), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes if outcome is not None] == [Conflict]


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_a_deadlock_ends_in_a_conflict_for_one_of_them(store: Store) -> None:
    round_ = await begun(store, ("marit",), ("nils",))
    async with store.unit_of_work() as work:
        one, two = await work.rounds.groups(round_.id)
    both_hold_one = asyncio.Barrier(2)

    async def change(first: Group, second: Group) -> None:
        async with store.unit_of_work() as work:
            await work.rounds.save_group(first)
            await both_hold_one.wait()
            await work.rounds.save_group(second)
            await work.commit()

    outcomes = await asyncio.gather(change(one, two), change(two, one), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes if outcome is not None] == [Conflict]


async def test_whoever_is_cancelled_in_the_midst_of_it_is_cancelled_and_nothing_else(store: Store) -> None:
    """As an outage it would be tried again, by somebody who was told to stop."""
    cancelled = 0
    for turns in range(1, 40):
        task = asyncio.create_task(_write(store, f"cancelled-{turns}"))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        cancelled += task.cancelled()
        assert task.cancelled() or task.exception() is None
    assert cancelled > 0


async def _write(store: Store, delivery: str) -> None:
    async with store.unit_of_work() as work:
        await work.inbox.record(delivery, THANKS, NOW)
        await work.commit()
