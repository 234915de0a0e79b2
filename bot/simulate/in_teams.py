"""People in Teams: activities with a token of the local issuer, cards, a dialog to come in by."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

import aiohttp

from bot.counterparts import Microsoft
from bot.counterparts.microsoft import APP, TENANT, Message
from bot.simulate.line import Line, parsed
from bot.simulate.people import Form

CHANNEL = "19:kanal@thread.tacv2"
_BOT = {"id": f"28:{APP}", "name": "Runde"}
_THANKS = "application/vnd.microsoft.activity.message"
Json = dict[str, Any]


@dataclass
class Team:
    """The channel, Microsoft between its people and Runde, and the line they share."""

    outside: Microsoft
    line: Line
    http: aiohttp.ClientSession
    _ids: "count[int]" = field(default_factory=lambda: count(1))
    _token: str = ""

    def activity(self, kind: str, conversation: str, sender: Mapping[str, str], **more: Any) -> Json:
        """Return an activity as Microsoft sends it."""
        in_channel = "tacv2" in conversation
        sent = datetime.now(UTC).isoformat()
        return {
            "type": kind,
            "id": f"sim-{next(self._ids)}",
            "timestamp": sent,
            "localTimestamp": sent,
            "channelId": "msteams",
            "serviceUrl": self.outside.service_url,
            "recipient": _BOT,
            "conversation": {
                "id": conversation,
                "conversationType": "channel" if in_channel else "personal",
                "tenantId": TENANT,
            },
            "from": dict(sender),
            "locale": "nb-NO",
            "channelData": {"tenant": {"id": TENANT}, **({"team": {"id": "19:team"}} if in_channel else {})},
            **more,
        }

    async def deliver(self, activity: Json, *, again: bool = False) -> Any:
        """Send an activity, and return what is answered."""
        self._token = self._token or self.outside.token()
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        post = self.line.twice if again else self.line.deliver
        return parsed(await post(self.http, "teams", "/api/messages", json.dumps(activity), headers))

    def in_channel(self, said: str) -> Message | None:
        """Return the newest message in the channel that says something."""
        here = (one for one in self.outside.messages.values() if one.conversation.startswith(CHANNEL))
        return next((one for one in reversed(list(here)) if said in one.said), None)

    async def link(self, code: str) -> None:
        """Have the channel show a gathering: somebody there types its code."""
        text = f"<at>Runde</at> koble kanalen til {code}"
        entities = [{"type": "mention", "mentioned": _BOT, "text": "<at>Runde</at>"}]
        sender = {"id": "29:grete", "name": "Grete Vold", "aadObjectId": "aad-grete"}
        await self.deliver(self.activity("message", CHANNEL, sender, text=text, entities=entities))


@dataclass
class InTeams:
    """Somebody in the team."""

    name: str
    organisation: str
    number: int
    team: Team
    channel: str = "teams"

    @property
    def _id(self) -> str:
        return f"29:person-{self.number}"

    @property
    def account(self) -> Mapping[str, str]:
        """Who they are in Teams."""
        return {"id": self._id, "name": self.name, "aadObjectId": f"aad-{self.number}"}

    async def come(self) -> None:
        """Press *Bli med* in the channel, and say whom one comes from."""
        card = await self.team.line.until(lambda: self.team.in_channel('"join"'), "a way to join in Teams")
        shown = await self._invoke("task/fetch", {"data": _button(card.card, "join")}, card)
        if shown["task"]["type"] == "continue":
            data = _button(shown["task"]["value"]["card"]["content"], "join")
            given = {"organisation": self.organisation, "kind": "kommune"}
            await self._invoke("task/submit", {"data": {**data, **given}}, card)

    def form(self, action: str) -> Form | None:
        """Return the newest card of one's own with such a button."""
        for message in reversed(self.team.outside.standing(f"a:{self._id}")):
            data = _buttons(message.card).get(action)
            if data is not None:
                fields = [(one["id"], _ticks(one)) for one in _pieces(message.card) if _is_field(one)]
                return Form(action, fields, (message, data))
        return None

    async def opened(self, form: Form) -> Form:
        """Return the form: a card is open."""
        return form

    async def send(self, form: Form, values: Mapping[str, str], *, again: bool = False) -> bool:
        """Press the card's button."""
        message, data = form.carried
        ticked = {name for name, ticks in form.fields if ticks}
        given = {name: text.replace("\n", ",") if name in ticked else text for name, text in values.items()}
        value = {"action": {"type": "Action.Execute", "verb": form.action, "data": {**data, **given}}}
        answer = await self._invoke("adaptiveCard/action", value, message, again=again)
        return bool(answer["type"] == _THANKS)  # what cannot be taken stands on the card itself, to be mended

    async def _invoke(self, name: str, value: Json, message: Message, *, again: bool = False) -> Any:
        more = {"name": name, "value": value, "replyToId": message.id}
        return await self.team.deliver(
            self.team.activity("invoke", message.conversation, self.account, **more), again=again
        )


def _is_field(piece: Json) -> bool:
    return str(piece.get("type", "")).startswith("Input.")


def _ticks(piece: Json) -> list[str]:
    return [choice["value"] for choice in piece.get("choices", ())]


def _button(card: Json, action: str) -> Json:
    return _buttons(card)[action]


def _buttons(card: Json) -> dict[str, Json]:
    """Return what each button of a card carries, by its action."""
    found = [one["data"] for one in _pieces(card) if "runde" in (one.get("data") or ())]
    return {data["runde"]["action"]: data for data in reversed(found)}


def _pieces(piece: Any) -> Iterator[Json]:
    if isinstance(piece, dict):
        yield piece
    for part in piece.values() if isinstance(piece, dict) else piece if isinstance(piece, list) else ():
        yield from _pieces(part)
