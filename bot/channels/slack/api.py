"""Calls to Slack: one pooled session, no retries of the SDK's own (it would post twice), refusals told by type."""

import logging
from collections.abc import Mapping
from typing import Any, Protocol

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from yarl import URL

from bot.channels.slack.errors import NoSlide, TooLate
from dialogs.outgoing import ChannelError, MessageGone, Stopped, TryLater, Unanswered

SLACK = "https://slack.com/api/"
FILES = "https://files.slack.com/"
_PATIENCE = aiohttp.ClientTimeout(total=15, connect=5)
_USUAL_PAUSE = 5.0

_GONE = {"message_not_found", "cant_update_message", "edit_window_closed", "thread_not_found"}
_LATER = {"ratelimited", "rate_limited", "message_limit_exceeded", "service_unavailable", "team_added_to_org"}
_UNKNOWN = {"fatal_error", "internal_error", "request_timeout"}
_STOPPED = {
    "is_archived": "archived",
    **dict.fromkeys(("channel_not_found", "channel_is_deleted"), "gone"),
    **dict.fromkeys(
        (
            "not_in_channel",
            "missing_scope",
            "restricted_action",
            "restricted_action_read_only_channel",
            "no_permission",
        ),
        "forbidden",
    ),
    **dict.fromkeys(
        ("user_not_found", "user_disabled", "cannot_dm_bot", "messages_tab_disabled", "user_not_visible"),
        "slack-no-direct",
    ),
    **dict.fromkeys(
        ("token_revoked", "token_expired", "account_inactive", "invalid_auth", "not_authed", "team_access_not_granted"),
        "revoked",
    ),
}


class Tokens(Protocol):
    """Where the workspaces' tokens are."""

    async def token(self, team: str) -> str:
        """Return the bot token for a workspace. Raises Stopped where Runde is not installed."""


class Api:
    """Slack's Web API for all workspaces, open from `start` until `close`."""

    def __init__(self, tokens: Tokens, url: str = "") -> None:
        self._tokens = tokens
        self._url = url or SLACK
        self._files = URL(url or FILES).origin()
        self._session: aiohttp.ClientSession | None = None
        logger = logging.getLogger("slack_sdk.runde")
        logger.setLevel(logging.INFO)  # below that the SDK writes out answers, and tokens are among them
        self.client = AsyncWebClient(base_url=self._url, retry_handlers=[], logger=logger)

    async def start(self) -> None:
        """Open the session. Needs a running event loop."""
        self._session = self.client.session = aiohttp.ClientSession(timeout=_PATIENCE)

    async def close(self) -> None:
        """Close it."""
        if self._session is not None:
            await self._session.close()
        self._session = self.client.session = None

    async def call(self, team: str, method: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Call a method with a workspace's token and return its answer. Raises what `dialogs.outgoing` tells of."""
        token = await self._tokens.token(team)
        answer = await _told_by_type(
            self.client.api_call(method, json=dict(arguments), headers={"Authorization": f"Bearer {token}"})
        )
        return dict(answer.data) if isinstance(answer.data, dict) else {}

    async def ask(self, team: str, method: str, arguments: Mapping[str, str]) -> Mapping[str, Any]:
        """Like `call`, for methods that only read: those take their arguments in the address."""
        token = await self._tokens.token(team)
        headers = {"Authorization": f"Bearer {token}"}
        answer = await _told_by_type(
            self.client.api_call(method, http_verb="GET", params=dict(arguments), headers=headers)
        )
        return dict(answer.data) if isinstance(answer.data, dict) else {}

    async def exchange(self, client_id: str, client_secret: str, code: str, redirect_uri: str) -> Mapping[str, Any]:
        """Return what Slack grants for the code of an installation. Raises what `dialogs.outgoing` tells of."""
        answer = await _told_by_type(
            self.client.oauth_v2_access(
                client_id=client_id, client_secret=client_secret, code=code, redirect_uri=redirect_uri
            )
        )
        return dict(answer.data) if isinstance(answer.data, dict) else {}

    async def download(self, team: str, url: str, name: str, most: int) -> bytes:
        """Return a file that was sent in a workspace. Raises NoSlide: the token goes to Slack's own files only."""
        if self._session is None or not self._has_file(url):
            raise NoSlide("slack-file-elsewhere", name=name)
        headers = {"Authorization": f"Bearer {await self._tokens.token(team)}"}
        found = bytearray()
        try:
            async with self._session.get(url, headers=headers, allow_redirects=False) as answer:
                if answer.status != 200 or answer.content_type == "text/html":  # a page to log in on
                    raise NoSlide("slack-file-refused", name=name)
                async for piece in answer.content.iter_chunked(2**16):
                    found += piece
                    if len(found) > most:
                        raise NoSlide("plan-too-large", name=name, most=most // 1_000_000)
        except (TimeoutError, aiohttp.ClientError) as error:
            raise NoSlide("slack-file-away", name=name) from error
        return bytes(found)

    def _has_file(self, url: str) -> bool:
        try:
            return URL(url).origin() == self._files
        except ValueError:
            return False

    async def respond(self, response_url: str, body: Mapping[str, Any]) -> None:
        """Answer a press where it was made; counts against no limit. Raises Unanswered."""
        if self._session is None:
            raise Unanswered
        try:
            async with self._session.post(response_url, json=dict(body)) as answer:
                await answer.read()
        except (TimeoutError, aiohttp.ClientError) as error:
            raise Unanswered from error


async def _told_by_type(calling: Any) -> Any:
    try:
        return await calling
    except SlackApiError as error:
        raise refusal(error) from error
    except aiohttp.ClientConnectorError as error:
        raise TryLater(_USUAL_PAUSE) from error  # it never left
    except (TimeoutError, aiohttp.ClientError, SlackClientError, AttributeError, ValueError) as error:
        raise Unanswered from error


def refusal(error: SlackApiError) -> ChannelError:
    """Return what Slack's refusal means for whoever wanted to send."""
    response = error.response
    status = getattr(response, "status_code", 0)
    data = getattr(response, "data", None)
    code = data.get("error", "") if isinstance(data, dict) else ""
    if status == 429 or code in _LATER:
        return TryLater(_pause(getattr(response, "headers", {}) or {}))
    if code in _GONE:
        return MessageGone()
    if code == "expired_trigger_id":
        return TooLate()
    if code in _STOPPED:
        return Stopped(_STOPPED[code])
    if code in _UNKNOWN or (not code and status in {200, 500}):
        return Unanswered()
    if status in {502, 503, 504}:
        return TryLater(_USUAL_PAUSE)
    return Stopped("unknown")


def _pause(headers: Mapping[str, str]) -> float:
    found = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    return float(found) if str(found).isdecimal() else _USUAL_PAUSE
