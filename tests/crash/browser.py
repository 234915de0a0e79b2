"""A browser as Runde meets it: a cookie, tokens, forms, deliveries sent until they are answered, a stream resumed."""

import asyncio
import html
import json
import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import aiohttp

from bot.simulate.ledger import Deed, Fate
from bot.simulate.on_web import events
from dialogs.places import Place

PATIENCE = 60.0
_PAUSE = 0.05
_AWAY = (aiohttp.ClientError, TimeoutError, ConnectionError)
_BUTTON = re.compile(r'name="press" value="([^"]*)"')
_FIELD = re.compile(r'<(?:input|textarea)[^>]* name="v:([^"]+)"(?: value="([^"]*)")?')
_MENTION = re.compile(r'class="mention" data-person="([^"]+)"')
Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Shown:
    """A post as the page shows it."""

    place: Place
    key: str
    seq: int
    html: str

    def button(self, action: str) -> dict[str, Any] | None:
        """Return what a button on the post carries."""
        carried = (json.loads(html.unescape(value)) for value in _BUTTON.findall(self.html))
        return next((press for press in carried if press["action"] == action), None)

    @property
    def fields(self) -> list[tuple[str, str]]:
        """The names of the fields, with the value for those one only ticks."""
        return [(html.unescape(name), html.unescape(value)) for name, value in _FIELD.findall(self.html)]

    @property
    def mentioned(self) -> str:
        """The id of the person the post calls upon."""
        found = _MENTION.search(self.html)
        return found[1] if found else ""


@dataclass
class Browser:
    """One person's browser. It never gives up a delivery before it is answered, and shows what the stream brings."""

    name: str
    organisation: str
    address: str
    http: aiohttp.ClientSession
    base: str = ""
    csrf: str = ""
    person: str = ""
    places: list[Place] = field(default_factory=list)
    shown: dict[tuple[str, str], Shown] = field(default_factory=dict)
    received: list[int] = field(default_factory=list)
    saved: dict[str, str] = field(default_factory=dict)
    lacking: list[str] = field(default_factory=list)
    _last_id: str = ""
    _acknowledged: tuple[str, Body, Any] | None = None
    _stream: asyncio.Task[None] | None = None

    async def page(self, path: str) -> str:
        """Return a page, whenever somebody is there to give it."""
        _, text = await self._sent("GET", path)
        return text

    async def fill(self, path: str, action: str, fields: Mapping[str, str]) -> str:
        """Fill in the form on a page, send it until it is answered, and return where it leads."""
        page = await self.page(path)
        hidden = {name: _found(rf'name="{name}" value="([^"]*)"', page) for name in ("csrf", "delivery")}
        went, text = await self._sent("POST", action, data={**hidden, **fields})
        assert went.startswith("/"), f"{action} led nowhere: {went} {text[:500]}"
        return went

    async def enter(self, base: str) -> None:
        """Open the room's page, and know from it what a page knows."""
        page = await self.page(base)
        self.base = base
        self.csrf = _found(r'data-csrf="([^"]+)"', page)
        self.person = _found(r'data-person="([^"]+)"', page)
        self.places = [Place.parse(found) for found in re.findall(r'data-slot="\w+" data-place="([^"]+)"', page)]

    def place(self, kind: str) -> Place:
        """Return the place of a kind that this page shows now: its own, its group's, the hall's."""
        return next(place for place in self.places if place.kind == kind)

    async def say(self, text: str, kind: str = "hall", deeds: Sequence[Deed] = ()) -> Any:
        """Type something in a pane."""
        return await self._deliver("say", {"place": str(self.place(kind)), "text": text}, deeds)

    async def act(
        self, post: Shown, action: str, inputs: Mapping[str, str] | None = None, deeds: Sequence[Deed] = ()
    ) -> Any:
        """Press a button that a post shows, with its fields filled in."""
        press = post.button(action)
        assert press is not None, f"{self.name} sees no {action}"
        return await self._deliver("act", {"place": str(post.place), "press": press, "inputs": inputs or {}}, deeds)

    async def repeat(self) -> None:
        """Send the last acknowledged delivery once more: it must be answered as it was the first time."""
        if self._acknowledged is not None:
            way, body, first = self._acknowledged
            _, again = await self._sent("POST", f"{self.base}/{way}", json=body, headers=self._headers)
            assert json.loads(again) == first, f"{self.name} heard something else about {body}"

    def see(self, action: str, kind: str = "person") -> Shown | None:
        """Return a post in a pane of a kind with a button for `action`, if there is one now."""
        here = [post for post in self.shown.values() if post.place.kind == kind and post.place in self.places]
        return next((post for post in here if post.button(action)), None)

    async def await_button(self, action: str, kind: str = "person") -> Shown:
        """Return the post with a button for `action`, as soon as it is shown."""
        await self.until(lambda: self.see(action, kind) is not None, f"a button {action}")
        post = self.see(action, kind)
        assert post is not None
        return post

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until the page shows something."""
        for _ in range(int(PATIENCE / _PAUSE)):
            if holds():
                return
            await asyncio.sleep(_PAUSE)
        raise AssertionError(f"{self.name} never saw {what}, but {sorted(self.shown)}")

    @property
    def sits(self) -> bool:
        """Whether the page shows a group's pane."""
        return any(place.kind == "group" for place in self.places)

    def sees(self, text: str) -> bool:
        """Tell whether a text (or an address) stands anywhere on the page."""
        return any(text in post.html for post in self.shown.values())

    def follow(self) -> None:
        """Keep the stream open; after each break, from the last event seen."""
        self._stream = asyncio.create_task(self._watch())

    async def hang_up(self) -> None:
        """Lose the connection. Raises what the stream could not bear."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.cancel()
            with suppress(asyncio.CancelledError):
                await stream

    async def close(self) -> None:
        """Close the page."""
        try:
            await self.hang_up()
        finally:
            await self.http.close()

    async def _watch(self) -> None:
        while True:
            try:
                await self._follow()
            except _AWAY:
                await asyncio.sleep(_PAUSE)

    async def _follow(self) -> None:
        headers = {"Last-Event-ID": self._last_id} if self._last_id else {}
        timeout = aiohttp.ClientTimeout(sock_read=PATIENCE)
        async with self.http.get(f"{self.address}{self.base}/stream", headers=headers, timeout=timeout) as response:
            if response.status != 200:
                raise aiohttp.ClientError(f"The stream said {response.status}")
            async for event in events(response.content):
                self._take(event)
        raise aiohttp.ClientError("The stream has ended")

    def _take(self, event: Mapping[str, str]) -> None:
        data = json.loads(event.get("data") or "{}")
        if event.get("event") == "panes":
            self.places = [Place.parse(pane["place"]) for pane in data["panes"]]
        elif event.get("event") == "post":
            self.shown[data["place"], data["key"]] = Shown(
                Place.parse(data["place"]), data["key"], data["seq"], data["html"]
            )
            self._last_id = event.get("id", self._last_id)
            self.received.append(data["seq"])
        elif event.get("event") == "saved":
            self.saved |= data["values"]
        elif event.get("event") == "keys":
            self._compare(data["keys"])

    def _compare(self, keys: Mapping[str, Mapping[str, int]]) -> None:
        """Drop what has been taken away, and note what a resumed stream has left out."""
        for place, key in list(self.shown):
            if place in keys and key not in keys[place]:
                del self.shown[place, key]
        for place, posts in keys.items():
            for key, seq in posts.items():
                known = self.shown.get((place, key))
                if known is None or known.seq < seq:
                    self.lacking.append(f"{place} {key} {seq}")

    @property
    def _headers(self) -> dict[str, str]:
        return {"X-CSRF-Token": self.csrf, "X-Tab": self.name}

    async def _deliver(self, way: str, content: Body, deeds: Sequence[Deed]) -> Any:
        body = {**content, "delivery": uuid4().hex}
        status, text = await self._sent("POST", f"{self.base}/{way}", json=body, headers=self._headers)
        reply = json.loads(text)
        assert status == "200", f"{self.name} was turned away with {body}: {status} {reply}"
        for deed in deeds:
            deed.fate = Fate.REFUSED if reply["refused"] else Fate.KEPT
        if not reply["refused"]:
            self._acknowledged = (way, body, reply)
        return reply

    async def _sent(self, method: str, path: str, **options: Any) -> tuple[str, str]:
        """Send a request until it is answered; return its status (or where it leads) and its text."""
        for _ in range(int(PATIENCE / _PAUSE)):
            try:
                async with self.http.request(
                    method, self.address + path, allow_redirects=method == "GET", **options
                ) as response:
                    text = await response.text()
                    assert response.status < 500, f"{path}: {response.status} {text[:500]}"
                    return response.headers.get("Location", str(response.status)), text
            except _AWAY:
                await asyncio.sleep(_PAUSE)
        raise AssertionError(f"Nobody answered {method} {path}")


@asynccontextmanager
async def browser(name: str, organisation: str, address: str) -> AsyncIterator[Browser]:
    """A browser with a cookie jar of its own."""
    jar, timeout = aiohttp.CookieJar(unsafe=True), aiohttp.ClientTimeout(total=15)
    opened = Browser(name, organisation, address, aiohttp.ClientSession(cookie_jar=jar, timeout=timeout))
    try:
        yield opened
    finally:
        await opened.close()


def _found(pattern: str, page: str) -> str:
    found = re.search(pattern, page)
    assert found is not None, f"{pattern} is not on the page: {page[:800]}"
    return html.unescape(found[1])
