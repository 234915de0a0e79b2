"""Several processes on one PostgreSQL: what one commits, the others' pages, clocks and deliveries hear of at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.app import HOUSE, create_app
from bot.settings import Settings
from dialogs.messages import Message
from dialogs.places import Place, hall, thread
from dialogs.ports import Store
from dialogs.records import Alarm, Changes
from storage.bulletin import Bulletin
from storage.engine import create_engine
from tests.channels.web.house import Guests, until
from tests.fakes.time import HandClock
from tests.storage.stories import NOW, Heard, post, soon

pytestmark = pytest.mark.parametrize("url", ["postgresql"], indirect=True)


@pytest.fixture
async def elsewhere(url: str, tmp_path: Path) -> AsyncIterator[Heard]:
    """What another process hears, which commits nothing itself."""
    heard, engine = Heard(), create_engine(url, tmp_path)
    bulletin = Bulletin(engine, heard)
    bulletin.start()
    await asyncio.wait_for(bulletin.hears.wait(), 20)
    yield heard
    await bulletin.close()
    await engine.dispose()


async def put(store: Store, *places: Place, alarm: bool = False) -> None:
    async with store.unit_of_work() as uow:
        for place in places:
            await uow.posts.put(post(place), NOW)
        if alarm:
            await uow.alarms.set(Alarm("a", NOW))
        await uow.commit()


async def test_others_hear_of_a_commit_and_never_of_what_was_undone(store: Store, elsewhere: Heard) -> None:
    async with store.unit_of_work() as uow:
        await uow.posts.put(post(hall(7)), NOW)
    await put(store, hall(1), alarm=True)
    await soon(lambda: len(elsewhere.changes) == 1)
    assert elsewhere.changes == [Changes({hall(1)}, alarms=True)]


async def test_a_commit_that_touches_a_great_many_places_is_told_in_parts(store: Store, elsewhere: Heard) -> None:
    places = {thread(1, number) for number in range(250)}
    await put(store, *places)
    await soon(lambda: len(elsewhere.changes) == 3)
    assert set().union(*(changes.places for changes in elsewhere.changes)) == places


async def test_ones_own_commits_are_not_heard_again(engine: AsyncEngine, store: Store, elsewhere: Heard) -> None:
    own = Heard()
    bulletin = Bulletin(engine, own)
    bulletin.start()
    await bulletin.hears.wait()
    await put(store, hall(1))
    await put(store, hall(2))
    await soon(lambda: len(elsewhere.changes) == 2)
    await bulletin.close()
    assert own.changes == []


async def test_after_the_line_broke_it_is_listened_again(
    engine: AsyncEngine, store: Store, elsewhere: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    async with engine.begin() as connection:
        listening = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
        assert (await connection.execute(text(listening))).all()
    for number in range(1, 200):
        await put(store, hall(number))
        await asyncio.sleep(0.1)
        if elsewhere.changes:
            break
    assert elsewhere.changes
    assert not [one for one in caplog.records if one.levelname == "ERROR"]


@pytest.mark.usefixtures("engine")  # it empties the tables
async def test_a_page_open_at_one_process_shows_what_another_did(url: str, tmp_path: Path) -> None:
    """One gathering, two processes, no sticky sessions: opened at one, joined at the other, shown live at both."""
    async with AsyncExitStack() as stack:
        first, second = [await _house(stack, url, tmp_path) for _ in range(2)]
        lead, gathering = await first.facilitator()
        kari = await second.member(gathering.code)
        stack.push_async_callback(kari.client.session.close)
        stack.push_async_callback(lead.client.session.close)
        async with kari.stream() as at_second, lead.stream() as at_first:
            for events in (at_second, at_first):
                await until(events, "keys")
            for house, title in ((first, "Fra den ene"), (second, "Fra den andre")):
                await house.post(hall(gathering.id), "said-1", Message(title=title))
                for events in (at_second, at_first):
                    while title not in (await until(events, "post")).data["html"]:
                        pass


async def _house(stack: AsyncExitStack, url: str, folder: Path) -> Guests:
    settings = Settings(data_dir=folder, database_url=url, secret_key="one for both", public_url="")
    app = create_app(settings, clock=HandClock())
    server = TestServer(app)
    await stack.enter_async_context(server)
    return Guests(app, app[HOUSE], HandClock(), server)
