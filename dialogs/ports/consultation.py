"""Consultations, each municipality's answers to them, and what people put in locally, as Protocols."""

from collections.abc import Collection, Sequence
from typing import Protocol

from facilitation.consultation import Consultation, Input, Opinion


class Consultations(Protocol):
    """What municipalities are asked, each with a version."""

    async def add(self, asked: Consultation) -> Consultation:
        """Store a new one and return it with its id."""

    async def get(self, consultation_id: int) -> Consultation | None:
        """Return a consultation."""

    async def many(self, keys: Collection[int]) -> Sequence[Consultation]:
        """Return those with these ids, the oldest first."""

    async def save(self, asked: Consultation) -> None:
        """Store a changed one, its version one up. Raises Conflict if the stored version is another."""

    async def of_partnership(self, partnership_id: int) -> Sequence[Consultation]:
        """Return all of a partnership, the oldest first."""


class Opinions(Protocol):
    """Each municipality's answers, with a version, and the input to them."""

    async def add(self, opinion: Opinion) -> Opinion:
        """Store a new one and return it with its id. Raises Conflict when the municipality has one there already."""

    async def get(self, opinion_id: int) -> Opinion | None:
        """Return an opinion."""

    async def many(self, keys: Collection[int]) -> Sequence[Opinion]:
        """Return those with these ids, the oldest first."""

    async def save(self, opinion: Opinion) -> None:
        """Store a changed one, its version one up. Raises Conflict if the stored version is another."""

    async def of_consultations(self, consultation_ids: Collection[int]) -> Sequence[Opinion]:
        """Return all opinions in some consultations, the oldest first."""

    async def by_code(self, code: str) -> Opinion | None:
        """Return the opinion that a code gives input to."""

    async def add_inputs(self, opinion_id: int, inputs: Sequence[Input]) -> None:
        """Store what somebody has put in; it is only ever added."""

    async def inputs(self, opinion_id: int) -> Sequence[Input]:
        """Return what has been put in, the oldest first."""
