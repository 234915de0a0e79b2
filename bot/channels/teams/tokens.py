"""Our own token for the connector: by the app's secret, or by the machine's managed identity. Fetched on time, once."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import aiohttp

from bot.channels.teams.clouds import Cloud
from dialogs.outgoing import TryLater

_EARLY_SECONDS = 300
_RETRY_SECONDS = 30
_TIMEOUT = aiohttp.ClientTimeout(total=10)
_METADATA_SERVICE = "http://169.254.169.254/metadata/identity/oauth2/token"
_PROBLEMS = (aiohttp.ClientError, TimeoutError, KeyError, TypeError, ValueError)


class Source(Protocol):
    """Where tokens come from."""

    async def fetch(self, session: aiohttp.ClientSession, cloud: Cloud) -> Mapping[str, Any]:
        """Return the token endpoint's answer: `access_token` and `expires_in`."""


@dataclass(frozen=True, slots=True)
class Secret:
    """The app's own secret. `tenant` is the app's when it lives in one, else the cloud's for bots of many."""

    app_id: str
    password: str = field(repr=False)
    tenant: str = ""

    async def fetch(self, session: aiohttp.ClientSession, cloud: Cloud) -> Mapping[str, Any]:
        """Ask by client credentials."""
        url = f"{cloud.login}/{self.tenant or cloud.tenant}/oauth2/v2.0/token"
        form = {
            "grant_type": "client_credentials",
            "client_id": self.app_id,
            "client_secret": self.password,
            "scope": cloud.scope,
        }
        async with session.post(url, data=form, timeout=_TIMEOUT) as response:
            response.raise_for_status()
            answer: Mapping[str, Any] = await response.json(content_type=None)
            return answer


@dataclass(frozen=True, slots=True)
class ManagedIdentity:
    """The identity of the machine we run on: no secret at all. `endpoint` and `header` are App Service's, if it is."""

    app_id: str
    endpoint: str = ""
    header: str = field(default="", repr=False)

    async def fetch(self, session: aiohttp.ClientSession, cloud: Cloud) -> Mapping[str, Any]:
        """Ask the machine's own service."""
        version = "2019-08-01" if self.endpoint else "2018-02-01"
        resource = cloud.scope.removesuffix("/.default")
        query = {"api-version": version, "resource": resource, "client_id": self.app_id}
        headers = {"X-IDENTITY-HEADER": self.header} if self.endpoint else {"Metadata": "true"}
        url = self.endpoint or _METADATA_SERVICE
        async with session.get(url, params=query, headers=headers, timeout=_TIMEOUT) as response:
            response.raise_for_status()
            answer: Mapping[str, Any] = await response.json(content_type=None)
            return {**answer, "expires_in": _seconds_left(answer)}


def _seconds_left(answer: Mapping[str, Any]) -> float:
    if "expires_in" in answer:
        return float(answer["expires_in"])
    return float(answer["expires_on"]) - time.time()


@dataclass(slots=True)
class Tokens:
    """Tokens by cloud, each fetched once for all who wait."""

    session: Callable[[], aiohttp.ClientSession]
    source: Source | None
    now: Callable[[], float] = time.monotonic
    _kept: dict[str, tuple[str, float]] = field(default_factory=dict)
    _fetching: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def get(self, cloud: Cloud) -> str:
        """Return a token that holds for some minutes; empty where none is asked for. Raises TryLater."""
        if self.source is None:
            return ""
        async with self._fetching:
            token, until = self._kept.get(cloud.scope, ("", 0.0))
            if token and until > self.now():
                return token
            try:
                answer = await self.source.fetch(self.session(), cloud)
                token, seconds = str(answer["access_token"]), float(answer["expires_in"])
            except _PROBLEMS as error:
                raise TryLater(_RETRY_SECONDS) from error
            self._kept[cloud.scope] = (token, self.now() + max(seconds - _EARLY_SECONDS, 1))
            return token

    def forget(self, cloud: Cloud) -> None:
        """Fetch a new one next time: this one was refused."""
        self._kept.pop(cloud.scope, None)
