"""The page behind a municipality's code in a consultation: whoever has it says what they think, joined or not."""

from aiohttp import web

from bot.channels.web.context import WEB
from bot.channels.web.entrance import sender_of
from bot.channels.web.errors import NoSuchPage, TooMany
from bot.channels.web.limits import address_of
from bot.channels.web.pages import form_facts, page
from bot.channels.web.translate import Input, read
from bot.channels.web.visit import tidy_code
from dialogs.messages import Message
from dialogs.places import LOBBY


async def show(request: web.Request) -> web.Response:
    """The questions; 404 for a code nobody has, 429 after too many of those."""
    return await _shown(request)


async def keep(request: web.Request) -> web.Response:
    """Keep what the form says; 422 with what was written where it cannot be taken."""
    body = await read(request, Input)
    _may_try(request)
    reply = await request.app[WEB].door.handle(body.incoming(sender_of(request), LOBBY, _code(request)))
    return await _shown(request, reply.message, written=body.inputs if reply.refused else None, kept=not reply.refused)


async def _shown(
    request: web.Request, said: Message | None = None, *, written: dict[str, str] | None = None, kept: bool = False
) -> web.Response:
    _may_try(request)
    site = request.app[WEB]
    async with site.store.unit_of_work() as uow:
        one = await uow.opinions.by_code(_code(request))
        asked = await uow.consultations.get(one.consultation_id) if one else None
    if one is None or asked is None:
        site.doorkeeper.wrong(address_of(request.remote, request.headers))
        raise NoSuchPage
    facts = {"asked": asked, "one": one, "refusal": None if kept else said, "written": written or {}, "kept": kept}
    return page(request, "input.html", "", 422 if written is not None else 200, **facts, **form_facts(request))


def _may_try(request: web.Request) -> None:
    wait = request.app[WEB].doorkeeper.wait(address_of(request.remote, request.headers))
    if wait:
        raise TooMany(wait)


def _code(request: web.Request) -> str:
    return tidy_code(request.match_info["code"])
