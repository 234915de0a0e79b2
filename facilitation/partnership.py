"""The partnership around the gatherings: its organisations' coordinators, their deputies, and what passes on with them.

One partnership has several gatherings and meetings; a municipality can be in more than one partnership.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from facilitation.errors import Unknown, WrongTime
from facilitation.organisations import organisation_key


@dataclass(frozen=True, slots=True)
class Partnership:
    """Organisations that work together over years, led by a facilitator. `id` 0 means not stored yet.

    `adviser` is whoever their requests for help go to, "" for the facilitator.
    """

    id: int
    title: str
    facilitator: str
    language: str = "nb"
    time_zone: str = "Europe/Oslo"
    adviser: str = ""


@dataclass(frozen=True, slots=True)
class Coordinator:
    """Somebody answerable for an organisation in a partnership, or the deputy (vara) who steps in for them."""

    partnership_id: int
    organisation: str
    person_id: str
    deputy: bool = False
    since: datetime | None = None
    until: datetime | None = None

    @property
    def is_now(self) -> bool:
        """Whether they still are."""
        return self.until is None


def of_organisation(coordinators: Iterable[Coordinator], organisation: str) -> Sequence[Coordinator]:
    """Return an organisation's present coordinators, then its deputies, each in the order they were appointed."""
    key = organisation_key(organisation)
    mine = [one for one in coordinators if one.is_now and organisation_key(one.organisation) == key]
    return sorted(mine, key=lambda one: one.deputy)


def appoint(coordinators: Sequence[Coordinator], new: Coordinator) -> tuple[Coordinator, ...]:
    """Return the rows that change when somebody is appointed: coordinator made deputy, or deputy made coordinator, too.

    Raises WrongTime when they are that already.
    """
    mine = [one for one in of_organisation(coordinators, new.organisation) if one.person_id == new.person_id]
    if any(one.deputy == new.deputy for one in mine):
        raise WrongTime("coordinator-already")
    return (*(replace(one, until=new.since) for one in mine), new)


@dataclass(frozen=True, slots=True)
class HandOver:
    """What happens when a coordinator leaves: the rows that change, and who takes over; "" when nobody can."""

    changed: tuple[Coordinator, ...]
    heir: str


def step_down(
    coordinators: Sequence[Coordinator], organisation: str, person_id: str, now: datetime, heir: str = ""
) -> HandOver:
    """Return what happens when somebody is no longer their organisation's coordinator (or its deputy).

    `heir` is appointed in their place. Without one, another coordinator takes over, else the deputy becomes
    coordinator, else nobody: then the facilitator has to be told. Raises Unknown for somebody who is not one.
    """
    mine = of_organisation(coordinators, organisation)
    leaving = next((one for one in mine if one.person_id == person_id), None)
    if leaving is None:
        raise Unknown("no-such-coordinator")
    left = replace(leaving, until=now)
    others = [one for one in mine if one.person_id != person_id]
    if heir:
        known = [one for one in others if one.person_id == heir and one.deputy == leaving.deputy]
        new = () if known else _made(leaving, others, heir, now)
        return HandOver((left, *new), heir)
    if leaving.deputy or not others:
        return HandOver((left,), others[0].person_id if others else "")
    nearest = others[0]
    risen = _made(leaving, others, nearest.person_id, now) if nearest.deputy else ()
    return HandOver((left, *risen), nearest.person_id)


def _made(place: Coordinator, others: Sequence[Coordinator], person_id: str, now: datetime) -> tuple[Coordinator, ...]:
    ended = tuple(replace(one, until=now) for one in others if one.person_id == person_id)
    return (*ended, replace(place, person_id=person_id, since=now, until=None))
