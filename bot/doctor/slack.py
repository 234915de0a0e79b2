"""Slack: the keys, whether Slack takes them and for what, and whether it can call us, or we it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.doctor.findings import Finding, off, ok, problem, skipped, warning
from bot.doctor.reach import Reach, Reply
from bot.settings import Settings
from manifest.slack import EVENTS_PATH, SCOPES

_SLACK = "https://slack.com/api"
_TEAM = re.compile(r"T[A-Z0-9]{2,30}")
_SCOPES_HEADER = "x-oauth-scopes"
GONE = {"token_revoked", "token_expired", "account_inactive", "app_uninstalled"}  # Slack's words for taken back


@dataclass(frozen=True, slots=True)
class Called:
    """What a method of Slack's answered. `reply` says what failed where nothing did."""

    reply: Reply
    said: Mapping[str, Any]

    @property
    def error(self) -> str:
        """Slack's word for what is wrong, empty when all is well."""
        return "" if self.said.get("ok") is True else str(self.said.get("error") or self.reply.status)[:40]


def credentials(settings: Settings) -> Finding:
    """Tell whether the keys are set, and each in its place."""
    check, bot, line = "slack-credentials", settings.slack_bot_token, settings.slack_app_token
    client = settings.slack_client_id, settings.slack_client_secret
    if not (bot or line or settings.slack_signing_secret or any(client)):
        return off(check)
    if any(client):
        if not all(client):
            return problem(check, "no-client")
        return ok(check) if settings.slack_signing_secret else problem(check, "no-signing")
    if not bot:
        return problem(check, "no-token")
    if not bot.startswith("xoxb-"):
        return problem(check, "token-form")
    if line and not line.startswith("xapp-"):
        return problem(check, "line-form")
    return ok(check) if line or settings.slack_signing_secret else problem(check, "no-secret")


async def who_am_i(settings: Settings, reach: Reach) -> Called | None:
    """Ask Slack whose token it is, None where there is none."""
    token = settings.slack_bot_token
    return await call(settings, reach, "auth.test", token) if token else None


async def call(settings: Settings, reach: Reach, method: str, token: str = "", body: object = None) -> Called:
    """Call a method of Slack's, with a token or with what is known by nobody else in the body."""
    reply = await reach.ask("POST", f"{settings.slack_api_url or _SLACK}/{method}", json=body, token=token)
    try:
        said = json.loads(reply.body)
    except ValueError:
        said = {}
    return Called(reply, said if isinstance(said, dict) else {})


def token(called: Called | None) -> Finding:
    """Tell whether Slack takes the bot's token."""
    check = "slack-token"
    if called is None:
        return off(check)
    if called.reply.failure:
        return problem(check, "away")
    if called.error:
        return problem(check, "gone" if called.error in GONE else "refused", error=called.error)
    return ok(check, team=str(called.said.get("team") or called.said.get("team_id") or "?"))


def allowed(settings: Settings, called: Called | None) -> Finding:
    """Tell which workspaces are let in; with a token of one workspace, whether it is among them."""
    check, named = "slack-allowed", settings.slack_teams
    if not (settings.slack_bot_token or settings.slack_client_id):
        return off(check)
    if not all(_TEAM.fullmatch(team) for team in named):
        return problem(check)
    own = str(called.said.get("team_id") or "") if called else ""
    if named and own and own not in named:
        return problem(check, "outside", team=own)
    if not named and settings.slack_client_id:
        return warning(check)
    return ok(check, teams=", ".join(named) or own or "–")


def scopes(called: Called | None) -> Finding:
    """Tell whether the token may do all that Runde does."""
    check = "slack-scopes"
    if called is None:
        return off(check)
    if called.error or _SCOPES_HEADER not in called.reply.headers:
        return skipped(check)
    given = {scope.strip() for scope in called.reply.headers[_SCOPES_HEADER].split(",")}
    missing = [scope for scope in SCOPES if scope not in given]
    return problem(check, missing=", ".join(missing)) if missing else ok(check)


async def endpoint(settings: Settings, reach: Reach) -> Finding:
    """Tell whether Slack's events would come to Runde: an unsigned one is refused there, and found."""
    check, url = "slack-endpoint", f"{settings.public_url}{EVENTS_PATH}"
    if not settings.slack_signing_secret:
        return off(check)
    if not settings.public_url:
        return skipped(check)
    reply = await reach.ask("POST", url, json={"type": "event_callback"})
    if reply.failure:
        return problem(check, "away", url=url)
    if reply.status in {404, 405}:
        return problem(check, "not-routed", url=url, status=str(reply.status))
    if 400 <= reply.status < 500:
        return ok(check, url=url)
    return problem(check, "other", url=url, status=str(reply.status))


async def line(settings: Settings, reach: Reach) -> Finding:
    """Tell whether Slack would open the line of Socket Mode."""
    check = "slack-socket"
    if not settings.slack_app_token:
        return off(check)
    called = await call(settings, reach, "apps.connections.open", settings.slack_app_token)
    if called.reply.failure:
        return problem(check, "away")
    return problem(check, "refused", error=called.error) if called.error else ok(check)
