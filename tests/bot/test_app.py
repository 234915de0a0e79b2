"""The application delivers to the channels it was given, for as long as it runs."""

import asyncio
import time
from pathlib import Path

from aiohttp.test_utils import TestClient, TestServer

from bot.app import HOUSE, create_app
from bot.settings import Settings
from tests.bot.stage import CHANNEL, HALL, status
from tests.fakes.outgoing import FakePlatform


async def test_what_is_put_is_sent_by_the_application(tmp_path: Path) -> None:
    platform = FakePlatform(time.monotonic, asyncio.sleep)
    app = create_app(Settings(data_dir=tmp_path, secret_key="only for this test"), channels=[platform])
    async with TestClient(TestServer(app)):
        house = app[HOUSE]
        async with house.store.unit_of_work() as work:
            await work.conversations.link(HALL, platform.name, CHANNEL)
            await work.posts.put(status(HALL, "Velkommen"), house.clock.now())
            await work.commit()
        async with asyncio.timeout(20):
            while not platform.sent or house.deliveries[0].waiting:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.01)
    assert platform.shows(CHANNEL) == ["Velkommen"]
