"""A Slack of our own: it checks tokens, blocks and tiers, keeps what it is sent, and can be made to refuse."""

import asyncio
import json
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import BasicAuth, web
from aiohttp.test_utils import TestServer

from tests.channels.slack.block_kit import Invalid, check_message, check_view
from tests.channels.slack.web_api import Json, arguments_of, no, yes

TOKEN, APP_TOKEN, HOME = "xoxb-test", "xapp-test", "T01TEST"
CLIENT_ID, CLIENT_SECRET = "123.456", "client-secret"
# Calls a minute: what people's own presses make is not counted here, the rest is held to tier 3 or 4.
TIERS = {
    "chat.update": 50,
    **dict.fromkeys(("chat.postMessage", "views.open", "views.update", "chat.postEphemeral"), 10_000),
}


@dataclass
class Sent:
    """A message as it stands in a channel."""

    channel: str
    ts: str
    text: str
    blocks: list[Any]
    thread: str = ""
    to: str = ""  # set for one that only one person sees
    edits: int = 0

    @property
    def words(self) -> str:
        """Everything that can be read in it."""
        return json.dumps(self.blocks, ensure_ascii=False)

    def button(self, label: str) -> Json | None:
        """Return the button with a label."""
        rows = [block["elements"] for block in self.blocks if block["type"] == "actions"]
        return next((one for row in rows for one in row if one["text"]["text"] == label), None)


@dataclass
class FakeSlack:
    """The workspace T01TEST, and those whose channels and people stand in `teams`. `codes` are what OAuth grants.

    `faults` are answers to give instead, the next first, by method."""

    tokens: dict[str, str] = field(default_factory=lambda: {TOKEN: HOME})
    teams: dict[str, str] = field(default_factory=dict)
    codes: dict[str, Json] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    channels: dict[str, str] = field(default_factory=lambda: {"C01GEN": "general"})
    sent: list[Sent] = field(default_factory=list)
    views: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    homes: dict[str, Any] = field(default_factory=dict)
    calls: list[tuple[float, str, Json]] = field(default_factory=list)
    faults: dict[str, list[web.Response]] = field(default_factory=lambda: defaultdict(list))
    refused: list[str] = field(default_factory=list)
    triggers: dict[str, tuple[str, float]] = field(default_factory=dict)
    posts: Counter[str] = field(default_factory=Counter)
    updates: Counter[str] = field(default_factory=Counter)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))
    _paced: dict[str, float] = field(default_factory=dict)
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    waiting: dict[str, asyncio.Future[Any]] = field(default_factory=dict)
    url: str = ""
    pace: float = 1.0  # what a second lasts where messages are counted
    files: dict[str, bytes] = field(default_factory=dict)
    users: dict[str, Json] = field(default_factory=dict)  # what else is told of somebody
    _tiers: dict[tuple[str, str], list[float]] = field(default_factory=lambda: defaultdict(list))

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._call)
        app.router.add_post("/respond/{user}/{channel}", self._respond)
        app.router.add_get("/link", self._link)
        app.router.add_get("/files/{name}", self._file)
        return app

    async def served(self) -> TestServer:
        server = TestServer(self.app())
        await server.start_server()
        self.url = str(server.make_url("/api/"))
        return server

    def stamp(self) -> str:
        return f"1795296119.{next(self._numbers):06}"

    def trigger(self, user: str) -> str:
        trigger = f"{next(self._numbers)}.{next(self._numbers)}.abc"
        self.triggers[trigger] = (user, time.monotonic())
        return trigger

    def in_channel(self, channel: str, user: str = "") -> list[Sent]:
        """Return what stands in a channel, and what `user` alone sees there."""
        return [one for one in self.sent if one.channel == channel and one.to in {"", user}]

    def direct(self, user: str) -> list[Sent]:
        """Return what stands in somebody's direct conversation."""
        return self.in_channel(f"D{user[1:]}")

    async def _call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        arguments = await arguments_of(request)
        self.calls.append((time.monotonic(), method, arguments))
        if self.faults[method]:
            return self.faults[method].pop(0)
        if method == "oauth.v2.access":
            return self._access(request.headers.get("Authorization", ""), arguments)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token not in ({APP_TOKEN} if method == "apps.connections.open" else self.tokens):
            return no("invalid_auth")
        if self._is_strange(token, arguments):
            self.refused.append(f"{method} with the token of another workspace: {arguments}")
            return no("channel_not_found")
        if self._is_too_often(token, method):
            self.refused.append(f"too often: {method}")
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "1"})
        answers: Mapping[str, Callable[[Json], Awaitable[web.Response]]] = {
            "apps.connections.open": self._connect,
            "auth.test": self._auth,
            "users.info": self._user,
            "conversations.info": self._channel,
            "chat.postMessage": self._post,
            "chat.update": self._update,
            "chat.delete": self._delete,
            "chat.postEphemeral": self._ephemeral,
            "views.open": self._open,
            "views.update": self._update_view,
            "views.publish": self._publish,
            "files.info": self._file_info,
        }
        try:
            return await answers[method](arguments)
        except Invalid as error:
            self.refused.append(f"{method}: {error}")
            return no("invalid_blocks")

    def _is_strange(self, token: str, arguments: Json) -> bool:
        """Tell whether a token is used for a channel or somebody of another workspace than its own."""
        target = str(arguments.get("channel") or arguments.get("user") or arguments.get("user_id") or "")
        home = self.teams.get(f"U{target[1:]}" if target.startswith("D") else target, HOME)
        return bool(target) and home != self.tokens[token]

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

    def _is_too_often(self, token: str, method: str) -> bool:
        """Count a call against its tier, in a minute that slides."""
        now, calls = time.monotonic(), self._tiers[token, method]
        calls[:] = [*(one for one in calls if one > now - 60 * self.pace), now]
        return len(calls) > TIERS.get(method, 100)

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

    async def _auth(self, _: Json) -> web.Response:
        return yes(team_id=HOME, user_id="U0BOT", bot_id="B0BOT", url="https://test.slack.com/")

    async def _user(self, arguments: Json) -> web.Response:
        name = self.names.get(arguments["user"], "")
        if not name:
            return no("user_not_found")
        known = {"id": arguments["user"], "profile": {"real_name": name}, "tz": "Europe/Oslo"}
        return yes(user=known | dict(self.users.get(arguments["user"], {})))

    async def _channel(self, arguments: Json) -> web.Response:
        name = self.channels.get(arguments["channel"])
        return yes(channel={"id": arguments["channel"], "name": name}) if name else no("channel_not_found")

    async def _post(self, arguments: Json) -> web.Response:
        check_message(arguments["text"], arguments["blocks"])
        target = arguments["channel"]
        channel = f"D{target[1:]}" if target.startswith("U") else target
        if not channel.startswith("D") and channel not in self.channels:
            return no("channel_not_found")
        wait = self._paced.get(channel, 0) + 0.95 * self.pace - time.monotonic()
        if wait > 0:
            self.refused.append(f"too fast in {channel}")
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "1"})
        self._paced[channel] = time.monotonic()
        sent = Sent(channel, self.stamp(), arguments["text"], arguments["blocks"], arguments.get("thread_ts", ""))
        self.sent.append(sent)
        self.posts[f"{channel}/{sent.thread}" if sent.thread else channel] += 1
        return yes(channel=channel, ts=sent.ts)

    async def _update(self, arguments: Json) -> web.Response:
        check_message(arguments["text"], arguments["blocks"])
        key = (arguments["channel"], arguments["ts"])
        sent = next((one for one in self.sent if (one.channel, one.ts) == key), None)
        if sent is None:
            return no("message_not_found")
        sent.text, sent.blocks, sent.edits = arguments["text"], arguments["blocks"], sent.edits + 1
        self.updates[f"{sent.channel}/{sent.thread or sent.ts}"] += 1
        return yes(channel=sent.channel, ts=sent.ts)

    async def _delete(self, arguments: Json) -> web.Response:
        key = (arguments["channel"], arguments["ts"])
        found = [one for one in self.sent if (one.channel, one.ts) == key]
        if not found:
            return no("message_not_found")
        self.sent.remove(found[0])
        return yes()

    async def _ephemeral(self, arguments: Json) -> web.Response:
        check_message(arguments["text"], arguments["blocks"])
        self.sent.append(
            Sent(
                arguments["channel"],
                self.stamp(),
                arguments["text"],
                arguments["blocks"],
                arguments.get("thread_ts", ""),
                arguments["user"],
            )
        )
        return yes(message_ts=self.stamp())

    async def _respond(self, request: web.Request) -> web.Response:
        body = await request.json()
        check_message(body["text"], body["blocks"])
        user, channel = request.match_info["user"], request.match_info["channel"]
        self.sent.append(Sent(channel, self.stamp(), body["text"], body["blocks"], to=user))
        return web.Response(text="ok")

    async def _open(self, arguments: Json) -> web.Response:
        check_view(arguments["view"])
        user, made = self.triggers.pop(arguments["trigger_id"], ("", 0.0))
        if not user or time.monotonic() - made > 3:
            self.refused.append("trigger too old")
            return no("expired_trigger_id")
        self.views[user].append({**arguments["view"], "id": f"V{next(self._numbers)}"})
        return yes(view=self.views[user][-1])

    async def _update_view(self, arguments: Json) -> web.Response:
        check_view(arguments["view"])
        return yes()

    async def _publish(self, arguments: Json) -> web.Response:
        check_view(arguments["view"])
        self.homes[arguments["user_id"]] = arguments["view"]
        return yes()
