"""The partnership that a delivery is about: who is in it, who leads it, who answers for which organisation."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from dialogs.records import Person
from dialogs.scene import Scene, named
from facilitation.errors import NotYours, Unknown
from facilitation.organisations import organisation_key
from facilitation.partnership import Coordinator, Partnership, of_organisation
from facilitation.people import Participant

FEWEST_LETTERS = 3  # of a name that is not written out


@dataclass(frozen=True)  # no slots: the names are put together once
class Circle:
    """A partnership with its people: those of its gatherings, and its present coordinators and deputies."""

    partnership: Partnership
    members: Sequence[Participant]
    coordinators: Sequence[Coordinator]
    today: date

    @property
    def zone(self) -> ZoneInfo:
        """The partnership's time zone."""
        return ZoneInfo(self.partnership.time_zone)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The names of everybody who can be meant, by person id."""
        return {member.person_id: member.name for member in self.members}

    def leads(self, person_id: str) -> bool:
        """Tell whether somebody is the partnership's facilitator."""
        return person_id == self.partnership.facilitator

    def answerable(self, organisation: str) -> Sequence[str]:
        """Return who answers for an organisation's actions besides their owners: its coordinators, the facilitator."""
        mine = of_organisation(self.coordinators, organisation) if organisation else ()
        return (*(one.person_id for one in mine), self.partnership.facilitator)

    def coordinators_of(self, organisation: str) -> Sequence[str]:
        """Return an organisation's own coordinators, without deputies: who hears that something in it is late."""
        return [one.person_id for one in of_organisation(self.coordinators, organisation) if not one.deputy]

    def named_for(self, organisation: str, *, deputies: bool = False) -> str:
        """Return the names of an organisation's coordinators, or of their deputies; "nobody" where there are none."""
        theirs = [one for one in of_organisation(self.coordinators, organisation) if one.deputy is deputies]
        return ", ".join(filter(None, (self.names.get(one.person_id, "") for one in theirs))) or "nobody"

    def organisation_of(self, person_id: str) -> str:
        """Return whom somebody coordinates for, else whom they come from; "" for a stranger."""
        coordinating = [one.organisation for one in self.coordinators if one.person_id == person_id]
        coming = [one.organisation for one in self.members if one.person_id == person_id and not one.helper]
        return next(iter([*coordinating, *coming]), "")

    def find(self, typed: str) -> Participant:
        """Return whoever was named. Raises Unknown for nobody, and for several."""
        return named(self.members, typed)

    def organisation(self, typed: str) -> str:
        """Return the organisation that was typed, wholly or as only one begins, as it is written here.

        Raises Unknown for one that is not in it.
        """
        known = {organisation_key(one.organisation): one.organisation for one in self.members if not one.helper}
        known |= {organisation_key(one.organisation): one.organisation for one in self.coordinators}
        wanted = organisation_key(typed)
        begun = [name for key, name in known.items() if len(wanted) >= FEWEST_LETTERS and key.startswith(wanted)]
        found = known.get(wanted) or (begun[0] if len(begun) == 1 else "")
        if not found:
            raise Unknown("no-such-organisation", organisation=typed[:80])
        return found

    def shows(self, organisation: str, person_id: str) -> bool:
        """Tell whether an organisation is here, and somebody may see how it goes: who is of it, and who leads."""
        key = organisation_key(organisation)
        theirs = {one.person_id for one in self.members if organisation_key(one.organisation) == key}
        theirs |= {one.person_id for one in self.coordinators if organisation_key(one.organisation) == key}
        return bool(theirs) and (self.leads(person_id) or person_id in theirs)


async def circle_of(scene: Scene) -> Circle:
    """Return the partnership of the scene's gathering; a gathering's first promise or coordinator makes it one.

    Raises Unknown outside a gathering.
    """
    gathering = scene.known_gathering()
    partnership = await scene.uow.partnerships.of_gathering(gathering.id)
    if partnership is None:
        partnership = await scene.uow.partnerships.add(
            Partnership(0, gathering.title, gathering.facilitator, gathering.language, gathering.time_zone)
        )
        await scene.uow.partnerships.take_in(partnership.id, gathering.id)
    return await circle(scene, partnership)


class Belonging(Protocol):
    """Something of a partnership's."""

    @property
    def partnership_id(self) -> int:
        """Whose it is."""


T = TypeVar("T", bound=Belonging)
Get = Callable[[int], Awaitable[T | None]]


async def numbered(scene: Scene, get: Get[T], number: str, unknown: Unknown) -> tuple[Circle, T]:
    """Return what has a number (as it was typed), and its partnership.

    Raises `unknown` for no such thing, and to whoever is not in its partnership.
    """
    item = await get(int(number)) if number.isdecimal() and len(number) < 10 else None
    partnership = await scene.uow.partnerships.get(item.partnership_id) if item else None
    here = await circle(scene, partnership) if partnership else None
    if item is None or here is None or scene.known_person().id not in here.names:
        raise unknown
    return here, item


async def circle(scene: Scene, partnership: Partnership) -> Circle:
    """Return a partnership with its people."""
    members: dict[str, Participant] = {}
    for gathering_id in await scene.uow.partnerships.gatherings(partnership.id):
        for member in await scene.uow.people.members(gathering_id):
            members.setdefault(member.person_id, member)
    known = await scene.uow.people.many([partnership.facilitator])
    for person in known.values():
        members.setdefault(person.id, _leader(person))
    return Circle(
        partnership,
        tuple(members.values()),
        await scene.uow.partnerships.coordinators(partnership.id),
        _today(scene, partnership),
    )


def _leader(person: Person) -> Participant:
    return Participant(person.id, person.name, "", helper=True)


async def small_circle(scene: Scene, partnership: Partnership, people: Collection[str]) -> Circle:
    """Return a partnership with the names of these people only: what a morning's message can do with."""
    known = await scene.uow.people.many({*people, partnership.facilitator})
    return Circle(
        partnership,
        tuple(_leader(person) for person in known.values()),
        await scene.uow.partnerships.coordinators(partnership.id),
        _today(scene, partnership),
    )


def _today(scene: Scene, partnership: Partnership) -> date:
    return scene.now.astimezone(ZoneInfo(partnership.time_zone)).date()


def led(circle: Circle, person_id: str) -> None:
    """Let the partnership's facilitator pass. Raises NotYours for everybody else."""
    if not circle.leads(person_id):
        raise NotYours("partnership-facilitator-only")
