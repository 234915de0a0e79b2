"""Every door of a running Runde, and what comes to them: each case is drawn from a seed of its own."""

import asyncio
import io
import json
import random
import zipfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from aiohttp import ClientResponse
from icalendar import Calendar
from pptx import Presentation

from bot.channels.web.sessions import COOKIE
from bot.documents.calendar_file import Appointment, calendar_file
from bot.slides import SlideError, slide_text_of
from dialogs.methods import texts_in
from dialogs.words import words
from facilitation.methods import planned
from tests.channels.slack.workspace import payload
from tests.channels.teams.team import CHANNEL
from tests.channels.web.house import Browser
from tests.dialogs.test_story import SLIDE
from tests.fuzz.bodies import ODD, as_bytes, mutated, spoilt
from tests.fuzz.rover import Rover
from tests.stories.leads import lead_of, linked
from tests.stories.mixed import Mixed, mixed

PATIENCE = 20.0
_TEAMS = Path(__file__).parents[1] / "payloads" / "teams"
_SLACK = ("message", "reaction_added", "block_actions", "app_home_opened", "app_mention", "slash_command")
_PATHS = ("/r/{}", "/r/{}/stream", "/f/{}", "/meg/{}", "/skjerm/{}", "/skjerm/{}/stream", "/kalender/{}.ics",
          "/mine/{}.txt", "/bilde/{}.png", "/language/{}", "/r/{}/minutes/1.md", "/{}", "/r?code={}", "/innspill/{}",
          "/svar/1/{}.html", "/nettverk/{}/1", "/kommune/{}/Skien", "/mal/{}.json", "/mal/{}.nb.txt",
          "/innkalling/1/{}.md", "/protokoll/1/{}.ics", "/f?{}", "/metrics?{}")  # fmt: skip
BREAKING = ("a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b", "a\nATTACH:file:///etc/passwd", "a;b,c:d\\n", "æ" * 300)
_JSON, _FORM = "application/json", "application/x-www-form-urlencoded"


@cache
def _activities() -> list[Any]:
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted(_TEAMS.glob("*.json"))]


@cache
def _deck() -> bytes:
    deck, written = Presentation(), io.BytesIO()
    deck.slides.add_slide(deck.slide_layouts[1]).shapes.placeholders[1].text_frame.text = SLIDE
    deck.save(written)
    return written.getvalue()


@dataclass
class Doors:
    """A Runde with a gathering of other people's in it, and the ways in. `faults` are what should not have happened.

    Whoever has a code may join, so it is another room that is joined under odd names.
    """

    world: Mixed
    guest: Browser
    rover: Rover
    open_room: str
    faults: list[str] = field(default_factory=list)

    async def knock(self, number: int, seed: int) -> None:
        """Send the case of this number to its door."""
        drawn = random.Random(f"{seed}/{number}")
        usual = (self._teams, self._slack, self._web) * 5
        doors: tuple[Callable[[random.Random], Awaitable[None]], ...]
        once = (self._address, self._unsigned, self._slide, self._cookie, self._calendar)
        doors = (*usual, *(self._form, self._press) * 3, *once)
        try:
            await asyncio.wait_for(doors[number % len(doors)](drawn), PATIENCE)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is to be told with the case's number
            self.faults.append(f"case {number} of seed {seed}: {error!r}"[:600])

    def forget(self) -> None:
        """Let go of what was answered: a test's client keeps every response until it is closed."""
        for client in (self.world.team.client, self.world.room.client, self.guest.client):
            client._responses.clear()

    async def _teams(self, drawn: random.Random) -> None:
        team = self.world.team
        activity = drawn.choice(_activities()) | {"serviceUrl": team.outside.service_url, "id": f"z{drawn.random()}"}
        body = as_bytes(mutated(mutated(activity, drawn), drawn), drawn)
        headers = {"Authorization": f"Bearer {team.outside.token()}", "Content-Type": _JSON}
        await _answered(await team.client.post("/api/messages", data=body, headers=headers))

    async def _slack(self, drawn: random.Random) -> None:
        name = drawn.choice(_SLACK)
        body = mutated(mutated(payload(name) | {"event_id": f"Ev{drawn.random()}"}, drawn), drawn)
        if name == "block_actions":
            fields = {"payload": as_bytes(body, drawn).decode("utf-8", "replace")}
            text, kind = urlencode(fields), _FORM
        elif name == "slash_command" and isinstance(body, dict):
            text, kind = urlencode({key: str(one) for key, one in body.items()}, errors="replace"), _FORM
        else:
            text, kind = as_bytes(body, drawn).decode("utf-8", "replace"), _JSON
        await _answered(await self.world.room.send(text, kind))

    async def _web(self, drawn: random.Random) -> None:
        press = {
            "action": drawn.choice(["start", "close", "answer", "claim", "x" * 40]),
            "values": {"role": "moderator"},
        }
        place = drawn.choice(["hall:1", "person:1:x", "group:1:1", "lobby"])
        body = {
            "delivery": f"delivery-{drawn.random()}",
            "place": place,
            "press": press,
            "inputs": {"answer:1:1": "hei"},
        }
        said = {
            "delivery": f"delivery-{drawn.random()}",
            "place": place,
            "text": drawn.choice(["hjelp", "start", "status"]),
        }
        way, content = drawn.choice([("act", body), ("say", said)])
        headers = {"X-CSRF-Token": self.guest.csrf, "Content-Type": _JSON, "Accept": _JSON}
        raw = as_bytes(mutated(content, drawn), drawn)
        await _answered(await self.guest.client.post(f"{self.guest.base}/{way}", data=raw, headers=headers))

    async def _form(self, drawn: random.Random) -> None:
        delivery, press = f"form-{drawn.random()}", '{"action": "status"}'
        fields = {"csrf": self.guest.csrf, "delivery": delivery, "name": "Kari", "kind": "kommune", "language": "nb",
                  "organisation": "Skien", "press": press, "text": "status"}  # fmt: skip
        fields |= {drawn.choice(list(fields)): str(drawn.choice(ODD)), "v:x": str(drawn.choice(ODD))}
        room = self.guest.base
        way = drawn.choice((f"{self.open_room}/join", f"{room}/act", f"{room}/say", "/innspill/x", "/meg/x"))
        raw = spoilt(urlencode(fields, errors="replace").encode(), drawn)
        headers = {"Content-Type": drawn.choice((_FORM, _FORM, "multipart/form-data; boundary=x", "text/plain"))}
        await _answered(await self.guest.client.post(way, data=raw, headers=headers, allow_redirects=False))

    async def _address(self, drawn: random.Random) -> None:
        odd = quote(str(drawn.choice(ODD))[:300], safe="", errors="replace") or "x"
        path = drawn.choice(_PATHS).format(
            drawn.choice((odd, f"{drawn.getrandbits(64):x}", f"{drawn.getrandbits(128):032x}"))
        )
        response = await self.guest.client.get(path, allow_redirects=False)
        assert response.status < 500, (path, response.status)
        response.close()

    async def _press(self, drawn: random.Random) -> None:
        await self.rover.press(drawn)

    async def _cookie(self, drawn: random.Random) -> None:
        """A session is nobody's that is not signed by us, whatever it is."""
        known = {one.key: one.value for one in self.guest.client.session.cookie_jar}.get(COOKIE, "x.y.z")
        changed = spoilt(known.encode(), drawn).decode("latin-1")
        texts = (drawn.choice((changed, str(drawn.choice(ODD))[:3000])), str(drawn.choice(ODD)))
        odd, tongue = (quote(one, errors="replace") for one in texts)
        headers = {"Cookie": f"{COOKIE}={odd[:3000]}", "Accept-Language": tongue[:200]}
        async with self.world.team.client.get(self.guest.base, headers=headers) as response:
            assert response.status < 500, response.status

    async def _calendar(self, drawn: random.Random) -> None:
        """Whatever a meeting is called and wherever it is, the file holds one meeting and nothing else."""
        title, place, text = (str(drawn.choice((*ODD, *BREAKING)))[:2000] for _ in range(3))
        start = datetime(2026, 11, 22, 9, tzinfo=UTC)
        one = Appointment("meeting-1@runde", title, start, start + timedelta(hours=1), start, place=place, text=text)
        found = Calendar.from_ical(calendar_file([one], name=title)).walk("VEVENT")
        assert [str(each["uid"]) for each in found] == [one.uid]
        assert not {"ATTACH", "ATTENDEE"} & {name for each in found for name in each}

    async def _unsigned(self, drawn: random.Random) -> None:
        """Nobody's key, somebody else's, or none: not let in, whatever the body."""
        team, room = self.world.team, self.world.room
        if drawn.random() < 0.5:
            forged = drawn.choice(("", "x.y.z", team.outside.token(aud="another"), team.outside.token(exp=None)))
            response = await team.send(drawn.choice(_activities()), token=spoilt(forged.encode(), drawn).hex() or "x")
        else:
            response = await room.send(json.dumps(payload("app_mention")), _JSON, secret="another", age=drawn.random())
        assert 400 <= response.status < 500, response.status

    async def _slide(self, drawn: random.Random) -> None:
        """Text and files are read in a bounded time; what cannot be read is refused in its own way."""
        if drawn.random() < 0.5:
            text = spoilt(SLIDE.encode() * drawn.randint(1, 4), drawn).decode("utf-8", "replace")
            planned(text + str(drawn.choice(ODD))[:300], texts_in(words("nb")), "nb", "")
            return
        raw = _repacked(drawn) if drawn.random() < 0.3 else spoilt(_deck(), drawn)
        with suppress(SlideError):
            slide_text_of(io.BytesIO(raw), "deck.pptx")


async def _answered(response: ClientResponse) -> None:
    assert response.status < 500, (response.status, await response.text())
    await response.read()


def _repacked(drawn: random.Random) -> bytes:
    """Return the deck as a whole archive with one of its parts spoilt: it gets further than a broken archive does."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_deck())) as deck, zipfile.ZipFile(written, "w") as spoilt_deck:
        part = drawn.choice(deck.namelist())
        for name in deck.namelist():
            content = deck.read(name)
            spoilt_deck.writestr(name, spoilt(content, drawn) if name == part else content)
    return written.getvalue()


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Doors]:
    """Open a Runde where other people have begun a round, with a stranger's browser in its hall."""
    async with mixed(folder) as world:
        lead = await lead_of(world, "web")
        await lead.plan(SLIDE)
        async with world.house.store.unit_of_work() as uow:
            gathering = await uow.gatherings.get(1)
        assert gathering is not None
        await linked(world, "teams", gathering.code)
        for name in ("Kari Dal", "Ola Berg", "Siri Lund"):
            browser = await world.browser()
            await browser.join(gathering.code, name)
        await lead.press("propose_groups")
        await lead.press("start")
        await world.team.until(lambda: world.team.outside.posts[CHANNEL] or world.team.outside.messages)
        guest = await world.browser()
        await guest.page(f"/r/{gathering.code}")
        guest.base = f"/r/{gathering.code}"
        rover = Rover(world.house.conductor)
        await rover.settle_in()
        async with world.house.store.unit_of_work() as uow:
            another = await uow.gatherings.get(2)
        assert another is not None
        yield Doors(world, guest, rover, f"/r/{another.code}")
