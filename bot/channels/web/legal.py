"""What everybody may know about Runde before they come in: how it treats what they write, on what terms, and for whom.

The duty to tell how accessible the pages are is that of the Norwegian regulation on universal design of ICT.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from aiohttp import web

from bot.channels.web.context import WEB
from bot.channels.web.pages import page

# Each page's address, and the paragraphs it is made of: their words are `legal-<page>-<paragraph>`.
PAGES: Mapping[str, tuple[str, Sequence[str]]] = {
    "/personvern": ("privacy", ("who", "what", "seen", "shared", "cookie", "kept", "yours")),
    "/vilkar": ("terms", ("what", "you", "words", "us", "end")),
    "/tilgjengelighet": ("accessibility", ("status", "how", "limits", "report", "duty")),
}


def routes() -> Sequence[web.RouteDef]:
    """Return the pages' routes."""
    return [web.get(path, _shown(name, paragraphs)) for path, (name, paragraphs) in PAGES.items()]


def _shown(name: str, paragraphs: Sequence[str]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def show(request: web.Request) -> web.Response:
        return page(request, "legal.html", name=name, paragraphs=paragraphs, contact=request.app[WEB].contact)

    return show
