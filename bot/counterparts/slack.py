"""A Slack on loopback: it checks tokens, blocks and tiers, keeps what it is sent, and counts."""

import json
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web

from bot.counterparts.block_kit import Invalid, check_message, check_view
from bot.counterparts.web_api import Json, arguments_of, no, yes

TOKEN, HOME = "xoxb-test", "T01TEST"
# Calls a minute: what people's own presses make is not counted here, the rest is held to tier 3 or 4.
TIERS = {
    "chat.update": 50,
    "users.list": 20,
    **dict.fromkeys(("chat.postMessage", "views.open", "views.update", "chat.postEphemeral"), 10_000),
}
_TRIGGER_SECONDS = 3
_BETWEEN_POSTS = 0.95
Answer = Callable[[Json], Awaitable[web.Response]]


@dataclass
class Sent:
    """A message as it stands in a channel. `to` is set for one that only one person sees."""

    channel: str
    ts: str
    text: str
    blocks: list[Any]
    thread: str = ""
    to: str = ""
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
class Slack:
    """The workspace T01TEST, and those whose channels and people stand in `teams`.

    `pace` is how long a second lasts where messages are counted; `refused` are the reasons of all refusals.
    """

    tokens: dict[str, str] = field(default_factory=lambda: {TOKEN: HOME})
    teams: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    channels: dict[str, str] = field(default_factory=lambda: {"C01GEN": "general"})
    sent: list[Sent] = field(default_factory=list)
    views: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    homes: dict[str, Any] = field(default_factory=dict)
    calls: list[tuple[float, str, Json]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    triggers: dict[str, tuple[str, float]] = field(default_factory=dict)
    posts: Counter[str] = field(default_factory=Counter)
    updates: Counter[str] = field(default_factory=Counter)
    users: dict[str, Json] = field(default_factory=dict)  # what else is told of somebody
    url: str = ""
    pace: float = 1.0
    timer: Callable[[], float] = time.monotonic
    _numbers: "count[int]" = field(default_factory=lambda: count(1))
    _paced: dict[str, float] = field(default_factory=dict)
    _tiers: dict[tuple[str, str], list[float]] = field(default_factory=lambda: defaultdict(list))
    _in: dict[str, list[Sent]] = field(default_factory=lambda: defaultdict(list))

    def app(self) -> web.Application:
        """Return the server: the Web API, and where a press may be answered."""
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._call)
        app.router.add_post("/respond/{user}/{channel}", self._respond)
        return app

    def stamp(self) -> str:
        """Return the time stamp of one more message, which is its id."""
        return f"1795296119.{next(self._numbers):06}"

    def trigger(self, user: str) -> str:
        """Return what lets a modal be opened for somebody who has just pressed something."""
        trigger = f"{next(self._numbers)}.{next(self._numbers)}.abc"
        self.triggers[trigger] = (user, self.timer())
        return trigger

    def in_channel(self, channel: str, user: str = "") -> list[Sent]:
        """Return what stands in a channel, and what `user` alone sees there."""
        return [one for one in self._in[channel] if one.to in {"", user}]

    def direct(self, user: str) -> list[Sent]:
        """Return what stands in somebody's direct conversation."""
        return self.in_channel(f"D{user[1:]}")

    def answers(self) -> Mapping[str, Answer]:
        """Return what answers each method."""
        return {
            "auth.test": self._auth,
            "users.info": self._user,
            "users.list": self._users,
            "conversations.info": self._channel,
            "chat.postMessage": self._post,
            "chat.update": self._update,
            "chat.delete": self._delete,
            "chat.postEphemeral": self._ephemeral,
            "views.open": self._open,
            "views.update": self._update_view,
            "views.publish": self._publish,
        }

    def may(self, method: str, token: str) -> bool:  # noqa: ARG002 - for those who override it
        """Tell whether a token opens a method."""
        return token in self.tokens

    def instead(self, method: str, request: web.Request, arguments: Json) -> web.Response | None:  # noqa: ARG002
        """Return an answer to give before anything is looked at: what a faulty Slack overrides."""
        return None

    async def _call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        arguments = await arguments_of(request)
        self.calls.append((self.timer(), method, arguments))
        if (answer := self.instead(method, request, arguments)) is not None:
            return answer
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not self.may(method, token):
            return no("invalid_auth")
        if self._is_strange(token, arguments):
            self.refused.append(f"{method} with the token of another workspace: {arguments}")
            return no("channel_not_found")
        if self._is_too_often(token, method):
            self.refused.append(f"too often: {method}")
            return _later()
        try:
            return await self.answers()[method](arguments)
        except Invalid as error:
            self.refused.append(f"{method}: {error}")
            return no("invalid_blocks")

    def _is_strange(self, token: str, arguments: Json) -> bool:
        """Tell whether a token is used for a channel or somebody of another workspace than its own."""
        target = str(arguments.get("channel") or arguments.get("user") or arguments.get("user_id") or "")
        home = self.teams.get(f"U{target[1:]}" if target.startswith("D") else target, HOME)
        return bool(target) and home != self.tokens[token]

    def _is_too_often(self, token: str, method: str) -> bool:
        """Count a call against its tier, in a minute that slides."""
        now, calls = self.timer(), self._tiers[token, method]
        calls[:] = [*(one for one in calls if one > now - 60 * self.pace), now]
        return len(calls) > TIERS.get(method, 100)

    async def _auth(self, _: Json) -> web.Response:
        return yes(team_id=HOME, user_id="U0BOT", bot_id="B0BOT", url="https://test.slack.com/")

    async def _user(self, arguments: Json) -> web.Response:
        name = self.names.get(arguments["user"], "")
        if not name:
            return no("user_not_found")
        return yes(user=self._known(arguments["user"]))

    def _known(self, user: str) -> Json:
        known = {"id": user, "profile": {"real_name": self.names[user]}, "tz": "Europe/Oslo"}
        return known | dict(self.users.get(user, {}))

    async def _users(self, arguments: Json) -> web.Response:
        """Return those of the workspace, a page of at most 200 at a time whatever is asked for."""
        start, everybody = int(arguments.get("cursor") or 0), list(self.names)
        until = start + min(200, int(arguments["limit"]))
        more = {"next_cursor": str(until) if until < len(everybody) else ""}
        return yes(members=[self._known(user) for user in everybody[start:until]], response_metadata=more)

    async def _channel(self, arguments: Json) -> web.Response:
        name = self.channels.get(arguments["channel"])
        return yes(channel={"id": arguments["channel"], "name": name}) if name else no("channel_not_found")

    async def _post(self, arguments: Json) -> web.Response:
        check_message(arguments["text"], arguments["blocks"])
        target = arguments["channel"]
        channel = f"D{target[1:]}" if target.startswith("U") else target
        if not channel.startswith("D") and channel not in self.channels:
            return no("channel_not_found")
        if self._paced.get(channel, 0) + _BETWEEN_POSTS * self.pace > self.timer():
            self.refused.append(f"too fast in {channel}")
            return _later()
        self._paced[channel] = self.timer()
        sent = self._stands(arguments, channel, thread=arguments.get("thread_ts", ""))
        self.posts[f"{channel}/{sent.thread}" if sent.thread else channel] += 1
        return yes(channel=channel, ts=sent.ts)

    def _stands(self, arguments: Json, channel: str, *, thread: str = "", to: str = "") -> Sent:
        sent = Sent(channel, self.stamp(), arguments["text"], arguments["blocks"], thread, to)
        self.sent.append(sent)
        self._in[channel].append(sent)
        return sent

    def _standing(self, arguments: Json) -> Sent | None:
        found = (one for one in self._in[arguments["channel"]] if one.ts == arguments["ts"])
        return next(found, None)

    async def _update(self, arguments: Json) -> web.Response:
        check_message(arguments["text"], arguments["blocks"])
        sent = self._standing(arguments)
        if sent is None:
            return no("message_not_found")
        sent.text, sent.blocks, sent.edits = arguments["text"], arguments["blocks"], sent.edits + 1
        self.updates[f"{sent.channel}/{sent.thread or sent.ts}"] += 1
        return yes(channel=sent.channel, ts=sent.ts)

    async def _delete(self, arguments: Json) -> web.Response:
        sent = self._standing(arguments)
        if sent is None:
            return no("message_not_found")
        self.sent.remove(sent)
        self._in[sent.channel].remove(sent)
        return yes()

    async def _ephemeral(self, arguments: Json) -> web.Response:
        check_message(arguments["text"], arguments["blocks"])
        thread = arguments.get("thread_ts", "")
        sent = self._stands(arguments, arguments["channel"], thread=thread, to=arguments["user"])
        return yes(message_ts=sent.ts)

    async def _respond(self, request: web.Request) -> web.Response:
        body = await request.json()
        check_message(body["text"], body["blocks"])
        self._stands(body, request.match_info["channel"], to=request.match_info["user"])
        return web.Response(text="ok")

    async def _open(self, arguments: Json) -> web.Response:
        check_view(arguments["view"])
        user, made = self.triggers.pop(arguments["trigger_id"], ("", 0.0))
        if not user or self.timer() - made > _TRIGGER_SECONDS:
            self.refused.append("trigger too old")
            return no("expired_trigger_id")
        self.views[user].append({**arguments["view"], "id": f"V{next(self._numbers)}"})
        return yes(view=self.views[user][-1])

    async def _update_view(self, arguments: Json) -> web.Response:
        check_view(arguments["view"])
        for views in self.views.values():
            views[:] = [
                {**arguments["view"], "id": one["id"]} if one["id"] == arguments["view_id"] else one for one in views
            ]
        return yes()

    async def _publish(self, arguments: Json) -> web.Response:
        check_view(arguments["view"])
        self.homes[arguments["user_id"]] = arguments["view"]
        return yes()


def _later() -> web.Response:
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "1"})
