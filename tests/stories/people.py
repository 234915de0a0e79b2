"""People of one gathering who sit on different platforms: each does the same things in their own platform's way."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from dialogs.words import words
from tests.channels.slack.fake import Sent
from tests.channels.slack.workspace import CHANNEL as SLACK
from tests.channels.slack.workspace import Workspace
from tests.channels.teams.microsoft import Message
from tests.channels.teams.team import CHANNEL as TEAMS
from tests.channels.teams.team import Person
from tests.channels.web.house import Browser
from tests.stories.forms import Forms


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form of one's own: what sending it does, what its button says, and what stands above it."""

    action: str
    label: str
    heading: str


ANSWER = Sheet("answer", "Send svar", "Din tur til å tenke")
RESULT = Sheet("result", "Send resultatet", "Skriv gruppas resultat")
VOTE = Sheet("answer", "Send svar", "Spørsmål til salen")
COMMIT = Sheet("commit", "Dette gjør jeg", "Hva gjør du nå")


class Somebody(Protocol):
    """Whoever takes part, wherever. `thread` is their group's, on a platform that has threads."""

    thread: str
    platform: ClassVar[str]

    @property
    def name(self) -> str:
        """What they are called."""

    async def join(self, town: str) -> None:
        """Come in."""

    async def think(self, field: str, text: str) -> None:
        """Write an answer to the first question."""

    async def send(self, sheet: Sheet, fields: Mapping[str, str]) -> None:
        """Fill in a form of one's own and send it."""

    async def go(self, sheet: Sheet) -> None:
        """Press a button of one's own that sends no form."""

    async def in_group(self, action: str) -> None:
        """Press a button of one's group."""

    async def group(self) -> str:
        """Return what one's group sees where this person is."""


@dataclass
class InTeams:
    """Somebody in the team: own cards, a personal chat, and a dialog."""

    platform: ClassVar[str] = "teams"
    person: Person
    types: bool = False
    thread: str = ""

    @property
    def name(self) -> str:
        return self.person.name

    async def join(self, town: str) -> None:
        await self.person.join(
            self.person.team.find(words(self.person.team.house.settings.language)("cmd-join"), TEAMS), town
        )

    async def think(self, field: str, text: str) -> None:
        if self.types:
            await self.person.say(text)
        else:
            await self._in_a_dialog(field, text)

    async def _in_a_dialog(self, field: str, text: str) -> None:
        opens = {"msteams": {"type": "task/fetch"}, "runde": {"action": "desk"}}
        shown = await self.person.invoke("task/fetch", {"data": opens}, self._status())
        [data] = [one for one in _pieces(json.loads(shown)) if one.get("runde", {}).get("action") == "answer"]
        saved = await self.person.invoke("task/submit", {"data": {**data, field: text}}, self._status())
        assert "Lagret" in saved, saved

    async def send(self, sheet: Sheet, fields: Mapping[str, str]) -> None:
        values = {name: text.replace("\n", ",") if name.startswith("poll:") else text for name, text in fields.items()}
        await self.person.press(self.person.card(sheet.heading), sheet.action, sheet.label, **values)

    async def go(self, sheet: Sheet) -> None:
        await self.send(sheet, {})

    async def in_group(self, action: str) -> None:
        await self.person.press(self._status(), action)

    async def group(self) -> str:
        return self._status().said

    def _status(self) -> Message:
        return [one for one in self.person.team.outside.standing(self.thread) if one.card][-1]


@dataclass
class InSlack:
    """Somebody in the workspace: modals and direct messages."""

    platform: ClassVar[str] = "slack"
    name: str
    user: str
    room: Workspace
    types: bool = False
    thread: str = ""

    async def join(self, town: str) -> None:
        label = words(self.room.house.settings.language)("cmd-join")
        await self.room.press(self.user, await self.room.in_channel(label), label)
        assert await self.room.fill_in(self.user, {"organisation": town}) is None

    async def think(self, field: str, text: str) -> None:
        if self.types:
            await self.room.direct(self.user, text)
            await self.room.to(self.user, "Lagret")
        else:
            await self.send(ANSWER, {field: text})

    async def send(self, sheet: Sheet, fields: Mapping[str, str]) -> None:
        await self.room.press(self.user, await self.room.to(self.user, sheet.heading), sheet.label)
        values = {name: text.split("\n") if name.startswith("poll:") else text for name, text in fields.items()}
        assert await self.room.fill_in(self.user, values) is None

    async def go(self, sheet: Sheet) -> None:
        await self.room.press(self.user, await self.room.to(self.user, sheet.heading), sheet.label)

    async def in_group(self, action: str) -> None:
        await self.room.press(self.user, self._status(), words("nb")(f"cmd-{action.replace('_', '-')}"))

    async def group(self) -> str:
        seen = self._status().words
        for user, name in self.room.slack.names.items():
            seen = seen.replace(f"<@{user}>", name)  # as Slack shows a mention
        return seen

    def _status(self) -> Sent:
        posts = [one for one in self.room.slack.in_channel(SLACK) if self.thread in (one.ts, one.thread)]
        return next(one for one in reversed(posts) if one.blocks[0]["type"] == "header" and not one.to)


@dataclass
class OnWeb:
    """Somebody with a browser: forms, without any script."""

    platform: ClassVar[str] = "web"
    name: str
    code: str
    browser: Browser
    thread: str = ""
    language: str = "nb"

    async def join(self, town: str) -> None:
        assert (await self.browser.join(self.code, self.name, town, language=self.language)).status == 303

    async def think(self, field: str, text: str) -> None:
        await self.send(ANSWER, {field: text})

    async def send(self, sheet: Sheet, fields: Mapping[str, str]) -> None:
        await self._press(sheet.action, fields, sheet.label)

    async def go(self, sheet: Sheet) -> None:
        await self.send(sheet, {})

    async def _press(self, action: str, fields: Mapping[str, str], label: str = "") -> None:
        form = Forms(await self.browser.page(self.browser.base)).with_button(action, label)
        values = {f"v:{name}": text for name, text in fields.items()}
        sent = {**form.fields, **values, "press": form.button(action, label)}
        response = await self.browser.submit(f"{self.browser.base}/act", sent, self.browser.csrf)
        assert response.status in (200, 303), await response.text()

    async def in_group(self, action: str) -> None:
        await self._press(action, {})

    async def group(self) -> str:
        return await self.browser.page(self.browser.base)


def _pieces(piece: Any) -> list[dict[str, Any]]:
    own = [piece] if isinstance(piece, dict) else []
    parts = list(piece.values()) if isinstance(piece, dict) else piece if isinstance(piece, list) else []
    return own + [one for part in parts for one in _pieces(part)]
