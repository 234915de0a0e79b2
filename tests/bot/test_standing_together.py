"""What stands in one thread, and what is taken away again, wherever it was shown."""

from dialogs.messages import Message, Post
from dialogs.places import Place, thread
from tests.bot.stage import HALL, Stage, status


def group(number: int) -> Place:
    return thread(3, number)


def round_post(title: str, epoch: str = "joining") -> Post:
    return Post(HALL, "round-1", Message(title=title, epoch=epoch, under="round-1"))


def said(title: str) -> Post:
    return Post(HALL, f"said-{title}", Message(text=(title,), title=title, under="round-1"))


async def test_all_that_is_said_of_a_round_in_the_hall_stands_in_one_thread(stage: Stage) -> None:
    await stage.link()
    await stage.put(said("Vi er i gang"), round_post("Runde 1"))
    stage.start()
    await stage.passes(5)
    await stage.put(round_post("Plenum", "plenum"), said("Tid for plenum"))
    await stage.passes(5)
    assert [(one.address, one.message.title) for one in stage.platform.sent] == [
        ("19:a", "Runde 1"),
        ("19:a;m1", "Vi er i gang"),
        ("19:a;m1", "Plenum"),
        ("19:a;m1", "Tid for plenum"),
    ]


async def test_a_thread_whose_first_post_was_deleted_begins_anew(stage: Stage) -> None:
    await stage.link()
    stage.start()
    await stage.put(round_post("Runde 1"))
    await stage.passes(5)
    stage.platform.standing.clear()
    await stage.put(said("To minutter igjen"))
    await stage.passes(5)
    assert [(one.address, one.message.title) for one in stage.platform.sent[1:]] == [
        ("19:a", "Runde 1"),
        ("19:a;m2", "To minutter igjen"),
    ]
    async with stage.store.unit_of_work() as work:
        assert [one.stopped for one in await work.conversations.of(HALL)] == [""]


async def test_what_is_taken_away_disappears_where_it_was_shown_and_only_there(stage: Stage) -> None:
    await stage.link(groups=1)
    stage.start()
    await stage.put(status(HALL, "Panel", key="lead", buttons=True), status(group(1), "Gruppe 1", buttons=True))
    await stage.passes(5)
    await stage.remove(HALL, "lead")
    await stage.remove(group(1), "status")
    await stage.link(address="19:b")
    await stage.passes(10)
    assert stage.platform.standing == {}
    assert [one.kind for one in stage.platform.sent] == ["post", "post", "delete", "delete"]
    await stage.put(status(HALL, "Panel", key="lead"))
    await stage.passes(5)
    assert (stage.platform.shows("19:a"), stage.platform.shows("19:b")) == (["Panel"], ["Panel"])


async def test_what_somebody_else_has_taken_away_already_is_no_trouble(stage: Stage) -> None:
    await stage.link()
    stage.start()
    await stage.put(status(HALL, "Panel", key="lead"))
    await stage.passes(5)
    stage.platform.standing.clear()
    await stage.remove(HALL, "lead")
    await stage.passes(5)
    async with stage.store.unit_of_work() as work:
        assert [one.stopped for one in await work.conversations.of(HALL)] == [""]
        assert await work.outbox.pending("teams") == []
