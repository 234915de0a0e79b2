"""What data protection asks for: what is stored about somebody, forgetting them, how long, and who did what."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from dialogs.records import Person


@dataclass(frozen=True, slots=True)
class Deed:
    """Who did what kind of thing when; never what was said. `person_id` is "" for the operator and for Runde itself."""

    at: datetime
    person_id: str
    what: str
    gathering_id: int | None = None


class Privacy(Protocol):
    """All that is stored about one person."""

    async def about(self, person_id: str) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """Return, by the name of the table, the rows that name somebody, as JSON values; nobody else's part of them."""

    async def called(self, who: str) -> Sequence[Person]:
        """Return whoever has this id or this very name."""

    async def forget(self, person_id: str, stand_in: str, at: datetime) -> None:
        """Erase who somebody is and what they wrote alone; where they must stand, they stand as `stand_in`."""


class Keeping(Protocol):
    """How long things are kept, and their erasure in batches. Again changes nothing."""

    async def until(self, gathering_id: int) -> datetime | None:
        """Return when a gathering's own words are erased, if that has been decided."""

    async def keep_until(self, gathering_id: int, until: datetime) -> None:
        """Let a gathering's own words be erased then."""

    async def undecided(self, limit: int) -> Collection[tuple[int, datetime | None]]:
        """Return gatherings of which nobody has decided how long they are kept, with when they close."""

    async def erase(self, gathering_id: int, limit: int, at: datetime) -> bool:
        """Erase up to `limit` of each kind of a gathering's own words; True once nothing is left to erase.

        Goes: individual answers, local input to consultations, who answered polls, posts, pictures, conversations.
        Stays: what minutes are made of, and what municipalities answer.
        """

    async def prune_inbox(self, before: datetime, limit: int) -> int:
        """Forget up to `limit` deliveries handled before then, with their replies; return how many there were."""


class Audit(Protocol):
    """The log without content."""

    async def note(self, deed: Deed) -> None:
        """Add a deed."""

    async def latest(self, limit: int, gathering_id: int | None = None) -> Sequence[Deed]:
        """Return the newest deeds (of a gathering), oldest first."""

    async def prune(self, before: datetime) -> None:
        """Forget what was done before then."""
