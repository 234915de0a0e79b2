"""Every door that takes a body: none takes more than people send, or waits for one that never comes."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot import bodies
from bot.app import BODY_LIMIT, create_app
from bot.settings import Settings
from tests.fakes.database import furnish
from tests.fakes.time import HandClock

POSTED = {
    "/api/messages", "/slack/events", "/f", "/meg/{pin}", "/innspill/{code}", "/r/{code}/join", "/r/{code}/act",
    "/r/{code}/say",
}  # fmt: skip


SLOW = (("punycode", b"a-" * 100_000), ("idna", b"xn--" + b"a" * 200_000), ("utf-8", b"[" * 100_000))


async def drops() -> AsyncIterator[bytes]:
    yield b"{"
    await asyncio.sleep(1)
    yield b"}"


async def test_every_door_has_a_limit_of_size_and_of_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await furnish(tmp_path)
    keys = {"teams_app_id": "app", "teams_app_password": "x", "slack_bot_token": "xoxb", "slack_signing_secret": "s"}
    app = create_app(Settings(data_dir=tmp_path, secret_key="s", **keys), clock=HandClock())  # type: ignore[arg-type]
    doors = {one.resource.canonical for one in app.router.routes() if one.resource and one.method == "POST"}
    assert doors == POSTED, "a new door stands here too"
    client: TestClient[Request, Application] = TestClient(TestServer(app))
    async with client:
        for door in sorted(doors):
            address = re.sub(r"{\w+}", "abcdef", door)
            large = await client.post(address, data=b"x" * (BODY_LIMIT + 1))
            assert large.status == 413, door
        for charset, body in SLOW:  # by nobody's signature: these alphabets take seconds to read, and are not read
            headers = {"Content-Type": f"application/json; charset={charset}"}
            unsigned = await client.post("/slack/events", data=body, headers=headers)
            assert 400 <= unsigned.status < 500, (charset, unsigned.status)
        monkeypatch.setattr(bodies, "PATIENCE", 0.02)
        for door in sorted(doors):
            address = re.sub(r"{\w+}", "abcdef", door)
            assert (await client.post(address, data=drops())).status == 408, door
