"""What the tests of the outbox do again and again: put, link, look, show."""

from collections.abc import Sequence

from dialogs.messages import Post
from dialogs.outgoing import Lease, Pending, Posted
from dialogs.places import Place, hall, thread
from dialogs.ports import Store
from tests.storage.stories import NOW

HALL, GROUP = hall(1), thread(3, 1)


async def put(store: Store, *posts: Post) -> None:
    async with store.unit_of_work() as work:
        for one in posts:
            await work.posts.put(one, NOW)
        await work.commit()


async def link(store: Store, place: Place = HALL, address: str = "19:a", channel: str = "teams") -> None:
    async with store.unit_of_work() as work:
        await work.conversations.link(place, channel, address)
        await work.commit()


async def linked(store: Store, *threads: Place) -> None:
    await link(store)
    async with store.unit_of_work() as work:
        for one in threads:
            await work.conversations.branch(HALL, one)
        await work.commit()


async def pending(
    store: Store, channel: str = "teams", after: int = 0, lease: Lease | None = None
) -> Sequence[Pending]:
    async with store.unit_of_work() as work:
        found = await work.outbox.pending(channel, after=after, lease=lease)
        await work.commit()
    return found


async def waiting(store: Store, channel: str = "teams", after: int = 0, lease: Lease | None = None) -> list[str]:
    return [one.post.message.title for one in await pending(store, channel, after, lease)]


async def begin(store: Store, one: Pending, lease: Lease | None = None) -> Pending | None:
    async with store.unit_of_work() as work:
        [fresh] = await work.outbox.sending([one], lease)
        await work.commit()
    return fresh


async def show(store: Store, reference: str = "m1", address: str = "") -> Pending:
    """Show the first that is pending."""
    fresh = await begin(store, (await pending(store))[0])
    assert fresh is not None
    async with store.unit_of_work() as work:
        await work.outbox.sent([(fresh, Posted(reference, address))])
        await work.commit()
    return fresh
