"""The line from everybody to Runde: what is sent is sent until it is answered, and each answer's time is taken."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import aiohttp

from bot.simulate.errors import Stuck

_PAUSE = 0.05
_TRIES = 1200
_LOOK = 0.1
T = TypeVar("T")
_AWAY = (aiohttp.ClientError, TimeoutError, ConnectionError)


@dataclass
class Line:
    """Runde's address, and how it has answered: seconds by channel, what was no answer, repeats told otherwise."""

    address: str
    patience: float
    timer: Callable[[], float] = time.perf_counter
    took: dict[str, list[float]] = field(default_factory=dict)
    unanswered: Counter[str] = field(default_factory=Counter)
    repeated: int = 0
    told_otherwise: list[str] = field(default_factory=list)

    async def deliver(
        self, http: aiohttp.ClientSession, channel: str, path: str, body: str | bytes, headers: Mapping[str, str]
    ) -> str:
        """Post something that somebody has done until it is answered, and return the answer. Raises Stuck for a no."""
        for _ in range(_TRIES):
            try:
                with self.timed(channel):
                    async with http.post(self.address + path, data=body, headers=headers) as response:
                        text = await response.text()
            except _AWAY as error:
                self.unanswered[type(error).__name__] += 1
                await asyncio.sleep(_PAUSE)
                continue
            if response.status == 200:
                return text
            if response.status < 500:
                raise Stuck(f"{path} was answered with {response.status}: {text[:300]}")
            self.unanswered[str(response.status)] += 1
            await asyncio.sleep(_PAUSE)
        raise Stuck(f"nobody answers {path}")

    async def twice(
        self, http: aiohttp.ClientSession, channel: str, path: str, body: str | bytes, headers: Mapping[str, str]
    ) -> str:
        """Post something, and then again as a platform does that has not heard the answer: it must be the same."""
        first = await self.deliver(http, channel, path, body, headers)
        again = await self.deliver(http, channel, path, body, headers)
        self.repeated += 1
        if again != first:
            self.told_otherwise.append(f"{path}: {first[:200]} and then {again[:200]}")
        return first

    @contextmanager
    def timed(self, channel: str) -> Iterator[None]:
        """Take the time of an answer, if one comes."""
        begun = self.timer()
        yield
        self.took.setdefault(channel, []).append(self.timer() - begun)

    async def until(self, seen: Callable[[], T | None], what: str, seconds: float = 0, every: float = _LOOK) -> T:
        """Return what is seen, as soon as it is there. Raises Stuck when it does not come in time, usually ours."""
        until = self.timer() + (seconds or self.patience)
        while (found := seen()) is None:
            if self.timer() > until:
                raise Stuck(f"{what} never came")
            await asyncio.sleep(every)
        return found


def parsed(text: str) -> Any:
    """Return an answer's JSON; nothing for an empty one."""
    return json.loads(text) if text.startswith(("{", "[")) else None
