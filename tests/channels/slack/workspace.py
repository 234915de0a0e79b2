"""A workspace around a whole Runde: people who type, press and fill in, each by a signed request over HTTP."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.app import HOUSE, House, create_app
from bot.channels.slack import LIMITS
from bot.counterparts import faster
from bot.platforms import Elsewhere
from bot.settings import Settings
from tests.channels.slack.fake import HOME, TOKEN, FakeSlack, Sent
from tests.fakes.database import furnish
from tests.fakes.time import HandClock, pass_time

SECRET = "signing-secret"
TEAM, CHANNEL, BOT = HOME, "C01GEN", "U0BOT"
PAYLOADS = Path(__file__).parents[2] / "payloads" / "slack"


def payload(name: str) -> dict[str, Any]:
    """Return a recorded body."""
    body: dict[str, Any] = json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))
    return body


PATIENCE = 3.0


@dataclass
class Workspace:
    """The people of a workspace and their channel, Slack between them and Runde, and Runde."""

    slack: FakeSlack
    client: TestClient[Request, Application]
    house: House
    clock: HandClock
    team: str = TEAM
    channel: str = CHANNEL
    slowest: float = 0.0
    _ids: "count[int]" = field(default_factory=lambda: count(1))

    async def send(
        self,
        body: str,
        content_type: str,
        *,
        age: float = 0,
        secret: str = SECRET,
        headers: Mapping[str, str] | None = None,
    ) -> ClientResponse:
        """Send a signed request."""
        stamp = str(int(time.time() - age))
        digest = hmac.new(secret.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
        signed = {
            **(headers or {}),
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={digest}",
            "Content-Type": content_type,
        }
        begun = time.monotonic()
        response = await self.client.post("/slack/events", data=body.encode(), headers=signed)
        self.slowest = max(self.slowest, time.monotonic() - begun)
        if self.slowest > PATIENCE:
            self.slack.refused.append("not acknowledged within 3 seconds")
        return response

    async def event(self, event: Mapping[str, Any], *, event_id: str = "", team: str = "") -> ClientResponse:
        """Send an event."""
        return await self.send(json.dumps(self._event(event, event_id, team)), "application/json")

    def _event(self, event: Mapping[str, Any], event_id: str = "", team: str = "") -> dict[str, Any]:
        body = payload("app_mention")
        body["authorizations"][0]["team_id"] = self.team
        body["event_time"] = int(self.clock.now().timestamp())
        return body | {
            "team_id": team or self.team,
            "event_id": event_id or f"Ev{next(self._ids)}",
            "event": dict(event),
        }

    async def mention(
        self, user: str, text: str, *, thread: str = "", event_id: str = "", files: Sequence[Mapping[str, Any]] = ()
    ) -> None:
        """Write to Runde in the channel."""
        event: dict[str, Any] = {"type": "app_mention", "user": user, "text": f"<@{BOT}> {text}"}
        event |= {"channel": self.channel} | ({"thread_ts": thread} if thread else {})
        await self._deliver("events_api", self._event(event | self._written(files), event_id))

    async def direct(self, user: str, text: str, *, files: Sequence[Mapping[str, Any]] = ()) -> None:
        """Write to Runde alone."""
        event: dict[str, Any] = {"type": "message", "channel_type": "im", "user": user, "text": text}
        event |= {"channel": f"D{user[1:]}"} | ({"subtype": "file_share"} if files else {})
        await self._deliver("events_api", self._event(event | self._written(files)))

    def _written(self, files: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        return {"ts": self.slack.stamp()} | ({"files": list(files)} if files else {})

    async def open_home(self, user: str) -> None:
        """Look at Runde's home page."""
        event = {"type": "app_home_opened", "user": user, "channel": f"D{user[1:]}", "tab": "home"}
        await self._deliver("events_api", self._event(event))

    async def at_home(self, user: str, text: str) -> None:
        """Wait until somebody's home page holds a text."""
        await self.until(lambda: text in json.dumps(self.slack.homes.get(user), ensure_ascii=False), f"{text!r}")

    async def command(self, user: str, text: str, channel: str = "") -> Any:
        """Use the slash command; return what is shown at once."""
        fields = payload("slash_command") | {
            "command": "/runde",
            "text": text,
            "team_id": self.team,
            "user_id": user,
            "channel_id": channel or self.channel,
            "trigger_id": self.slack.trigger(user),
        }
        return await self._deliver("slash_commands", fields)

    async def press(self, user: str, sent: Sent, label: str, home: str = "") -> None:
        """Press a button of a message."""
        home = home or self.team
        button = sent.button(label)
        assert button is not None, f"no {label!r} in {sent.words}"
        body = payload("block_actions") | {
            "user": {"id": user, "team_id": home},
            "team": {"id": home},
            "container": {"type": "message", "message_ts": sent.ts, "channel_id": sent.channel},
            "channel": {"id": sent.channel},
            "message": {"ts": sent.ts} | ({"thread_ts": sent.thread} if sent.thread else {}),
            "trigger_id": self.slack.trigger(user),
            "response_url": self.slack.url.replace("/api/", f"/respond/{user}/{sent.channel}"),
        }
        body["actions"] = [
            {"action_id": button["action_id"], "value": button["value"], "action_ts": f"17952.{next(self._ids)}"}
        ]
        await self._deliver("interactive", body)

    async def press_home(self, user: str, label: str) -> None:
        """Press a button of the home page."""
        await self._press_in({"id": "VHOME", **self.slack.homes[user], "type": "home"}, user, label)

    async def press_modal(self, user: str, label: str) -> None:
        """Press a button of the modal that was opened for somebody last."""
        await self.until(lambda: bool(self.slack.views[user]), f"a modal for {user}")
        await self._press_in(self.slack.views[user][-1], user, label)

    async def _press_in(self, view: Mapping[str, Any], user: str, label: str) -> None:
        button = Sent("", "", "", view["blocks"]).button(label)
        assert button is not None, f"no {label!r} in {view}"
        body = payload("block_actions") | {
            "user": {"id": user, "team_id": self.team},
            "team": {"id": self.team},
            "container": {"type": "view", "view_id": view["id"]},
            "channel": None,
            "message": None,
            "response_url": "",
            "view": {name: view.get(name, "") for name in ("id", "type", "private_metadata")},
            "trigger_id": self.slack.trigger(user),
        }
        body["actions"] = [
            {"action_id": button["action_id"], "value": button["value"], "action_ts": f"17952.{next(self._ids)}"}
        ]
        await self._deliver("interactive", body)

    async def fill_in(self, user: str, fields: Mapping[str, str | list[str]], home: str = "") -> Any:
        """Send the modal that was opened for somebody last; return the acknowledgement."""
        await self.until(lambda: bool(self.slack.views[user]), f"a modal for {user}")
        view = self.slack.views[user][-1]
        values = {}
        for block in view["blocks"]:
            if block["type"] == "input":
                values[block["block_id"]] = {"value": _state(block["element"], fields.get(block["block_id"]))}
        unknown = set(fields) - set(values)
        assert not unknown, f"{unknown} not among {list(values)}"
        home = home or self.team
        body = {
            "type": "view_submission",
            "team": {"id": home},
            "user": {"id": user, "team_id": home},
            "view": {**view, "app_installed_team_id": self.team, "state": {"values": values}},
        }
        answer = await self._deliver("interactive", body)
        if not answer or answer.get("response_action") != "errors":
            self.slack.views[user].pop()
        return answer

    async def _deliver(self, kind: str, body: Mapping[str, Any]) -> Any:
        """Send something as this workspace does, by HTTP or over the line; return the acknowledgement."""
        if self.slack.sockets:
            return await self.slack.over_the_line(kind, body)
        if kind == "events_api":
            return await self._ok(await self.send(json.dumps(body), "application/json"))
        fields = {"payload": json.dumps(body)} if kind == "interactive" else body
        return await self._ok(await self.send(urlencode(fields), "application/x-www-form-urlencoded"))

    async def _ok(self, response: ClientResponse) -> Any:
        text = await response.text()
        assert response.status == 200, f"{response.status} {text}"
        return json.loads(text) if text.startswith("{") else None

    async def until(self, true: Callable[[], bool], what: str, seconds: float = 20) -> None:
        """Wait for something that Runde does by itself."""
        begun = time.monotonic()
        while not true():
            assert time.monotonic() - begun < seconds, f"waited in vain for {what}; refused: {self.slack.refused}"
            await asyncio.sleep(0.02)

    async def settled(self, seconds: float = 30) -> None:
        """Wait until everything that is to be shown has been sent."""
        begun = time.monotonic()
        while await self._unsent():
            assert time.monotonic() - begun < seconds, "still sending"
            await asyncio.sleep(0.05)

    async def _unsent(self) -> bool:
        if any(delivery.waiting or delivery.under_way for delivery in self.house.deliveries):
            return True
        async with self.house.store.unit_of_work() as uow:
            return bool(await uow.outbox.pending("slack"))

    async def pass_time(self, minutes: float) -> None:
        """Let time pass on Runde's clock."""
        await pass_time(self.house, self.clock, minutes)

    async def shown(self, where: Callable[[], list[Sent]], text: str) -> Sent:
        """Return the newest message that holds a text, as soon as there is one."""
        await self.until(lambda: any(text in one.words for one in where()), f"{text!r}")
        return next(one for one in reversed(where()) if text in one.words)

    async def in_channel(self, text: str, user: str = "") -> Sent:
        """Return a message in the channel."""
        return await self.shown(lambda: self.slack.in_channel(self.channel, user), text)

    async def to(self, user: str, text: str) -> Sent:
        """Return a message in somebody's direct conversation."""
        return await self.shown(lambda: self.slack.direct(user), text)


def _state(element: Mapping[str, Any], given: str | list[str] | None) -> Mapping[str, Any]:
    kind = element["type"]
    text = "\n".join(given) if isinstance(given, list) else given
    if kind == "plain_text_input":
        return {"type": kind, "value": element.get("initial_value") if text is None else text}
    if kind == "static_select":
        return {"type": kind, "selected_option": {"value": text} if text else element.get("initial_option")}
    return {"type": kind, "selected_options": [{"value": one} for one in text.split("\n")] if text else []}


@asynccontextmanager
async def workspace(folder: Path, *, pace: float = 1.0, **settings: Any) -> AsyncIterator[Workspace]:
    """Open a workspace with Runde installed in it; with a `pace` below 1, Slack and Runde count shorter seconds."""
    slack, clock = FakeSlack(pace=pace), HandClock()
    server = await slack.served()
    given = {"slack_signing_secret": SECRET, "slack_bot_token": TOKEN, "slack_api_url": slack.url, **settings}
    made = Settings(data_dir=folder, **({"secret_key": "k" * 32, "public_url": "https://runde.test"} | given))
    await furnish(folder)
    app = create_app(made, clock=clock, elsewhere=Elsewhere(slack_limits=faster(LIMITS, pace)))
    async with TestClient(TestServer(app)) as client:
        room = Workspace(slack, client, app[HOUSE], clock)
        if made.slack_app_token:
            await room.until(lambda: bool(slack.sockets), "the line")
        yield room
    await server.close()
