"""Alarms: set, moved, forgotten, and each taken by one process only."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

import storage.engine
from dialogs.ports import Store
from dialogs.records import Alarm, Away
from storage.engine import create_engine
from storage.unit_of_work import SqlStore
from tests.storage.stories import NOW, Heard, minutes


async def set_alarms(store: Store, *alarms: Alarm) -> None:
    async with store.unit_of_work() as work:
        for alarm in alarms:
            await work.alarms.set(alarm)
        await work.commit()


async def claim(store: Store, limit: int = 500) -> list[str]:
    async with store.unit_of_work() as work:
        claimed = await work.alarms.claim_due(NOW, limit)
        await work.commit()
    return [alarm.key for alarm in claimed]


async def test_due_alarms_are_taken_oldest_first_and_once(store: Store) -> None:
    due = [Alarm("b", minutes(-1)), Alarm("c", NOW, not_after=minutes(5)), Alarm("a", minutes(-2))]
    await set_alarms(store, *due, Alarm("later", minutes(1)))
    async with store.unit_of_work() as work:
        assert await work.alarms.next_due() == minutes(-2)
        assert await work.alarms.claim_due(NOW) == [due[2], due[0], due[1]]
        assert await work.alarms.claim_due(NOW) == []
        assert await work.alarms.next_due() == minutes(1)


async def test_an_alarm_moves_and_is_forgotten(store: Store) -> None:
    await set_alarms(store, Alarm("a", NOW), Alarm("b", NOW), Alarm("b", minutes(7)))
    async with store.unit_of_work() as work:
        await work.alarms.cancel("a")
        await work.alarms.cancel("never was")
        assert await work.alarms.next_due() == minutes(7)
        await work.alarms.cancel("b")
        assert await work.alarms.next_due() is None


async def test_an_alarm_that_waits_already_stays_where_it_is(store: Store, heard: Heard) -> None:
    await set_alarms(store, Alarm("a", NOW))
    heard.changes.clear()
    async with store.unit_of_work() as work:
        await work.alarms.set_if_none(Alarm("a", minutes(9)), minutes(-1))
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.alarms.next_due() == NOW
        await work.alarms.set_if_none(Alarm("b", minutes(-9)), NOW)
        assert await work.alarms.next_due() == minutes(-9)
        await work.commit()
    assert [changes.alarms for changes in heard.changes] == [False, True]


async def test_what_is_no_longer_worth_ringing_is_taken_out_all_the_same(store: Store) -> None:
    await set_alarms(store, Alarm("stale", minutes(-5), not_after=minutes(-1)), Alarm("fresh", minutes(-4)))
    assert await claim(store, limit=1) == ["stale"]
    assert await claim(store, limit=1) == ["fresh"]


async def test_what_was_claimed_by_somebody_who_failed_rings_again(store: Store) -> None:
    await set_alarms(store, Alarm("a", NOW))
    async with store.unit_of_work() as work:
        assert len(await work.alarms.claim_due(NOW)) == 1
    assert await claim(store) == ["a"]


async def test_two_processes_share_the_alarms_and_ring_each_once(
    store: Store, url: str, heard: Heard, tmp_path: Path
) -> None:
    await set_alarms(store, *(Alarm(f"a{number}", minutes(-number)) for number in range(200)))
    other_engine = create_engine(url, tmp_path)
    other = SqlStore(other_engine, heard)

    async def ring_all(process: Store) -> list[str]:
        rung: list[str] = []
        while keys := await claim(process, limit=7):
            rung += keys
        return rung

    rung = await asyncio.gather(*(ring_all(process) for process in (store, other, store, other)))
    await other_engine.dispose()
    assert Counter(key for keys in rung for key in keys) == Counter({f"a{number}": 1 for number in range(200)})


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_what_a_frozen_process_has_claimed_is_rung_by_another_within_a_minute(
    store: Store, url: str, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It claims, and stands still in the middle of its transaction, as a machine without power does to the server."""
    assert storage.engine._LET_GO_SECONDS < 60
    monkeypatch.setattr(storage.engine, "_LET_GO_SECONDS", 0.2)
    frozen = create_engine(url, tmp_path)
    await set_alarms(store, Alarm("a", NOW))
    async with SqlStore(frozen, heard).unit_of_work() as work:
        assert len(await work.alarms.claim_due(NOW)) == 1
        async with asyncio.timeout(60):
            while await claim(store) != ["a"]:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.05)
        with pytest.raises(Away):  # thawed, it is too late to ring it once more
            await work.commit()
    await frozen.dispose()


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_nobody_waits_for_an_alarm_that_is_being_rung(store: Store) -> None:
    """The press that comes at the bell: one holds the alarm, the other sets, asks for and forgets it all the same."""
    await set_alarms(store, Alarm("group:1:1", NOW), Alarm("counts:1", NOW))
    async with store.unit_of_work() as ringing:
        assert len(await ringing.alarms.claim_due(NOW)) == 2
        async with store.unit_of_work() as pressing:
            await pressing.alarms.cancel("group:1:1")
            await pressing.alarms.set(Alarm("group:1:1", minutes(2)))
            await pressing.alarms.set_if_none(Alarm("counts:1", minutes(1)), NOW)
            await pressing.commit()
        await ringing.commit()
    async with store.unit_of_work() as work:
        assert [alarm.key for alarm in await work.alarms.claim_due(minutes(3))] == ["counts:1", "group:1:1"]


async def test_an_alarm_that_is_due_can_be_rung_however_many_ask_for_the_next(store: Store, url: str) -> None:
    await set_alarms(store, Alarm("counts:1", NOW))
    async with store.unit_of_work() as coming:
        await coming.alarms.set_if_none(Alarm("counts:1", minutes(1)), NOW)
        if url:  # SQLite has one connection: the others wait
            assert await claim(store) == ["counts:1"]
        await coming.commit()
    assert await claim(store) == ([] if url else ["counts:1"])
    async with store.unit_of_work() as work:
        assert [alarm.due_at for alarm in await work.alarms.claim_due(minutes(1))] == [minutes(1)]


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_two_who_ask_for_the_same_alarm_at_once_get_one_ring(store: Store) -> None:
    async with store.unit_of_work() as one, store.unit_of_work() as two:
        await one.alarms.set_if_none(Alarm("counts:1", NOW), minutes(-1))
        await two.alarms.set_if_none(Alarm("counts:1", NOW), minutes(-1))
        await one.commit()
        await two.commit()
    assert await claim(store) == ["counts:1"]
