"""The Slack of the tests: besides what it keeps and counts, it grants tokens, holds lines and files, and can refuse."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BasicAuth, web
from aiohttp.test_utils import TestServer

from bot.counterparts import Sent, Slack
from bot.counterparts.slack import HOME, TOKEN, Answer
from bot.counterparts.web_api import Json, no, yes

__all__ = ["APP_TOKEN", "CLIENT_ID", "CLIENT_SECRET", "HOME", "TOKEN", "FakeSlack", "Sent"]

APP_TOKEN = "xapp-test"
CLIENT_ID, CLIENT_SECRET = "123.456", "client-secret"


@dataclass
class FakeSlack(Slack):
    """`codes` are what OAuth grants. `faults` are answers to give instead, the next first, by method."""

    codes: dict[str, Json] = field(default_factory=dict)
    faults: dict[str, list[web.Response]] = field(default_factory=lambda: defaultdict(list))
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    waiting: dict[str, asyncio.Future[Any]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def app(self) -> web.Application:
        app = super().app()
        app.router.add_get("/link", self._link)
        app.router.add_get("/files/{name}", self._file)
        return app

    async def served(self) -> TestServer:
        server = TestServer(self.app())
        await server.start_server()
        self.url = str(server.make_url("/api/"))
        return server

    def answers(self) -> Mapping[str, Answer]:
        return {**super().answers(), "apps.connections.open": self._connect, "files.info": self._file_info}

    def may(self, method: str, token: str) -> bool:
        return token == APP_TOKEN if method == "apps.connections.open" else super().may(method, token)

    def instead(self, method: str, request: web.Request, arguments: Json) -> web.Response | None:
        if self.faults[method]:
            return self.faults[method].pop(0)
        if method == "oauth.v2.access":
            return self._access(request.headers.get("Authorization", ""), arguments)
        return None

    def _access(self, authorization: str, arguments: Json) -> web.Response:
        given = BasicAuth(arguments.get("client_id", ""), arguments.get("client_secret", "")).encode()
        if BasicAuth(CLIENT_ID, CLIENT_SECRET).encode() not in {authorization, given}:
            return no("bad_client_secret")
        granted = self.codes.pop(arguments["code"], None)
        if granted is None:
            return no("invalid_code")
        if arguments.get("redirect_uri") != "https://runde.test/slack/oauth_redirect":
            return no("bad_redirect_uri")
        if granted["team"]:
            self.tokens[granted["access_token"]] = granted["team"]["id"]
        return yes(**granted)

    def upload(self, name: str, data: bytes, **more: Any) -> Json:
        """Put a file in Slack, and return what a message that it comes with says of it."""
        self.files[name] = data
        url = f"{self.url.replace('/api/', '/files/')}{name}"
        return {"id": f"F{next(self._numbers)}", "name": name, "size": len(data), "url_private_download": url, **more}

    async def _file(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if request.headers.get("Authorization") != f"Bearer {TOKEN}" or name not in self.files:
            return web.Response(text="<html>Log in</html>", content_type="text/html")
        return web.Response(body=self.files[name])

    async def _file_info(self, arguments: Json) -> web.Response:
        return yes(file={**self.upload("delt.txt", self.files["delt.txt"]), "id": arguments["file"]})

    async def _connect(self, _: Json) -> web.Response:
        return yes(url=self.url.replace("http", "ws").replace("/api/", "/link"))

    async def _link(self, request: web.Request) -> web.WebSocketResponse:
        """Hold a line of Socket Mode, and hand on what is acknowledged over it."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        self.sockets.append(socket)
        async for message in socket:
            answer = json.loads(message.data)
            self.waiting.pop(answer["envelope_id"]).set_result(answer.get("payload"))
        self.sockets.remove(socket)
        return socket

    async def over_the_line(self, kind: str, body: Json) -> Any:
        """Send something over the line, and return what it was acknowledged with."""
        envelope = f"E{next(self._numbers)}"
        self.waiting[envelope] = asyncio.get_running_loop().create_future()
        await self.sockets[-1].send_json({"envelope_id": envelope, "type": kind, "payload": body})
        return await asyncio.wait_for(self.waiting[envelope], 3)
