"""Bodies are read whole before anybody looks at them: no larger than the app takes, and no slower than a poor line."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

PATIENCE = 20.0  # seconds for a body, all of it

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def read_in_time(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Read the body; 408 for one that drips. aiohttp keeps what is read, and refuses what is too large by itself."""
    if not request.content.is_eof():  # a small one came with its headers
        try:
            async with asyncio.timeout(PATIENCE):
                await request.read()
        except TimeoutError as error:
            raise web.HTTPRequestTimeout from error
    return await handler(request)
