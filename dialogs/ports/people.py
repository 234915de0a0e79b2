"""Persons and who they are, and who takes part in what."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from dialogs.incoming import Sender
from dialogs.records import Person
from facilitation.people import Participant
from facilitation.plan import Track


class People(Protocol):
    """Persons, the ways they are known, and who belongs to which gathering."""

    async def get(self, person_id: str) -> Person | None:
        """Return a person."""

    async def many(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        """Return those of the persons that exist, by id."""

    async def known_as(self, sender: Sender) -> Person | None:
        """Return the person a channel knows by this external id."""

    async def add(self, person: Person, sender: Sender) -> None:
        """Store a new person with their identity in a channel. Raises Conflict when the identity is taken."""

    async def save(self, person: Person) -> None:
        """Store a changed name or language."""

    async def identities(self, person_id: str) -> Sequence[Sender]:
        """Return how the channels know somebody, with the person's own name and language."""

    async def link_identity(self, person_id: str, sender: Sender) -> None:
        """Let a channel's identity mean this person from now on, whoever it meant before."""

    async def remember_reference(self, sender: Sender, reference: str) -> None:
        """Keep how the channel reaches somebody (its own text); of an identity that nobody has, nothing is kept."""

    async def references(self, person_ids: Collection[str], channel: str) -> Mapping[str, str]:
        """Return how the channel reaches those of the persons it can reach, by person id."""

    async def member(self, gathering_id: int, person_id: str) -> Participant | None:
        """Return what somebody answered when they joined this gathering."""

    async def put_member(self, gathering_id: int, member: Participant) -> None:
        """Remember (or change) a person's organisation and track in a gathering."""

    async def members(self, gathering_id: int) -> Sequence[Participant]:
        """Return everybody who has joined the gathering."""

    async def organisations(self, gathering_id: int) -> Sequence[tuple[str, Track]]:
        """Return the organisations that members of the gathering come from, by name."""

    async def latest_gathering(self, person_id: str) -> int | None:
        """Return the gathering somebody joined or opened last."""


class Participants(Protocol):
    """Who is in a round. Joining is an insert; the round is not loaded."""

    async def join(self, round_id: int, participant: Participant, at: datetime) -> bool:
        """Put somebody in a round (again); False when they are in it already, with the same organisation."""

    async def leave(self, round_id: int, person_id: str, at: datetime) -> bool:
        """Take somebody out; False when they were not in it. What they have answered stays."""

    async def get(self, round_id: int, person_id: str) -> Participant | None:
        """Return somebody who is in the round now."""

    async def all(self, round_id: int) -> Sequence[Participant]:
        """Return those who are in the round now, in the order they joined."""

    async def ever(self, round_id: int) -> Sequence[Participant]:
        """Return those who are or have been in the round, in the order they joined."""

    async def count(self, round_id: int) -> int:
        """Return how many are in the round now."""
