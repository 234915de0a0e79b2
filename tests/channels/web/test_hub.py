"""What the hub reads while others commit, on PostgreSQL, where they can at any moment."""

import asyncio
from collections.abc import Collection
from pathlib import Path

import pytest

from bot.channels.web.deliver import Hub, Watcher
from bot.channels.web.feed import Event, Feed
from bot.channels.web.render import Look, Renderer
from dialogs.messages import Message, Post
from dialogs.places import Place, hall, private
from dialogs.records import Standing
from storage.posts import SqlPosts
from storage.unit_of_work import SqlStore
from tests.fakes.database import emptied
from tests.fakes.time import HandClock

HALL, DESK = hall(1), private(1, "kari")


class Plain(Renderer):
    """Makes no HTML."""

    def __init__(self) -> None: ...

    def post(self, standing: Standing, *_: object) -> str:
        return standing.post.key


async def test_no_page_is_told_that_it_has_what_it_was_not_sent(
    postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that loses its line asks for what came after the last id. What came between must not be passed by."""
    engine, clock = await emptied(postgres, tmp_path), HandClock()
    hub, watcher = Hub(clock, gap=0.01), Watcher(1, "kari")
    store, changed = SqlStore(engine, hub), SqlPosts.changed

    async def put(*posts: tuple[Place, str]) -> None:
        async with store.unit_of_work() as uow:
            await uow.posts.put_all([Post(place, key, Message(key)) for place, key in posts], clock.now())
            await uow.commit()

    async def meanwhile(posts: SqlPosts, places: Collection[Place], seq: int) -> Collection[Place]:
        found = await changed(posts, places, seq)
        monkeypatch.undo()
        await put((HALL, "poll"), (DESK, "ballot"))
        return found

    feed, got = Feed(hub, watcher, Plain(), Look(), store, clock), list[Event]()

    async def until(key: str) -> Event:
        while not (shown := [one for one in got if one.name == "post" and one.data["key"] == key]):
            await asyncio.wait_for(watcher.news.wait(), 10)
            watcher.news.clear()
            got.extend(await feed.news())
        return shown[0]

    await put((HALL, "welcome"))
    with hub.watching(watcher):
        running = asyncio.create_task(hub.run(store))
        await until("welcome")
        monkeypatch.setattr(SqlPosts, "changed", meanwhile)
        await put((DESK, "form"))
        assert (await until("ballot")).id == (await until("form")).data["seq"] == 2
        assert not [one for one in got if one.data.get("key") == "poll"], "that will be read next"
        assert (await until("poll")).id == 3
        hub.close()
        await running
    await engine.dispose()
