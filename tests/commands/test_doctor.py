"""`runde doctor`: each reason for a silent bot is made to occur once, and each is told in all languages."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
from aiohttp import web
from aiohttp.test_utils import unused_port
from typer.testing import CliRunner

from bot.cli import app as command_line
from bot.commands.manifest_teams import app_texts
from bot.doctor import State
from manifest.slack import SCOPES
from manifest.teams import AppFacts, teams_package
from tests.channels.slack.fake import APP_TOKEN, HOME, TOKEN
from tests.channels.teams.microsoft import APP, TENANT
from tests.commands.clinic import SECRET, SLACK, TEAMS, World, opened_world, stranger


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with opened_world(tmp_path) as world:
        yield world


async def test_a_runde_with_everything_has_no_fault_but_the_address_of_the_test(world: World) -> None:
    package = world.folder / "app.zip"
    package.write_bytes(teams_package(AppFacts(APP, "https://x.test", "1"), [app_texts("nb")]))
    world.slack.faults["auth.test"] = [auth(",".join(SCOPES))]
    async with world.running(**TEAMS, **SLACK) as url:
        stood = await world.look(package, **TEAMS, **SLACK, slack_app_token=APP_TOKEN, public_url=url)
    faults = {check: how for check, how in stood.items() if how[0] not in {"ok", "off"}}
    assert faults == {"address": ("problem", "home-called")}


async def test_channels_without_settings_are_off_and_no_error(world: World) -> None:
    stood = await world.look()
    assert {how for check, how in stood.items() if check.startswith(("teams", "slack"))} == {("off", "")}
    assert "problem" not in {state for state, _ in stood.values()}
    assert stood["clock"] == ("skipped", "")


async def test_the_data_folder(world: World) -> None:
    assert (await world.look())["data-folder"] == ("warning", "")
    file = world.folder / "file"
    file.touch()
    stood = await world.look(data_dir=file)
    assert stood["data-folder"] == ("problem", "")
    assert stood["database"] == ("skipped", "")


async def test_the_key(world: World) -> None:
    assert (await world.look(secret_key="short"))["secret-key"] == ("warning", "short")
    assert (await world.look(secret_key="k" * 32))["secret-key"] == ("ok", "")
    assert (await world.look())["secret-key"] == ("ok", "unmade")
    settings = world.settings()
    settings.secret()
    file = settings.data_dir / "secret.key"
    assert (await world.look())["secret-key"] == ("ok", "")
    file.chmod(0o644)
    assert (await world.look())["secret-key"] == ("warning", "open")
    file.write_text("")
    assert (await world.look())["secret-key"] == ("problem", "empty")
    file.unlink()
    file.mkdir()
    assert (await world.look())["secret-key"] == ("problem", "")


async def test_the_database(world: World) -> None:
    assert (await world.look())["database"] == ("warning", "unmade")
    async with world.running():
        pass
    assert (await world.look())["database"] == ("ok", "")
    file = world.folder / "data" / "runde.db"
    await _sql(file, "UPDATE alembic_version SET version_num = '0001'")
    assert (await world.look())["database"] == ("warning", "older")
    await _sql(file, "UPDATE alembic_version SET version_num = 'tomorrow'")
    assert (await world.look())["database"] == ("problem", "newer")
    nowhere = f"postgresql://runde:{SECRET}@127.0.0.1:{unused_port()}/runde"
    assert (await world.look(database_url=nowhere))["database"] == ("problem", "away")
    assert (await world.look(database_url=f"no address {SECRET}"))["database"] == ("problem", "unreadable")


async def _sql(file: Path, statement: str) -> None:
    async with aiosqlite.connect(file) as connection:
        await connection.execute(statement)
        await connection.commit()


@pytest.mark.parametrize(
    "url,alone,called",
    [
        ("", ("warning", "unset"), ("problem", "unset-called")),
        ("http://localhost:1", ("warning", "home"), ("problem", "home-called")),
        ("http://runde.invalid", ("warning", "http"), ("problem", "http-called")),
        ("https://runde.invalid", ("ok", ""), ("ok", "")),
    ],
)
async def test_the_address(world: World, url: str, alone: tuple[str, str], called: tuple[str, str]) -> None:
    assert (await world.look(public_url=url))["address"] == alone
    assert (await world.look(public_url=url, **TEAMS))["address"] == called


async def test_the_address_must_answer_and_be_runde(world: World) -> None:
    away = f"http://127.0.0.1:{unused_port()}"
    stood = await world.look(public_url=away, **TEAMS, **SLACK)
    assert stood["reachable"] == ("problem", "away")
    assert stood["teams-endpoint"] == stood["slack-endpoint"] == ("problem", "away")
    async with stranger(body={"alive": "yes"}) as url:
        stood = await world.look(public_url=url, **TEAMS, **SLACK)
    assert stood["reachable"] == stood["teams-endpoint"] == stood["slack-endpoint"] == ("problem", "other")


async def test_a_runde_without_the_channels_does_not_route_them(world: World) -> None:
    async with world.running() as url:
        stood = await world.look(public_url=url, **TEAMS, **SLACK)
    assert stood["reachable"] == ("ok", "")
    assert stood["teams-endpoint"] == stood["slack-endpoint"] == ("problem", "not-routed")


async def test_a_firewall_in_front(world: World) -> None:
    async with stranger(403) as url:
        assert (await world.look(public_url=url, **TEAMS))["teams-endpoint"] == ("warning", "")


@pytest.mark.parametrize("minutes,state", [(0, "ok"), (2, "warning"), (-10, "problem")])
async def test_the_clock(world: World, minutes: int, state: str) -> None:
    there = format_datetime(datetime.now(UTC) + timedelta(minutes=minutes), usegmt=True)
    async with stranger(Date=there) as url:
        assert (await world.look(public_url=url))["clock"] == (state, "")


@pytest.mark.parametrize(
    "changed,check,expected",
    [
        ({"teams_app_id": ""}, "credentials", ("problem", "no-id")),
        ({"teams_app_id": APP.upper()}, "credentials", ("problem", "id-form")),
        ({"teams_app_password": ""}, "credentials", ("problem", "no-password")),
        ({"teams_tenant_id": ""}, "credentials", ("problem", "no-tenant")),
        ({"teams_app_password": ""}, "token", ("skipped", "")),
        ({"teams_tenant_id": "kommunen.no"}, "tenants", ("problem", "")),
        ({"teams_allowed_tenants": APP}, "tenants", ("warning", "not-own")),
        ({"teams_app_type": "MultiTenant", "teams_tenant_id": ""}, "tenants", ("warning", "")),
        ({"teams_anonymous": True, "host": "127.0.0.1"}, "anonymous", ("problem", "")),
        ({"teams_app_type": "UserAssignedMSI"}, "token", ("problem", "identity")),
    ],
)
async def test_the_keys_of_teams(
    world: World, changed: dict[str, Any], check: str, expected: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IDENTITY_ENDPOINT", f"http://127.0.0.1:{unused_port()}/")
    assert (await world.look(**(TEAMS | changed)))[f"teams-{check}"] == expected


async def test_trying_on_this_machine_is_said_and_no_error(world: World) -> None:
    assert (await world.look(teams_anonymous=True, host="127.0.0.1"))["teams-anonymous"] == ("warning", "")


@pytest.mark.parametrize(
    "code,why",
    [(7000215, "secret"), (7000222, "expired"), (700016, "app"), (90002, "tenant"), (1, "refused")],
)
async def test_microsoft_refuses(world: World, code: int, why: str) -> None:
    async with stranger(401, {"error": "invalid_client", "error_codes": [code]}) as url:
        world.microsoft.url = url.rstrip("/")
        assert (await world.look(**TEAMS))["teams-token"] == ("problem", why)


async def test_microsoft_is_away_or_gives_nothing(world: World) -> None:
    async with stranger(200, {}) as url:
        world.microsoft.url = url.rstrip("/")
        assert (await world.look(**TEAMS))["teams-token"] == ("problem", "refused")
    assert (await world.look(**TEAMS))["teams-token"] == ("problem", "away")


async def test_the_package_is_of_another_app_or_none(world: World) -> None:
    package = world.folder / "app.zip"
    assert (await world.look(package, **TEAMS))["teams-manifest"] == ("skipped", "")
    package.write_bytes(teams_package(AppFacts(TENANT, "https://x.test", "1"), [app_texts("nb")]))
    assert (await world.look(package, **TEAMS))["teams-manifest"] == ("problem", "")
    package.write_text("no zip")
    assert (await world.look(package, **TEAMS))["teams-manifest"] == ("problem", "unreadable")


@pytest.mark.parametrize(
    "changed,check,expected",
    [
        ({"slack_bot_token": ""}, "credentials", ("problem", "no-token")),
        ({"slack_bot_token": "xoxp-mine"}, "credentials", ("problem", "token-form")),
        ({"slack_bot_token": "xoxb-other"}, "token", ("problem", "refused")),
        ({"slack_bot_token": "xoxb-broken\n"}, "token", ("problem", "away")),
        ({"slack_signing_secret": ""}, "credentials", ("problem", "no-secret")),
        ({"slack_app_token": TOKEN}, "credentials", ("problem", "line-form")),
        ({"slack_app_token": "xapp-other"}, "socket", ("problem", "refused")),
        ({"slack_app_token": APP_TOKEN}, "socket", ("ok", "")),
        ({"slack_api_url": "http://127.0.0.1:9"}, "token", ("problem", "away")),
        ({"slack_api_url": "http://127.0.0.1:9", "slack_app_token": APP_TOKEN}, "socket", ("problem", "away")),
        ({}, "scopes", ("skipped", "")),
        ({}, "allowed", ("ok", "")),
        ({"slack_allowed_teams": f"T0OTHER, {HOME}"}, "allowed", ("ok", "")),
        ({"slack_allowed_teams": "T0OTHER"}, "allowed", ("problem", "outside")),
        ({"slack_allowed_teams": "skien.slack.com"}, "allowed", ("problem", "")),
        ({}, "endpoint", ("skipped", "")),
    ],
)
async def test_the_keys_of_slack(world: World, changed: dict[str, Any], check: str, expected: tuple[str, str]) -> None:
    assert (await world.look(**(SLACK | changed)))[f"slack-{check}"] == expected


def auth(scopes: str) -> web.Response:
    return web.json_response({"ok": True, "team": "Test"}, headers={"X-OAuth-Scopes": scopes})


async def test_slack_gives_too_little_or_has_taken_it_back(world: World) -> None:
    world.slack.faults["auth.test"] = [auth("chat:write, commands")]
    assert (await world.look(**SLACK))["slack-scopes"] == ("problem", "")
    world.slack.faults["auth.test"] = [web.json_response({"ok": False, "error": "token_revoked"})]
    assert (await world.look(**SLACK))["slack-token"] == ("problem", "gone")


async def test_the_command_in_the_shell(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(world.folder)
    monkeypatch.setenv("RUNDE_SLACK_API_URL", world.slack.url)
    run = CliRunner().invoke
    well = await asyncio.to_thread(run, command_line, ["doctor"])
    assert well.exit_code == 0, well.output
    monkeypatch.setenv("RUNDE_SLACK_BOT_TOKEN", "xoxb-other")
    ill = await asyncio.to_thread(run, command_line, ["doctor", "--json"])
    assert ill.exit_code == 1
    found = {one["check"]: one for one in json.loads(ill.stdout)}
    assert found["slack-token"]["facts"] == {"error": "invalid_auth"}
    assert found["slack-token"]["remedy"]
    assert not (world.folder / "data").exists()


def test_settings_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RUNDE_SLACK_SIGNING_KEY", SECRET)
    result = CliRunner().invoke(command_line, ["doctor", "--json"])
    first = json.loads(result.stdout)[0]
    assert (first["state"], first["facts"]["names"]) == (
        State.WARNING,
        "RUNDE_SLACK_SIGNING_KEY (RUNDE_SLACK_SIGNING_SECRET?)",
    )
    monkeypatch.setenv("RUNDE_PORT", SECRET)
    result = CliRunner().invoke(command_line, ["doctor"])
    assert result.exit_code == 1
    assert "RUNDE_PORT" in result.stdout
    assert SECRET not in result.stdout
    monkeypatch.delenv("RUNDE_PORT")
    tmp_path.joinpath(".env").write_bytes(b"RUNDE_LANGUAGE=\xff")
    result = CliRunner().invoke(command_line, ["doctor", "--json"])
    assert json.loads(result.stdout)[0]["why"] == "file"
