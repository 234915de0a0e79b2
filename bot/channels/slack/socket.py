"""Socket Mode, for a single node behind a firewall: Runde calls Slack, and the same requests come over that line."""

import asyncio
from contextlib import suppress

import aiohttp
import structlog
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError

_log = structlog.get_logger(__name__)
_AGAIN_AFTER = 10.0


class Line:
    """The line to Slack, held from `start` to `close`. Once it stands, the SDK takes it up again when it breaks."""

    def __init__(self, bolt: AsyncApp, app_token: str) -> None:
        self._bolt = bolt
        self._app_token = app_token
        self._holding: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to call. Needs a running event loop."""
        self._holding = asyncio.create_task(self._hold(), name="slack socket mode")

    async def close(self) -> None:
        """Hang up."""
        holding, self._holding = self._holding, None
        if holding is not None:
            holding.cancel()
            with suppress(asyncio.CancelledError):
                await holding

    async def _hold(self) -> None:
        handler = AsyncSocketModeHandler(self._bolt, self._app_token)
        try:
            while True:
                if await self._called(handler):
                    await asyncio.Event().wait()
                await asyncio.sleep(_AGAIN_AFTER)
        finally:
            await handler.close_async()  # type: ignore[no-untyped-call]

    async def _called(self, handler: AsyncSocketModeHandler) -> bool:
        try:
            await handler.connect_async()  # type: ignore[no-untyped-call]
        except (SlackApiError, aiohttp.ClientError, TimeoutError) as error:
            _log.warning("slack_socket_not_connected", error=str(error)[:200])
            return False
        return True
