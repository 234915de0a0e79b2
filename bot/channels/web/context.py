"""What the web channel is handed when it is mounted, and where a request finds it. Nothing is made at import."""

from dataclasses import dataclass, field
from typing import Protocol

import jinja2
from aiohttp import web

from bot.channels.web.sessions import Sessions
from dialogs.incoming import FromPeople
from dialogs.messages import Reply
from dialogs.ports import Clock, Store
from dialogs.records import Gathering
from dialogs.tries import Doorkeeper


class Door(Protocol):
    """The conductor, as a channel sees it."""

    async def handle(self, incoming: FromPeople) -> Reply:
        """Let something in; returns when it is durable."""


@dataclass(frozen=True, slots=True)
class Download:
    """A file for somebody to keep."""

    name: str
    content_type: str
    body: bytes


class Minutes(Protocol):
    """Writes the minutes of a round as a file; lives outside the channels."""

    async def write(self, gathering: Gathering, round_id: int, form: str) -> Download | None:
        """Return the minutes in a form, in the gathering's language; None without such a form, or round in it."""


@dataclass(frozen=True, slots=True)
class Web:
    """Everything the channel needs from the rest of the house."""

    store: Store
    door: Door
    clock: Clock
    sessions: Sessions
    public_url: str = ""  # empty: as the browser found us
    language: str = "nb"
    contact: str = ""  # whom people tell when something shuts them out; empty: whoever invited them
    minutes: Minutes | None = None
    doorkeeper: Doorkeeper = field(default_factory=Doorkeeper)

    def address(self, request: web.Request, path: str) -> str:
        """Return a full address that another device can open."""
        base = self.public_url.rstrip("/") or f"{request.scheme}://{request.host}"
        return base + path


WEB = web.AppKey("runde_web", Web)
TEMPLATES = web.AppKey("runde_web_templates", jinja2.Environment)
