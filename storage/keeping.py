"""How long a gathering is kept, and its erasure: a batch a transaction, so that nobody waits for it."""

import secrets
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, Text, delete, exists, func, or_, select, tuple_, type_coerce, update
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.named import needs_givers
from storage.consultation_tables import consultations, opinion_inputs, opinions
from storage.partnership_tables import partnership_gatherings
from storage.privacy_tables import retentions
from storage.statements import insert
from storage.tables import (
    answers,
    conversations,
    gatherings,
    inbox,
    participants,
    pictures,
    poll_answers,
    polls,
    posts,
    rounds,
)


class SqlKeeping:
    """A `dialogs.ports.Keeping` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def until(self, gathering_id: int) -> datetime | None:
        """Return when a gathering's own words are erased, if that has been decided."""
        until: datetime | None = await self._connection.scalar(
            select(retentions.c.until).where(retentions.c.gathering_id == gathering_id)
        )
        return until

    async def keep_until(self, gathering_id: int, until: datetime) -> None:
        """Let a gathering's own words be erased then."""
        writing = insert(self._connection, retentions).values(gathering_id=gathering_id, until=until)
        await self._connection.execute(
            writing.on_conflict_do_update(index_elements=["gathering_id"], set_={"until": until, "done_at": None})
        )

    async def undecided(self, limit: int) -> Collection[tuple[int, datetime | None]]:
        """Return gatherings of which nobody has decided how long they are kept, with when they close."""
        decided = exists().where(retentions.c.gathering_id == gatherings.c.id)
        closes = func.coalesce(gatherings.c.closes_at, gatherings.c.opened_at, type_=gatherings.c.closes_at.type)
        wanted = select(gatherings.c.id, closes).where(~decided).order_by(gatherings.c.id).limit(limit)
        return [(row[0], row[1]) for row in (await self._connection.execute(wanted)).all()]

    async def erase(self, gathering_id: int, limit: int, at: datetime) -> bool:
        """Erase up to `limit` of each kind of a gathering's own words; True once nothing is left to erase."""
        mine = select(rounds.c.id).where(rounds.c.gathering_id == gathering_id)
        round_ids = list(await self._connection.scalars(mine))
        individual = answers.c.round_id.in_(round_ids) & (answers.c.kind == "answer")
        erased = [
            await self._some(answers, individual, limit, answers.c.id),
            await self._unname_votes(round_ids, limit),
            await self._posts(gathering_id, round_ids, limit),
            await self._some(opinion_inputs, await self._put_in(gathering_id), limit, opinion_inputs.c.id),
            await self._some(conversations, conversations.c.gathering_id == gathering_id, limit, conversations.c.id),
        ]
        if any(erased):
            return False
        await self._connection.execute(
            update(retentions).where(retentions.c.gathering_id == gathering_id).values(done_at=at)
        )
        return True

    async def prune_inbox(self, before: datetime, limit: int) -> int:
        """Forget up to `limit` deliveries handled before then, with their replies; return how many there were."""
        return await self._some(inbox, inbox.c.at < before, limit, inbox.c.delivery_id)

    async def _some(self, table: Table, which: ColumnElement[bool], limit: int, *key: ColumnElement[Any]) -> int:
        some = select(*key).where(which).limit(limit)
        chosen = key[0].in_(some) if len(key) == 1 else tuple_(*key).in_(some)
        return (await self._connection.execute(delete(table).where(chosen))).rowcount

    async def _put_in(self, gathering_id: int) -> ColumnElement[bool]:
        """Return the condition for what people have put in locally to what was asked in a gathering."""
        around = select(partnership_gatherings.c.partnership_id).where(
            partnership_gatherings.c.gathering_id == gathering_id
        )
        asked = select(consultations.c.id, consultations.c.document).where(consultations.c.partnership_id.in_(around))
        rows = (await self._connection.execute(asked)).all()
        mine = [row.id for row in rows if row.document.gathering_id == gathering_id]
        theirs = select(opinions.c.id).where(opinions.c.consultation_id.in_(mine))
        return opinion_inputs.c.opinion_id.in_(theirs)

    async def _unname_votes(self, round_ids: Sequence[int], limit: int) -> int:
        """What was voted is counted in the minutes and stays; who voted it goes. A municipality's stays its own."""
        named = poll_answers.c.round_id.in_(round_ids) & poll_answers.c.person_id.is_not(None)
        asked = (polls.c.round_id == poll_answers.c.round_id) & (polls.c.number == poll_answers.c.number)
        giver = (participants.c.round_id == poll_answers.c.round_id) & (
            participants.c.person_id == poll_answers.c.person_id
        )
        wanted = select(poll_answers, polls.c.document, participants.c.organisation.label("place"))
        wanted = wanted.join(polls, asked).join(participants, giver).where(named).limit(limit)
        rows = (await self._connection.execute(wanted)).all()
        for row in rows:
            place = row.place if needs_givers(row.document.question) else None
            nobody = {"voter": secrets.token_hex(16), "person_id": None, "organisation": place}
            here = (poll_answers.c.round_id == row.round_id) & (poll_answers.c.number == row.number)
            same = here & (poll_answers.c.voter == row.voter)
            await self._connection.execute(update(poll_answers).where(same).values(nobody))
        return len(rows)

    async def _posts(self, gathering_id: int, round_ids: Sequence[int], limit: int) -> int:
        place = type_coerce(posts.c.place, Text)
        theirs = [place == f"hall:{gathering_id}", place.like(f"person:{gathering_id}:%")]
        theirs += [place.like(f"group:{round_id}:%") for round_id in round_ids]
        drawn = select(posts.c.picture).where(or_(*theirs), posts.c.picture.is_not(None)).limit(limit)
        keys = list(await self._connection.scalars(drawn))
        gone = await self._some(posts, or_(*theirs), limit, posts.c.place, posts.c.key)
        is_shown = exists().where(posts.c.picture == pictures.c.key)
        await self._connection.execute(delete(pictures).where(pictures.c.key.in_(keys), ~is_shown))
        return gone
