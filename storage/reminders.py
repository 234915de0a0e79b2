"""Reminders as rows. What has been sent stays, so that working the same reminder out again does not send it again."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Row, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.reminders import Reminder, Topic
from storage.partnership_tables import quiet, reminders
from storage.statements import insert

_UNSENT = reminders.c.sent_at.is_(None)


class SqlReminders:
    """A `dialogs.ports.Reminders` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, subject: str, reminders_: Collection[Reminder], now: datetime) -> Collection[str]:
        """Let a subject have these reminders to come and no others; return whose earliest may have moved.

        What is due already is left to whoever is about to send it.
        """
        to_come = reminders.c.subject == subject, _UNSENT, reminders.c.due_at > now
        forgotten = delete(reminders).where(*to_come).returning(reminders.c.person_id)
        people = set((await self._connection.scalars(forgotten)).all())
        rows = [
            {
                "key": one.key,
                "subject": subject,
                "person_id": one.person_id,
                "topic": one.topic.value,
                "due_at": one.due_at,
                "not_after": one.not_after,
            }
            for one in reminders_
        ]
        if rows:
            await self._connection.execute(insert(self._connection, reminders).on_conflict_do_nothing(), rows)
        return people | {one.person_id for one in reminders_}

    async def next_due(self, person_id: str) -> datetime | None:
        """Return when somebody's next reminder is due."""
        due: datetime | None = await self._connection.scalar(
            select(func.min(reminders.c.due_at)).where(reminders.c.person_id == person_id, _UNSENT)
        )
        return due

    async def take_due(self, person_id: str, now: datetime) -> Sequence[Reminder]:
        """Mark what is due to somebody as sent and return it in order, also what is no longer worth sending by now.

        In one transaction with the message that says it, each is sent once.
        """
        due = reminders.c.person_id == person_id, _UNSENT, reminders.c.due_at <= now
        taken = update(reminders).where(*due).values(sent_at=now).returning(reminders)
        rows = (await self._connection.execute(taken)).all()
        return sorted(map(_reminder, rows))

    async def of_person(self, person_id: str) -> Sequence[Reminder]:
        """Return what is still to be sent to somebody, in order."""
        return await self._unsent(reminders.c.person_id == person_id)

    async def ahead(self, subjects: Collection[str]) -> Sequence[Reminder]:
        """Return what is still to be sent about these, in order: what a facilitator may see beforehand."""
        return await self._unsent(reminders.c.subject.in_(subjects))

    async def silence(self, person_id: str, until: datetime | None) -> None:
        """Leave somebody in peace until then; None: no longer."""
        await self._connection.execute(delete(quiet).where(quiet.c.person_id == person_id))
        if until is not None:
            await self._connection.execute(insert(self._connection, quiet).values(person_id=person_id, until=until))

    async def quiet_until(self, person_id: str) -> datetime | None:
        """Return until when somebody wants to be left in peace, if they have said so."""
        until: datetime | None = await self._connection.scalar(
            select(quiet.c.until).where(quiet.c.person_id == person_id)
        )
        return until

    async def _unsent(self, which: ColumnElement[bool]) -> Sequence[Reminder]:
        rows = await self._connection.execute(select(reminders).where(which, _UNSENT))
        return sorted(map(_reminder, rows))


def _reminder(row: Row[tuple[object, ...]]) -> Reminder:
    return Reminder(row.due_at, row.person_id, Topic(row.topic), row.subject, row.not_after)
