"""`runde doctor` where workspaces add Runde to Slack by OAuth: each thing that can be wrong is made to be so once."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.app import HOUSE, create_app
from bot.channels.slack.vault import Vault
from bot.channels.slack.workspaces import Workspaces
from tests.channels.slack.fake import CLIENT_ID, CLIENT_SECRET
from tests.commands.clinic import SECRET, World, opened_world, stranger
from tests.fakes.time import HandClock

KEY = "k" * 40
OAUTH: dict[str, Any] = {
    "slack_signing_secret": SECRET,
    "slack_client_id": CLIENT_ID,
    "slack_client_secret": CLIENT_SECRET,
    "secret_key": KEY,
    "public_url": "http://127.0.0.1:9",
}


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with opened_world(tmp_path) as world:
        yield world


async def added(world: World, *names: str) -> None:
    """Have workspaces add Runde, each with a token that Slack knows."""
    app = create_app(world.settings(**OAUTH))
    runner = web.AppRunner(app)
    await runner.setup()
    for name in names:
        token = f"xoxb-{name}"
        await Workspaces(app[HOUSE].store, Vault([KEY]), HandClock()).add(f"T0{name.upper()}", name, token)
        world.slack.tokens[token] = f"T0{name.upper()}"
    await runner.cleanup()


async def test_a_runde_that_believes_it_is_elsewhere(world: World) -> None:
    async with world.running(**OAUTH) as url:
        assert (await world.look(**(OAUTH | {"public_url": url})))["slack-install"] == ("problem", "elsewhere")


async def test_the_way_to_slack_leads_back_here(world: World) -> None:
    async def begin(request: web.Request) -> web.Response:
        back = f"http://{request.host}/slack/oauth_redirect"
        raise web.HTTPFound(f"https://slack.com/oauth/v2/authorize?redirect_uri={back}")

    app = web.Application()
    app.router.add_get("/slack/install", begin)
    async with TestServer(app) as server:
        url = str(server.make_url("/")).rstrip("/")
        assert (await world.look(**(OAUTH | {"public_url": url})))["slack-install"] == ("ok", "")


async def test_where_all_is_well_it_says_who_has_added_runde(world: World) -> None:
    await added(world, "skien", "nav")
    stood = await world.look(**OAUTH)
    assert stood["slack-credentials"] == stood["slack-client"] == stood["slack-added"] == ("ok", "")
    assert stood["slack-token"] == stood["slack-scopes"] == stood["slack-socket"] == ("off", "")


@pytest.mark.parametrize(
    "changed,check,expected",
    [
        ({"slack_client_secret": ""}, "credentials", ("problem", "no-client")),
        ({"slack_client_id": ""}, "credentials", ("problem", "no-client")),
        ({"slack_signing_secret": ""}, "credentials", ("problem", "no-signing")),
        ({"slack_client_secret": SECRET}, "client", ("problem", "refused")),
        ({"slack_api_url": "http://127.0.0.1:9"}, "client", ("problem", "away")),
        ({}, "install", ("problem", "away")),
        ({}, "added", ("skipped", "")),
        ({}, "allowed", ("warning", "")),
        ({"slack_allowed_teams": "T0SKIEN"}, "allowed", ("ok", "")),
    ],
)
async def test_the_settings(world: World, changed: dict[str, Any], check: str, expected: tuple[str, str]) -> None:
    assert (await world.look(**(OAUTH | changed)))[f"slack-{check}"] == expected


async def test_another_that_answers_at_the_address(world: World) -> None:
    async with stranger(404) as url:
        assert (await world.look(**(OAUTH | {"public_url": url})))["slack-install"] == ("problem", "not-routed")


async def test_nobody_has_added_it_or_its_key_is_lost_or_taken_back(world: World) -> None:
    await added(world)
    assert (await world.look(**OAUTH))["slack-added"] == ("warning", "")
    await added(world, "skien")
    another = OAUTH | {"secret_key": "n" * 40}
    assert (await world.look(**another))["slack-added"] == ("problem", "unreadable")
    assert (await world.look(**another, old_secret_keys=KEY))["slack-added"] == ("ok", "")
    world.slack.faults["auth.test"] = [web.json_response({"ok": False, "error": "token_revoked"})]
    assert (await world.look(**OAUTH))["slack-added"] == ("warning", "gone")
