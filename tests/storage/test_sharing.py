"""Those who come at once share a transaction: what goes out, and what came of it. What one does wrong is its own."""

import asyncio
from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.outgoing import Pending, Posted
from dialogs.places import hall
from dialogs.ports import Store, UnitOfWork
from tests.storage.showing import link, pending, put, waiting
from tests.storage.stories import Heard, post

HALLS = range(1, 31)


async def begun(uow: UnitOfWork, several: Sequence[Pending]) -> Sequence[Pending | None]:
    return await uow.outbox.sending(several)


async def ended(uow: UnitOfWork, several: Sequence[Pending]) -> Sequence[None]:
    await uow.outbox.sent([(one, Posted(f"m{one.conversation.id}")) for one in several])
    return [None] * len(several)


async def standing_in(store: Store, numbers: Sequence[int]) -> Sequence[Pending]:
    for number in numbers:
        await link(store, hall(number), f"19:{number}")
    await put(store, *(post(hall(number), title=f"Samling {number}") for number in numbers))
    return await pending(store)


async def test_what_goes_out_at_the_same_time_shares_a_commit(store: Store, heard: Heard) -> None:
    found = await standing_in(store, HALLS)
    begin, end = store.shared(begun, "begin"), store.shared(ended, "end")
    heard.changes.clear()
    fresh = await asyncio.gather(*map(begin, found))
    assert [one and one.post.message.title for one in fresh] == [f"Samling {number}" for number in HALLS]
    assert len(heard.changes) == 1
    assert all(one.doubtful for one in await pending(store)), "noted before anything is sent"
    heard.changes.clear()
    await asyncio.gather(*(end(one) for one in fresh if one is not None))
    assert len(heard.changes) == 1
    assert await waiting(store) == []


async def test_what_cannot_be_noted_fails_alone(store: Store, engine: AsyncEngine) -> None:
    found = await standing_in(store, [1, 2, 3])
    async with engine.begin() as connection:  # its gathering was forgotten while it was on its way
        await connection.exec_driver_sql("DELETE FROM conversations WHERE address = '19:2'")
    end = store.shared(ended, "end")
    outcomes = await asyncio.gather(*map(end, found), return_exceptions=True)
    assert [isinstance(outcome, Exception) for outcome in outcomes] == [False, True, False]
    async with store.unit_of_work() as work:
        shown = [await work.outbox.standing("teams", hall(number), {f"m{number}"}) for number in (1, 3)]
    assert [one and one.title for one in shown] == ["Samling 1", "Samling 3"]


async def test_who_gives_up_waiting_holds_up_nobody(store: Store) -> None:
    first, second = await standing_in(store, [1, 2])
    begin = store.shared(begun, "begin")
    impatient = asyncio.ensure_future(begin(first))
    await asyncio.sleep(0)
    impatient.cancel()
    assert await begin(second) is not None
    assert await begin(first) is not None
