"""An API that takes so many milliseconds to answer whatever it is sent: a process of its own, beside what is measured.

It prints its port, and ends with its standard input.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count

from aiohttp import web


@asynccontextmanager
async def slow_api(milliseconds: int) -> AsyncIterator[str]:
    """Start one, and return its address."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.slow_api", str(milliseconds), stdin=pipe, stdout=pipe
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(await process.stdout.readline())}"
    finally:
        process.stdin.close()
        await process.wait()


async def main(milliseconds: int) -> None:
    """Answer as both platforms do, in one: what is posted has an id and a time stamp."""
    numbers = count(1)

    async def take(request: web.Request) -> web.Response:
        await request.read()
        await asyncio.sleep(milliseconds / 1000)
        number = next(numbers)
        user = {"profile": {"real_name": "Kari Dal"}, "tz": "Europe/Oslo"}
        answer = {"id": f"m{number}", "ok": True, "channel": "D01", "ts": f"1795296119.{number:06}", "user": user}
        return web.json_response(answer, status=201 if "/v3/" in request.path else 200)

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
