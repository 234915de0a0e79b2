"""Hands out pictures over HTTP: `/bilde/<key>.png`, and `/bilde/<key>-dark.png` for a dark page.

Whoever knows an address may see the picture: a chat's own servers fetch it. It never changes, so it may be kept.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from aiohttp import hdrs, web

from bot.pictures.studio import Studio
from dialogs.ports import Store

_YEAR = 365 * 24 * 3600
_HEADERS = {
    hdrs.CACHE_CONTROL: f"public, max-age={_YEAR}, immutable",
    "Cross-Origin-Resource-Policy": "cross-origin",  # it stands in a chat's own page
}


@dataclass(frozen=True, slots=True)
class Gallery:
    """The pictures that stand, drawn when somebody asks for one."""

    store: Store
    studio: Studio

    def mount(self, app: web.Application) -> None:
        """Hang it on an app, and end the studio with the app."""
        app.router.add_get(r"/bilde/{key:[0-9a-f]{32}}{dark:(-dark)?}.png", self.show)
        app.cleanup_ctx.append(self._live)

    async def show(self, request: web.Request) -> web.Response:
        """The picture; 404 for one that is not there, or no longer."""
        async with self.store.unit_of_work() as uow:
            picture = await uow.pictures.get(request.match_info["key"])
        if picture is None:
            raise web.HTTPNotFound
        name = request.match_info["key"] + request.match_info["dark"]
        if any(tag.value in (name, "*") for tag in request.if_none_match or ()):
            return _response(name, 304)
        drawing = await self.studio.draw(picture, dark=bool(request.match_info["dark"]))
        return _response(name, 200, drawing.png)

    async def _live(self, _: web.Application) -> AsyncIterator[None]:
        yield
        await self.studio.close()


def _response(name: str, status: int, png: bytes | None = None) -> web.Response:
    response = web.Response(status=status, body=png, content_type="image/png", headers=_HEADERS)
    response.etag = name
    return response
