"""How Slack's Web API is asked, and how it answers."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

Json = Mapping[str, Any]


async def arguments_of(request: web.Request) -> Json:
    """Return the arguments of a call, however they were sent."""
    if request.method == "GET":
        return dict(request.query)
    if request.content_type == "application/json":
        body: Json = await request.json()
        return body
    return {name: str(value) for name, value in (await request.post()).items()}


def yes(**facts: Any) -> web.Response:
    """Answer that it went well."""
    return web.json_response({"ok": True, **facts})


def no(error: str) -> web.Response:
    """Answer that it did not, and why."""
    return web.json_response({"ok": False, "error": error})
