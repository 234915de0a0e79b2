"""The pages of networks and municipalities: whoever has an address of their own reads what they may see just now.

Who may see what is decided by `dialogs.follow_up.chronicles`, what stands on the pages by `network_facts`.
"""

from collections.abc import Sequence

from aiohttp import web

from bot.channels.web.context import WEB
from bot.channels.web.errors import NoSuchPage
from bot.channels.web.network_facts import municipality_facts, network_facts
from bot.channels.web.pages import page
from dialogs.follow_up.chronicles import Reader, open_municipality, open_network, reader_of
from dialogs.ports import UnitOfWork
from dialogs.words import Words, words
from facilitation.chronicle import Chronicle

LONGEST_TOKEN, LONGEST_NAME = 64, 200


def routes() -> Sequence[web.RouteDef]:
    """Return the pages' routes."""
    return [
        web.get(r"/nettverk/{token:[\w-]+}/{number:\d{1,9}}", show_network),
        web.get(r"/kommune/{token:[\w-]+}/{name}", show_municipality),
    ]


async def show_network(request: web.Request) -> web.Response:
    """A network's page. Raises NoSuchPage for an address nobody has, and for whom it is not (any more)."""
    site = request.app[WEB]
    async with site.store.unit_of_work() as uow:
        reader = await _reader(request, uow)
        found = await open_network(uow, reader, int(request.match_info["number"]), site.clock.now())
    if found is None:
        raise NoSuchPage
    t = _words(request, reader, found)
    return _private(page(request, "network.html", t.language, **network_facts(found, reader, t, site.clock.now())))


async def show_municipality(request: web.Request) -> web.Response:
    """A municipality's page, over all the networks in which the reader may see it. Raises as `show_network`."""
    site, name = request.app[WEB], request.match_info["name"][:LONGEST_NAME]
    async with site.store.unit_of_work() as uow:
        reader = await _reader(request, uow)
        seen = await open_municipality(uow, reader.person_id, name, site.clock.now())
    if not seen:
        raise NoSuchPage
    t = _words(request, reader, seen[-1])
    facts = municipality_facts(name, seen, reader, t, site.clock.now())
    return _private(page(request, "municipality.html", t.language, **facts))


async def _reader(request: web.Request, uow: UnitOfWork) -> Reader:
    token = request.match_info["token"]
    reader = await reader_of(uow, token) if len(token) <= LONGEST_TOKEN else None
    if reader is None:
        raise NoSuchPage
    return reader


def _words(request: web.Request, reader: Reader, about: Chronicle) -> Words:
    """Return the texts in the language chosen on the page, else the reader's, else the network's."""
    chosen = request.app[WEB].sessions.of(request).language
    return words(chosen or reader.language or about.partnership.language)


def _private(response: web.Response) -> web.Response:
    """Tell nobody the address: it opens the page."""
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
