"""Meetings: a document with a version each, and beside it who is invited."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.meetings.meeting import Meeting
from storage.partnership_tables import meeting_people, meetings
from storage.versions import Documents


class SqlMeetings(Documents[Meeting]):
    """A `dialogs.ports.Meetings` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection, meetings, _values)

    async def add(self, new: Meeting) -> Meeting:
        """Store a new meeting and return it with its id."""
        stored = await super().add(new)
        await self._invite(stored)
        return stored

    async def save(self, changed: Meeting) -> None:
        """Store a changed meeting, its version one up. Raises Conflict if the stored version is another."""
        await super().save(changed)
        await self._connection.execute(delete(meeting_people).where(meeting_people.c.meeting_id == changed.id))
        await self._invite(changed)

    async def of_partnership(self, partnership_id: int) -> Sequence[Meeting]:
        """Return all meetings of a partnership by the time they begin."""
        return await self.those(meetings.c.partnership_id == partnership_id, meetings.c.begins)

    async def of_person(self, person_id: str) -> Sequence[Meeting]:
        """Return all meetings somebody is invited to or invites to, by the time they begin."""
        theirs = select(meeting_people.c.meeting_id).where(meeting_people.c.person_id == person_id)
        return await self.those(meetings.c.id.in_(theirs), meetings.c.begins)

    async def _invite(self, meeting: Meeting) -> None:
        named = (meeting.inviter, meeting.secretary, *(one.person_id for one in meeting.invited))
        rows = [{"meeting_id": meeting.id, "person_id": person} for person in dict.fromkeys(named) if person]
        if rows:
            await self._connection.execute(insert(meeting_people), rows)


def _values(meeting: Meeting) -> dict[str, Any]:
    start = meeting.start
    begins = start.astimezone(UTC).isoformat() if isinstance(start, datetime) else start.isoformat()
    return {
        "partnership_id": meeting.partnership_id,
        "state": meeting.state.value,
        "begins": begins,
    }
