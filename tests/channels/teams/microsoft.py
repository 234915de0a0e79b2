"""The Microsoft of the tests: in a hurry, strict about cards, and with faults that can be ordered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.teams import LIMITS as REAL
from bot.counterparts import Microsoft as Counterpart
from bot.counterparts import faster
from bot.counterparts.microsoft import APP, TENANT, Message
from tests.channels.teams.messages import faults

__all__ = ["APP", "LIMITS", "TENANT", "Message", "Microsoft", "microsoft"]

QUICKER = 60  # the windows pass this many times faster than Teams'


LIMITS = faster(REAL, 1 / QUICKER)


@dataclass
class Microsoft(Counterpart):
    """`fail` are statuses to answer the next calls with, 0 for none at all: the line goes dead.

    `absent` have not installed Runde; `slow` is how long each call takes, by conversation; `lines` are the connections.
    """

    fail: list[int] = field(default_factory=list)
    absent: set[str] = field(default_factory=set)
    slow: dict[str, float] = field(default_factory=dict)
    lines: set[int] = field(default_factory=set)
    files: dict[str, bytes] = field(default_factory=dict)

    def app(self) -> web.Application:
        app = super().app()
        app.router.add_get("/files/{name}", self._file)
        return app

    def is_absent(self, user: str) -> bool:
        return user in self.absent

    async def arrived(self, request: web.Request, conversation: str) -> None:
        transport = request.transport
        assert transport is not None
        self.lines.add(transport.get_extra_info("peername")[1])
        await asyncio.sleep(self.slow.get(conversation.partition(";")[0], 0))
        if self.fail and self.fail[0] == 0:
            transport.abort()
        if self.fail:
            raise self.refusal(self.fail.pop(0) or 500)

    async def _file(self, request: web.Request) -> web.Response:
        """Return a file of somebody's, to whoever has its address."""
        assert "Authorization" not in request.headers, "our token is not for this"
        self.calls["file"] += 1
        name = request.match_info["name"]
        if name == "elsewhere":
            raise web.HTTPFound("https://evil.example/")
        return web.Response(body=self.files[name]) if name in self.files else web.Response(status=404)


@asynccontextmanager
async def microsoft() -> AsyncIterator[Microsoft]:
    """Open it on a free port. It counts per conversation only: Runde counts what it sends to the tenant altogether."""
    one = Microsoft(pace=1 / QUICKER, tenant_limit=False, faults_in=faults)
    async with TestServer(one.app()) as server:
        one.url = str(server.make_url("/")).rstrip("/")
        yield one
        assert one.complaints == []
