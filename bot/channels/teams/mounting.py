"""Hangs the Teams channel on an aiohttp application: its one address, its connections, and how it refuses."""

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any

import aiohttp
import structlog
from aiohttp import web

from bot.channels.teams.adapter import RundeAdapter
from bot.channels.teams.auth import Guard
from bot.channels.teams.clouds import CLOUDS, LOOPBACK, Cloud
from bot.channels.teams.connector import Connector
from bot.channels.teams.deliver import LIMITS, TeamsOutgoing
from bot.channels.teams.directory import Directory
from bot.channels.teams.errors import BadActivity, TeamsError
from bot.channels.teams.files import Files, NoSlide, Reader
from bot.channels.teams.fitting import packed
from bot.channels.teams.invitations import Invitations
from bot.channels.teams.keys import KeyRing
from bot.channels.teams.links import Links
from bot.channels.teams.looks import Looks
from bot.channels.teams.render import Look
from bot.channels.teams.replies import Answer
from bot.channels.teams.tokens import Source, Tokens
from bot.channels.teams.translate import translate
from bot.channels.teams.turn import Turns
from dialogs.outgoing import Limits
from dialogs.phrasebook import Phrasebook
from dialogs.records import Away, Conflict
from dialogs.rooms import Rooms

_CONNECTIONS = 100
_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Connections:
    """The pooled connections of one running app."""

    current: aiohttp.ClientSession | None = None

    def session(self) -> aiohttp.ClientSession:
        """Return the session that all calls share."""
        if self.current is None:
            raise RuntimeError("the app is not running")
        return self.current

    async def live(self, _: web.Application) -> AsyncIterator[None]:
        """Open and close them with the app."""
        self.current = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=_CONNECTIONS, keepalive_timeout=60),
            cookie_jar=aiohttp.DummyCookieJar(),
        )
        yield
        await self.current.close()
        self.current = None


def _nothing(_data: bytes, name: str) -> str:
    raise NoSlide("plan-unreadable", name=name)


@dataclass(frozen=True, slots=True)
class TeamsSite:
    """What the channel is handed. `anonymous`: nobody is asked who they are, and only this machine is spoken to."""

    rooms: Rooms
    book: Phrasebook
    app_id: str
    source: Source | None
    tenants: Sequence[str] = ()
    anonymous: bool = False
    public_url: str = ""
    language: str = "nb"
    time_zone: str = "Europe/Oslo"
    read: Reader = _nothing
    clouds: Sequence[Cloud] = CLOUDS
    limits: Limits = LIMITS
    connections: Connections = field(default_factory=Connections)


def outgoing(site: TeamsSite) -> TeamsOutgoing:
    """Return the channel's way out."""
    clouds = (LOOPBACK,) if site.anonymous else tuple(site.clouds)
    session = site.connections.session
    connector = Connector(session, Tokens(session, None if site.anonymous else site.source), clouds)
    looks = Looks(site.rooms.store, Look(site.language, site.time_zone, site.public_url))
    return TeamsOutgoing(connector, Directory(site.rooms.store), looks, f"28:{site.app_id}", limits=site.limits)


def mount(app: web.Application, site: TeamsSite, out: TeamsOutgoing) -> None:
    """Hang the channel on an app."""
    clouds = out.connector.clouds
    rings = {cloud.issuer: KeyRing(site.connections.session, cloud.metadata) for cloud in clouds if cloud.issuer}
    guard = Guard(site.app_id, clouds, rings, frozenset(site.tenants), anonymous=site.anonymous)
    links = Links(site.rooms.store, site.rooms)
    files = Files(site.connections.session, clouds, site.read)
    invitations = Invitations(site.rooms, out.looks, out)
    turns = Turns(site.rooms, site.book, links, out.looks, out.directory, out, files, invitations)
    entrance = Entrance(RundeAdapter(guard, out.connector), turns, only_at_home=site.anonymous)

    app.cleanup_ctx.append(site.connections.live)
    app.router.add_post("/api/messages", entrance.take)


@dataclass(frozen=True, slots=True)
class Entrance:
    """The one address that Teams calls."""

    adapter: RundeAdapter
    turns: Turns
    only_at_home: bool = False

    async def take(self, request: web.Request) -> web.Response:
        """Take an activity in; whatever is wrong with it ends in a 4xx, and changes nothing."""
        if self.only_at_home and not _is_at_home(request):
            return web.Response(status=403)
        try:
            body = _parsed(await request.read())
            answer = await self.adapter.process(body, request.headers.get("Authorization", ""), self._turn)
        except TeamsError as error:
            _log.info("teams_not_let_in", status=error.status, why=str(error))
            return web.Response(status=error.status)
        except RecursionError:  # JSON as deep as a well: nothing that Teams sends
            return web.Response(status=BadActivity.status)
        except (Away, Conflict):  # or others were faster, twenty times: Teams tries again
            return web.Response(status=503, headers={"Retry-After": "1"})
        if answer.body is None:
            return web.Response(status=answer.status)
        return web.Response(status=answer.status, body=packed(answer.body), content_type="application/json")

    async def _turn(self, activity: Any) -> Answer:
        return await self.turns.take(translate(activity))


def _parsed(raw: bytes) -> object:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadActivity("no JSON") from error


def _is_at_home(request: web.Request) -> bool:
    """Tell whether a request came over this machine's own loopback, whatever it says of itself."""
    transport = request.transport
    ends = (transport.get_extra_info(end) for end in ("sockname", "peername")) if transport else ()
    return all(end and ip_address(end[0]).is_loopback for end in ends) and transport is not None
