"""A workspace adds Runde: through Slack and back with a state that works once, and a page that says how it went."""

import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from pydantic import ValidationError

from bot.settings import Settings
from manifest.slack import SCOPES
from tests.channels.slack.fake import APP_TOKEN, CLIENT_ID, CLIENT_SECRET, TOKEN
from tests.channels.slack.installed import NAV, SKIEN, TOKENS, Browser, grant, installable, sealed
from tests.channels.slack.workspace import Workspace, workspace


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Workspace]:
    async with installable(tmp_path) as room:
        yield room


async def test_somebody_adds_runde_to_their_workspace(room: Workspace) -> None:
    browser = Browser(room)
    asked = await browser.begin()
    assert asked["client_id"] == [CLIENT_ID]
    assert asked["scope"][0].split(",") == list(SCOPES)
    assert asked["redirect_uri"] == ["https://runde.test/slack/oauth_redirect"]
    room.slack.codes["abc"] = grant(SKIEN)
    status, page = await browser.come_back(code="abc")
    assert (status, browser.shown_at) == (200, "/slack/added/done"), "the code does not stay in the address"
    assert "Runde er lagt til i Slack" in page
    assert "/runde ny" in page
    assert list(await sealed(room)) == [SKIEN]


@pytest.mark.parametrize("language,title", [("nn", "Runde er lagd til"), ("en", "Runde has been added")])
async def test_the_page_speaks_their_language(room: Workspace, language: str, title: str) -> None:
    assert title in (await Browser(room, language).add(grant(SKIEN)))[1]


async def test_the_cookie_is_for_the_way_back_only(room: Workspace) -> None:
    async with room.client.get("/slack/install", allow_redirects=False) as response:
        cookie = response.headers["Set-Cookie"]
    for part in ("HttpOnly", "Secure", "SameSite=Lax", "Path=/slack/oauth_redirect", "Max-Age=600"):
        assert part in cookie


async def test_a_state_works_once(room: Workspace) -> None:
    browser = Browser(room)
    await browser.add(grant(SKIEN))
    room.slack.codes["code-2"] = grant(NAV)
    status, page = await browser.come_back(code="code-2")
    assert status == 400
    assert "Vi må begynne på nytt" in page
    assert 'href="/slack/install"' in page
    assert NAV not in await sealed(room)


async def test_a_stolen_state_is_no_use_in_another_browser(room: Workspace) -> None:
    victim, thief = Browser(room), Browser(room)
    await victim.begin()
    room.slack.codes["code-1"] = grant(NAV)
    thief.asked = victim.asked
    assert (await thief.come_back(code="code-1"))[0] == 400
    await thief.begin()
    thief.asked = victim.asked
    assert (await thief.come_back(code="code-1"))[0] == 400
    assert await sealed(room) == {}


async def test_a_state_of_our_own_making_is_asked_for_and_fresh(room: Workspace) -> None:
    room.slack.codes["code-1"] = grant(SKIEN)
    browser = Browser(room, cookie="runde_slack=x")
    for state in ("", "x", "WyJ4IiwxXQ.c2ln"):
        assert (await browser.come_back(code="code-1", state=state))[0] == 400
    await browser.begin()
    room.clock.time += timedelta(minutes=11)
    assert (await browser.come_back(code="code-1"))[0] == 400
    assert await sealed(room) == {}
    assert "code-1" in room.slack.codes, "Slack was not asked"


NO: dict[str, Any] = {"ok": False, "error": "ratelimited"}


@pytest.mark.parametrize(
    "granted,query,fault,outcome",
    [
        (grant(SKIEN), {"error": "access_denied"}, None, "denied"),
        (grant(SKIEN), {"error": "invalid_scope"}, None, "refused"),
        (grant(SKIEN), {}, None, "refused"),
        (grant(SKIEN), {"code": "another"}, None, "refused"),
        (grant(SKIEN, token_type="user"), {"code": "code-1"}, None, "refused"),
        (grant(SKIEN, team=None, is_enterprise_install=True), {"code": "code-1"}, None, "organisation"),
        (grant(SKIEN, refresh_token="xoxe-1", expires_in=43200), {"code": "code-1"}, None, "rotation"),
        (grant(SKIEN), {"code": "code-1"}, web.Response(status=503), "away"),
        (grant(SKIEN), {"code": "code-1"}, web.json_response(NO, status=429), "away"),
        (grant(SKIEN), {"code": "code-1"}, web.Response(text="<html>"), "away"),
    ],
)
async def test_what_does_not_lead_to_an_installation_is_said_kindly(
    room: Workspace, granted: Any, query: dict[str, str], fault: web.Response | None, outcome: str
) -> None:
    browser = Browser(room)
    await browser.begin()
    room.slack.codes["code-1"] = granted
    room.slack.faults["oauth.v2.access"].extend([fault] if fault else [])
    status, page = await browser.come_back(**query)
    assert browser.shown_at == f"/slack/added/{outcome}"
    assert status == (503 if outcome == "away" else 400)
    assert 'href="/slack/install"' in page
    assert await sealed(room) == {}


async def test_only_workspaces_that_are_named_can_add_it(tmp_path: Path) -> None:
    async with installable(tmp_path, slack_allowed_teams=f"T0OTHER, {NAV}") as room:
        browser = Browser(room)
        assert [(await browser.add(grant(team)))[0] for team in (SKIEN, NAV)] == [403, 200]
        assert set(await sealed(room)) == {NAV}


async def test_only_workspaces_that_are_named_come_in(tmp_path: Path) -> None:
    async with workspace(tmp_path, slack_allowed_teams="T0OTHER") as room:
        assert "ikke åpen for dette arbeidsområdet" in (await room.command("U9", "ny"))["text"]
        await room.mention("U9", "ny runde\nHva nå?")
        async with room.house.store.unit_of_work() as uow:
            assert await uow.gatherings.all() == []


async def test_only_pages_that_are_there_are_shown(room: Workspace) -> None:
    assert (await room.client.get("/slack/added/anything")).status == 404


def content(folder: Path) -> bytes:
    """Return everything that is written in a folder: the database, and its log."""
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())


async def test_no_token_can_be_read_in_the_database_or_the_log(
    room: Workspace, tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    await Browser(room).add(grant(SKIEN))
    await Browser(room).add(grant(SKIEN, token_type="user"))
    written = content(tmp_path)
    assert b"installations" in written
    logged = caplog.text + str(capsys.readouterr())
    assert "slack_installed" in logged
    for secret in (TOKENS[SKIEN], CLIENT_SECRET):
        assert secret.encode() not in written
        assert secret not in logged
    assert TOKENS[SKIEN] not in repr(room.house.settings)


async def test_with_one_token_nobody_else_can_add_it(tmp_path: Path) -> None:
    async with workspace(tmp_path) as room:
        assert (await room.client.get("/slack/install")).status == 404


@pytest.mark.parametrize(
    "given,said",
    [
        ({"slack_app_token": APP_TOKEN}, "RUNDE_SLACK_APP_TOKEN"),
        ({"slack_bot_token": TOKEN}, "RUNDE_SLACK_BOT_TOKEN"),
        ({"public_url": ""}, "RUNDE_PUBLIC_URL"),
    ],
)
def test_the_two_ways_into_slack_are_not_mixed(given: dict[str, str], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Settings(**({"public_url": "https://runde.test", "slack_client_id": CLIENT_ID} | given))  # type: ignore[arg-type]
