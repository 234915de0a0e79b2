"""Where places are shown: linked, branched into threads, stopped and started again, forgotten with their gathering."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.outgoing import Conversation
from dialogs.places import LOBBY, Place, hall, private, thread
from dialogs.ports import Store
from tests.storage.stories import Heard, begun, gathered


async def link(store: Store, place: Place, address: str, channel: str = "teams") -> None:
    async with store.unit_of_work() as work:
        await work.conversations.link(place, channel, address)
        await work.commit()


async def branch(store: Store, place: Place, *threads: Place) -> None:
    async with store.unit_of_work() as work:
        for each in threads:
            await work.conversations.branch(place, each)
        await work.commit()


async def shown_at(store: Store, place: Place) -> list[Conversation]:
    async with store.unit_of_work() as work:
        return list(await work.conversations.of(place))


async def test_a_place_is_shown_where_it_was_linked(store: Store) -> None:
    await link(store, hall(1), "19:a")
    await link(store, hall(1), "C1", "slack")
    await link(store, hall(1), "19:a")
    assert await shown_at(store, hall(1)) == [
        Conversation(1, "teams", hall(1), "19:a"),
        Conversation(2, "slack", hall(1), "C1"),
    ]
    assert await shown_at(store, hall(2)) == []
    await link(store, hall(3), "19:c")
    [refused] = await shown_at(store, hall(3))
    async with store.unit_of_work() as work:
        await work.conversations.stop(refused.id, "forbidden")
        assert await work.conversations.shown([hall(1), hall(2), hall(3)]) == {hall(1)}


async def test_a_conversation_shows_the_place_that_was_linked_last(store: Store) -> None:
    async with store.unit_of_work() as work:
        assert await work.conversations.place_of("teams", "19:a") is None
        assert await work.conversations.place_of("teams", "") is None
    for place in (hall(1), hall(2)):
        await link(store, place, "19:a")
    async with store.unit_of_work() as work:
        assert await work.conversations.place_of("teams", "19:a") == hall(2)
        assert await work.conversations.place_of("slack", "19:a") is None
        await work.conversations.link(hall(1), "teams", "19:a")
        assert await work.conversations.place_of("teams", "19:a") == hall(1)


async def test_a_group_gets_a_thread_wherever_its_hall_is_shown(store: Store) -> None:
    await link(store, hall(1), "19:a")
    await link(store, hall(1), "C1", "slack")
    await branch(store, hall(1), thread(3, 1), thread(3, 2), thread(3, 1))
    await branch(store, hall(1), thread(3, 1))
    assert await shown_at(store, thread(3, 1)) == [
        Conversation(3, "teams", thread(3, 1), "", 1),
        Conversation(4, "slack", thread(3, 1), "", 2),
    ]
    await link(store, hall(1), "19:b")
    await branch(store, hall(1), thread(3, 1))
    assert [one.parent for one in await shown_at(store, thread(3, 1))] == [1, 2, 7]


async def test_a_hall_that_is_shown_nowhere_has_no_threads(store: Store, heard: Heard) -> None:
    await branch(store, hall(1), thread(3, 1))
    assert await shown_at(store, thread(3, 1)) == []
    assert not heard.changes[-1].conversations


async def test_the_listener_hears_that_something_is_shown_elsewhere(store: Store, heard: Heard) -> None:
    await link(store, hall(1), "19:a")
    await branch(store, hall(1), thread(3, 1))
    await branch(store, hall(1), thread(3, 1))
    assert [changes.conversations for changes in heard.changes] == [True, True, False]


async def test_the_facilitator_sees_what_was_stopped_and_linking_starts_it_again(store: Store) -> None:
    round_ = await begun(store, ("marit",), ("nils",))
    other = await gathered(store, "nils", code="OTHER")
    own = round_.gathering_id
    await link(store, hall(own), "19:a")
    await link(store, private(own, "marit"), "a:1")
    await link(store, hall(other.id), "19:b")
    await link(store, LOBBY, "19:c")
    await branch(store, hall(own), thread(round_.id, 1))
    async with store.unit_of_work() as work:
        for number, reason in ((1, "archived"), (2, "forbidden"), (3, "gone"), (4, "gone"), (5, "gone")):
            await work.conversations.stop(number, reason)
        await work.commit()
    async with store.unit_of_work() as work:
        stopped = await work.conversations.stopped(own)
        assert {one.place: one.stopped for one in stopped} == {
            hall(own): "archived",
            private(own, "marit"): "forbidden",
            thread(round_.id, 1): "gone",
        }
        await work.conversations.link(hall(own), "teams", "19:a")
        assert [one.place for one in await work.conversations.stopped(own)] == [private(own, "marit")]


async def test_conversations_are_forgotten_with_their_gathering(store: Store, engine: AsyncEngine) -> None:
    round_ = await begun(store, ("marit",))
    own = round_.gathering_id
    await link(store, hall(own), "19:a")
    await link(store, thread(round_.id, 9), "19:a;9")
    await branch(store, hall(own), thread(round_.id, 1))
    async with engine.begin() as connection:
        await connection.execute(text("DELETE FROM gatherings"))
    assert [await shown_at(store, place) for place in (hall(own), thread(round_.id, 9), thread(round_.id, 1))] == [
        []
    ] * 3
