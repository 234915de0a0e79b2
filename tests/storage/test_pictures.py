"""A picture comes to stand with its post, under an address nobody can guess, and is forgotten after it."""

from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.messages import Message, Picture, Post
from dialogs.places import hall, private
from dialogs.ports import Store
from facilitation.cloud import cloud
from facilitation.tallies import scale_tally
from tests.storage.stories import NOW

HALL = hall(1)
TWO_DAYS = timedelta(days=2)


def picture(*answers: int, live: bool = False) -> Picture:
    return Picture("Hvor klar er du?", scale_tally(answers), alt="Fordeling", live=live)


async def put(store: Store, shown: Picture | None, at: datetime = NOW, key: str = "poll-1") -> bool:
    async with store.unit_of_work() as work:
        changed = await work.posts.put(Post(HALL, key, Message(title="Svar", picture=shown)), at)
        await work.commit()
    return changed


async def shown_in(store: Store, key: str = "poll-1") -> Picture:
    async with store.unit_of_work() as work:
        found = [one.post.message.picture for one in await work.posts.since([HALL], 0) if one.post.key == key]
    assert found[0] is not None
    return found[0]


async def drawn(store: Store, key: str) -> Picture | None:
    async with store.unit_of_work() as work:
        return await work.pictures.get(key)


async def test_a_posted_picture_can_be_fetched_by_its_key(store: Store) -> None:
    await put(store, picture(7, 8, live=True))

    shown = await shown_in(store)
    assert len(shown.key) == 32
    assert shown.live
    assert await drawn(store, shown.key) == picture(7, 8)
    assert await drawn(store, "0" * 32) is None


async def test_the_same_answers_are_one_picture_and_no_news(store: Store) -> None:
    assert await put(store, picture(7))
    assert not await put(store, picture(7))
    before = await shown_in(store)
    await put(store, picture(7), key="another")
    assert (await shown_in(store, "another")).key == before.key
    await put(store, picture(7, 8))
    assert (await shown_in(store)).key != before.key


async def test_what_is_undone_leaves_no_picture(store: Store) -> None:
    async with store.unit_of_work() as work:
        await work.posts.put(Post(HALL, "poll-1", Message(picture=picture(7))), NOW)
    await put(store, picture(7))
    assert await drawn(store, (await shown_in(store)).key)


async def test_a_picture_is_kept_as_long_as_it_stands_and_a_day_more(store: Store) -> None:
    await put(store, picture(1), key="stands")
    await put(store, picture(2))
    stands, gone = (await shown_in(store, "stands")).key, (await shown_in(store)).key

    await put(store, picture(3), at=NOW + timedelta(hours=1))
    assert await drawn(store, gone)
    await put(store, picture(4), at=NOW + TWO_DAYS)
    assert await drawn(store, gone) is None
    assert await drawn(store, stands)


async def test_a_picture_that_comes_again_late_is_not_forgotten_meanwhile(store: Store) -> None:
    await put(store, picture(1))
    first = (await shown_in(store)).key
    await put(store, picture(2), at=NOW + timedelta(hours=1))
    await put(store, picture(1), at=NOW + TWO_DAYS)

    assert (await shown_in(store)).key == first
    assert await drawn(store, first)


async def test_a_post_that_is_taken_away_shows_no_picture(store: Store) -> None:
    await put(store, picture(1))
    key = (await shown_in(store)).key
    async with store.unit_of_work() as work:
        await work.posts.remove(HALL, "poll-1", NOW)
        await work.commit()
    await put(store, picture(2), at=NOW + TWO_DAYS, key="another")

    assert await drawn(store, key) is None


async def test_what_is_held_back_is_never_stored(store: Store) -> None:
    held = Picture("Hva nå?", cloud(["tillit", "faen"]))
    async with store.unit_of_work() as work:
        await work.posts.put(Post(private(1, "marit"), "desk", Message(picture=held)), NOW)
        await work.commit()
        found = (await work.posts.since([private(1, "marit")], 0))[0].post.message.picture
    assert found is not None
    stored = await drawn(store, found.key)
    assert stored == replace(held, key="")
    assert "faen" not in repr(stored)
