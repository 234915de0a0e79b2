"""The port for people who are known twice, from Teams and from the web for instance: pins that show who somebody is,
and making two persons one.
"""

from datetime import datetime
from typing import Protocol

from dialogs.records import Person


class Selves(Protocol):
    """Which persons are one and the same."""

    async def offer(self, pin: str, person_id: str, until: datetime) -> None:
        """Let `pin` stand for a person until then; their earlier pins stand for nobody. Raises Conflict if taken."""

    async def shown_by(self, pin: str, now: datetime) -> Person | None:
        """Return whom a pin stands for."""

    async def spend(self, pin: str) -> None:
        """Let a pin stand for nobody from now on."""

    async def unite(self, kept: str, gone: str, at: datetime) -> None:
        """Let everything that is `gone`'s be `kept`'s: identities, gatherings, seats, roles, answers, conversations.

        Where both have been in the same round they are one there too: what both answered to the same question becomes
        one answer, of two votes `kept`'s counts, and posts say `kept`'s name. Again changes nothing.
        """
