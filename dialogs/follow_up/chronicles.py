"""Fetches what the pages of networks are made of, and who may open which.

What they tell is decided in `facilitation.network`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.ports import UnitOfWork
from facilitation.chronicle import Chronicle, Held
from facilitation.organisations import organisation_key
from facilitation.partnership import Partnership


@dataclass(frozen=True, slots=True)
class Reader:
    """Who opens a page by the `token` of their own address, and the ids of the networks whose pages are theirs.

    `language` is empty until they have chosen one.
    """

    person_id: str
    language: str
    token: str
    networks: tuple[int, ...] = ()


async def chronicles(uow: UnitOfWork, partnerships: Sequence[Partnership], now: datetime) -> Sequence[Chronicle]:
    """Return all that is kept of some networks, with so many queries for each however old it is."""
    held = await uow.chronicles.held([one.id for one in partnerships])
    return [
        await _whole(uow, one, tuple(each for each in held if each.partnership_id == one.id), now)
        for one in partnerships
    ]


async def _whole(uow: UnitOfWork, partnership: Partnership, held: tuple[Held, ...], now: datetime) -> Chronicle:
    coordinators = tuple(await uow.partnerships.coordinators(partnership.id))
    items = tuple(await uow.actions.of_partnership(partnership.id, settled=True))
    asked = tuple(await uow.consultations.of_partnership(partnership.id))
    people = [partnership.facilitator, *(one.person_id for one in coordinators)]
    known = await uow.people.many({*people, *(owner for item in items for owner in item.owners)})
    return Chronicle(
        partnership,
        now.astimezone(ZoneInfo(partnership.time_zone)).date(),
        held,
        coordinators,
        items,
        tuple(await uow.follow_ups.of_partnership(partnership.id)),
        asked,
        tuple(await uow.opinions.of_consultations([one.id for one in asked])),
        {person.id: person.name for person in known.values()},
        await _elsewhere(uow, partnership),
    )


async def _elsewhere(uow: UnitOfWork, partnership: Partnership) -> Mapping[str, Sequence[tuple[int, str]]]:
    found: dict[str, dict[int, str]] = {}
    for name, number, title in await uow.chronicles.elsewhere(partnership):
        found.setdefault(organisation_key(name), {})[number] = title
    return {key: tuple(networks.items()) for key, networks in found.items()}


async def reader_of(uow: UnitOfWork, token: str) -> Reader | None:
    """Return whose address has this secret, None where it is nobody's (any more)."""
    person = await uow.people.get(await uow.reading_places.whose(token) or "")
    if person is None:
        return None
    carried = await uow.partnerships.carried_by(person.id)
    return Reader(person.id, person.language, token, tuple(one.id for one in carried))


async def open_network(uow: UnitOfWork, reader: Reader, number: int, now: datetime) -> Chronicle | None:
    """Return a network for somebody who leads it or coordinates in it; None for everybody else."""
    partnership = await uow.partnerships.get(number) if number in reader.networks else None
    return (await chronicles(uow, [partnership], now))[0] if partnership else None


async def open_municipality(uow: UnitOfWork, person_id: str, organisation: str, now: datetime) -> Sequence[Chronicle]:
    """Return the networks in which somebody may see how a municipality does, the newest last; none for a stranger."""
    theirs = list(reversed(await uow.partnerships.of_person(person_id)))
    return [one for one in await chronicles(uow, theirs, now) if one.shows(organisation, person_id)]
