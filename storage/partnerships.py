"""Partnerships, which gatherings belong to them, and who coordinates for whom in them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace

from sqlalchemy import ColumnElement, Select, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.partnership import Coordinator, Partnership
from storage.partnership_tables import coordinators, partnership_gatherings, partnerships
from storage.statements import insert as upsert
from storage.tables import members

_WHO = ("partnership_id", "organisation", "person_id", "deputy", "since")


class SqlPartnerships:
    """A `dialogs.ports.Partnerships` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, partnership: Partnership) -> Partnership:
        """Store a new partnership and return it with its id."""
        values = asdict(partnership)
        del values["id"]
        new_id = await self._connection.scalar(insert(partnerships).values(values).returning(partnerships.c.id))
        return replace(partnership, id=new_id)

    async def get(self, partnership_id: int) -> Partnership | None:
        """Return a partnership."""
        return next(iter(await self._all(select(partnerships).where(partnerships.c.id == partnership_id))), None)

    async def save(self, partnership: Partnership) -> None:
        """Store a changed partnership."""
        same = partnerships.c.id == partnership.id
        await self._connection.execute(update(partnerships).where(same).values(asdict(partnership)))

    async def of_gathering(self, gathering_id: int) -> Partnership | None:
        """Return the partnership a gathering belongs to."""
        belongs = select(partnerships).join(partnership_gatherings)
        found = await self._all(belongs.where(partnership_gatherings.c.gathering_id == gathering_id))
        return next(iter(found), None)

    async def take_in(self, partnership_id: int, gathering_id: int) -> None:
        """Let a gathering belong to a partnership, whichever it belonged to before."""
        values = {"gathering_id": gathering_id, "partnership_id": partnership_id}
        writing = upsert(self._connection, partnership_gatherings).values(values)
        changed = {"partnership_id": partnership_id}
        await self._connection.execute(writing.on_conflict_do_update(index_elements=["gathering_id"], set_=changed))

    async def gatherings(self, partnership_id: int) -> Sequence[int]:
        """Return the ids of its gatherings, newest first."""
        table = partnership_gatherings
        mine = select(table.c.gathering_id).where(table.c.partnership_id == partnership_id)
        return (await self._connection.scalars(mine.order_by(table.c.gathering_id.desc()))).all()

    async def purposes(self, partnership_id: int) -> Mapping[int, str]:
        """Return what those of its gatherings are for of which it has been said, by gathering."""
        table = partnership_gatherings
        said = (table.c.partnership_id == partnership_id) & (table.c.purpose != "")
        rows = await self._connection.execute(select(table.c.gathering_id, table.c.purpose).where(said))
        return {row.gathering_id: row.purpose for row in rows}

    async def set_purpose(self, gathering_id: int, purpose: str) -> None:
        """Say what a gathering of a partnership is for."""
        here = partnership_gatherings.c.gathering_id == gathering_id
        await self._connection.execute(update(partnership_gatherings).where(here).values(purpose=purpose))

    async def of_person(self, person_id: str) -> Sequence[Partnership]:
        """Return the partnerships somebody leads, coordinates in or has been to a gathering of; newest first."""
        been = (
            select(partnership_gatherings.c.partnership_id)
            .join(members, members.c.gathering_id == partnership_gatherings.c.gathering_id)
            .where(members.c.person_id == person_id)
        )
        return await self._all(select(partnerships).where(or_(_carried_by(person_id), partnerships.c.id.in_(been))))

    async def carried_by(self, person_id: str) -> Sequence[Partnership]:
        """Return the partnerships somebody leads, or is a coordinator or a deputy in; newest first."""
        return await self._all(select(partnerships).where(_carried_by(person_id)))

    async def coordinators(self, partnership_id: int) -> Sequence[Coordinator]:
        """Return the present coordinators and deputies, in the order they were appointed."""
        present = coordinators.c.partnership_id == partnership_id, coordinators.c.until.is_(None)
        rows = await self._connection.execute(select(coordinators).where(*present).order_by(coordinators.c.id))
        return [
            Coordinator(row.partnership_id, row.organisation, row.person_id, row.deputy, row.since, row.until)
            for row in rows
        ]

    async def put_coordinator(self, coordinator: Coordinator) -> None:
        """Appoint somebody, or store that they no longer are (`until`)."""
        writing = upsert(self._connection, coordinators).values(asdict(coordinator))
        await self._connection.execute(
            writing.on_conflict_do_update(index_elements=_WHO, set_={"until": coordinator.until})
        )

    async def _all(self, query: Select[tuple[object, ...]]) -> Sequence[Partnership]:
        rows = await self._connection.execute(query.order_by(partnerships.c.id.desc()))
        return [Partnership(**row) for row in rows.mappings()]


def _carried_by(person_id: str) -> ColumnElement[bool]:
    mine = coordinators.c.person_id == person_id, coordinators.c.until.is_(None)
    in_office = select(coordinators.c.partnership_id).where(*mine)
    return or_(partnerships.c.facilitator == person_id, partnerships.c.id.in_(in_office))
