"""An API that takes so many milliseconds to answer whatever it is sent, in a process of its own."""

import asyncio
import sys
from itertools import count

from aiohttp import web

from bench.serving import serve


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
    await serve(app)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
