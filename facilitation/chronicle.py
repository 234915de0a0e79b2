"""A network as it has been kept over the years: each gathering with what it was for, who came and what they answered.

Plain values, read in one go; what a page tells of them is made in `facilitation.network`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from facilitation.actions import ActionItem
from facilitation.consultation import Consultation, Opinion
from facilitation.follow_up import FollowUp
from facilitation.organisations import organisation_key
from facilitation.partnership import Coordinator, Partnership
from facilitation.people import Participant
from facilitation.poll import Outcome
from facilitation.state import Group, Round


@dataclass(frozen=True, slots=True)
class HeldRound:
    """A round as it went. `groups` are there where its method comes to goals, `outcomes` are those of its scales."""

    round: Round
    groups: tuple[Group, ...] = ()
    outcomes: tuple[Outcome, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """One gathering of a network (`partnership_id`), opened at a time in UTC. `purpose` is "" until it is said."""

    gathering_id: int
    partnership_id: int
    title: str
    opened_at: datetime
    purpose: str = ""
    members: tuple[Participant, ...] = ()
    rounds: tuple[HeldRound, ...] = ()


@dataclass(frozen=True, slots=True)
class Chronicle:
    """All that is kept of a network, its gatherings in the order they were held; `names` are people's, by id.

    `elsewhere` are the ids and titles of the same facilitator's other networks, by the key of the organisation in them.
    """

    partnership: Partnership
    today: date
    held: tuple[Held, ...] = ()
    coordinators: tuple[Coordinator, ...] = ()
    items: tuple[ActionItem, ...] = ()
    said: tuple[FollowUp, ...] = ()
    asked: tuple[Consultation, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    elsewhere: Mapping[str, Sequence[tuple[int, str]]] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        """The network's time zone."""
        return ZoneInfo(self.partnership.time_zone)

    @property
    def organisations(self) -> Mapping[str, str]:
        """Everybody's organisation by its key, as it was written first: coordinators' before those who came."""
        coming = (one.organisation for held in self.held for one in held.members if not one.helper)
        names = (*(one.organisation for one in self.coordinators), *coming)
        return {organisation_key(name): name for name in reversed(names) if name}

    def is_led_by(self, person_id: str) -> bool:
        """Tell whether somebody is the network's facilitator."""
        return person_id == self.partnership.facilitator

    def carries(self, person_id: str, organisation: str = "") -> bool:
        """Tell whether somebody coordinates, or is a deputy, for an organisation, or without one for any."""
        key = organisation_key(organisation)
        mine = (one for one in self.coordinators if one.person_id == person_id and one.is_now)
        return any(not key or organisation_key(one.organisation) == key for one in mine)

    def opens_to(self, person_id: str) -> bool:
        """Tell whether somebody may open the network's page: who leads it, and those who coordinate in it."""
        return self.is_led_by(person_id) or self.carries(person_id)

    def shows(self, organisation: str, person_id: str) -> bool:
        """Tell whether an organisation is here, and somebody may see how it goes: who is of it, and who leads."""
        key = organisation_key(organisation)
        coming = (one for held in self.held for one in held.members if not one.helper)
        of_it = any(organisation_key(one.organisation) == key and one.person_id == person_id for one in coming)
        mine = of_it or self.carries(person_id, organisation) or self.is_led_by(person_id)
        return key in self.organisations and mine
