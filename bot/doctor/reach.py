"""The way out of the house: short patience, no redirects, and whose clock said what. Failures come back as a reason."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime

import aiohttp

_PATIENCE = aiohttp.ClientTimeout(total=8, connect=5)
_LONGEST_BODY = 100_000
Refused = Callable[[aiohttp.ClientResponse], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back. `failure` is empty when anything did; else `certificate`, `slow` or `away`."""

    status: int = 0
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    failure: str = ""


@dataclass(slots=True)
class Reach:
    """Asks others over HTTP, and remembers by how many seconds their clocks differ from ours."""

    session: aiohttp.ClientSession
    skews: list[float]

    async def get(self, url: str) -> Reply:
        """Fetch something."""
        return await self.ask("GET", url)

    async def ask(self, method: str, url: str, *, json: object = None, token: str = "") -> Reply:
        """Ask, with a bearer token if there is one."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            async with self.session.request(method, url, json=json, headers=headers, allow_redirects=False) as answer:
                body = await answer.content.read(_LONGEST_BODY)
                return Reply(answer.status, body, {name.lower(): value for name, value in answer.headers.items()})
        except (aiohttp.ClientError, OSError, ValueError) as error:  # a ValueError: headers cannot hold such a token
            return Reply(failure=failure(error))


def failure(error: Exception) -> str:
    """Return in which of the ways an address could not be reached."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientSSLError):
        return "certificate"
    return "slow" if isinstance(error, TimeoutError) else "away"


@asynccontextmanager
async def reaching() -> AsyncIterator[Reach]:
    """Open the way out."""
    skews: list[float] = []
    async with opened(skews) as session:
        yield Reach(session, skews)


def opened(skews: list[float], refused: Refused | bool = False) -> aiohttp.ClientSession:
    """Return a session that notes clocks in `skews`; `refused` may raise on what comes back."""

    async def look_at_clock(_: object, __: object, ended: aiohttp.TraceRequestEndParams) -> None:
        skews.extend(_skew(ended.response.headers.get("Date", "")))

    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(look_at_clock)
    return aiohttp.ClientSession(timeout=_PATIENCE, trace_configs=[trace], raise_for_status=refused)


def _skew(date: str) -> list[float]:
    try:
        return [time.time() - parsedate_to_datetime(date).timestamp()]
    except (ValueError, TypeError):
        return []
