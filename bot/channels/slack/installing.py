"""Adding Runde to a workspace by OAuth: out to Slack, where somebody says yes, and back with a code for a token.

Bolt's own flow is not used: it writes the code in the log, and fails without a word where Slack is away.
"""

import hmac
import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import structlog
from aiohttp import web
from itsdangerous import BadData, URLSafeSerializer
from slack_sdk.oauth import AuthorizeUrlGenerator

from bot.channels.slack.api import Api
from bot.channels.slack.errors import NotAdded
from bot.channels.slack.workspaces import Workspaces, is_allowed
from dialogs.messages import Reply
from dialogs.outgoing import ChannelError, TryLater, Unanswered
from dialogs.records import Conflict

INSTALL, BACK, OUTCOME = "/slack/install", "/slack/oauth_redirect", "/slack/added"
OUTCOMES = {"done": 200, "denied": 400, "stale": 400, "refused": 400, "organisation": 400, "rotation": 400}
OUTCOMES |= {"closed": 403, "away": 503}
STATE_LIFE = timedelta(minutes=10)
_COOKIE = "runde_slack"
_log = structlog.get_logger(__name__)


class Told(Protocol):
    """Shows a page in the person's language."""

    def __call__(self, request: web.Request, status: int, key: str, *, again: str = "") -> web.Response:
        """Return the page that the words `key` make; `again` is where it can be tried again."""


@dataclass(frozen=True, slots=True)
class Client:
    """Who Runde is to Slack. `keys` seal the tokens, the newest first; `site` is where people come back to."""

    id: str
    secret: str = field(repr=False)
    keys: Sequence[str] = field(repr=False)
    scopes: Sequence[str]
    site: str


class Installing:
    """The pages of an installation. `allowed` are the workspaces that may add Runde, all where none is named."""

    def __init__(
        self, client: Client, api: Api, workspaces: Workspaces, told: Told, allowed: Collection[str] = ()
    ) -> None:
        self._client = client
        self._api = api
        self._workspaces = workspaces
        self._told = told
        self._allowed = allowed
        self._signer = URLSafeSerializer(client.keys[0], salt="runde.slack.state")
        self._address = AuthorizeUrlGenerator(
            client_id=client.id, redirect_uri=client.site + BACK, scopes=list(client.scopes)
        )

    def mount(self, app: web.Application) -> None:
        """Hang the pages on an app."""
        app.add_routes(
            [web.get(INSTALL, self.begin), web.get(BACK, self.finish), web.get(OUTCOME + "/{outcome}", self.show)]
        )

    async def begin(self, request: web.Request) -> web.Response:  # noqa: ARG002 - aiohttp's
        """Send somebody to Slack with a state that only their browser can come back with."""
        nonce = secrets.token_urlsafe(18)
        state = self._signer.dumps([nonce, int(self._workspaces.clock.now().timestamp())])
        response = web.Response(status=302, headers={"Location": self._address.generate(str(state))})
        response.set_cookie(
            _COOKIE,
            nonce,
            path=BACK,
            max_age=int(STATE_LIFE.total_seconds()),
            httponly=True,
            samesite="Lax",
            secure=self._client.site.startswith("https://"),
        )
        return response

    async def finish(self, request: web.Request) -> web.Response:
        """Take what they come back with, then show how it went at an address that holds no code."""
        try:
            await self._use(request.query.get("state", ""), request.cookies.get(_COOKIE, ""))
            if request.query.get("error") or not request.query.get("code"):
                raise NotAdded("denied" if request.query.get("error") == "access_denied" else "refused")
            granted = await self._exchanged(request.query["code"])
            team, name, token = _installed(granted)
            if not is_allowed(team, self._allowed):
                raise NotAdded("closed")
            await self._workspaces.add(team, name, token)
            outcome = "done"
        except NotAdded as error:
            _log.warning("slack_not_added", outcome=error.outcome, error=request.query.get("error", "")[:40])
            outcome = error.outcome
        response = web.Response(status=303, headers={"Location": f"{OUTCOME}/{outcome}"})
        response.del_cookie(_COOKIE, path=BACK)
        return response

    async def show(self, request: web.Request) -> web.Response:
        """Show how an installation went."""
        outcome = request.match_info["outcome"]
        if outcome not in OUTCOMES:
            raise web.HTTPNotFound
        again = "" if outcome == "done" else INSTALL
        return self._told(request, OUTCOMES[outcome], f"slack-added-{outcome}", again=again)

    async def _use(self, state: str, nonce: str) -> None:
        """Take a state that we gave this browser a moment ago, and that has not been used. Raises NotAdded."""
        now = self._workspaces.clock.now()
        try:
            given, at = self._signer.loads(state)
        except (BadData, ValueError, TypeError) as error:
            raise NotAdded("stale") from error
        ours = hmac.compare_digest(str(given).encode(), nonce.encode())
        if not ours or now - datetime.fromtimestamp(at, UTC) > STATE_LIFE:
            raise NotAdded("stale")
        try:
            async with self._workspaces.store.unit_of_work() as uow:
                await uow.inbox.record(f"slack:state:{given}", Reply(), now)
                await uow.commit()
        except Conflict as error:
            raise NotAdded("stale") from error

    async def _exchanged(self, code: str) -> Mapping[str, Any]:
        client = self._client
        try:
            return await self._api.exchange(client.id, client.secret, code, client.site + BACK)
        except (TryLater, Unanswered) as error:
            raise NotAdded("away") from error
        except ChannelError as error:
            _log.warning("slack_code_refused", error=str(error.__cause__)[:200])
            raise NotAdded("refused") from error


def _installed(granted: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return the workspace, its name and the token that Slack has granted. Raises NotAdded for what Runde cannot use.

    An installation for a whole organisation has no workspace; a token that expires would need another each night.
    """
    team, token = granted.get("team") or {}, granted.get("access_token")
    if granted.get("is_enterprise_install") or not team.get("id"):
        raise NotAdded("organisation")
    if granted.get("refresh_token") or granted.get("expires_in"):
        raise NotAdded("rotation")
    if granted.get("token_type") != "bot" or not isinstance(token, str) or not token:
        raise NotAdded("refused")
    return str(team["id"]), str(team.get("name") or ""), token
