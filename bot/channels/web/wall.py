"""The big screen of a gathering: how to come in, where the round is, the clock. Nobody presses anything there."""

from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.channels.web.context import WEB
from bot.channels.web.deliver import Hub
from bot.channels.web.errors import NoSuchPage
from bot.channels.web.pages import page, qr, spaced
from bot.channels.web.render import Look, Renderer, is_note, milliseconds
from bot.channels.web.stream import Streams
from dialogs.places import hall
from dialogs.records import Gathering


@dataclass(frozen=True, slots=True)
class Wall:
    """The handlers of the big screen. Its address is a secret of its own, so that a projector needs no cookie."""

    hub: Hub
    renderer: Renderer

    async def show(self, request: web.Request) -> web.Response:
        """The screen."""
        site = request.app[WEB]
        gathering = await self._gathering(request)
        look = _look(gathering)
        async with site.store.unit_of_work() as uow:
            seq = await uow.posts.latest_seq()
            posts = await uow.posts.since([hall(gathering.id)], 0)
            round_ = await uow.rounds.current(gathering.id)
            joined = await uow.participants.count(round_.id) if round_ else 0
        posts = sorted(posts, key=lambda standing: (standing.at, standing.seq), reverse=True)
        cards = [self.renderer.post(post, look) for post in posts if not is_note(post.post.message)]
        invite = site.address(request, f"/r/{gathering.code}")
        facts: dict[str, Any] = {
            "gathering": gathering,
            "place": hall(gathering.id),
            "base": request.path.rstrip("/"),
            "cards": cards,
            "seq": seq,
            "now": milliseconds(site.clock.now()),
            "rate": self.hub.rate,
            "joined": joined,
            "invite": invite,
            "short": invite.split("://", 1)[-1].rsplit("/r/", 1)[0],
            "code": spaced(gathering.code),
            "qr": qr(invite),
        }
        return page(request, "wall.html", gathering.language, **facts)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """All that changes on the screen."""
        gathering = await self._gathering(request)
        return await Streams(self.hub, self.renderer).follow(request, gathering.id, "", _look(gathering))

    async def _gathering(self, request: web.Request) -> Gathering:
        async with request.app[WEB].store.unit_of_work() as uow:
            gathering = await uow.gatherings.by_wall(request.match_info["token"])
        if gathering is None:
            raise NoSuchPage
        return gathering


def _look(gathering: Gathering) -> Look:
    return Look(gathering.language, gathering.time_zone, interactive=False)
