"""The room of a gathering: the join form, the page with its panes, the stream. It can hang under any address.

Who comes is told by a `Resolver`: by cookie on the web, by the address in the demo. What is pressed and typed there
comes in through `acting`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from aiohttp import web

from bot.channels.web.context import WEB
from bot.channels.web.deliver import Hub
from bot.channels.web.errors import NoSuchPage
from bot.channels.web.pages import form_facts, page, qr, spaced
from bot.channels.web.panes import Pane, panes_of
from bot.channels.web.render import Form, Look, Renderer, is_note, milliseconds
from bot.channels.web.stream import Streams
from bot.channels.web.translate import Join, read
from bot.channels.web.visit import Guest, Resolver, enter, enter_inside, places_of
from dialogs.filling import saved_in
from dialogs.messages import Reply
from dialogs.places import Place, hall
from dialogs.ports import UnitOfWork
from dialogs.records import Standing
from facilitation.plan import Track

# What somebody in a partnership asks for between the gatherings, each with one press.
BETWEEN = ("my_actions", "status_of", "meetings", "calendar")


@dataclass(frozen=True, slots=True)
class Filled:
    """A pane with its posts as HTML: cards newest first, so that what matters now is on top, and talk as it came."""

    pane: Pane
    cards: tuple[str, ...]
    talk: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """The handlers of one way to the room."""

    viewer: Resolver
    hub: Hub
    renderer: Renderer

    async def show(self, request: web.Request) -> web.Response:
        """The room, or the join form for who has not come in."""
        guest = await enter(request, self.viewer)
        if guest.inside:
            return await self._show_room(request, guest)
        return await self._show_form(request, guest)

    async def join(self, request: web.Request) -> web.Response:
        """Somebody comes in with their name and where they are from."""
        site = request.app[WEB]
        body = await read(request, Join)
        guest = await enter(request, self.viewer)
        if guest.visit.sender.external_id == site.sessions.of(request).uid:
            site.sessions.keep(request, name=body.name.strip(), language=body.language)
            guest = replace(guest, visit=await self.viewer(request))
        reply = await site.door.handle(body.incoming(guest.visit.sender, hall(guest.gathering.id)))
        if reply.refused:
            return await self._show_form(request, guest, body, reply)
        raise web.HTTPSeeOther(guest.visit.base + compact(request))

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """All that changes in the room from here on."""
        guest = await enter_inside(request, self.viewer)
        look = Look(guest.language, guest.gathering.time_zone)
        return await Streams(self.hub, self.renderer).follow(request, guest.gathering.id, guest.person_id, look)

    async def download(self, request: web.Request) -> web.Response:
        """The minutes of a round, as a file."""
        guest = await enter_inside(request, self.viewer)
        writer, asked = request.app[WEB].minutes, request.match_info
        if writer is None:
            raise NoSuchPage
        file = await writer.write(guest.gathering, int(asked["round"]), asked["form"])
        if file is None:
            raise NoSuchPage
        headers = {"Content-Disposition": f'attachment; filename="{file.name}"', "Cache-Control": "no-store"}
        return web.Response(body=file.body, content_type=file.content_type, headers=headers)

    async def _show_form(
        self, request: web.Request, guest: Guest, filled: Join | None = None, reply: Reply | None = None
    ) -> web.Response:
        async with request.app[WEB].store.unit_of_work() as uow:
            known = await uow.people.organisations(guest.gathering.id)
        if filled is None:
            filled = Join(delivery="new-form", name=guest.visit.sender.name, language=guest.language)
        facts: dict[str, Any] = {
            "gathering": guest.gathering,
            "base": guest.visit.base,
            "filled": filled,
            "refusal": reply.message if reply else None,
            "municipalities": [name for name, track in known if track is Track.KOMMUNE],
            "others": [name for name, track in known if track is not Track.KOMMUNE],
            "compact": compact(request),
            **form_facts(request),
        }
        return page(request, "join.html", filled.language, 422 if reply else 200, **facts)

    async def _show_room(self, request: web.Request, guest: Guest) -> web.Response:
        site = request.app[WEB]
        invite = site.address(request, f"/r/{guest.gathering.code}")
        form = form_facts(request)
        look = Look(guest.language, guest.gathering.time_zone, form=Form(guest.visit.base, **form))
        async with site.store.unit_of_work() as uow:
            seq = await uow.posts.latest_seq()  # before the posts: at worst something is sent twice, never not at all
            panes = await self._fill(uow, guest, look)
            shortcuts = await _shortcuts(uow, guest.gathering.id)
        facts: dict[str, Any] = {
            "gathering": guest.gathering,
            "guest": guest,
            "base": guest.visit.base,
            "panes": panes,
            "shortcuts": (*shortcuts, "my_pin"),
            "seq": seq,
            "now": milliseconds(site.clock.now()),
            "rate": self.hub.rate,
            "compact": compact(request),
            "invite": invite,
            "code": spaced(guest.gathering.code),
            "qr": qr(invite) if guest.facilitates else "",
            **form,
        }
        return page(request, "room.html", guest.language, **facts)

    async def _fill(self, uow: UnitOfWork, guest: Guest, look: Look) -> dict[str, Filled]:
        places = await places_of(uow, guest)
        posts = sorted(await uow.posts.since(places, 0), key=_age)
        saved = await saved_in(uow, guest.person_id, [standing.post.message for standing in posts])
        filled = {}
        for pane in panes_of(places, await _names(uow, places), guest.language):
            here = [standing for standing in posts if standing.post.place == pane.place]
            talk = [self.renderer.post(post, look) for post in here if is_note(post.post.message)]
            cards = [self.renderer.post(post, look, saved) for post in reversed(here) if not is_note(post.post.message)]
            filled[pane.slot] = Filled(pane, tuple(cards), tuple(talk))
        return filled


async def _shortcuts(uow: UnitOfWork, gathering_id: int) -> Sequence[str]:
    if await uow.partnerships.of_gathering(gathering_id) is None:
        return ()
    round_ = await uow.rounds.current(gathering_id)
    return BETWEEN if round_ is None or round_.is_over else ()


def compact(request: web.Request) -> str:
    """Return what keeps a page small, as the frames of the demo want it, to be added to an address."""
    return "?compact=1" if "compact" in request.query else ""


def _age(standing: Standing) -> tuple[float, int]:
    return (standing.at.timestamp(), standing.seq)


async def _names(uow: UnitOfWork, places: tuple[Place, ...]) -> dict[int, str]:
    groups = [await uow.rounds.group(int(p.keys[0]), int(p.keys[1])) for p in places if p.kind == "group"]
    return {group.number: group.name for group in groups if group}
