"""Meetings: a document with a version each, and beside it who is invited."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.meetings.meeting import Meeting
from storage.partnership_tables import meeting_people, meetings
from storage.versions import expect_one


class SqlMeetings:
    """A `dialogs.ports.Meetings` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, meeting: Meeting) -> Meeting:
        """Store a new meeting and return it with its id."""
        first = replace(meeting, version=1)
        new_id = await self._connection.scalar(insert(meetings).values(_values(first)).returning(meetings.c.id))
        stored = replace(first, id=new_id)
        await self._invite(stored)
        return stored

    async def get(self, meeting_id: int) -> Meeting | None:
        """Return a meeting."""
        return next(iter(await self._all(meetings.c.id == meeting_id)), None)

    async def save(self, meeting: Meeting) -> None:
        """Store a changed meeting, its version one up. Raises Conflict if the stored version is another."""
        same = (meetings.c.id == meeting.id) & (meetings.c.version == meeting.version)
        changed = update(meetings).where(same).values(_values(replace(meeting, version=meeting.version + 1)))
        expect_one(await self._connection.execute(changed), f"meeting {meeting.id}")
        await self._connection.execute(delete(meeting_people).where(meeting_people.c.meeting_id == meeting.id))
        await self._invite(meeting)

    async def of_partnership(self, partnership_id: int) -> Sequence[Meeting]:
        """Return all meetings of a partnership by the time they begin."""
        return await self._all(meetings.c.partnership_id == partnership_id)

    async def of_person(self, person_id: str) -> Sequence[Meeting]:
        """Return all meetings somebody is invited to or invites to, by the time they begin."""
        theirs = select(meeting_people.c.meeting_id).where(meeting_people.c.person_id == person_id)
        return await self._all(meetings.c.id.in_(theirs))

    async def _invite(self, meeting: Meeting) -> None:
        named = (meeting.inviter, meeting.secretary, *(one.person_id for one in meeting.invited))
        rows = [{"meeting_id": meeting.id, "person_id": person} for person in dict.fromkeys(named) if person]
        if rows:
            await self._connection.execute(insert(meeting_people), rows)

    async def _all(self, which: ColumnElement[bool]) -> Sequence[Meeting]:
        rows = await self._connection.execute(select(meetings).where(which).order_by(meetings.c.begins, meetings.c.id))
        return [replace(row.document, id=row.id, version=row.version) for row in rows]


def _values(meeting: Meeting) -> dict[str, Any]:
    start = meeting.start
    begins = start.astimezone(UTC).isoformat() if isinstance(start, datetime) else start.isoformat()
    return {
        "partnership_id": meeting.partnership_id,
        "state": meeting.state.value,
        "begins": begins,
        "version": meeting.version,
        "document": meeting,
    }
