"""A running Runde with Teams turned on, a team around it, and its people, who speak in activities over HTTP."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.app import HOUSE, House, create_app
from bot.platforms import Elsewhere
from bot.settings import Settings
from dialogs.words import words
from tests.channels.teams.messages import faults
from tests.channels.teams.microsoft import APP, LIMITS, TENANT, Message, Microsoft, microsoft
from tests.fakes.database import furnish
from tests.fakes.time import HandClock, pass_time

CHANNEL = "19:kanal@thread.tacv2"
BOT = {"id": f"28:{APP}", "name": "Runde"}
PATIENCE = 400


@dataclass
class Team:
    """Who and what a story needs."""

    house: House
    clock: HandClock
    outside: Microsoft
    client: TestClient[Request, Application]
    _ids: "count[int]" = field(default_factory=lambda: count(1))

    def person(self, name: str) -> "Person":
        return Person(name, f"29:{name.replace(' ', '-').lower()}", self)

    async def send(self, activity: Mapping[str, Any], token: str | None = None) -> ClientResponse:
        """Send an activity as Microsoft does."""
        headers = {"Authorization": f"Bearer {self.outside.token() if token is None else token}"}
        return await self.client.post("/api/messages", json=activity, headers=headers)

    def activity(self, kind: str, conversation: str, sender: Mapping[str, str], **more: Any) -> dict[str, Any]:
        channel = "tacv2" in conversation
        number = next(self._ids)
        sent = datetime(2026, 10, 14, 9, 0, tzinfo=UTC) + timedelta(milliseconds=number)
        return {
            "type": kind,
            "id": f"{number}",
            "timestamp": sent.isoformat(),
            "localTimestamp": sent.isoformat(),
            "channelId": "msteams",
            "serviceUrl": self.outside.service_url,
            "recipient": BOT,
            "conversation": {
                "id": conversation,
                "conversationType": "channel" if channel else "personal",
                "tenantId": TENANT,
            },
            "from": sender,
            "locale": f"{self.house.settings.language}-NO",
            "channelData": {"tenant": {"id": TENANT}, **({"team": {"id": "19:team"}} if channel else {})},
            **more,
        }

    async def settled(self) -> None:
        """Wait until everything that is to be sent has been sent."""
        for _ in range(PATIENCE):
            await asyncio.sleep(0.02)
            if any(delivery.waiting or delivery.under_way for delivery in self.house.deliveries):
                continue
            async with self.house.store.unit_of_work() as uow:
                if not await uow.outbox.pending("teams"):
                    return
        raise AssertionError("there is always something more to be sent")

    async def until(self, what: Callable[[], object]) -> None:
        """Wait until something is there."""
        for _ in range(PATIENCE):
            if what():
                return
            await asyncio.sleep(0.02)
        raise AssertionError("it never came")

    async def pass_time(self, minutes: float) -> None:
        """Let time pass on Runde's clock."""
        await pass_time(self.house, self.clock, minutes)

    def find(self, said: str, conversation: str = "") -> Message:
        """Return the newest message that says something, in a conversation that begins so."""
        found = [
            one
            for one in self.outside.messages.values()
            if said in one.said and one.conversation.startswith(conversation)
        ]
        assert found, f"nobody has said {said!r} in {conversation or 'Teams'}"
        return found[-1]


@dataclass
class Person:
    """Somebody in the team."""

    name: str
    id: str
    team: Team

    @property
    def account(self) -> dict[str, str]:
        return {"id": self.id, "name": self.name, "aadObjectId": f"aad-{self.id[3:]}"}

    @property
    def talk(self) -> str:
        """Their own conversation with Runde."""
        return f"a:{self.id}"

    async def say(self, text: str, conversation: str = "") -> None:
        """Write to Runde: alone, or with a mention in a channel."""
        conversation = conversation or self.talk
        entities = []
        if "tacv2" in conversation:
            text = f"<at>Runde</at> {text}"
            entities = [{"type": "mention", "mentioned": BOT, "text": "<at>Runde</at>"}]
        body = self.team.activity("message", conversation, self.account, text=text, entities=entities)
        assert (await self.team.send(body)).status == 200

    async def press(self, message: Message, verb: str, title: str = "", **inputs: str) -> str:
        """Press a button of a card (which says `title`), with what is filled in, and return what is answered."""
        action = _find(message.card, verb, title)
        data = {**action["data"], **(inputs if action["associatedInputs"] == "auto" else {})}
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"}
        return await self.invoke("adaptiveCard/action", value, message)

    async def invoke(self, name: str, value: Mapping[str, Any], message: Message) -> str:
        """Invoke something from a message and return the answer as text."""
        body = self.team.activity(
            "invoke", message.conversation, self.account, name=name, value=value, replyToId=message.id
        )
        response = await self.team.send(body)
        assert response.status == 200, response.status
        answer = await response.json()
        assert [found for card in _all(answer) if card.get("type") == "AdaptiveCard" for found in faults(card)] == []
        return json.dumps(answer, ensure_ascii=False)

    async def join(self, message: Message, organisation: str) -> None:
        """*Bli med*, and whom one comes from where that is asked for."""
        answer = await self.open(message, "join")
        if answer["task"]["type"] == "continue":
            answer = await self.send_dialog(answer, "join", message, organisation=organisation, kind="kommune")
        said = words(self.team.house.settings.language)
        welcomes = tuple(said(f"joined-{what}", name="").split(",")[0] for what in ("gathering", "round"))
        assert answer["task"]["value"].startswith(welcomes), answer

    async def open(self, message: Message, action: str) -> dict[str, Any]:
        """Open a dialog from a card, and return what is in it."""
        value = {"data": _find(message.card, action)["data"]}
        opened: dict[str, Any] = json.loads(await self.invoke("task/fetch", value, message))
        return opened

    async def send_dialog(
        self, opened: Mapping[str, Any], action: str, message: Message, **inputs: str
    ) -> dict[str, Any]:
        """Send a dialog by one of its buttons, with what is filled in, and return what is answered."""
        button = _find(opened["task"]["value"]["card"]["content"], action)
        answered: dict[str, Any] = json.loads(
            await self.invoke("task/submit", {"data": {**button["data"], **inputs}}, message)
        )
        return answered

    def card(self, said: str = "") -> Message:
        """Return the newest card in their own conversation."""
        found = [one for one in self.team.outside.standing(self.talk) if one.card and said in one.said]
        assert found, f"{self.name} has no card with {said!r}"
        return found[-1]


def _find(piece: Any, action: str, title: str = "") -> dict[str, Any]:
    buttons = [one for one in _all(piece) if "runde" in one.get("data", ()) and title in ("", one.get("title"))]
    named: dict[str, dict[str, Any]] = {one["data"]["runde"]["action"]: one for one in reversed(buttons)}
    assert action in named, f"no button {action!r} {title!r} among {list(named)}"
    return named[action]


def _all(piece: Any) -> list[dict[str, Any]]:
    own = [piece] if isinstance(piece, dict) else []
    parts = list(piece.values()) if isinstance(piece, dict) else piece if isinstance(piece, list) else []
    return own + [one for part in parts for one in _all(part)]


@asynccontextmanager
async def running(folder: Path, outside: Microsoft, clock: HandClock | None = None) -> AsyncIterator[Team]:
    """Start Runde with this Microsoft outside."""
    clock = clock or HandClock()
    settings = Settings(
        data_dir=folder,
        secret_key="only for this test",
        public_url="https://runde.example",
        teams_app_id=APP,
        teams_app_password="no secret",
        teams_tenant_id=TENANT,
    )
    await furnish(folder)
    app = create_app(settings, clock=clock, elsewhere=Elsewhere((outside.cloud,), LIMITS))
    client: TestClient[Request, Application] = TestClient(TestServer(app))
    async with client:
        yield Team(app[HOUSE], clock, outside, client)


@asynccontextmanager
async def set_up(folder: Path) -> AsyncIterator[Team]:
    """Start everything."""
    async with microsoft() as outside, running(folder, outside) as team:
        yield team
