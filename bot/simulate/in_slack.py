"""People in Slack: signed requests, buttons that open modals, and modals that are sent."""

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import urlencode

import aiohttp

from bot.counterparts import Sent, Slack
from bot.counterparts.slack import HOME
from bot.simulate.errors import Stuck
from bot.simulate.line import Line, parsed
from bot.simulate.people import Form

SECRET = "signing-secret"  # noqa: S105 - it opens nothing but the simulated Runde
CHANNEL = "C01GEN"
_PRESSES, _PRESSED_AGAIN_AFTER = 20, 5.0
_FORM = "application/x-www-form-urlencoded"


def signed(body: str) -> Mapping[str, str]:
    """Return the headers with which Slack signs a form."""
    stamp = str(int(time.time()))
    digest = hmac.new(SECRET.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}", "Content-Type": _FORM}


@dataclass
class Workspace:
    """The channel, Slack between its people and Runde, and the line they share."""

    slack: Slack
    line: Line
    http: aiohttp.ClientSession
    _ids: "count[int]" = field(default_factory=lambda: count(1))

    async def deliver(self, fields: Mapping[str, str], *, again: bool = False) -> Any:
        """Send a signed request, and return the acknowledgement."""
        body = urlencode(fields)
        post = self.line.twice if again else self.line.deliver
        return parsed(await post(self.http, "slack", "/slack/events", body, signed(body)))

    async def link(self, code: str) -> None:
        """Have the channel show a gathering: somebody there types its code."""
        self.slack.names["U0LINK"] = "Grete Vold"
        fields = {
            "command": "/runde",
            "text": f"koble til samling {code}",
            "team_id": HOME,
            "user_id": "U0LINK",
            "user_name": "grete",
            "channel_id": CHANNEL,
            "channel_name": "general",
            "api_app_id": "A01APP",
            "is_enterprise_install": "false",
            "response_url": f"{self.slack.url.replace('/api/', '/respond/')}U0LINK/{CHANNEL}",
            "trigger_id": self.slack.trigger("U0LINK"),
        }
        await self.deliver(fields)

    async def press(self, user: str, sent: Sent, button: Mapping[str, Any]) -> None:
        """Press a button of a message."""
        body = {
            "type": "block_actions",
            "api_app_id": "A01APP",
            "user": {"id": user, "team_id": HOME},
            "team": {"id": HOME},
            "container": {"type": "message", "message_ts": sent.ts, "channel_id": sent.channel},
            "channel": {"id": sent.channel},
            "message": {"ts": sent.ts} | ({"thread_ts": sent.thread} if sent.thread else {}),
            "trigger_id": self.slack.trigger(user),
            "response_url": f"{self.slack.url.replace('/api/', '/respond/')}{user}/{sent.channel}",
            "actions": [
                {
                    "type": "button",
                    "action_id": button["action_id"],
                    "value": button["value"],
                    "action_ts": f"17952.{next(self._ids)}",
                }
            ],
        }
        await self.deliver({"payload": json.dumps(body)})

    async def modal(self, user: str, sent: Sent, button: Mapping[str, Any]) -> Mapping[str, Any]:
        """Press a button until its modal is open, and return it: one that comes too late does not open."""
        for _ in range(_PRESSES):
            await self.press(user, sent, button)
            with suppress(Stuck):
                return await self.line.until(lambda: self._open(user), f"a modal for {user}", _PRESSED_AGAIN_AFTER)
        raise Stuck(f"no modal opens for {user}")

    def _open(self, user: str) -> Mapping[str, Any] | None:
        return next(iter(self.slack.views[user][-1:]), None)

    async def fill_in(self, user: str, values: Mapping[str, str], *, again: bool = False) -> Any:
        """Send the modal that is open for somebody; return the acknowledgement."""
        view = self.slack.views[user][-1]
        fields = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
        unknown = values.keys() - fields.keys()
        if unknown:
            raise Stuck(f"{sorted(unknown)} are not among the fields {list(fields)}")
        state = {name: {"value": _given(element, values.get(name))} for name, element in fields.items()}
        body = {
            "type": "view_submission",
            "api_app_id": "A01APP",
            "team": {"id": HOME},
            "user": {"id": user, "team_id": HOME},
            "view": {**view, "app_installed_team_id": HOME, "state": {"values": state}},
        }
        answer = await self.deliver({"payload": json.dumps(body)}, again=again)
        self.slack.views[user].pop()
        return answer


@dataclass
class InSlack:
    """Somebody in the workspace."""

    name: str
    organisation: str
    number: int
    room: Workspace
    channel: str = "slack"

    def __post_init__(self) -> None:
        self.room.slack.names[self.user] = self.name

    @property
    def user(self) -> str:
        """Their id in Slack."""
        return f"U{self.number:06}"

    async def come(self) -> None:
        """Press *Bli med* in the channel, and say in the modal whom one comes from."""
        standing = self.room.slack.in_channel
        sent, button = await self.room.line.until(lambda: _newest(standing(CHANNEL), "join"), "a way to join in Slack")
        await self.room.modal(self.user, sent, button)
        answer = await self.room.fill_in(self.user, {"organisation": self.organisation})
        if answer is not None:
            raise Stuck(f"{self.name} was not let in: {answer}")

    def form(self, action: str) -> Form | None:
        """Return the newest direct message with such a button; what its modal asks is known when it is open."""
        found = _newest(self.room.slack.direct(self.user), action)
        return found and Form(action, (), found)

    async def opened(self, form: Form) -> Form:
        """Press the form's button, and return it with the fields of the modal that opens."""
        view = await self.room.modal(self.user, *form.carried)
        inputs = [block for block in view["blocks"] if block["type"] == "input"]
        return Form(form.action, [(one["block_id"], _ticks(one["element"])) for one in inputs], form.carried)

    async def send(self, form: Form, values: Mapping[str, str], *, again: bool = False) -> bool:  # noqa: ARG002 - it is the one that is open
        """Send the modal that is open."""
        answer = await self.room.fill_in(self.user, values, again=again)
        return not answer or answer.get("response_action") != "errors"


def _newest(messages: list[Sent], action: str) -> tuple[Sent, Mapping[str, Any]] | None:
    """Return the newest message with a button of an action, and the button."""
    for sent in reversed(messages):
        for block in sent.blocks:
            for button in block["elements"] if block["type"] == "actions" else ():
                if json.loads(button.get("value") or "{}").get("a") == action:
                    return sent, button
    return None


def _ticks(element: Mapping[str, Any]) -> list[str]:
    groups = element.get("option_groups") or [{"options": element.get("options", ())}]
    return [option["value"] for group in groups for option in group["options"]]


def _given(element: Mapping[str, Any], text: str | None) -> Mapping[str, Any]:
    kind = element["type"]
    if kind == "plain_text_input":
        return {"type": kind, "value": element.get("initial_value") if text is None else text}
    if kind == "static_select":
        return {"type": kind, "selected_option": {"value": text} if text else element.get("initial_option")}
    return {"type": kind, "selected_options": [{"value": one} for one in text.split("\n")] if text else []}
