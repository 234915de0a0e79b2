"""The home page: every gathering somebody is in, with what they are asked to do there and what they lead.

It is made of what stands in their own places, whatever that is, and like a web page it is shown anew when that changes.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

import structlog

from bot.channels.slack import modal
from bot.channels.slack.api import Api
from bot.channels.slack.arrivals import Who
from bot.channels.slack.context import Desk
from bot.channels.slack.modal import Part
from bot.channels.slack.render import Look
from dialogs.messages import Message, Post, Tone
from dialogs.outgoing import ChannelError, TryLater, is_call
from dialogs.paging import POST, TOLD, Page
from dialogs.places import private
from dialogs.publish import DESK, LEAD
from dialogs.records import Changes, Person
from dialogs.rooms import Around

LOOKED_AT = 3600.0  # Slack tells when a page is opened, not when somebody looks elsewhere
GAP = 0.6  # about a hundred a minute are allowed
_MOST = 1000

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Note:
    """What answers a press on somebody's page, and which delivery that was."""

    message: Message
    delivery: str


class Homes:
    """Shows home pages, one at a time: at once to who opens theirs, soon where something has changed.

    A `dialogs.ports.Listener`, like the pages of the web: they show what is now, so nothing waits in the outbox.
    """

    def __init__(self, desk: Desk, api: Api, gap: float = GAP, now: Callable[[], float] = time.monotonic) -> None:
        self._desk = desk
        self._api = api
        self._gap = gap
        self._now = now
        self._until: dict[Who, float] = {}
        self._people: dict[str, Who] = {}
        self._pages: dict[Who, int] = {}
        self._due: OrderedDict[Who, Note | None] = OrderedDict()
        self._showing: asyncio.Task[None] | None = None

    def show(self, who: Who, note: Note | None = None, page: int = 0) -> None:
        """Show somebody their page before all others', and follow it: the one they are at, or another they turn to."""
        if len(self._until) >= _MOST:
            self._until.clear()
            self._people.clear()
            self._pages.clear()
        self._until[who] = self._now() + LOOKED_AT
        self._pages[who] = page or self._pages.get(who, 1)
        self._due[who] = note
        self._due.move_to_end(who, last=False)
        self._go_on()

    def changed(self, who: Who) -> None:
        """Take note that somebody has done something that their page may show, if they look at it."""
        if self._until.get(who, 0) > self._now():
            self._due.setdefault(who, None)
            self._go_on()

    def committed(self, changes: Changes) -> None:
        """Take note of what a commit changed."""
        for place in changes.places if self._people else ():
            if place.kind == "person" and place.keys[-1] in self._people:
                self.changed(self._people[place.keys[-1]])

    async def close(self) -> None:
        """Stop."""
        if self._showing is not None:
            self._showing.cancel()
            with suppress(asyncio.CancelledError):
                await self._showing

    def _go_on(self) -> None:
        if self._showing is None or self._showing.done():
            self._showing = asyncio.create_task(self._show_all(), name="slack home pages")

    async def _show_all(self) -> None:
        while self._due:
            who, note = self._due.popitem(last=False)
            try:
                await self._publish(who, note)
                await asyncio.sleep(self._gap)
            except TryLater as busy:
                self._due.setdefault(who, note)
                await asyncio.sleep(max(busy.seconds, self._gap))
            except ChannelError as error:
                _log.warning("slack_home_not_shown", error=f"{type(error).__name__}: {error}")
            except Exception:  # noqa: BLE001 - the door: a database that is away must not end the others' pages
                _log.exception("slack_home_broken")

    async def _publish(self, who: Who, note: Note | None) -> None:
        around = await self._desk.rooms.around(who.sender())
        if around.person is not None:
            self._people[around.person.id] = who
        found, look = await parts(self._desk, who, around)
        noted = Part(note.message, replace(look, page=Page(carries={TOLD: note.delivery}))) if note else None
        view = modal.home(found, self._pages.get(who, 1), noted)
        await self._api.call(who.team, "views.publish", {"user_id": who.user, "view": view})


async def parts(desk: Desk, who: Who, around: Around) -> tuple[Sequence[Part], Look]:
    """Return what is on somebody's pages as it is now, and how what is said above it is shown."""
    time_zone = (await desk.users.get(who)).time_zone
    look = replace(desk.look(around), time_zone=time_zone or desk.looks.time_zone, team=who.team)
    found = await _gatherings(desk, around.person, look) if around.person else []
    if not found:
        words = desk.words(around)
        found = [Part(Message(text=(words("slack-home-empty"), words("slack-home-hint"))), look)]
    return found, look


async def _gatherings(desk: Desk, person: Person, look: Look) -> list[Part]:
    """Return each gathering's title with what stands in the person's place there, the newest gathering first."""
    made: list[Part] = []
    async with desk.store.unit_of_work() as uow:
        gatherings = {private(one.id, person.id): one for one in await uow.gatherings.of_person(person.id)}
        standing = [one.post for one in await uow.posts.since(list(gatherings), 0)]
    for place, gathering in gatherings.items():
        own = replace(desk.looks.of_gathering(gathering, person.language), time_zone=look.time_zone)
        own = replace(own, team=look.team, place=place)
        posts = sorted((post for post in standing if post.place == place and not is_call(post.message)), key=_order)
        shown = [Part(post.message, replace(own, page=Page(carries={POST: post.key}))) for post in posts]
        made += [Part(Message(title=gathering.title), own, heading=True), *shown] if shown else []
    return made


def _order(post: Post) -> tuple[bool, ...]:
    """What somebody is to do comes first, then what they lead."""
    return post.message.tone is not Tone.ACT, post.key != LEAD, post.key != DESK
