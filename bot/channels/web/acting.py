"""What is pressed and typed in a room comes in here, and the private answer goes back in the same response."""

from dataclasses import dataclass

from aiohttp import web
from structlog.contextvars import bind_contextvars

from bot.channels.web.context import WEB, Web
from bot.channels.web.deliver import Hub
from bot.channels.web.errors import NotYours
from bot.channels.web.pages import form_facts, page
from bot.channels.web.render import Form, Look, Renderer
from bot.channels.web.room import compact
from bot.channels.web.translate import Act, Say, read
from bot.channels.web.visit import Guest, Resolver, enter_inside, forget_guest, places_of
from dialogs.filling import saved_in
from dialogs.incoming import Pressed, Said, Submitted
from dialogs.messages import Reply
from dialogs.places import Place, hall, private

_OPENS = "open_gathering"  # only through the facilitator's page, where the link is checked


@dataclass(frozen=True, slots=True)
class Acting:
    """The handlers for what people do in a room."""

    viewer: Resolver
    hub: Hub
    renderer: Renderer

    async def act(self, request: web.Request) -> web.Response:
        """Somebody pressed a button."""
        body = await read(request, Act)
        guest = await enter_inside(request, self.viewer)
        if body.press.action == _OPENS:
            raise NotYours
        reply = await _let_in(request.app[WEB], guest, body.incoming(guest.visit.sender))
        if body.press.submits and not reply.refused:
            answers = {name: text for name, text in body.inputs.items() if name.startswith(("answer:", "commitment:"))}
            self.hub.saved(guest.person_id, answers, request.headers.get("X-Tab", ""))
        return await self._answer(request, guest, body.where, reply)

    async def say(self, request: web.Request) -> web.Response:
        """Somebody typed something to Runde."""
        body = await read(request, Say)
        guest = await enter_inside(request, self.viewer)
        reply = await _let_in(request.app[WEB], guest, body.incoming(guest.visit.sender))
        if body.where.kind == "person" and not reply.refused:
            await self._share_answers(request.app[WEB], guest, body.where)
        return await self._answer(request, guest, body.where, reply)

    async def _share_answers(self, site: Web, guest: Guest, place: Place) -> None:
        """Show what was typed as an answer in the fields of the person's open pages."""
        async with site.store.unit_of_work() as uow:
            posts = await uow.posts.since([place], 0)
            saved = await saved_in(uow, guest.person_id, [standing.post.message for standing in posts])
        self.hub.saved(guest.person_id, saved, "")

    async def _answer(self, request: web.Request, guest: Guest, place: Place, reply: Reply) -> web.Response:
        by_script = request.content_type == "application/json"
        form = None if by_script else Form(guest.visit.base, **form_facts(request))
        look = Look(guest.language, guest.gathering.time_zone, form=form)
        html = self.renderer.reply(reply.message, place, look) if reply.message else ""
        go = await _address(request.app[WEB], guest, reply.go)
        if go:
            forget_guest(request.app, guest.visit)
        if by_script:
            return web.json_response({"html": html, "refused": reply.refused, "go": go})
        back = (go or guest.visit.base) + compact(request)
        if not html:
            raise web.HTTPSeeOther(back)
        return page(request, "reply.html", guest.language, html=html, back=back, refused=reply.refused)


async def _let_in(site: Web, guest: Guest, incoming: Pressed | Submitted | Said) -> Reply:
    """Hand over what came in, if the place is one of the sender's; a repeat from before they moved stays a repeat."""
    bind_contextvars(delivery=incoming.delivery_id)
    gathering = guest.gathering.id
    if incoming.place not in {private(gathering, guest.person_id), hall(gathering)}:  # no look-up for an answer
        async with site.store.unit_of_work() as uow:
            if incoming.place not in await places_of(uow, guest):
                first = await uow.inbox.reply_to(incoming.delivery_id)
                if first is None:
                    raise NotYours
                return first
    return await site.door.handle(incoming)


async def _address(site: Web, guest: Guest, go: str) -> str:
    """Return the address of the hall a reply sends somebody to; empty when they are there already."""
    return "" if go in {"", str(hall(guest.gathering.id))} else await room_address(site, go)


async def room_address(site: Web, go: str) -> str:
    """Return the address of the room that `go` is in (its hall, or somebody's own); the front page if there is none."""
    place = Place.parse(go)
    async with site.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(int(place.keys[0])) if place.kind in ("hall", "person") else None
    return f"/r/{gathering.code}" if gathering else "/"
