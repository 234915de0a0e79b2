"""What the dialogs need from the outside, as Protocols. `storage` and `scheduler` fit them."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self, TypeVar

from dialogs.outgoing import Conversations, Installations, Outbox
from dialogs.ports.consultation import Consultations, Opinions
from dialogs.ports.partnership import (
    Actions,
    Addresses,
    Chronicles,
    FollowUps,
    HelpRequests,
    Meetings,
    Partnerships,
    Reminders,
)
from dialogs.ports.people import Participants, People
from dialogs.ports.preparing import Programmes, Shelf
from dialogs.ports.privacy import Audit, Deed, Keeping, Privacy
from dialogs.ports.rounds import AnswerBox, Answers, Gatherings, Polls, Rounds
from dialogs.ports.showing import Alarms, Inbox, Pictures, Posts, Services
from dialogs.records import Changes
from dialogs.selves import Selves

__all__ = [
    "Actions",
    "Addresses",
    "Alarms",
    "AnswerBox",
    "Answers",
    "Audit",
    "Chronicles",
    "Clock",
    "Consultations",
    "Conversations",
    "Deed",
    "FollowUps",
    "Gatherings",
    "HelpRequests",
    "Inbox",
    "Installations",
    "Item",
    "Keeping",
    "Listener",
    "Meetings",
    "Opinions",
    "Outbox",
    "Outcome",
    "Participants",
    "Partnerships",
    "People",
    "Pictures",
    "Polls",
    "Posts",
    "Privacy",
    "Programmes",
    "Reminders",
    "Rounds",
    "Selves",
    "Services",
    "Shelf",
    "Store",
    "UnitOfWork",
]


Item = TypeVar("Item")
Outcome = TypeVar("Outcome")


class Clock(Protocol):
    """Time, handed in. In the demo it runs faster, and can stand still."""

    def now(self) -> datetime:
        """Return the time now, in UTC."""

    def seconds_until(self, due: datetime) -> float | None:
        """Return the real seconds until `due` on this clock; None while the clock stands still."""


class UnitOfWork(Protocol):
    """One transaction: `async with` begins it, `commit` keeps it, leaving without commit undoes it."""

    inbox: Inbox
    people: People
    selves: Selves
    gatherings: Gatherings
    rounds: Rounds
    participants: Participants
    answers: Answers
    polls: Polls
    posts: Posts
    pictures: Pictures
    alarms: Alarms
    conversations: Conversations
    installations: Installations
    services: Services
    outbox: Outbox
    partnerships: Partnerships
    actions: Actions
    follow_ups: FollowUps
    help_requests: HelpRequests
    consultations: Consultations
    opinions: Opinions
    meetings: Meetings
    programmes: Programmes
    shelf: Shelf
    calendars: Addresses
    reading_places: Addresses
    chronicles: Chronicles
    reminders: Reminders
    privacy: Privacy
    keeping: Keeping
    audit: Audit

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    async def commit(self) -> None:
        """Make everything durable. Nothing may be acknowledged before this has returned."""


class Store(Protocol):
    """Where units of work come from."""

    def unit_of_work(self) -> UnitOfWork:
        """Return a new unit of work, not begun yet."""

    def shared(
        self, work: Callable[[UnitOfWork, Sequence[Item]], Awaitable[Sequence[Outcome]]], name: str
    ) -> Callable[[Item], Awaitable[Outcome]]:
        """Return what has `work` done for one item, in a transaction with all that came while the last one committed.

        `work` returns what became of each, in their order. It is done again for each alone when it fails for several.
        """


class Listener(Protocol):
    """Told after each commit; must be quick and must not raise."""

    def committed(self, changes: Changes) -> None:
        """Take note of what a commit changed."""
