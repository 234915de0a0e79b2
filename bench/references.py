"""What a Slack acknowledgement costs that keeps nothing: slack-bolt alone, in a process of its own."""

import asyncio

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult

from bench.serving import serve
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


if __name__ == "__main__":
    asyncio.run(serve(bolt()))
