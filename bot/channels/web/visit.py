"""Who stands at the door of a room, and what of it is theirs: their places, their panes, their language."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from aiohttp import web

from bot.channels.web.context import WEB
from bot.channels.web.errors import Closed, NoSuchGathering, NotInvited, TooMany
from bot.channels.web.limits import address_of
from bot.channels.web.recent import Recent
from dialogs.incoming import Sender
from dialogs.places import Place, hall, private, thread
from dialogs.ports import UnitOfWork
from dialogs.records import Gathering, Person


@dataclass(frozen=True, slots=True)
class Visit:
    """Whom a request comes from and which gathering it asks for. `base` is the address of the room in this request."""

    code: str
    sender: Sender
    base: str


Resolver = Callable[[web.Request], Awaitable[Visit]]


@dataclass(frozen=True, slots=True)
class Guest:
    """A visit to a gathering that exists. `inside`: has joined it, or facilitates it."""

    visit: Visit
    gathering: Gathering
    person: Person | None
    inside: bool

    @property
    def facilitates(self) -> bool:
        """Whether the gathering is theirs to lead."""
        return self.person is not None and self.person.id == self.gathering.facilitator

    @property
    def person_id(self) -> str:
        """The person's id; empty before they have joined anything."""
        return self.person.id if self.person else ""

    @property
    def language(self) -> str:
        """The language they have chosen, else what their browser asks for, else the gathering's."""
        chosen = self.person.language if self.person else ""
        return chosen or self.visit.sender.language or self.gathering.language


GUESTS = web.AppKey("runde_web_guests", Recent[Guest])


def tidy_code(code: str) -> str:
    """Return a join code as it is stored, however it was typed: `AB3 k-9x` is `ab3k9x`."""
    return re.sub(r"[\W_]+", "", code).lower()[:32]


async def enter(request: web.Request, viewer: Resolver) -> Guest:
    """Return who comes, or raise: too many tries, no such gathering, or it is over and they were never in it."""
    site = request.app[WEB]
    visit = await viewer(request)
    address = address_of(request.remote, request.headers)
    async with site.store.unit_of_work() as uow:
        person = await uow.people.known_as(visit.sender)
        gathering = await uow.gatherings.by_code(visit.code) if visit.code else None
        inside = gathering is not None and await _is_inside(uow, gathering, person)
    wait = site.doorkeeper.wait(address)
    if wait and not inside:  # before anything is said about the code, or a right one could be told from a wrong one
        raise TooMany(wait)
    if gathering is None:
        site.doorkeeper.wrong(address)
        raise NoSuchGathering
    if not inside and gathering.closes_at is not None and gathering.closes_at <= site.clock.now():
        raise Closed
    guest = Guest(visit, gathering, person, inside)
    if inside:
        request.app[GUESTS].put(_key(visit), guest)
    else:
        request.app[GUESTS].forget(_key(visit))
    return guest


async def enter_inside(request: web.Request, viewer: Resolver) -> Guest:
    """Return who comes; raises NotInvited for somebody who has not joined.

    Whoever had the page a while ago is known from then: dialogs look again at what they may do.
    """
    visit = await viewer(request)
    guest = request.app[GUESTS].get(_key(visit)) or await enter(request, viewer)
    if not guest.inside:
        raise NotInvited
    return replace(guest, visit=visit)


def forget_guest(app: web.Application, visit: Visit) -> None:
    """Look again at who comes next time: they have become somebody else."""
    app[GUESTS].forget(_key(visit))


def _key(visit: Visit) -> tuple[str, str, str]:
    return visit.code, visit.sender.channel, visit.sender.external_id


async def _is_inside(uow: UnitOfWork, gathering: Gathering, person: Person | None) -> bool:
    if person is None:
        return False
    return gathering.facilitator == person.id or await uow.people.member(gathering.id, person.id) is not None


async def places_of(uow: UnitOfWork, guest: Guest) -> tuple[Place, ...]:
    """Return the places this person sees and speaks in: their own, their group's if they sit in one, the hall."""
    gathering = guest.gathering
    own = [private(gathering.id, guest.person_id)] if guest.person else []
    round_ = await uow.rounds.current(gathering.id)
    group = await uow.rounds.group_of(round_.id, guest.person_id) if round_ and guest.person else None
    seat = [thread(group.round_id, group.number)] if group else []
    return (*own, *seat, hall(gathering.id))
