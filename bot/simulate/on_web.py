"""People on the web: a cookie, a form to come in by, a stream that brings what is shown, presses as a script sends."""

import asyncio
import html
import json
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import aiohttp

from bot.simulate.errors import Stuck
from bot.simulate.line import Line
from bot.simulate.people import Form

_BUTTON = re.compile(r'name="press" value="([^"]*)"')
_FIELD = re.compile(r'<(?:input|textarea)[^>]* name="v:([^"]+)"(?: value="([^"]*)")?')
_AGAIN = 0.5


@dataclass
class Page:
    """A room's page in one browser. `posts` are what the stream has brought: HTML by place and key."""

    line: Line
    http: aiohttp.ClientSession
    base: str = ""
    csrf: str = ""
    places: dict[str, str] = field(default_factory=dict)
    posts: dict[tuple[str, str], str] = field(default_factory=dict)
    _last: str = ""
    _stream: asyncio.Task[None] | None = None

    async def look(self, path: str) -> str:
        """Open a page, and return its HTML."""
        async with self.http.get(self.line.address + path, headers={"Accept": "text/html"}) as response:
            text = await response.text()
            if response.status >= 400:
                raise Stuck(f"{path} was answered with {response.status}: {text[:300]}")
        found = re.search(r'(?:name="csrf" value|data-csrf)="(\w+)"', text)
        self.csrf = found[1] if found else self.csrf
        slots = re.findall(r'data-slot="(\w+)" data-place="([^"]+)"', text)
        self.places = {place.partition(":")[0]: place for _, place in slots} or self.places
        return text

    async def fill(self, path: str, action: str, fields: Mapping[str, str]) -> str:
        """Fill in the form on a page without any script, and return where it leads."""
        await self.look(path)
        values = {"csrf": self.csrf, "delivery": uuid4().hex, **fields}
        with self.line.timed("web"):
            posted = await self.http.post(self.line.address + action, data=values, allow_redirects=False)
        async with posted as response:
            if response.status != 303:
                raise Stuck(f"{action} led nowhere: {response.status} {(await response.text())[:300]}")
            return response.headers["Location"]

    async def enter(self, base: str) -> None:
        """Open the room, and keep its stream open."""
        self.base = base
        await self.look(base)
        self._stream = asyncio.create_task(self._watch())

    async def leave(self) -> None:
        """Close the page."""
        if self._stream is not None:
            self._stream.cancel()
            with suppress(asyncio.CancelledError):
                await self._stream
        await self.http.close()

    async def do(self, way: str, content: Mapping[str, Any], *, again: bool = False) -> Mapping[str, Any]:
        """Press (`act`) or type (`say`) something, and return what is answered."""
        body = json.dumps({**content, "delivery": uuid4().hex})
        headers = {"X-CSRF-Token": self.csrf, "Content-Type": "application/json", "Accept": "application/json"}
        post = self.line.twice if again else self.line.deliver
        answer: Mapping[str, Any] = json.loads(await post(self.http, "web", f"{self.base}/{way}", body, headers))
        return answer

    async def press(self, action: str) -> Mapping[str, Any]:
        """Press a button of one's own that carries nothing but its action. Raises Stuck when it is refused."""
        answer = await self.do("act", {"place": self.places["person"], "press": {"action": action}})
        if answer["refused"]:
            raise Stuck(f"{action} was refused: {answer['html'][:300]}")
        return answer

    async def _watch(self) -> None:
        while True:
            with suppress(aiohttp.ClientError, TimeoutError, ConnectionError):
                await self._follow()
            await asyncio.sleep(_AGAIN)

    async def _follow(self) -> None:
        headers = {"Last-Event-ID": self._last} if self._last else {}
        timeout = aiohttp.ClientTimeout(total=None, sock_read=60)
        url = f"{self.line.address}{self.base}/stream"
        async with self.http.get(url, headers=headers, timeout=timeout, read_bufsize=2**20) as response:
            async for event in events(response.content):
                self._take(event)

    def _take(self, event: Mapping[str, str]) -> None:
        data = json.loads(event.get("data") or "{}")
        if event.get("event") == "panes":
            self.places = {pane["place"].partition(":")[0]: pane["place"] for pane in data["panes"]}
        elif event.get("event") == "post":
            self.posts[data["place"], data["key"]] = data["html"]
            self._last = event.get("id", self._last)
        elif event.get("event") == "keys":
            gone = [one for one in self.posts if one[1] not in data["keys"].get(one[0], {})]
            for one in gone:
                del self.posts[one]


@dataclass
class OnWeb:
    """Somebody with a browser."""

    name: str
    organisation: str
    code: str
    page: Page
    channel: str = "web"

    async def come(self) -> None:
        """Fill in the form behind the join code."""
        base = f"/r/{self.code}"
        fields = {"name": self.name, "organisation": self.organisation, "kind": "kommune", "language": "nb"}
        await self.page.enter(await self.page.fill(base, f"{base}/join", fields))

    def form(self, action: str) -> Form | None:
        """Return the newest post of one's own with such a button."""
        own = self.page.places.get("person", "")
        for (place, _), shown in reversed(self.page.posts.items()):
            if place != own:
                continue
            carried = [json.loads(html.unescape(found)) for found in _BUTTON.findall(shown)]
            press = next((one for one in carried if one["action"] == action), None)
            if press is not None:
                return Form(action, _fields(shown), press)
        return None

    async def opened(self, form: Form) -> Form:
        """Return the form: it stands on the page."""
        return form

    async def send(self, form: Form, values: Mapping[str, str], *, again: bool = False) -> bool:
        """Press the form's button."""
        content = {"place": self.page.places["person"], "press": form.carried, "inputs": values}
        return not (await self.page.do("act", content, again=again))["refused"]


def _fields(shown: str) -> list[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for name, value in _FIELD.findall(shown):
        found.setdefault(html.unescape(name), []).extend([html.unescape(value)] if value else [])
    return list(found.items())


async def events(stream: aiohttp.StreamReader) -> AsyncIterator[dict[str, str]]:
    """Read server-sent events; one that is cut off is none."""
    event: dict[str, str] = {}
    async for line in stream:
        name, colon, value = line.decode().rstrip("\r\n").partition(": ")
        if colon:
            event[name] = value
        elif event:
            yield event
            event = {}
