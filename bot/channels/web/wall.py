"""The big screen of a gathering: how to come in, where the round is, the clock, and what the hall answers.

Its address lets anybody look. Only who leads the gathering in this very browser is handed what it takes to steer by
keys, and each press comes in by the room's own door, where it is looked at as any other.
"""

from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.channels.web.context import WEB
from bot.channels.web.deliver import Hub
from bot.channels.web.entrance import sender_of
from bot.channels.web.errors import NoSuchPage
from bot.channels.web.pages import page, qr, spaced
from bot.channels.web.render import Look, Renderer, is_note, milliseconds
from bot.channels.web.stream import Streams
from dialogs.places import hall
from dialogs.ports import UnitOfWork
from dialogs.records import Gathering

_HEARTBEAT = 0.4  # a hall sees at once when the screen stands still, and there is only one of it
_SILENT_MS = 1200  # without a word for so long, the screen opens a new line


@dataclass(frozen=True, slots=True)
class Key:
    """A key on the big screen's keyboard. With an `action` it steers; those that matter most are pressed `twice`."""

    key: str
    name: str
    action: str = ""
    twice: bool = False


KEYS = (
    Key("?", "help"), Key("f", "full"), Key("m", "theme"), Key("q", "invite"), Key("r", "other"),
    Key("←", "page"), Key("→", "page"), Key(" ", "hold"),
)  # fmt: skip
STEERING = (
    Key("n", "next", "next_phase", twice=True), Key("g", "group", "present"), Key("a", "vote", "open_vote"),
    Key("l", "close", "close_poll", twice=True), Key("p", "pause", "pause"), Key("+", "extend", "extend"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wall:
    """The handlers of the big screen. Its address is a secret of its own, so that a projector needs no cookie."""

    hub: Hub
    renderer: Renderer

    async def show(self, request: web.Request) -> web.Response:
        """The screen."""
        site = request.app[WEB]
        gathering = await self._gathering(request)
        look = _look(gathering)
        async with site.store.unit_of_work() as uow:
            seq = await uow.posts.latest_seq()
            posts = await uow.posts.since([hall(gathering.id)], 0)
            round_ = await uow.rounds.current(gathering.id)
            joined = await uow.participants.count(round_.id) if round_ else 0
            leads = await _leads(uow, request, {gathering.facilitator, round_.facilitator if round_ else ""})
        posts = sorted(posts, key=lambda standing: (standing.at, standing.seq), reverse=True)
        cards = [self.renderer.post(post, look) for post in posts if not is_note(post.post.message)]
        invite = site.address(request, f"/r/{gathering.code}")
        facts: dict[str, Any] = {
            "gathering": gathering,
            "place": hall(gathering.id),
            "base": request.path.rstrip("/"),
            "cards": cards,
            "seq": seq,
            "now": milliseconds(site.clock.now()),
            "rate": self.hub.rate,
            "joined": joined,
            "invite": invite,
            "short": invite.split("://", 1)[-1].rsplit("/r/", 1)[0],
            "code": spaced(gathering.code),
            "qr": qr(invite),
            "silent": _SILENT_MS,
            "keys": KEYS,
            "steering": STEERING if leads else (),
            "csrf": site.sessions.csrf(request) if leads else "",
        }
        return page(request, "wall.html", gathering.language, **facts)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """All that changes on the screen."""
        gathering = await self._gathering(request)
        streams = Streams(self.hub, self.renderer, _HEARTBEAT)
        return await streams.follow(request, gathering.id, "", _look(gathering))

    async def _gathering(self, request: web.Request) -> Gathering:
        async with request.app[WEB].store.unit_of_work() as uow:
            gathering = await uow.gatherings.by_wall(request.match_info["token"])
        if gathering is None:
            raise NoSuchPage
        return gathering


async def _leads(uow: UnitOfWork, request: web.Request, leaders: set[str]) -> bool:
    """Tell whether the browser is signed in as one of those who lead."""
    person = await uow.people.known_as(sender_of(request))
    return person is not None and person.id in leaders


def _look(gathering: Gathering) -> Look:
    return Look(gathering.language, gathering.time_zone, interactive=False)
