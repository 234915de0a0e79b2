"""The pages outside any room: the front page with the join code, and the facilitator's, behind a link of its own."""

from typing import Any

from aiohttp import web

from bot.channels.web.acting import room_address
from bot.channels.web.context import WEB
from bot.channels.web.errors import NoSuchLink
from bot.channels.web.pages import accepted, form_facts, language_of, page
from bot.channels.web.sessions import link_hash
from bot.channels.web.translate import Open, read
from bot.channels.web.visit import Visit, tidy_code
from dialogs.follow_up.continuing import can_continue
from dialogs.incoming import Sender
from dialogs.messages import Reply
from dialogs.places import LOBBY
from dialogs.records import Gathering
from dialogs.words import LANGUAGES


async def by_cookie(request: web.Request) -> Visit:
    """Return whom the browser's cookie says it is, and the code in the address."""
    code = tidy_code(request.match_info["code"])
    return Visit(code, sender_of(request), f"/r/{code}")


def sender_of(request: web.Request) -> Sender:
    """Return the person behind a browser, as dialogs know them."""
    session = request.app[WEB].sessions.of(request)
    language = session.language or accepted(request.headers.get("Accept-Language", ""))
    return Sender("web", session.uid, session.name, language)


async def front(request: web.Request) -> web.Response:
    """The front page: a join code, or on with the gathering one is in."""
    site = request.app[WEB]
    async with site.store.unit_of_work() as uow:
        person = await uow.people.known_as(sender_of(request))
        latest = await uow.people.latest_gathering(person.id) if person else None
        gathering = await uow.gatherings.get(latest) if latest else None
    if gathering and gathering.closes_at and gathering.closes_at <= site.clock.now():
        gathering = None
    return page(request, "front.html", gathering=gathering)


async def find(request: web.Request) -> web.Response:
    """Take a typed code to its room; whether there is one is the room's to say."""
    code = tidy_code(request.query.get("code", ""))
    raise web.HTTPSeeOther(f"/r/{code}" if code else "/")


async def choose_language(request: web.Request) -> web.Response:
    """Remember a language and go back to the page it was chosen on."""
    language = request.match_info["language"]
    if language in LANGUAGES:
        request.app[WEB].sessions.keep(request, language=language)
    back = request.query.get("back", "/")
    inside = back.startswith("/") and not back.startswith(("//", "/\\")) and back.isprintable()
    raise web.HTTPSeeOther(back if inside else "/")


async def take_link(request: web.Request) -> web.Response:
    """The holder of the facilitator's link: remembered in the cookie, and the link leaves the address bar."""
    token_hash = link_hash(request.match_info["token"])
    await _check(request, token_hash)
    request.app[WEB].sessions.keep(request, link=token_hash)
    raise web.HTTPSeeOther("/f")


async def desk(request: web.Request) -> web.Response:
    """The facilitator's page: their gatherings, and a form for a new one."""
    await _check(request, request.app[WEB].sessions.of(request).link)
    return await _show_desk(request)


async def open_gathering(request: web.Request) -> web.Response:
    """The facilitator opens a gathering and is taken to its room."""
    site = request.app[WEB]
    body = await read(request, Open)
    await _check(request, site.sessions.of(request).link)
    site.sessions.keep(request, name=body.name.strip(), language=body.language)
    reply = await site.door.handle(body.incoming(sender_of(request), LOBBY))
    if reply.refused or not reply.go:
        return await _show_desk(request, body, reply)
    raise web.HTTPSeeOther(await room_address(site, reply.go))


async def _show_desk(request: web.Request, filled: Open | None = None, reply: Reply | None = None) -> web.Response:
    sender = sender_of(request)
    async with request.app[WEB].store.unit_of_work() as uow:
        person = await uow.people.known_as(sender)
        gatherings: list[Gathering] = list(await uow.gatherings.opened_by(person.id)) if person else []
        partnerships = await can_continue(uow, person.id) if person else ()
    if filled is None:
        filled = Open(delivery="new-form", title="", name=sender.name, language=language_of(request))
    facts: dict[str, Any] = {
        "filled": filled,
        "gatherings": gatherings,
        "partnerships": partnerships,
        "refusal": reply.message if reply else None,
        **form_facts(request),
    }
    return page(request, "desk.html", filled.language, 422 if reply else 200, **facts)


async def _check(request: web.Request, token_hash: str) -> None:
    """Raise unless this is the hash of a link that is still good."""
    async with request.app[WEB].store.unit_of_work() as uow:
        if not token_hash or not await uow.gatherings.link_is_valid(token_hash):
            raise NoSuchLink
