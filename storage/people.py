"""Persons, the ways channels know them, and who belongs to which gathering with what they answered on joining."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.incoming import Sender
from dialogs.records import Person
from facilitation.people import Participant
from facilitation.plan import Track
from storage.rows import KEPT, participant_from, participant_values
from storage.statements import Insert, insert_in
from storage.statements import insert as upsert
from storage.tables import identities, members, persons

_PERSON = select(persons.c.id, persons.c.name, persons.c.language)
_ADD_PERSON, _ADD_IDENTITY = insert(persons), insert(identities)
# Asked by everything that comes in, and by everybody who joins: to put a statement together costs more than to run it.
_KNOWN_AS = _PERSON.join(identities).where(
    identities.c.channel == bindparam("channel"), identities.c.external_id == bindparam("external_id")
)
_MEMBER = select(members).where(
    members.c.gathering_id == bindparam("gathering_id"), members.c.person_id == bindparam("person_id")
)
_ORGANISATIONS = (
    select(members.c.organisation, members.c.track)
    .where(members.c.gathering_id == bindparam("gathering_id"), members.c.organisation != "")
    .distinct()
    .order_by(members.c.organisation, members.c.track)
)
_LATEST = select(persons.c.latest_gathering).where(persons.c.id == bindparam("person_id"))
_HAS_COME = (
    update(persons).where(persons.c.id == bindparam("of_person")).values(latest_gathering=bindparam("in_gathering"))
)
_REACHED_AT = (
    update(identities)
    .where(identities.c.channel == bindparam("by_channel"), identities.c.external_id == bindparam("by_id"))
    .where(identities.c.reference != bindparam("now_at"))  # the same again, at every word somebody says, is not written
    .values(reference=bindparam("now_at"))
)
_MEMBERSHIP = ("gathering_id", "person_id")


@cache
def _putting(dialect: str) -> Insert:
    writing = insert_in(dialect, members)
    return writing.on_conflict_do_update(
        index_elements=_MEMBERSHIP, set_={name: writing.excluded[name] for name in KEPT}
    )


class SqlPeople:
    """A `dialogs.ports.People` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, person_id: str) -> Person | None:
        """Return a person."""
        return (await self.many([person_id])).get(person_id)

    async def many(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        """Return those of the persons that exist, by id."""
        rows = await self._connection.execute(_PERSON.where(persons.c.id.in_(person_ids)))
        return {row.id: Person(*row) for row in rows}

    async def known_as(self, sender: Sender) -> Person | None:
        """Return the person a channel knows by this external id."""
        asked = {"channel": sender.channel, "external_id": sender.external_id}
        row = (await self._connection.execute(_KNOWN_AS, asked)).one_or_none()
        return Person(*row) if row else None

    async def add(self, person: Person, sender: Sender) -> None:
        """Store a new person with their identity in a channel. Raises Conflict when the identity is taken."""
        new = {"id": person.id, "name": person.name, "language": person.language}
        await self._connection.execute(_ADD_PERSON, new)
        identity = {"channel": sender.channel, "external_id": sender.external_id, "person_id": person.id}
        await self._connection.execute(_ADD_IDENTITY, identity)

    async def save(self, person: Person) -> None:
        """Store a changed name or language."""
        await self._connection.execute(
            update(persons).where(persons.c.id == person.id).values(name=person.name, language=person.language)
        )

    async def identities(self, person_id: str) -> Sequence[Sender]:
        """Return how the channels know somebody, with the person's own name and language."""
        rows = await self._connection.execute(
            select(identities.c.channel, identities.c.external_id, persons.c.name, persons.c.language)
            .join(persons)
            .where(identities.c.person_id == person_id)
            .order_by(identities.c.channel, identities.c.external_id)
        )
        return [Sender(*row) for row in rows]

    async def link_identity(self, person_id: str, sender: Sender) -> None:
        """Let a channel's identity mean this person from now on, whoever it meant before."""
        await self._connection.execute(
            upsert(self._connection, identities)
            .values(channel=sender.channel, external_id=sender.external_id, person_id=person_id)
            .on_conflict_do_update(index_elements=["channel", "external_id"], set_={"person_id": person_id})
        )

    async def remember_reference(self, sender: Sender, reference: str) -> None:
        """Keep how the channel reaches somebody (its own text); of an identity that nobody has, nothing is kept."""
        who = {"by_channel": sender.channel, "by_id": sender.external_id}
        await self._connection.execute(_REACHED_AT, {**who, "now_at": reference})

    async def references(self, person_ids: Collection[str], channel: str) -> Mapping[str, str]:
        """Return how the channel reaches those of the persons it can reach, by person id."""
        rows = await self._connection.execute(
            select(identities.c.person_id, identities.c.reference).where(
                identities.c.person_id.in_(person_ids), identities.c.channel == channel, identities.c.reference != ""
            )
        )
        return {row.person_id: row.reference for row in rows}

    async def member(self, gathering_id: int, person_id: str) -> Participant | None:
        """Return what somebody answered when they joined this gathering."""
        who = {"gathering_id": gathering_id, "person_id": person_id}
        row = (await self._connection.execute(_MEMBER, who)).one_or_none()
        return participant_from(row) if row else None

    async def members(self, gathering_id: int) -> Sequence[Participant]:
        """Return everybody who has joined the gathering, in the order they did."""
        rows = await self._connection.execute(
            select(members).where(members.c.gathering_id == gathering_id).order_by(members.c.id)
        )
        return [participant_from(row) for row in rows]

    async def put_member(self, gathering_id: int, member: Participant) -> None:
        """Remember (or change) a person's organisation and track in a gathering, which is now their latest."""
        row = {"gathering_id": gathering_id, "person_id": member.person_id, **participant_values(member)}
        await self._connection.execute(_putting(self._connection.dialect.name), row)
        await self._connection.execute(_HAS_COME, {"of_person": member.person_id, "in_gathering": gathering_id})

    async def organisations(self, gathering_id: int) -> Sequence[tuple[str, Track]]:
        """Return the organisations that members of the gathering come from, by name."""
        rows = await self._connection.execute(_ORGANISATIONS, {"gathering_id": gathering_id})
        return [(row.organisation, Track(row.track)) for row in rows]

    async def latest_gathering(self, person_id: str) -> int | None:
        """Return the gathering somebody joined or opened last."""
        return await self._connection.scalar(_LATEST, {"person_id": person_id})
