"""Open streams: server-sent events for a room and for the big screen, resumed from the last event the page has seen."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass

from aiohttp import web
from aiohttp_sse import EventSourceResponse, sse_response

from bot.channels.web.context import WEB
from bot.channels.web.deliver import Hub, Watcher
from bot.channels.web.feed import Event, Feed
from bot.channels.web.render import Look, Renderer

_HEARTBEAT = 15.0


@dataclass(frozen=True, slots=True)
class Streams:
    """Opens streams on the hub."""

    hub: Hub
    renderer: Renderer
    heartbeat: float = _HEARTBEAT  # seconds

    async def follow(self, request: web.Request, gathering_id: int, person_id: str, look: Look) -> web.StreamResponse:
        """Send what is new until the page goes away; with `once`, send it and let the page come back in a second.

        A page with many rooms in frames asks for `once`: browsers open six connections to a host and no more.
        """
        if request.transport is None:  # gone again before we got here
            return web.Response(status=204)
        site, once = request.app[WEB], "once" in request.query
        watcher = Watcher(gathering_id, person_id, request.query.get("tab", "")[:64])
        feed = Feed(self.hub, watcher, self.renderer, look, site.store, site.clock, _after(request))
        with self.hub.watching(watcher):
            return await self._follow(request, feed, once=once)

    async def _follow(self, request: web.Request, feed: Feed, *, once: bool) -> web.StreamResponse:
        async with sse_response(request, ping_interval=self.heartbeat) as response:
            with suppress(ConnectionResetError, TimeoutError):  # the page has gone
                await response.send("{}", event="hello")
                while response.is_connected() and not self.hub.closing and not (once and feed.caught_up):
                    await self._send_news(response, feed)
        return response

    async def _send_news(self, response: EventSourceResponse, feed: Feed) -> None:
        try:
            await asyncio.wait_for(feed.watcher.news.wait(), self.heartbeat)
        except TimeoutError:
            await _send(response, feed.tick())
            return
        feed.watcher.news.clear()
        for event in await feed.news():
            await _send(response, event)


async def _send(response: EventSourceResponse, event: Event) -> None:
    await response.send(event.text, id=None if event.id is None else str(event.id), event=event.name)


def _after(request: web.Request) -> int:
    """Return the newest seq the page has: what the browser remembers counts more than the address it first opened."""
    for text in (request.headers.get("Last-Event-ID", ""), request.query.get("after", "")):
        if text.isascii() and text.isdigit() and len(text) < 19:
            return int(text)
    return 0
