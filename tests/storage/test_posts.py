"""What stands where, and in which order it came to stand there."""

import asyncio
from datetime import datetime

import pytest

from dialogs.messages import (
    Button,
    Choice,
    ChoiceInput,
    ClockFace,
    Fact,
    Link,
    Message,
    Post,
    Section,
    TextInput,
    Tone,
)
from dialogs.places import Place, hall, private, thread
from dialogs.ports import Store
from dialogs.records import Standing
from tests.storage.stories import NOW, Heard, minutes, post

HALL = hall(1)
FULL = Message(
    title="Gruppe 4",
    text=("Ordet er fritt.", "Ærlig talt: \u00abja\u00bb"),
    facts=(Fact("Ordstyrer", "Marit"),),
    sections=(Section("Alta", ("Nils", "Ole")),),
    inputs=(
        TextInput("answer", "Ditt svar", lines=3),
        ChoiceInput("vote", "Din stemme", (Choice("1", "Buss"), Choice("2", "Båt")), most=2),
    ),
    buttons=(Button("next", "Neste", {"group": "4"}, primary=True),),
    links=(Link("Skjerm", "/skjerm/x"),),
    clock=ClockFace(ends_at=NOW, length_seconds=600),
    mentions=(("marit", "Marit"),),
    tone=Tone.ACT,
)


async def put(store: Store, *posts: Post, at: datetime = NOW) -> list[bool]:
    async with store.unit_of_work() as work:
        put = [await work.posts.put(one, at) for one in posts]
        await work.commit()
    return put


async def standing(store: Store, *places: Place, after: int = 0) -> list[Standing]:
    async with store.unit_of_work() as work:
        return list(await work.posts.since(places, after))


async def test_of_many_put_at_once_only_what_is_new_is_a_change(store: Store, heard: Heard) -> None:
    old, new = post(HALL, "status"), Post(HALL, "desk", FULL)
    await put(store, old, Post(hall(2), "status", FULL))
    heard.changes.clear()
    async with store.unit_of_work() as work:
        assert await work.posts.put_all([old, new, Post(hall(2), "status", old.message)], NOW) == [
            new,
            Post(hall(2), "status", old.message),
        ]
        assert await work.posts.put_all([new], NOW) == [], "what waits to be written says it already"
        assert await work.posts.put_all([], NOW) == []
        await work.commit()
    assert [one.post for one in await standing(store, HALL, hall(2), after=2)] == [
        new,
        Post(hall(2), "status", old.message),
    ]


async def test_a_post_comes_back_as_it_was_put(store: Store) -> None:
    await put(store, Post(thread(3, 4), "status", FULL))
    assert await standing(store, thread(3, 4)) == [Standing(1, Post(thread(3, 4), "status", FULL), NOW)]


async def test_the_same_key_edits_and_the_same_words_change_nothing(store: Store, heard: Heard) -> None:
    assert await put(store, post(HALL, title="Før"), post(HALL, "other")) == [True, True]
    assert await put(store, post(HALL, title="Etter"), at=minutes(1)) == [True]
    heard.changes.clear()
    assert await put(store, post(HALL, title="Etter"), at=minutes(2)) == [False]
    assert heard.changes[0].places == set()
    found = await standing(store, HALL)
    assert found == [Standing(2, post(HALL, "other"), NOW), Standing(3, post(HALL, title="Etter"), minutes(1))]


async def test_within_one_unit_the_last_word_counts(store: Store) -> None:
    posts = [post(HALL, title="En"), post(HALL, title="En"), post(HALL, title="To")]
    assert await put(store, *posts) == [True, False, True]
    assert [one.post for one in await standing(store, HALL)] == [post(HALL, title="To")]


async def test_somebody_sees_what_they_missed_in_their_places_only(store: Store) -> None:
    await put(store, post(HALL), post(private(1, "marit")), post(private(1, "nils")))
    async with store.unit_of_work() as work:
        seen = await work.posts.latest_seq()
    await put(store, post(HALL, "later"), post(private(1, "nils"), "later"))
    missed = await standing(store, HALL, private(1, "marit"), after=seen)
    assert [one.post for one in missed] == [post(HALL, "later")]
    assert await standing(store) == []


async def test_a_place_has_changed_when_something_was_posted_or_taken_away(store: Store) -> None:
    await put(store, post(HALL), post(private(1, "marit")), post(private(1, "nils")))
    async with store.unit_of_work() as work:
        seen = await work.posts.latest_seq()
        await work.posts.remove(HALL, "status", NOW)
        await work.posts.put(post(private(1, "nils"), "later"), NOW)
        places = [HALL, private(1, "marit"), private(1, "nils")]
        assert await work.posts.changed(places, seen) == {HALL, private(1, "nils")}
        assert await work.posts.changed([], 0) == set()


async def test_a_post_is_taken_away(store: Store, heard: Heard) -> None:
    await put(store, post(HALL), post(HALL, "other"))
    heard.changes.clear()
    async with store.unit_of_work() as work:
        await work.posts.put(post(HALL, "third"), NOW)
        await work.posts.remove(HALL, "third", NOW)
        await work.posts.remove(HALL, "status", NOW)
        await work.posts.remove(HALL, "never was", NOW)
        await work.commit()
    assert heard.changes[0].places == {HALL}
    assert [one.post.key for one in await standing(store, HALL)] == ["other"]


async def test_what_is_put_is_seen_in_the_same_unit(store: Store) -> None:
    async with store.unit_of_work() as work:
        await work.posts.put(post(HALL), NOW)
        assert [one.seq for one in await work.posts.since([HALL], 0)] == [1]
        assert await work.posts.latest_seq() == 1


async def test_the_listener_hears_which_places_changed(store: Store, heard: Heard) -> None:
    await put(store, post(HALL), post(thread(3, 4)))
    assert heard.changes[0].places == {HALL, thread(3, 4)}


async def test_no_number_is_used_twice_however_many_post_at_once(store: Store) -> None:
    posts = [post(thread(1, number), key) for number in range(20) for key in ("status", "call")]
    await asyncio.gather(*(put(store, *posts[start : start + 4]) for start in range(0, 40, 4)))
    found = await standing(store, *(thread(1, number) for number in range(20)))
    assert [one.seq for one in found] == list(range(1, 41))


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_no_lower_number_comes_to_light_after_a_higher_one(store: Store) -> None:
    """The first to number its posts commits last; whoever comes after it waits in line."""
    async with store.unit_of_work() as slow:
        await slow.posts.put(post(HALL, "slow"), NOW)
        assert await slow.posts.latest_seq() == 1
        quick = asyncio.create_task(put(store, post(HALL, "quick")))
        await asyncio.wait([quick], timeout=0.2)
        assert not quick.done()
        await slow.commit()
    await quick
    assert [one.post.key for one in await standing(store, HALL)] == ["slow", "quick"]


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_nobody_waits_for_a_post_that_is_only_composed(store: Store) -> None:
    async with store.unit_of_work() as composing:
        await composing.posts.put(post(HALL, "composing"), NOW)
        await put(store, post(HALL, "quick"))
        await composing.commit()
    assert [one.post.key for one in await standing(store, HALL)] == ["quick", "composing"]
