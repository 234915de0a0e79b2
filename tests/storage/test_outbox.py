"""The outbox: the difference between what stands and what each conversation was shown."""

from dataclasses import replace

from dialogs.messages import Button, Message, Post
from dialogs.outgoing import Shown
from dialogs.places import Place, hall
from dialogs.ports import Store
from tests.storage.showing import GROUP, HALL, begin, link, linked, pending, put, show, waiting
from tests.storage.stories import NOW, post


async def test_what_stands_is_shown_where_it_is_linked_in_the_order_it_came(store: Store) -> None:
    await put(store, post(HALL, "a", "En"), post(hall(2), "a", "Annen"))
    await linked(store)
    await put(store, post(HALL, "b", "To"))
    found = await pending(store)
    assert [(one.post, one.seq, one.at) for one in found] == [
        (post(HALL, "a", "En"), 1, NOW),
        (post(HALL, "b", "To"), 3, NOW),
    ]
    assert found[0].conversation.address == "19:a"
    assert (found[0].parent_address, found[0].shown, found[0].is_edit, found[0].doubtful) == ("", None, False, False)
    assert await waiting(store, "slack") == []


async def test_what_was_shown_is_not_pending_and_edits_merge_into_the_newest(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL, title="Før"))
    await show(store)
    assert await waiting(store) == []
    await put(store, post(HALL, title="Nå"))
    await put(store, post(HALL, title="Straks"))
    found = await pending(store)
    assert [one.post.message.title for one in found] == ["Straks"]
    assert found[0].shown == Shown("m1", "", Message(title="Før"))
    assert found[0].is_edit
    await show(store)
    assert await waiting(store) == []


async def test_another_epoch_is_no_edit(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL))
    await show(store)
    await put(store, Post(HALL, "status", Message(title="Ny fase", epoch="2")))
    assert not (await pending(store))[0].is_edit


async def test_it_is_sent_as_it_stands_when_it_is_sent(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL, title="Før"), post(HALL, "gone"))
    before, removed = await pending(store)
    await put(store, post(HALL, title="Nå"))
    async with store.unit_of_work() as work:
        await work.posts.remove(HALL, "gone", NOW)
        await work.commit()
    fresh = await begin(store, before)
    assert fresh is not None
    assert (fresh.post.message.title, fresh.seq) == ("Nå", 3)
    gone = await begin(store, removed)
    assert gone is not None
    assert (gone.is_removal, gone.shown) == (True, None), "nothing to take away"


async def test_what_was_being_sent_when_the_process_ended_is_doubtful_until_it_stands_anew(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL))
    first = await begin(store, (await pending(store))[0])
    assert first is not None
    assert not first.doubtful
    assert [one.doubtful for one in await pending(store)] == [True]
    again = await begin(store, first)
    assert again is not None
    assert again.doubtful
    await put(store, post(HALL, title="Noe annet"))
    assert [one.doubtful for one in await pending(store)] == [False]


async def test_what_was_not_sent_after_all_is_not_doubtful(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL))
    fresh = await begin(store, (await pending(store))[0])
    assert fresh is not None
    async with store.unit_of_work() as work:
        await work.outbox.unsent(fresh)
        await work.commit()
    assert [one.doubtful for one in await pending(store)] == [False]


async def test_an_edit_is_never_doubtful(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL))
    await show(store)
    await put(store, post(HALL, title="Nå"))
    await begin(store, (await pending(store))[0])
    assert [one.doubtful for one in await pending(store)] == [False]


async def test_what_was_skipped_is_not_pending_until_it_changes_and_is_then_posted(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL))
    found = await pending(store)
    async with store.unit_of_work() as work:
        await work.outbox.skipped(found)
        await work.commit()
    assert await waiting(store) == []
    await put(store, post(HALL, title="Nå"))
    assert [one.shown for one in await pending(store)] == [None]


async def test_a_thread_is_opened_by_what_stands_there_and_then_shows_the_rest(store: Store) -> None:
    await linked(store, GROUP)
    call = Post(GROUP, "call", Message(title="Din tur", mentions=(("marit", "Marit"),)))
    await put(store, call, post(GROUP, "status", "Status"), post(GROUP, "remark", "Hei"))
    found = await pending(store)
    assert [(one.post.message.title, one.parent_address, one.opens_thread) for one in found] == [
        ("Status", "19:a", True)
    ]
    await show(store, address="19:a;1")
    found = await pending(store)
    assert [(one.post.message.title, one.conversation.address) for one in found] == [
        ("Din tur", "19:a;1"),
        ("Hei", "19:a;1"),
    ]


async def test_a_deleted_message_is_posted_anew(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL), post(HALL, "other"))
    await show(store)
    await show(store, "m2")
    await put(store, post(HALL, title="Nå"))
    async with store.unit_of_work() as work:
        await work.outbox.lost((await work.outbox.pending("teams"))[0])
        await work.commit()
    found = await pending(store)
    assert [(one.post.message.title, one.shown) for one in found] == [("Nå", None)]


async def test_a_deleted_thread_is_opened_anew_with_all_that_stands_there(store: Store) -> None:
    await linked(store, GROUP)
    await put(store, post(GROUP, title="Status"))
    await show(store, address="19:a;1")
    assert await waiting(store) == []
    await put(store, post(GROUP, "remark", "Hei"))
    async with store.unit_of_work() as work:
        await work.outbox.lost((await work.outbox.pending("teams"))[0])
        await work.commit()
    assert [(one.post.message.title, one.opens_thread) for one in await pending(store)] == [("Status", True)]


async def test_nothing_is_pending_where_it_was_stopped_until_it_is_linked_again(store: Store) -> None:
    await linked(store, GROUP)
    await put(store, post(HALL, title="Hall"), post(GROUP, title="Gruppe"))
    found = await pending(store)
    async with store.unit_of_work() as work:
        await work.conversations.stop(1, "archived")
        await work.commit()
    assert await waiting(store) == []
    assert await begin(store, found[0]) is None
    await put(store, post(HALL, title="Senere"))
    assert await waiting(store) == []
    await link(store)
    assert sorted(await waiting(store)) == ["Gruppe", "Senere"]


async def test_only_the_newest_can_be_asked_for(store: Store) -> None:
    await linked(store)
    await put(store, post(HALL, "a", "En"), post(HALL, "b", "To"))
    assert await waiting(store, after=1) == ["To"]
    assert await waiting(store, after=2) == []
    assert await waiting(store) == ["En", "To"]


async def test_a_hall_shown_twice_is_shown_twice(store: Store) -> None:
    await linked(store)
    await link(store, address="19:b")
    await put(store, post(HALL))
    await show(store)
    assert [one.conversation.address for one in await pending(store)] == ["19:b"]


async def test_a_place_linked_while_somebody_posts_there_misses_nothing(store: Store) -> None:
    await link(store, hall(2), "19:other")
    await put(store, post(HALL, "a", "En"))
    await pending(store)
    await link(store)
    assert await waiting(store) == ["En"]
    await show(store)
    await put(store, post(HALL, "b", "To"))
    assert await waiting(store) == ["To"]


async def test_a_message_with_buttons_comes_back_as_it_was_shown(store: Store) -> None:
    await linked(store)
    message = Message(title="Status", buttons=(Button("next", "Neste"),), epoch="1")
    await put(store, Post(HALL, "status", message))
    await show(store)
    await put(store, Post(HALL, "status", replace(message, epoch="2")))
    before = (await pending(store))[0].shown
    assert before == Shown("m1", "1", message)


async def test_what_is_taken_away_is_pending_where_it_was_shown(store: Store) -> None:
    await linked(store)
    await put(store, Post(HALL, "panel", Message(title="Panel", epoch="1")))
    await show(store)
    async with store.unit_of_work() as work:
        await work.posts.remove(HALL, "panel", NOW)
        await work.commit()
    [gone] = await pending(store)
    assert (gone.is_removal, gone.is_edit, gone.shown and gone.shown.reference) == (True, True, "m1")
    await show(store, reference="")
    assert await pending(store) == []
    await put(store, Post(HALL, "panel", Message(title="Panel", epoch="1")))
    [again] = await pending(store)
    assert (again.is_edit, again.is_removal) == (False, False), "there is nothing left to edit"


async def test_what_belongs_under_another_is_told_where_that_is(store: Store) -> None:
    await linked(store)
    await put(store, Post(HALL, "round", Message(title="Runde 1", under="round", epoch="1")))
    assert (await show(store)).under == ""
    await put(store, Post(HALL, "said", Message(title="To minutter igjen", under="round")))
    assert (await show(store, "m2")).under == "m1"
    await put(store, Post(HALL, "round", Message(title="Plenum", under="round", epoch="2")))
    assert (await show(store, "m3")).under == "m1"


async def test_what_it_belonged_under_is_posted_anew_when_it_is_gone(store: Store) -> None:
    await linked(store)
    await put(store, Post(HALL, "round", Message(title="Runde 1", under="round")))
    await show(store)
    assert await pending(store) == []
    await put(store, Post(HALL, "said", Message(title="To minutter igjen", under="round")))
    fresh = await begin(store, (await pending(store))[0])
    assert fresh is not None
    async with store.unit_of_work() as work:
        await work.outbox.lost(fresh)
        await work.commit()
    assert await waiting(store) == ["Runde 1", "To minutter igjen"]


async def standing(store: Store, reference: str, place: Place = HALL) -> str:
    async with store.unit_of_work() as work:
        message = await work.outbox.standing("teams", place, {reference, "another"})
    return message.title if message else ""


async def test_what_stands_behind_a_message_is_found_by_the_platforms_reference(store: Store) -> None:
    await linked(store)
    await put(store, Post(HALL, "status", Message(title="Tenk", epoch="1")))
    await show(store)
    await put(store, Post(HALL, "status", Message(title="Tenk fort", epoch="1")))
    assert await standing(store, "m1") == "Tenk fort"
    assert await standing(store, "m2") == ""
    assert await standing(store, "m1", hall(2)) == ""
    await put(store, Post(HALL, "status", Message(title="Snakk", epoch="2")))
    assert await standing(store, "m1") == "", "shown anew, elsewhere"
    async with store.unit_of_work() as work:
        await work.posts.remove(HALL, "status", NOW)
        await work.commit()
    assert await standing(store, "m1") == ""
