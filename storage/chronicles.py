"""What was held in networks over the years, read with so many queries however many gatherings and rounds there were."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Select, select, tuple_, union
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.chronicle import Held, HeldRound
from facilitation.kinds import Scale
from facilitation.named import Givers, needs_givers
from facilitation.network import makes_goals
from facilitation.partnership import Partnership
from facilitation.people import Participant
from facilitation.poll import Outcome, Poll, outcome
from facilitation.state import Group, Round
from storage.partnership_tables import coordinators, partnership_gatherings, partnerships
from storage.rows import participant_from
from storage.tables import gatherings, groups, members, participants, poll_answers, polls, rounds

K = TypeVar("K")
V = TypeVar("V")
Slot = tuple[int, int]  # a poll: its round and its number


class SqlChronicles:
    """A `dialogs.ports.Chronicles` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def held(self, partnership_ids: Collection[int]) -> Sequence[Held]:
        """Return all gatherings of some networks, the first first."""
        rows = await self._rows(
            select(gatherings, partnership_gatherings.c.partnership_id, partnership_gatherings.c.purpose)
            .join(partnership_gatherings)
            .where(partnership_gatherings.c.partnership_id.in_(partnership_ids), gatherings.c.opened_at.is_not(None))
            .order_by(gatherings.c.opened_at, gatherings.c.id)
        )
        ids = [row.id for row in rows]
        came, went = await self._members(ids), await self._rounds(ids)
        return [
            Held(row.id, row.partnership_id, row.title, row.opened_at, row.purpose, tuple(came.get(row.id, ())),
                 tuple(went.get(row.id, ())))
            for row in rows
        ]  # fmt: skip

    async def elsewhere(self, partnership: Partnership) -> Sequence[tuple[str, int, str]]:
        """Return the organisations of the same facilitator's other networks, each with the network's id and title."""
        came = (
            select(members.c.organisation, partnerships.c.id, partnerships.c.title)
            .join_from(partnerships, partnership_gatherings)
            .join(members, members.c.gathering_id == partnership_gatherings.c.gathering_id)
        )
        others = partnerships.c.facilitator == partnership.facilitator, partnerships.c.id != partnership.id
        carrying = select(coordinators.c.organisation, partnerships.c.id, partnerships.c.title)
        both = union(
            came.where(*others, ~members.c.helper, members.c.organisation != ""),
            carrying.join_from(partnerships, coordinators).where(*others, coordinators.c.until.is_(None)),
        )
        return sorted((name, number, title) for name, number, title in await self._connection.execute(both))

    async def _members(self, gathering_ids: Collection[int]) -> Mapping[int, Sequence[Participant]]:
        query = select(members).where(members.c.gathering_id.in_(gathering_ids)).order_by(members.c.id)
        return _gathered((row.gathering_id, participant_from(row)) for row in await self._rows(query))

    async def _rounds(self, gathering_ids: Collection[int]) -> Mapping[int, Sequence[HeldRound]]:
        query = select(rounds).where(rounds.c.gathering_id.in_(gathering_ids)).order_by(rounds.c.id)
        known: dict[int, Round] = {row.id: row.document for row in await self._rows(query)}
        tables, answered = await self._groups(known), await self._outcomes(known)
        return _gathered(
            (one.gathering_id, HeldRound(one, tuple(tables.get(number, ())), tuple(answered.get(number, ()))))
            for number, one in known.items()
        )

    async def _groups(self, known: Mapping[int, Round]) -> Mapping[int, Sequence[Group]]:
        wanted = [number for number, one in known.items() if any(map(makes_goals, one.plans))]
        query = select(groups).where(groups.c.round_id.in_(wanted)).order_by(groups.c.round_id, groups.c.number)
        return _gathered((row.round_id, row.document) for row in (await self._rows(query) if wanted else ()))

    async def _outcomes(self, round_ids: Collection[int]) -> Mapping[int, Sequence[Outcome]]:
        """Return what has come of the rounds' scales; of one that is open and anonymous, nothing."""
        query = select(polls).where(polls.c.round_id.in_(round_ids), polls.c.secret.is_(None))
        rows = await self._rows(query.order_by(polls.c.round_id, polls.c.number))
        scales: list[Poll] = [row.document for row in rows if isinstance(row.document.question.kind, Scale)]
        given = await self._answers([(one.round_id, one.number) for one in scales])
        people = await self._people({one.round_id for one in scales if needs_givers(one.question)})
        return _gathered(
            (one.round_id, _counted(one, given.get((one.round_id, one.number), ()), people.get(one.round_id, ())))
            for one in scales
        )

    async def _answers(self, slots: Collection[Slot]) -> Mapping[Slot, Sequence[Any]]:
        here = tuple_(poll_answers.c.round_id, poll_answers.c.number).in_(slots)
        query = select(poll_answers).where(here).order_by(poll_answers.c.text)
        rows = await self._rows(query) if slots else ()
        return _gathered(((row.round_id, row.number), row) for row in rows)

    async def _people(self, round_ids: Collection[int]) -> Mapping[int, Sequence[Participant]]:
        query = select(participants).where(participants.c.round_id.in_(round_ids)).order_by(participants.c.id)
        rows = await self._rows(query) if round_ids else ()
        return _gathered((row.round_id, participant_from(row)) for row in rows)

    async def _rows(self, query: Select[Any]) -> Sequence[Any]:
        found: Sequence[Any] = (await self._connection.execute(query)).all()
        return found


def _counted(poll: Poll, given: Sequence[Any], people: Sequence[Participant]) -> Outcome:
    by = {row.person_id: row.text for row in given if row.person_id is not None}
    kept = tuple((row.organisation, row.text) for row in given if row.organisation is not None)
    givers = Givers(by, {one.person_id: one for one in people}, kept)
    return outcome(poll, len(given), len(given), [row.text for row in given], givers=givers)


def _gathered(pairs: Iterable[tuple[K, V]]) -> Mapping[K, Sequence[V]]:
    """Return the values by key, in their order."""
    found: dict[K, list[V]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found
