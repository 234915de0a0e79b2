"""The echo bot of Microsoft's 365 Agents SDK, which asks for no credentials: what `make bench` compares with.

It runs in an environment of its own, which `make bench` makes.
"""

import asyncio
import logging
from typing import Any

from aiohttp import web
from microsoft_agents.hosting.aiohttp import CloudAdapter  # type: ignore[import-not-found, unused-ignore]
from microsoft_agents.hosting.core import (  # type: ignore[import-not-found, unused-ignore]
    ActivityHandler,
    AnonymousTokenProvider,
    RestChannelServiceClientFactory,
)

from bench.serving import serve


class _Connections:
    """Gives everybody the same token: none."""

    def get_token_provider(self, *_: Any) -> Any:
        return AnonymousTokenProvider()

    get_connection = get_default_connection = get_token_provider


class _Echo(ActivityHandler):  # type: ignore[misc, unused-ignore]
    async def on_message_activity(self, turn_context: Any) -> None:
        """Say it again."""
        await turn_context.send_activity(f"Echo: {turn_context.activity.text}")


async def main() -> None:
    """Serve until standard input ends."""
    logging.disable(logging.WARNING)  # it complains of the missing credentials with each request
    adapter, bot = CloudAdapter(channel_service_client_factory=RestChannelServiceClientFactory(_Connections())), _Echo()

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse | None = await adapter.process(request, bot)
        return answer or web.Response(status=201)

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    await serve(app)


if __name__ == "__main__":
    asyncio.run(main())
