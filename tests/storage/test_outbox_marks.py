"""What keeps a look for nothing cheap, and keeps two processes from sending the same."""

import time
from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.outgoing import Lease
from dialogs.places import hall
from dialogs.ports import Store
from tests.storage.showing import GROUP, HALL, begin, linked, pending, put, show, waiting
from tests.storage.stories import minutes, post

FULL_HOUSE = (
    "INSERT INTO posts (place, key, message, seq, at) "
    "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 100000) "
    "SELECT 'hall:' || (n % 2000), 'k' || n, '{}', n, '2026-03-05 09:30:00' FROM number",
    "INSERT INTO conversations (channel, place, address, stopped, linked, seen, latest, holder) "
    "SELECT 'teams', place, '19:' || place, '', 1, 0, 1, '' FROM posts WHERE seq <= 2000",
    "INSERT INTO shown (conversation_id, key, seq, reference, epoch, sending) "
    "SELECT c.id, p.key, p.seq, 'm', '', 0 FROM posts p JOIN conversations c ON c.place = p.place",
    "INSERT INTO counters (name, value) VALUES ('posts', 100000)",
)


async def test_looking_for_nothing_is_cheap_however_much_was_shown(store: Store, engine: AsyncEngine) -> None:
    """100,000 posts in 2,000 conversations, all shown: a look that went through them would take half a second."""
    async with engine.begin() as connection:
        for statement in FULL_HOUSE:
            await connection.exec_driver_sql(statement)
    await put(store, post(hall(7), title="Ny"))
    assert await waiting(store) == ["Ny"]
    await show(store)
    seconds = []
    for _ in range(10):
        started = time.perf_counter()
        assert await waiting(store) == []
        seconds.append(time.perf_counter() - started)
    assert min(seconds) < 0.05


def lease(holder: str, minute: float = 0) -> Lease:
    return Lease(holder, minutes(minute), minutes(minute) + timedelta(seconds=30))


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_a_process_leaves_alone_what_another_sends_threads_with_their_channel(store: Store) -> None:
    await linked(store, GROUP)
    await put(store, post(HALL, title="Hall"), post(GROUP, title="Gruppe"))
    found = await pending(store, lease=lease("one"))
    assert [one.post.message.title for one in found] == ["Hall", "Gruppe"]
    assert await waiting(store, lease=lease("two")) == []
    assert await begin(store, found[0], lease("two")) is None
    assert await begin(store, found[0], lease("one")) is not None
    await put(store, post(HALL, "b", "Mer"))
    assert await waiting(store, after=2, lease=lease("two")) == []
    assert await waiting(store, after=2, lease=lease("one")) == ["Mer"]


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_a_dead_process_is_succeeded_and_a_living_one_renews(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL, title="Hall"))
    assert await waiting(store, lease=lease("one")) == ["Hall"]
    assert await waiting(store, lease=lease("one", 0.4)) == ["Hall"]
    assert await waiting(store, lease=lease("two", 0.6)) == []
    assert await waiting(store, lease=lease("two", 0.95)) == ["Hall"]
    assert await waiting(store, lease=lease("one", 0.96)) == []


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_who_ends_in_order_is_succeeded_at_once(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL, title="Hall"))
    await pending(store, lease=lease("one"))
    async with store.unit_of_work() as work:
        await work.outbox.release("one")
        await work.commit()
    assert await waiting(store, lease=lease("two")) == ["Hall"]


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_on_sqlite_a_new_process_does_not_wait_for_the_old_one(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL, title="Hall"))
    assert await waiting(store, lease=lease("before")) == ["Hall"]
    assert await waiting(store, lease=lease("after")) == ["Hall"]
