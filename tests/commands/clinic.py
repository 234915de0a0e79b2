"""Where the doctor is tried: a folder, a Microsoft and a Slack on loopback, and strangers in Runde's place."""

import io
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from rich.console import Console

from bot.app import create_app
from bot.doctor import Finding, examine
from bot.doctor.view import as_json, view
from bot.platforms import Elsewhere
from bot.settings import Settings
from dialogs.words import LANGUAGES, words
from tests.channels.slack.fake import TOKEN, FakeSlack
from tests.channels.teams.microsoft import APP, TENANT, Microsoft, microsoft

SECRET = "not-to-be-told"
TEAMS: dict[str, Any] = {"teams_app_id": APP, "teams_app_password": SECRET, "teams_tenant_id": TENANT}
SLACK: dict[str, Any] = {"slack_signing_secret": SECRET, "slack_bot_token": TOKEN}
Stood = dict[str, tuple[str, str]]


class World:
    """What stands around the doctor: a data folder, a Microsoft and a Slack."""

    def __init__(self, folder: Path, microsoft: Microsoft, slack: FakeSlack) -> None:
        self.folder, self.microsoft, self.slack = folder, microsoft, slack

    def settings(self, **given: Any) -> Settings:
        defaults: dict[str, Any] = {"data_dir": self.folder / "data", "slack_api_url": self.slack.url}
        return Settings(**(defaults | given))

    async def look(self, package: Path | None = None, **given: Any) -> Stood:
        """Examine, and return how each thing stands and why."""
        package = package or self.folder / "none.zip"
        found = await examine(self.settings(**given), package, self.microsoft.cloud)
        told(found)
        return {one.check: (str(one.state), one.why) for one in found}

    @asynccontextmanager
    async def running(self, **given: Any) -> AsyncIterator[str]:
        """Run Runde and yield its address."""
        app = create_app(self.settings(**given), elsewhere=Elsewhere(clouds=[self.microsoft.cloud]))
        async with TestServer(app) as server:
            yield str(server.make_url("/"))


def told(found: Sequence[Finding]) -> None:
    """Say it all in every language, and hold it against the secrets."""
    for language in LANGUAGES:
        console = Console(record=True, width=400, file=io.StringIO())
        console.print(view(found, words(language)))
        everything = console.export_text() + json.dumps(as_json(found, words(language)))
        assert SECRET not in everything
        assert TOKEN not in everything


@asynccontextmanager
async def opened_world(tmp_path: Path) -> AsyncIterator[World]:
    """Open it around an empty folder."""
    slack = FakeSlack()
    async with AsyncExitStack() as stack:
        outside = await stack.enter_async_context(microsoft())
        server = await slack.served()
        stack.push_async_callback(server.close)
        yield World(tmp_path, outside, slack)


@asynccontextmanager
async def stranger(status: int = 200, body: object = None, **headers: str) -> AsyncIterator[str]:
    """Run something that answers everything alike, and yield its address."""

    async def answer(_: web.Request) -> web.Response:
        return web.json_response(body, status=status, headers=headers)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(app) as server:
        yield str(server.make_url("/"))
