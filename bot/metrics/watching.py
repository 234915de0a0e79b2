"""Looks on, from outside: at how fast and how requests are answered, and at what a platform says to what is sent."""

import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from aiohttp import web
from aiohttp.typedefs import Middleware

from bot.metrics.figures import Metrics
from dialogs.messages import Message
from dialogs.outgoing import Outgoing, Posted

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_DOORS = (("/api/messages", "teams"), ("/slack/", "slack"))


def watch(metrics: Metrics, timer: Callable[[], float] = time.perf_counter) -> Middleware:
    """Return a middleware that counts answers to what people do; looking at a page is not counted."""

    @web.middleware
    async def watching(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.method != "POST" or request.match_info.http_exception is not None:
            return await handler(request)
        begun, status = timer(), 500
        try:
            response = await handler(request)
            status = response.status
        except web.HTTPException as error:
            status = error.status
            raise
        finally:
            metrics.acknowledged(_channel(request.path), _outcome(status), timer() - begun)
        return response

    return watching


def _channel(path: str) -> str:
    return next((channel for door, channel in _DOORS if path.startswith(door)), "web")


def _outcome(status: int) -> str:
    return "taken" if status < 400 else "refused" if status < 500 else "failed"


class Watched:
    """A `dialogs.outgoing.Outgoing` that counts what the platform took, and what it refused."""

    def __init__(self, channel: Outgoing, metrics: Metrics) -> None:
        self._channel = channel
        self._metrics = metrics
        self.name, self.limits, self.asides = channel.name, channel.limits, channel.asides
        metrics.sends_to(channel.name)

    def room_of(self, address: str) -> str:
        """Return what the platform counts together."""
        return self._channel.room_of(address)

    async def post(self, address: str, message: Message, *, thread_of: str = "", under: str = "") -> Posted:
        """Post a new message."""
        with self._counted():
            return await self._channel.post(address, message, thread_of=thread_of, under=under)

    async def edit(self, address: str, reference: str, message: Message) -> None:
        """Change a message posted before."""
        with self._counted():
            await self._channel.edit(address, reference, message)

    async def delete(self, address: str, reference: str) -> None:
        """Take away a message posted before."""
        with self._counted():
            await self._channel.delete(address, reference)

    @contextmanager
    def _counted(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            self._metrics.refused(self.name, error)
            raise
        self._metrics.sent(self.name)
