"""Rounds and their groups. Each row is a document with a version, beside the few columns that queries look at."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.state import Group, GroupState, Round, RoundState
from storage.tables import groups, participants, rounds
from storage.versions import expect_one

ENDED = (RoundState.CLOSED.value, RoundState.ABORTED.value)
# Asked by everything that comes in: to put a statement together costs more than to run it.
_ROUND = select(rounds).where(rounds.c.id == bindparam("round_id"))
_NEWEST = select(rounds).where(rounds.c.gathering_id == bindparam("gathering_id")).order_by(rounds.c.id.desc()).limit(1)
_GROUPS = select(groups).where(groups.c.round_id == bindparam("round_id")).order_by(groups.c.number)
_GROUP = _GROUPS.where(groups.c.number == bindparam("number"))
_GROUP_OF = _GROUPS.join(participants, participants.c.round_id == groups.c.round_id).where(
    groups.c.number == participants.c.group_number, participants.c.person_id == bindparam("person_id")
)


class SqlRounds:
    """A `dialogs.ports.Rounds` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, round_: Round) -> Round:
        """Store a new round and return it with its id (the given id is ignored)."""
        first = replace(round_, version=1)
        new_id = await self._connection.scalar(insert(rounds).values(_round_values(first)).returning(rounds.c.id))
        return replace(first, id=new_id)

    async def get(self, round_id: int) -> Round | None:
        """Return a round."""
        return next(iter(await self._rounds(_ROUND, {"round_id": round_id})), None)

    async def current(self, gathering_id: int) -> Round | None:
        """Return the gathering's newest round, ended or not."""
        return next(iter(await self._rounds(_NEWEST, {"gathering_id": gathering_id})), None)

    async def of(self, gathering_id: int) -> Sequence[Round]:
        """Return the gathering's rounds, oldest first."""
        return await self._rounds(select(rounds).where(rounds.c.gathering_id == gathering_id).order_by(rounds.c.id))

    async def save(self, round_: Round) -> None:
        """Store a changed round, its version one up. Raises Conflict if the stored version is another."""
        values = _round_values(replace(round_, version=round_.version + 1))
        same = (rounds.c.id == round_.id) & (rounds.c.version == round_.version)
        expect_one(await self._connection.execute(update(rounds).where(same).values(values)), f"round {round_.id}")

    async def groups(self, round_id: int) -> Sequence[Group]:
        """Return all groups of a round by number."""
        return await self._groups(_GROUPS, {"round_id": round_id})

    async def group(self, round_id: int, number: int) -> Group | None:
        """Return one group."""
        return next(iter(await self._groups(_GROUP, {"round_id": round_id, "number": number})), None)

    async def group_of(self, round_id: int, person_id: str) -> Group | None:
        """Return the group somebody sits in."""
        return next(iter(await self._groups(_GROUP_OF, {"round_id": round_id, "person_id": person_id})), None)

    async def save_group(self, group: Group) -> None:
        """Store a new or changed group, its version one up (0 = new). Raises Conflict.

        Also keeps what the insert-only answer path checks: the group's state, and which participants sit in it.
        """
        values = _group_values(replace(group, version=group.version + 1))
        if group.version == 0:
            await self._connection.execute(insert(groups).values(values))
        else:
            same = _is_group(group) & (groups.c.version == group.version)
            name = f"group {group.number} of round {group.round_id}"
            expect_one(await self._connection.execute(update(groups).where(same).values(values)), name)
        await self._seat(group)

    async def _seat(self, group: Group) -> None:
        """Write the group's number on those who sit in it, and take it off those who no longer do."""
        seated = participants.c.person_id.in_([member.person_id for member in group.members])
        of_round = participants.c.round_id == group.round_id
        here = func.coalesce(participants.c.group_number, 0) == group.number
        await self._connection.execute(update(participants).where(of_round, ~seated, here).values(group_number=None))
        await self._connection.execute(
            update(participants).where(of_round, seated, ~here).values(group_number=group.number)
        )

    async def drop_groups(self, round_id: int) -> None:
        """Remove all groups of a round that has not started (they are being proposed anew)."""
        await self._connection.execute(delete(groups).where(groups.c.round_id == round_id))
        await self._connection.execute(
            update(participants).where(participants.c.round_id == round_id).values(group_number=None)
        )

    async def undone(self, round_id: int) -> int:
        """Return how many groups are not done."""
        counted = (
            select(func.count())
            .select_from(groups)
            .where(groups.c.round_id == round_id, groups.c.state != GroupState.DONE.value)
        )
        return await self._connection.scalar(counted) or 0

    async def under_way(self) -> tuple[int, int]:
        """Return how many rounds have not ended, and how many people are in them."""
        lasts = rounds.c.state.not_in(ENDED)
        of = select(func.count()).select_from(participants).join(rounds, rounds.c.id == participants.c.round_id)
        people = await self._connection.scalar(of.where(lasts, participants.c.left_at.is_(None)))
        lasting = await self._connection.scalar(select(func.count()).select_from(rounds).where(lasts))
        return lasting or 0, people or 0

    async def _rounds(self, query: Select[Any], asked: Mapping[str, Any] | None = None) -> Sequence[Round]:
        rows = await self._connection.execute(query, asked)
        return [replace(row.document, id=row.id, version=row.version) for row in rows]

    async def _groups(self, query: Select[Any], asked: Mapping[str, Any]) -> Sequence[Group]:
        return [replace(row.document, version=row.version) for row in await self._connection.execute(query, asked)]


def _is_group(group: Group) -> Any:
    return (groups.c.round_id == group.round_id) & (groups.c.number == group.number)


def _round_values(round_: Round) -> dict[str, object]:
    return {
        "gathering_id": round_.gathering_id,
        "number": round_.number,
        "state": round_.state.value,
        "ended_at": round_.ended_at,
        "version": round_.version,
        "document": round_,
    }


def _group_values(group: Group) -> dict[str, object]:
    return {
        "round_id": group.round_id,
        "number": group.number,
        "state": group.state.value,
        "track": group.track.value,
        "version": group.version,
        "document": group,
    }
