"""Reminders as rows. What has been sent stays, so that working the same reminder out again does not send it again."""

from collections.abc import Collection, Mapping, Sequence
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

    async def put(self, subjects: Collection[str], reminders_: Collection[Reminder], now: datetime) -> Collection[str]:
        """Let the subjects have these reminders to come and no others; return whose earliest may have moved.

        What is due already is left to whoever is about to send it.
        """
        to_come = reminders.c.subject.in_(subjects), _UNSENT, reminders.c.due_at > now
        forgotten = delete(reminders).where(*to_come).returning(reminders.c.person_id)
        people = set(await self._connection.scalars(forgotten)) if subjects else set()
        rows = [
            {
                "key": one.key,
                "subject": one.subject,
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

    async def next_due(self, person_ids: Collection[str]) -> Mapping[str, datetime]:
        """Return when the next reminder is due to each of those who have one to come."""
        first = select(reminders.c.person_id, func.min(reminders.c.due_at))
        theirs = first.where(reminders.c.person_id.in_(person_ids), _UNSENT).group_by(reminders.c.person_id)
        return {row[0]: row[1] for row in await self._connection.execute(theirs)}

    async def take_due(self, person_ids: Collection[str], now: datetime) -> Sequence[Reminder]:
        """Mark what is due to them as sent and return it in order, also what is no longer worth sending by now.

        In one transaction with the message that says it, each is sent once.
        """
        due = reminders.c.person_id.in_(person_ids), _UNSENT, reminders.c.due_at <= now
        taken = update(reminders).where(*due).values(sent_at=now).returning(reminders)
        rows = (await self._connection.execute(taken)).all()
        return sorted(map(_reminder, rows))

    async def of_person(self, person_id: str) -> Sequence[Reminder]:
        """Return what is still to be sent to somebody, in order."""
        return await self._unsent(reminders.c.person_id == person_id)

    async def ahead(self, subjects: Collection[str]) -> Sequence[Reminder]:
        """Return what is still to be sent about these, in order: what a facilitator may see beforehand."""
        return await self._unsent(reminders.c.subject.in_(subjects))

    async def told_of(self, subjects: Collection[str]) -> Collection[tuple[str, str]]:
        """Return each of these subjects that somebody has heard of or will, with that person's id."""
        who = select(reminders.c.subject, reminders.c.person_id).where(reminders.c.subject.in_(subjects))
        return {(row.subject, row.person_id) for row in await self._connection.execute(who)}

    async def forget(self, subjects: Collection[str]) -> None:
        """Forget what has been sent about these and what was to come: the next time is the first again."""
        await self._connection.execute(delete(reminders).where(reminders.c.subject.in_(subjects)))

    async def silence(self, person_id: str, until: datetime | None) -> None:
        """Leave somebody in peace until then; None: no longer."""
        await self._connection.execute(delete(quiet).where(quiet.c.person_id == person_id))
        if until is not None:
            await self._connection.execute(insert(self._connection, quiet).values(person_id=person_id, until=until))

    async def quiet_until(self, person_ids: Collection[str]) -> Mapping[str, datetime]:
        """Return until when those of them want to be left in peace who have said so."""
        rows = await self._connection.execute(select(quiet).where(quiet.c.person_id.in_(person_ids)))
        return {row.person_id: row.until for row in rows}

    async def _unsent(self, which: ColumnElement[bool]) -> Sequence[Reminder]:
        rows = await self._connection.execute(select(reminders).where(which, _UNSENT))
        return sorted(map(_reminder, rows))


def _reminder(row: Row[tuple[object, ...]]) -> Reminder:
    return Reminder(row.due_at, row.person_id, Topic(row.topic), row.subject, row.not_after)
