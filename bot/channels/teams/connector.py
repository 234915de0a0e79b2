"""Calls to the connector's REST API, over connections that all share. What goes wrong becomes `dialogs.outgoing`'s
errors; what is sent is made elsewhere.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import aiohttp
import structlog

from bot.channels.teams.cards import Json
from bot.channels.teams.clouds import Cloud, cloud_of
from bot.channels.teams.fitting import packed
from bot.channels.teams.tokens import Tokens
from dialogs.outgoing import MessageGone, Stopped, TryLater, Unanswered

_TIMEOUT = aiohttp.ClientTimeout(total=20, connect=5)
_BUSY = {412, 429, 500, 502, 503, 504}
_UNKNOWN_TOKEN_SECONDS = 60
_PAGE = 500
_MOST_MEMBERS = 10_000
_NOT_THERE = {"BotNotInConversationRoster", "ForbiddenOperationException", "ConversationNotFound"}
_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Connector:
    """The connector API of all the clouds we may speak to."""

    session: Callable[[], aiohttp.ClientSession]
    tokens: Tokens
    clouds: Sequence[Cloud]

    async def send(self, service_url: str, conversation: str, activity: Json) -> str:
        """Post an activity and return its id. Raises as `dialogs.outgoing.Outgoing.post`."""
        answer = await self._call("POST", service_url, f"v3/conversations/{_part(conversation)}/activities", activity)
        return str(answer.get("id", ""))

    async def update(self, service_url: str, conversation: str, reference: str, activity: Json) -> None:
        """Change an activity. Raises MessageGone when it is no longer there."""
        path = f"v3/conversations/{_part(conversation)}/activities/{_part(reference)}"
        await self._call("PUT", service_url, path, {**activity, "id": reference})

    async def delete(self, service_url: str, conversation: str, reference: str) -> None:
        """Delete an activity. Raises MessageGone when it is no longer there."""
        await self._call("DELETE", service_url, f"v3/conversations/{_part(conversation)}/activities/{_part(reference)}")

    async def talk_with(self, service_url: str, tenant: str, bot: str, user: str) -> str:
        """Return the conversation with somebody; the same one each time."""
        wanted = {
            "bot": {"id": bot},
            "members": [{"id": user}],
            "isGroup": False,
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        answer = await self._call("POST", service_url, "v3/conversations", wanted)
        return str(answer.get("id", ""))

    async def team_name(self, service_url: str, team: str) -> str:
        """Return what a team is called."""
        answer = await self._call("GET", service_url, f"v3/teams/{_part(team)}")
        return str(answer.get("name") or "")

    async def members(self, service_url: str, conversation: str) -> Sequence[Json]:
        """Return who is in a channel or a chat: of a private or shared channel its own people, not its team's."""
        found: list[Json] = []
        path = f"v3/conversations/{_part(conversation)}/pagedmembers?pageSize={_PAGE}"
        more = ""
        while len(found) < _MOST_MEMBERS:
            answer = await self._call("GET", service_url, path + more)
            listed = answer.get("members")
            found += [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
            if not answer.get("continuationToken"):
                break
            more = f"&continuationToken={quote(str(answer['continuationToken']), safe='')}"
        return found[:_MOST_MEMBERS]

    async def _call(self, method: str, service_url: str, path: str, body: Json | None = None) -> Json:
        cloud = cloud_of(self.clouds, service_url)
        if cloud is None:  # our token goes to Microsoft only, whatever a stored address says
            raise Stopped("refused")
        headers = {"Content-Type": "application/json"}
        token = await self.tokens.get(cloud)
        if token:
            headers["Authorization"] = f"Bearer {token}"
        url = f"{service_url.rstrip('/')}/{path}"
        data = packed(body) if body is not None else None
        try:
            async with self.session().request(
                method, url, data=data, headers=headers, timeout=_TIMEOUT, allow_redirects=False
            ) as response:
                return await self._read(response, method, cloud)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:  # nothing was sent
            raise TryLater from error
        except (aiohttp.ClientError, TimeoutError) as error:
            raise Unanswered from error

    async def _read(self, response: aiohttp.ClientResponse, method: str, cloud: Cloud) -> Json:
        if response.status < 300:
            return await _json(response)
        code = _code(await _json(response))
        _log.info("teams_refused", method=method, status=response.status, code=code)
        if response.status == 401:
            self.tokens.forget(cloud)
            raise TryLater(_UNKNOWN_TOKEN_SECONDS)
        if response.status in _BUSY:
            raise TryLater(_seconds(response))
        raise _refusal(response.status, code, method)


def _refusal(status: int, code: str, method: str) -> Exception:
    if status == 404:
        return MessageGone()
    if status == 403 and code in _NOT_THERE:
        return Stopped("not-installed")
    if status == 403:
        return Stopped("forbidden")
    return MessageGone() if method == "PUT" and status == 410 else Stopped("refused")


def _part(text: str) -> str:
    return quote(text, safe="@:;=")


def _seconds(response: aiohttp.ClientResponse) -> float:
    try:
        return max(float(response.headers.get("Retry-After", 0)), 0)
    except ValueError:  # a date: rare, and a little patience is as good
        return 5


async def _json(response: aiohttp.ClientResponse) -> Json:
    try:
        answer: Any = await response.json(content_type=None)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _code(answer: Json) -> str:
    error = answer.get("error")
    return str(error.get("code", "")) if isinstance(error, dict) else ""
