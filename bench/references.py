"""What a Slack acknowledgement costs that keeps nothing: slack-bolt alone, in a process of its own.

It prints its port, tells at `/cpu` how many seconds of processor it has used, and ends with its standard input.
"""

import asyncio
import sys
import time

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult

from bot.simulate.in_slack import SECRET


async def _authorize() -> AuthorizeResult:
    return AuthorizeResult(enterprise_id=None, team_id="T01TEST", bot_token="xoxb-test")


def bolt() -> web.Application:
    """Return a server that checks signatures and acknowledges every modal."""
    app = AsyncApp(signing_secret=SECRET, authorize=_authorize)

    @app.view({"type": "view_submission", "callback_id": "runde"})
    async def taken(ack: AsyncAck) -> None:
        await ack()

    async def events(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    served = web.Application()
    served.router.add_post("/slack/events", events)
    return served


async def main() -> None:
    """Serve until standard input ends."""

    async def cpu(_: web.Request) -> web.Response:
        return web.Response(text=str(time.process_time()))

    app = bolt()
    app.router.add_get("/cpu", cpu)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main())
