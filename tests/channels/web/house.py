"""A whole Runde behind aiohttp's test server, and people who come to it with browsers of their own."""

import json
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.app import HOUSE, House, create_app
from bot.commands.serve import facilitators_link
from bot.settings import Settings
from dialogs.messages import Message, Post
from dialogs.outgoing import Outgoing
from dialogs.places import Place
from dialogs.records import Gathering
from tests.fakes.database import furnish
from tests.fakes.time import HandClock

Client = TestClient[Request, Application]


@dataclass
class Event:
    """One server-sent event as a browser reads it."""

    name: str
    id: str
    data: Any


@dataclass
class Browser:
    """One browser: it keeps its cookie, and sends what the page's script would."""

    client: Client
    csrf: str = ""
    base: str = ""
    _ids: "count[int]" = field(default_factory=lambda: count(1))

    async def page(self, path: str, status: int = 200, **headers: str) -> str:
        """Open a page as a person does."""
        async with self.client.get(path, headers={"Accept": "text/html", **headers}) as response:
            text = await response.text()
            assert response.status == status, text
            found = re.search(r'(?:name="csrf" value|data-csrf)="(\w+)"', text)
            self.csrf = found[1] if found else self.csrf
            return text

    async def submit(self, path: str, values: Mapping[str, str], csrf: str | None = None) -> ClientResponse:
        """Send a form without any script."""
        token = self.csrf if csrf is None else csrf
        fields = {"csrf": token, "delivery": f"form-{next(self._ids):08}", **values}
        return await self.client.post(path, data=fields, headers={"Accept": "text/html"}, allow_redirects=False)

    async def join(self, code: str, name: str, organisation: str = "Skien", **more: str) -> ClientResponse:
        """Fill in the join form."""
        await self.page(f"/r/{code}")
        self.base = f"/r/{code}"
        values = {"name": name, "organisation": organisation, "kind": "kommune", "language": "nb", **more}
        return await self.submit(f"/r/{code}/join", values)

    async def send(self, what: str, body: Mapping[str, Any], status: int = 200, tab: str = "") -> dict[str, Any]:
        """Send what the script sends: `what` is `act` or `say`."""
        content = {"delivery": f"delivery-{next(self._ids):04}", **body}
        headers = {"X-CSRF-Token": self.csrf, "Accept": "application/json", "X-Tab": tab}
        async with self.client.post(f"{self.base}/{what}", json=content, headers=headers) as response:
            assert response.status == status, await response.text()
            answer: dict[str, Any] = await response.json()
            return answer

    async def press(self, place: Place, action: str, **more: Any) -> dict[str, Any]:
        """Press a button that carries nothing but its action."""
        return await self.send("act", {"place": str(place), "press": {"action": action, **more}})

    @asynccontextmanager
    async def stream(self, path: str = "", **headers: str) -> AsyncIterator[AsyncIterator[Event]]:
        """Open the page's stream and read its events."""
        async with self.client.get(path or f"{self.base}/stream", headers=headers) as response:
            assert response.status == 200
            yield _events(response)


async def _events(response: ClientResponse) -> AsyncIterator[Event]:
    fields: dict[str, str] = {}
    async for raw in response.content:
        line = raw.decode().strip()
        name, _, value = line.partition(": ")
        if name and not line.startswith(":"):
            fields[name] = value
        elif "event" in fields:
            yield Event(fields["event"], fields.get("id", ""), json.loads(fields["data"]))
            fields = {}


async def until(events: AsyncIterator[Event], name: str) -> Event:
    """Return the next event with this name."""
    async for event in events:
        if event.name == name:
            return event
    raise AssertionError(f"the stream ended before {name}")


@dataclass
class Guests:
    """The house, its clock, and everybody's browsers."""

    app: Application
    house: House
    clock: HandClock
    server: TestServer
    clients: list[Client] = field(default_factory=list)

    async def browser(self) -> Browser:
        """Return a browser nobody has used."""
        client = TestClient(self.server)
        await client.start_server()
        self.clients.append(client)
        return Browser(client)

    async def facilitator(self, title: str = "Partnerskap i Skien") -> tuple[Browser, Gathering]:
        """Return a facilitator who has opened a gathering by the link."""
        browser = await self.browser()
        await browser.page(f"/f/{await facilitators_link(self.house, renew=True)}")
        response = await browser.submit("/f", {"title": title, "name": "Berit Aas", "language": "nb"})
        browser.base = response.headers["Location"]
        await browser.page(browser.base)
        return browser, await self.gathering(browser.base.removeprefix("/r/"))

    async def member(self, code: str, name: str = "Kari Dal") -> Browser:
        """Return somebody who has joined and has the room before them."""
        browser = await self.browser()
        assert (await browser.join(code, name)).status == 303
        await browser.page(browser.base)
        return browser

    async def gathering(self, code: str) -> Gathering:
        async with self.house.store.unit_of_work() as uow:
            gathering = await uow.gatherings.by_code(code)
        assert gathering is not None
        return gathering

    async def post(self, place: Place, key: str, message: Message) -> int:
        """Let something be posted; returns its seq."""
        async with self.house.store.unit_of_work() as uow:
            await uow.posts.put(Post(place, key, message), self.clock.now())
            await uow.commit()
        return await self.seq()

    async def seq(self) -> int:
        async with self.house.store.unit_of_work() as uow:
            return await uow.posts.latest_seq()


@asynccontextmanager
async def open_house(
    folder: Path, contact: str = "", database_url: str = "", channels: Sequence[Outgoing] = ()
) -> AsyncIterator[Guests]:
    """Start Runde as `runde serve` does, and end it with the test."""
    await furnish(folder)
    clock = HandClock()
    settings = Settings(
        data_dir=folder, secret_key="only for this test", public_url="", contact=contact, database_url=database_url
    )
    app = create_app(settings, clock=clock, channels=channels)
    server = TestServer(app)
    guests = Guests(app, app[HOUSE], clock, server)
    try:
        await server.start_server()
        yield guests
    finally:
        for client in guests.clients:
            await client.session.close()
        await server.close()
