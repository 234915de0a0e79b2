"""Our own token: by a secret in one tenant or in many, or by the machine's identity; fetched once for all who wait."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.teams import Cloud, ManagedIdentity, Secret
from bot.channels.teams.tokens import Tokens
from dialogs.outgoing import TryLater


class Login:
    """A login that notes what it was asked, and the cloud it belongs to."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.url = ""
        self.status = 200
        self.answer: dict[str, Any] = {"access_token": "ours", "expires_in": 3600}

    async def take(self, request: web.Request) -> web.Response:
        form = dict(await request.post())
        headers = {name: request.headers[name] for name in ("Metadata", "X-IDENTITY-HEADER") if name in request.headers}
        self.asked.append({"path": request.path, **form, **request.query, **headers})
        return web.json_response(self.answer, status=self.status)

    @property
    def cloud(self) -> Cloud:
        return Cloud("", "", self.url, "https://api.botframework.com/.default", "botframework.com", ())


@pytest.fixture
async def login() -> AsyncIterator[Login]:
    one = Login()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", one.take)
    async with TestServer(app) as server:
        one.url = str(server.make_url("")).rstrip("/")
        yield one


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def test_a_bot_of_one_tenant_asks_there_and_one_of_many_asks_the_clouds_own(
    login: Login, session: aiohttp.ClientSession
) -> None:
    for tenant in ("kommunen", ""):
        assert await Tokens(lambda: session, Secret("app", "hemmelig", tenant)).get(login.cloud) == "ours"
    paths = [asked.pop("path") for asked in login.asked]
    assert paths == ["/kommunen/oauth2/v2.0/token", "/botframework.com/oauth2/v2.0/token"]
    assert login.asked[0] == {
        "grant_type": "client_credentials",
        "client_id": "app",
        "client_secret": "hemmelig",
        "scope": "https://api.botframework.com/.default",
    }


async def test_a_managed_identity_needs_no_secret(login: Login, session: aiohttp.ClientSession) -> None:
    login.answer = {"access_token": "ours", "expires_on": "4000000000"}
    identity = ManagedIdentity("app", f"{login.url}/msi/token", "header")
    assert await Tokens(lambda: session, identity).get(login.cloud) == "ours"
    assert login.asked == [
        {
            "path": "/msi/token",
            "api-version": "2019-08-01",
            "resource": "https://api.botframework.com",
            "client_id": "app",
            "X-IDENTITY-HEADER": "header",
        }
    ]
    assert "hemmelig" not in repr(Secret("app", "hemmelig"))


async def test_many_who_wait_ask_once_and_again_when_it_is_about_to_end(
    login: Login, session: aiohttp.ClientSession
) -> None:
    time = [0.0]
    tokens = Tokens(lambda: session, Secret("app", "x"), now=lambda: time[0])
    assert set(await asyncio.gather(*(tokens.get(login.cloud) for _ in range(20)))) == {"ours"}
    time[0] = 3299
    await tokens.get(login.cloud)
    assert len(login.asked) == 1
    time[0] = 3301
    await tokens.get(login.cloud)
    assert len(login.asked) == 2
    tokens.forget(login.cloud)
    await tokens.get(login.cloud)
    assert len(login.asked) == 3


@pytest.mark.parametrize("answer,status", [({}, 200), ({"access_token": "x"}, 200), ({"error": "no"}, 401)])
async def test_a_login_that_refuses_is_tried_again_later(
    login: Login, session: aiohttp.ClientSession, answer: dict[str, Any], status: int
) -> None:
    login.answer, login.status = answer, status
    with pytest.raises(TryLater) as raised:
        await Tokens(lambda: session, Secret("app", "x")).get(login.cloud)
    assert raised.value.seconds == 30
