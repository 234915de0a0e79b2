"""A server in a process of its own, beside what is measured: how it serves, and how it is started and ended."""

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

_WAITING = 1024  # connections that come at once


async def serve(app: web.Application) -> None:
    """Serve on a free port of this machine until standard input ends.

    The port is printed, and `/cpu` tells how many seconds of processor the process has used.
    """
    app.router.add_get("/cpu", _cpu)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, backlog=_WAITING).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


async def _cpu(_: web.Request) -> web.Response:
    return web.Response(text=str(time.process_time()))


@asynccontextmanager
async def started(*arguments: str, python: str = sys.executable) -> AsyncIterator[str]:
    """Start a module that serves (`-m` is understood), and return its address; it ends with the block."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(python, "-m", *arguments, stdin=pipe, stdout=pipe)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(await process.stdout.readline())}"
    finally:
        process.stdin.close()
        await process.wait()
