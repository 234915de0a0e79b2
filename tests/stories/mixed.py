"""One Runde with Teams, Slack and the web turned on at once, and the two fakes around it."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.app import HOUSE, House, create_app
from bot.channels.slack import LIMITS as SLACK_LIMITS
from bot.counterparts import faster
from bot.platforms import Elsewhere
from bot.settings import Settings
from tests.channels.slack.fake import TOKEN, FakeSlack
from tests.channels.slack.workspace import SECRET, Workspace
from tests.channels.teams.microsoft import APP, LIMITS, TENANT, microsoft
from tests.channels.teams.team import Team
from tests.channels.web.house import Browser
from tests.fakes.database import furnish
from tests.fakes.time import HandClock, pass_time

PACE = 0.02


@dataclass
class Mixed:
    """Everything at once."""

    house: House
    clock: HandClock
    team: Team
    room: Workspace
    server: TestServer
    closing: AsyncExitStack

    @property
    def language(self) -> str:
        """What everybody speaks."""
        return self.house.settings.language

    async def browser(self) -> Browser:
        """Return a browser nobody has used."""
        return Browser(await self.closing.enter_async_context(TestClient(self.server)))

    async def settled(self) -> None:
        """Wait until both platforms have been shown everything."""
        await self.team.settled()
        await self.room.settled()

    async def pass_time(self, minutes: float) -> None:
        await pass_time(self.house, self.clock, minutes)
        await self.settled()


@asynccontextmanager
async def mixed(folder: Path, **settings: Any) -> AsyncIterator[Mixed]:
    """Start Runde between Microsoft, Slack and browsers."""
    clock, slack = HandClock(), FakeSlack(pace=PACE)
    await furnish(folder)
    async with AsyncExitStack() as closing:
        outside = await closing.enter_async_context(microsoft())
        slack_server = await slack.served()
        closing.push_async_callback(slack_server.close)
        elsewhere = Elsewhere((outside.cloud,), LIMITS, faster(SLACK_LIMITS, PACE))
        app = create_app(_settings(folder, slack.url, **settings), clock=clock, elsewhere=elsewhere)
        server = TestServer(app)
        client: TestClient[Request, Application] = await closing.enter_async_context(TestClient(server))
        house = app[HOUSE]
        room = Workspace(slack, client, house, clock)
        if house.settings.slack_app_token:
            await room.until(lambda: bool(slack.sockets), "the line")
        yield Mixed(house, clock, Team(house, clock, outside, client), room, server, closing)


def _settings(folder: Path, slack_url: str, **changed: Any) -> Settings:
    usual = {
        "data_dir": folder,
        "secret_key": "only for this test",
        "public_url": "http://runde.example",
        "teams_app_id": APP,
        "teams_app_password": "no secret",
        "teams_tenant_id": TENANT,
        "slack_signing_secret": SECRET,
        "slack_bot_token": TOKEN,
        "slack_api_url": slack_url,
    }
    return Settings(**{**usual, **changed})
