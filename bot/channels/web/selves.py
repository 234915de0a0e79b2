"""The page behind a pin that somebody has shown elsewhere: here too they become who they are there.

Looking at it changes nothing (those who scan links look too): the pin is spent by the form's button.
"""

from aiohttp import web

from bot.channels.web.acting import room_address
from bot.channels.web.context import WEB
from bot.channels.web.entrance import sender_of
from bot.channels.web.errors import TooMany
from bot.channels.web.limits import address_of
from bot.channels.web.pages import form_facts, page
from bot.channels.web.translate import Same, read
from bot.channels.web.visit import tidy_code
from dialogs.messages import Message
from dialogs.places import LOBBY


async def ask(request: web.Request) -> web.Response:
    """Ask whether whoever looks is the one who showed the pin."""
    return await _show(request)


async def become(request: web.Request) -> web.Response:
    """Let this browser be whoever showed the pin, and go to their room."""
    site, sender = request.app[WEB], sender_of(request)
    body = await read(request, Same)
    _may_try(request)
    reply = await site.door.handle(body.incoming(sender, LOBBY, _pin(request)))
    if reply.refused:
        site.doorkeeper.wrong(address_of(request.remote, request.headers))
        return await _show(request, reply.message)
    raise web.HTTPSeeOther(await room_address(site, reply.go) if reply.go else "/")


async def _show(request: web.Request, refusal: Message | None = None) -> web.Response:
    _may_try(request)
    site = request.app[WEB]
    async with site.store.unit_of_work() as uow:
        shown = await uow.selves.shown_by(_pin(request), site.clock.now())
        before = await uow.people.known_as(sender_of(request))
    if shown is None:
        site.doorkeeper.wrong(address_of(request.remote, request.headers))
    other = before.name if before and shown and before.id != shown.id else ""
    facts = {"shown": shown, "other": other, "refusal": refusal, **form_facts(request)}
    return page(request, "same.html", "", 200 if shown and not refusal else 422, **facts)


def _may_try(request: web.Request) -> None:
    wait = request.app[WEB].doorkeeper.wait(address_of(request.remote, request.headers))
    if wait:
        raise TooMany(wait)


def _pin(request: web.Request) -> str:
    return tidy_code(request.match_info["pin"])
