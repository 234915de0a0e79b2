"""Hangs the Slack channel on an aiohttp application, by HTTP and by Socket Mode: `SlackDoor` does the rest.

By Socket Mode it is Bolt that listens. Everything is done in a global middleware, before it would acknowledge: nothing
is acknowledged before it is durable, and what fails here is answered by 500, so that Slack sends it again.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from dataclasses import dataclass, field
from typing import Any

import structlog
from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.channels.slack.answers import Answers
from bot.channels.slack.api import Api
from bot.channels.slack.changes import ChannelChanges
from bot.channels.slack.context import Desk
from bot.channels.slack.deliver import LIMITS, SlackOutgoing
from bot.channels.slack.door import SlackDoor
from bot.channels.slack.errors import BadBody, NotSigned
from bot.channels.slack.forms import Forms
from bot.channels.slack.gate import Gate
from bot.channels.slack.home import Homes
from bot.channels.slack.host import Host
from bot.channels.slack.installing import Client, Installing, Told
from bot.channels.slack.looks import Looks
from bot.channels.slack.signed import Signed, is_a_try_of_the_line
from bot.channels.slack.slides import Reader, Slides
from bot.channels.slack.socket import Line
from bot.channels.slack.tokens import OneToken
from bot.channels.slack.translate import translate
from bot.channels.slack.typed import Typing
from bot.channels.slack.users import Users
from bot.channels.slack.vault import Vault
from bot.channels.slack.workspaces import OnlyAllowed, Workspaces
from dialogs.outgoing import Limits
from dialogs.phrasebook import Phrasebook
from dialogs.rooms import Rooms

PATH = "/slack/events"
_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class SlackConfig:
    """What an operator sets, and where people find us on the web. With a `client`, workspaces add Runde themselves;
    `allowed` are the workspaces that are let in, all where none is named.
    """

    signing_secret: str = field(repr=False)
    bot_token: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    client: Client | None = None
    api_url: str = ""
    allowed: Collection[str] = ()
    site: str = ""
    language: str = "nb"
    time_zone: str = "Europe/Oslo"
    limits: Limits = LIMITS


@dataclass(frozen=True, slots=True)
class Slack:
    """The channel, ready to be mounted."""

    config: SlackConfig
    api: Api
    tokens: OnlyAllowed
    workspaces: Workspaces | None
    door: Gate
    answers: Answers
    homes: Homes
    outgoing: SlackOutgoing


def build(config: SlackConfig, rooms: Rooms, book: Phrasebook, read: Reader) -> Slack:
    """Return the channel for one workspace or many; nothing is opened before the application starts.

    `read` reads the slides that people send as files.
    """
    many = Workspaces(rooms.store, Vault(config.client.keys), rooms.clock) if config.client else None
    tokens = OnlyAllowed(many or OneToken(config.bot_token), config.allowed, rooms.store, rooms.clock)
    api = Api(tokens, config.api_url)
    users = Users(api)
    looks = Looks(rooms.store, users, config.site, config.language, config.time_zone)
    desk = Desk(rooms, rooms.store, book, api, users, looks, config.language)
    answers, homes, host, forms = Answers(api), Homes(desk, api), Host(desk), Forms(desk)
    typing = Typing(desk, host, forms, answers, Slides(api, read))
    door = SlackDoor(desk, host, typing, forms, answers, homes, ChannelChanges(desk, tokens))
    gate, outgoing = Gate(door, tokens, config.allowed), SlackOutgoing(api, looks, config.limits)
    return Slack(config, api, tokens, many, gate, answers, homes, outgoing)


def mount(app: web.Application, slack: Slack, told: Told) -> None:
    """Hang the channel on an app. `told` shows a page to somebody who adds Runde to their workspace."""
    bolt = _bolt(slack)

    async def live(_: web.Application) -> AsyncIterator[None]:
        await slack.api.start()
        line = Line(bolt, slack.config.app_token)
        if slack.config.app_token:
            line.start()
        yield
        await line.close()
        await slack.homes.close()
        await slack.answers.close()
        await slack.api.close()

    app.cleanup_ctx.append(live)
    app.on_startup.append(_renewing(slack.tokens))  # after the database has been upgraded
    if slack.config.client is not None and slack.workspaces is not None:
        Installing(slack.config.client, slack.api, slack.workspaces, told, slack.config.allowed).mount(app)
        app.on_startup.append(_renewing(slack.workspaces))
    if slack.config.signing_secret:  # with an empty one anybody could sign
        app.router.add_post(PATH, _events(slack.door, Signed(slack.config.signing_secret)))


def _events(door: Gate, signed: Signed) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def events(request: web.Request) -> web.Response:
        body = await request.read()
        try:
            told = signed.read(body, request.headers)
            if told.get("type") == "url_verification":
                return web.json_response({"challenge": str(told.get("challenge", ""))})
            ack = await _taken(door, told)
        except NotSigned:
            return web.Response(status=200 if is_a_try_of_the_line(body) else 401)
        except BadBody:
            return web.Response(status=400)
        return web.json_response(ack) if ack else web.Response()

    return events


def _renewing(workspaces: Workspaces | OnlyAllowed) -> Callable[[web.Application], Awaitable[None]]:
    async def renew(_: web.Application) -> None:
        await workspaces.renew()

    return renew


def _bolt(slack: Slack) -> AsyncApp:
    async def authorize(team_id: str | None) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id=team_id)  # who comes in is the gate's to say

    bolt = AsyncApp(
        name="runde",
        logger=logging.getLogger("slack_bolt"),
        signing_secret=slack.config.signing_secret,
        client=slack.api.client,
        authorize=authorize,
        attaching_function_token_enabled=False,
    )
    bolt.middleware(_Take(slack.door))
    return bolt


class _Take(AsyncMiddleware):
    """Takes all that has passed the signature. A class, since Bolt stumbles over odd bodies before a function."""

    def __init__(self, door: Gate) -> None:
        self._door = door

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,  # noqa: ARG002 - Bolt's names
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002, ARG002 - Bolt's names
    ) -> BoltResponse:
        """Answer, and go no further."""
        try:
            ack = await _taken(self._door, req.body)
        except BadBody:
            return BoltResponse(status=400, body="")
        return BoltResponse(status=200, body=ack or "")


async def _taken(door: Gate, body: dict[str, Any]) -> dict[str, Any] | None:
    """Return the acknowledgement of what came. Raises BadBody for what Slack never sends: it changes nothing."""
    try:
        arrival = translate(body)
    except BadBody:
        _log.warning("slack_bad_body", type=str(body.get("type"))[:40])
        raise
    ack = await door.let_in(arrival) if arrival is not None else None
    return dict(ack) if ack else None
