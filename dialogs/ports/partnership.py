"""What the dialogs need kept between the gatherings, as Protocols: coordinators, action items, meetings, reminders."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from facilitation.actions import ActionItem
from facilitation.advisers import HelpRequest
from facilitation.chronicle import Held
from facilitation.follow_up import FollowUp
from facilitation.meetings.meeting import Meeting
from facilitation.partnership import Coordinator, Partnership
from facilitation.reminders import Reminder


class Partnerships(Protocol):
    """Partnerships, their gatherings, and who coordinates for whom in them."""

    async def add(self, partnership: Partnership) -> Partnership:
        """Store a new partnership and return it with its id."""

    async def get(self, partnership_id: int) -> Partnership | None:
        """Return a partnership."""

    async def save(self, partnership: Partnership) -> None:
        """Store a changed partnership."""

    async def of_gathering(self, gathering_id: int) -> Partnership | None:
        """Return the partnership a gathering belongs to."""

    async def take_in(self, partnership_id: int, gathering_id: int) -> None:
        """Let a gathering belong to a partnership, whichever it belonged to before."""

    async def gatherings(self, partnership_id: int) -> Sequence[int]:
        """Return the ids of its gatherings, newest first."""

    async def purposes(self, partnership_id: int) -> Mapping[int, str]:
        """Return what those of its gatherings are for of which it has been said, by gathering."""

    async def set_purpose(self, gathering_id: int, purpose: str) -> None:
        """Say what a gathering of a partnership is for."""

    async def of_person(self, person_id: str) -> Sequence[Partnership]:
        """Return the partnerships somebody leads, coordinates in or has been to a gathering of; newest first."""

    async def carried_by(self, person_id: str) -> Sequence[Partnership]:
        """Return the partnerships somebody leads, or is a coordinator or a deputy in; newest first."""

    async def coordinators(self, partnership_id: int) -> Sequence[Coordinator]:
        """Return the present coordinators and deputies, in the order they were appointed."""

    async def put_coordinator(self, coordinator: Coordinator) -> None:
        """Appoint somebody, or store that they no longer are (`until`)."""


class Chronicles(Protocol):
    """What was held in networks over the years, read with so many queries however much was."""

    async def held(self, partnership_ids: Collection[int]) -> Sequence[Held]:
        """Return all gatherings of some networks, the first first."""

    async def elsewhere(self, partnership: Partnership) -> Sequence[tuple[str, int, str]]:
        """Return the organisations of the same facilitator's other networks, each with the network's id and title."""


class Actions(Protocol):
    """Action items, each with a version."""

    async def add(self, item: ActionItem) -> ActionItem:
        """Store a new item and return it with its id."""

    async def get(self, action_id: int) -> ActionItem | None:
        """Return an item."""

    async def many(self, action_ids: Collection[int]) -> Sequence[ActionItem]:
        """Return those of the items that exist, the oldest first."""

    async def save(self, item: ActionItem) -> None:
        """Store a changed item, its version one up. Raises Conflict if the stored version is another."""

    async def of_partnership(self, partnership_id: int, *, settled: bool = False) -> Sequence[ActionItem]:
        """Return the open items of a partnership, and with `settled` the others too; oldest first."""

    async def of_person(self, person_id: str) -> Sequence[ActionItem]:
        """Return the open items somebody owns, in all partnerships; oldest first."""

    async def of_source(self, round_id: int) -> Sequence[ActionItem]:
        """Return what came of a round, open or not; oldest first."""


class FollowUps(Protocol):
    """What organisations said about the time until they meet next, each with a version."""

    async def add(self, follow_up: FollowUp) -> FollowUp:
        """Store a new one and return it with its id. Raises Conflict when the organisation has one there already."""

    async def get(self, follow_up_id: int) -> FollowUp | None:
        """Return a follow-up."""

    async def many(self, follow_up_ids: Collection[int]) -> Sequence[FollowUp]:
        """Return those of them that exist, the oldest first."""

    async def save(self, follow_up: FollowUp) -> None:
        """Store a changed one, its version one up. Raises Conflict if the stored version is another."""

    async def of_partnership(self, partnership_id: int) -> Sequence[FollowUp]:
        """Return all of a partnership, the oldest first."""


class HelpRequests(Protocol):
    """What municipalities ask advisers for, each with a version."""

    async def add(self, request: HelpRequest) -> HelpRequest:
        """Store a new request and return it with its id."""

    async def get(self, request_id: int) -> HelpRequest | None:
        """Return a request."""

    async def save(self, request: HelpRequest) -> None:
        """Store a changed request, its version one up. Raises Conflict if the stored version is another."""

    async def of_partnership(self, partnership_id: int) -> Sequence[HelpRequest]:
        """Return all of a partnership, the oldest first."""


class Meetings(Protocol):
    """Meetings with those invited, each with a version."""

    async def add(self, meeting: Meeting) -> Meeting:
        """Store a new meeting and return it with its id."""

    async def get(self, meeting_id: int) -> Meeting | None:
        """Return a meeting."""

    async def many(self, meeting_ids: Collection[int]) -> Sequence[Meeting]:
        """Return those of the meetings that exist, the oldest first."""

    async def save(self, meeting: Meeting) -> None:
        """Store a changed meeting, its version one up. Raises Conflict if the stored version is another."""

    async def of_partnership(self, partnership_id: int) -> Sequence[Meeting]:
        """Return all meetings of a partnership by the time they begin."""

    async def of_person(self, person_id: str) -> Sequence[Meeting]:
        """Return all meetings somebody is invited to or invites to, by the time they begin."""


class Reminders(Protocol):
    """Due reminders. They follow from their subject: put the whole of what it asks for each time it changes.

    Mornings come many at once: what they ask is asked about many people.
    """

    async def put(self, subjects: Collection[str], reminders: Collection[Reminder], now: datetime) -> Collection[str]:
        """Let the subjects have these reminders to come and no others; return whose earliest may have moved.

        What is due already is left to whoever is about to send it. With no subjects, the reminders are added.
        """

    async def next_due(self, person_ids: Collection[str]) -> Mapping[str, datetime]:
        """Return when the next reminder is due to each of those who have one to come."""

    async def take_due(self, person_ids: Collection[str], now: datetime) -> Sequence[Reminder]:
        """Mark what is due to them as sent and return it in order, also what is no longer worth sending by now.

        In one transaction with the message that says it, each is sent once.
        """

    async def of_person(self, person_id: str) -> Sequence[Reminder]:
        """Return what is still to be sent to somebody, in order."""

    async def ahead(self, subjects: Collection[str]) -> Sequence[Reminder]:
        """Return what is still to be sent about these, in order: what a facilitator may see beforehand."""

    async def told_of(self, subjects: Collection[str]) -> Collection[tuple[str, str]]:
        """Return each of these subjects that somebody has heard of or will, with that person's id."""

    async def forget(self, subjects: Collection[str]) -> None:
        """Forget what has been sent about these and what was to come: the next time is the first again."""

    async def silence(self, person_id: str, until: datetime | None) -> None:
        """Leave somebody in peace until then; None: no longer."""

    async def quiet_until(self, person_ids: Collection[str]) -> Mapping[str, datetime]:
        """Return until when those of them want to be left in peace who have said so."""


class Addresses(Protocol):
    """Addresses of one kind (for a calendar to subscribe to, for reading one's networks): one for each person."""

    async def open(self, person_id: str, token: str, at: datetime) -> str:
        """Return the token of somebody's address: the one they have, else this new one."""

    async def whose(self, token: str) -> str | None:
        """Return whose address has this token; None for one that was closed or never opened."""

    async def close(self, person_id: str) -> bool:
        """Close somebody's address; False when they had none."""
