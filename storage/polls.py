"""Polls and what was answered to them. How answers get in is `storage.answer_box`.

Nothing here tells who gave an anonymous answer, nor when or in which order: while its poll is open it is kept under an
HMAC of the person, so that it can be changed, and can only be counted; closing destroys the secret and every voter.
"""

import hashlib
import hmac
import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, insert, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.records import AnswerCount, Conflict
from facilitation.plan import Track
from facilitation.poll import Poll
from storage.tables import groups, participants, poll_answers, polls


def voter_of(secret: str | None, person_id: str) -> str:
    """Return whom an answer is kept under: the person, or with a poll's secret nobody who can be found again."""
    if secret is None:
        return person_id
    return hmac.new(bytes.fromhex(secret), person_id.encode(), hashlib.sha256).hexdigest()


class SqlPolls:
    """A `dialogs.ports.Polls` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, poll: Poll) -> None:
        """Store a new poll; an anonymous one gets a secret. Raises Conflict when its number is taken."""
        secret = secrets.token_hex(32) if poll.anonymous and poll.is_open else None
        await self._connection.execute(insert(polls).values(_values(replace(poll, version=1)) | {"secret": secret}))

    async def get(self, round_id: int, number: int) -> Poll | None:
        """Return a poll."""
        return next(iter(await self._polls(select(polls).where(_is(round_id, number)))), None)

    async def of(self, round_id: int) -> Sequence[Poll]:
        """Return a round's polls by number."""
        return await self._polls(select(polls).where(polls.c.round_id == round_id).order_by(polls.c.number))

    async def save(self, poll: Poll) -> None:
        """Store a changed poll, its version one up; closing forgets who gave anonymous answers. Raises Conflict."""
        values: dict[str, object] = _values(replace(poll, version=poll.version + 1))
        if not poll.is_open:
            values["secret"] = None
        same = _is(poll.round_id, poll.number) & (polls.c.version == poll.version)
        done = await self._connection.execute(update(polls).where(same).values(values))
        if done.rowcount == 0:
            raise Conflict(f"Somebody else changed poll {poll.number} of round {poll.round_id} first")
        if poll.anonymous and not poll.is_open:
            await self._forget_voters(poll)

    async def _forget_voters(self, poll: Poll) -> None:
        """Write the answers anew under names drawn at random: neither these nor the order of the rows tell anything."""
        here = (poll_answers.c.round_id == poll.round_id) & (poll_answers.c.number == poll.number)
        texts = (await self._connection.scalars(select(poll_answers.c.text).where(here))).all()
        await self._connection.execute(delete(poll_answers).where(here))
        rows = [
            {"round_id": poll.round_id, "number": poll.number, "voter": secrets.token_hex(16), "text": text}
            for text in texts
        ]
        if rows:
            drawn = sorted(rows, key=lambda row: str(row["voter"]))
            await self._connection.execute(insert(poll_answers), drawn)

    async def texts(self, round_id: int) -> Mapping[int, Sequence[str]]:
        """Return by poll what was answered, in an order that tells nothing; of one open and anonymous, nothing."""
        same = (polls.c.round_id == poll_answers.c.round_id) & (polls.c.number == poll_answers.c.number)
        rows = await self._connection.execute(
            select(poll_answers.c.number, poll_answers.c.text)
            .join(polls, same)
            .where(poll_answers.c.round_id == round_id, polls.c.secret.is_(None))
            .order_by(poll_answers.c.number, poll_answers.c.text)
        )
        found: dict[int, list[str]] = {}
        for number, text in rows:
            found.setdefault(number, []).append(text)
        return found

    async def by_person(self, round_id: int, number: int) -> Mapping[str, str]:
        """Return what was answered to a named poll by the ids of who did; of an anonymous one, nothing."""
        here = (poll_answers.c.round_id == round_id) & (poll_answers.c.number == number)
        given = select(poll_answers.c.person_id, poll_answers.c.text).where(here, poll_answers.c.person_id.is_not(None))
        return {row.person_id: row.text for row in await self._connection.execute(given)}

    async def by_organisation(self, round_id: int, number: int) -> Sequence[tuple[str, str]]:
        """Return the answers of which nobody is to know any more who gave them, with the organisation of each."""
        here = (poll_answers.c.round_id == round_id) & (poll_answers.c.number == number)
        kept = select(poll_answers.c.organisation, poll_answers.c.text).where(
            here, poll_answers.c.organisation.is_not(None)
        )
        return sorted((row.organisation, row.text) for row in await self._connection.execute(kept))

    async def own(self, round_id: int, person_ids: Collection[str]) -> Mapping[str, Mapping[int, str]]:
        """Return people's own answers: person id -> poll -> answer; anonymous ones are nobody's."""
        theirs = (poll_answers.c.round_id == round_id) & poll_answers.c.person_id.in_(person_ids)
        rows = await self._connection.execute(
            select(poll_answers.c.person_id, poll_answers.c.number, poll_answers.c.text).where(theirs)
        )
        found: dict[str, dict[int, str]] = {}
        for person_id, number, text in rows:
            found.setdefault(person_id, {})[number] = text
        return found

    async def answered(self, round_id: int, person_id: str) -> Collection[int]:
        """Return the numbers of the polls that somebody has answered, as far as that can be told."""
        rows = await self._connection.execute(_tellable([round_id]))
        voters = {row.number: voter_of(row.secret, person_id) for row in rows}
        slots = tuple_(poll_answers.c.number, poll_answers.c.voter).in_(list(voters.items()))
        given = select(poll_answers.c.number).where(poll_answers.c.round_id == round_id, slots)
        return set(await self._connection.scalars(given)) if voters else set()

    async def counts(self, round_id: int) -> Mapping[int, AnswerCount]:
        """Return by poll how many have answered, and how many in the round it is for."""
        given = (poll_answers.c.round_id == polls.c.round_id) & (poll_answers.c.number == polls.c.number)
        rows = await self._connection.execute(
            select(polls.c.number, polls.c.track, func.count(poll_answers.c.voter))
            .join_from(polls, poll_answers, given, isouter=True)
            .where(polls.c.round_id == round_id)
            .group_by(polls.c.number, polls.c.track)
        )
        found = rows.all()
        of = await self._present(round_id) if found else {}
        return {number: AnswerCount(answered, of.get(track, 0)) for number, track, answered in found}

    async def _present(self, round_id: int) -> Mapping[str, int]:
        """Return how many are in the round now, by the track of their group and in all."""
        rows = await self._connection.execute(
            select(groups.c.track, func.count().label("people"))
            .join_from(participants, groups, at_table(), isouter=True)
            .where(participants.c.round_id == round_id, participants.c.left_at.is_(None))
            .group_by(groups.c.track)
        )
        by_track = {row.track: row.people for row in rows}
        return by_track | {Track.ALL.value: sum(by_track.values())}

    async def missing(self, round_id: int, number: int) -> Sequence[str]:
        """Return the ids of those a named poll is for who have not answered it; of an anonymous one, nobody's."""
        given = select(poll_answers.c.voter).where(
            poll_answers.c.round_id == round_id,
            poll_answers.c.number == number,
            poll_answers.c.person_id == participants.c.person_id,
        )
        silent = (
            select(participants.c.person_id)
            .join(polls, polls.c.round_id == participants.c.round_id)
            .join(groups, at_table(), isouter=True)
            .where(_is(round_id, number), is_for_all_or_track(), participants.c.left_at.is_(None))
            .where(~polls.c.anonymous, ~given.exists())
            .order_by(participants.c.id)
        )
        return (await self._connection.scalars(silent)).all()

    async def _polls(self, query: Select[Any]) -> Sequence[Poll]:
        return [replace(row.document, version=row.version) for row in await self._connection.execute(query)]


async def hand_over(connection: AsyncConnection, kept: str, gone: str, round_ids: Collection[int]) -> None:
    """Let the answers `gone` has given in these rounds be `kept`'s, where they can be told and `kept` has none."""
    for row in (await connection.execute(_tellable(round_ids))).all():
        mine, theirs = voter_of(row.secret, kept), voter_of(row.secret, gone)
        here = (poll_answers.c.round_id == row.round_id) & (poll_answers.c.number == row.number)
        if await connection.scalar(select(poll_answers.c.voter).where(here, poll_answers.c.voter == mine)) is None:
            values = {"voter": mine, "person_id": None if row.anonymous else kept}
            moved = update(poll_answers).where(here, poll_answers.c.voter == theirs).values(values)
            await connection.execute(moved)


def _tellable(round_ids: Collection[int]) -> Select[Any]:
    """Select the polls whose voters can be told: all but the anonymous ones that are closed."""
    known = or_(~polls.c.anonymous, polls.c.secret.is_not(None))
    chosen = select(polls.c.round_id, polls.c.number, polls.c.anonymous, polls.c.secret)
    return chosen.where(polls.c.round_id.in_(round_ids), known)


def at_table() -> ColumnElement[bool]:
    """Say that a group is the one a participant sits in."""
    return (groups.c.round_id == participants.c.round_id) & (groups.c.number == participants.c.group_number)


def is_for_all_or_track() -> ColumnElement[bool]:
    """Say that a poll is for everybody, or for the track of the group somebody sits in."""
    return or_(polls.c.track == Track.ALL.value, polls.c.track == groups.c.track)


def _is(round_id: int, number: int) -> ColumnElement[bool]:
    return (polls.c.round_id == round_id) & (polls.c.number == number)


def _values(poll: Poll) -> dict[str, object]:
    return {
        "round_id": poll.round_id,
        "number": poll.number,
        "state": poll.state.value,
        "track": poll.track.value,
        "anonymous": poll.anonymous,
        "version": poll.version,
        "document": poll,
    }
