"""Persons, the ways they are known, and their gatherings."""

from typing import Any

import pytest
from sqlalchemy import Column

from dialogs.incoming import Sender
from dialogs.ports import Store
from dialogs.records import Conflict, Gathering, Person
from facilitation.plan import Track
from storage import selves
from storage.tables import metadata
from tests.storage.stories import gathered, participant

MARIT = Person("marit", "Marit Sara", "nn")


async def test_a_person_is_known_by_what_a_channel_calls_them(store: Store) -> None:
    async with store.unit_of_work() as work:
        await work.people.add(MARIT, Sender("teams", "29:abc"))
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.people.known_as(Sender("teams", "29:abc", "another name")) == MARIT
        assert await work.people.known_as(Sender("slack", "29:abc")) is None
        assert await work.people.get("marit") == MARIT
        assert await work.people.get("nobody") is None


async def test_many_persons_are_found_at_once(store: Store) -> None:
    await gathered(store, "marit", "nils", "ole")
    async with store.unit_of_work() as work:
        assert set(await work.people.many(["nils", "ole", "nobody"])) == {"nils", "ole"}
        assert await work.people.many([]) == {}


async def test_an_identity_belongs_to_one_person(store: Store) -> None:
    async with store.unit_of_work() as work:
        await work.people.add(MARIT, Sender("teams", "29:abc"))
        await work.commit()
    async with store.unit_of_work() as work:
        with pytest.raises(Conflict):
            await work.people.add(Person("nils", "Nils"), Sender("teams", "29:abc"))


async def test_a_person_can_change_name_and_language(store: Store) -> None:
    await gathered(store, "marit")
    async with store.unit_of_work() as work:
        await work.people.save(MARIT)
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.people.get("marit") == MARIT


async def test_what_somebody_answered_on_joining_is_remembered_and_can_change(store: Store) -> None:
    gathering = await gathered(store, "marit")
    async with store.unit_of_work() as work:
        assert await work.people.member(gathering.id, "marit") is None
        await work.people.put_member(gathering.id, participant("marit", "Alta"))
        await work.people.put_member(gathering.id, participant("marit", "Kautokeino"))
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.people.member(gathering.id, "marit") == participant("marit", "Kautokeino")


async def test_members_stand_in_the_order_they_joined_and_their_organisations_by_name(store: Store) -> None:
    gathering = await gathered(store, "marit", "nils", "ole", "pia")
    members = [
        participant("ole", "Vadsø"),
        participant("marit", "Alta"),
        participant("pia", "Statsforvalteren", Track.OTHER),
        participant("nils", "Alta"),
    ]
    async with store.unit_of_work() as work:
        for member in members:
            await work.people.put_member(gathering.id, member)
        assert await work.people.members(gathering.id) == members
        assert await work.people.organisations(gathering.id) == [
            ("Alta", Track.KOMMUNE),
            ("Statsforvalteren", Track.OTHER),
            ("Vadsø", Track.KOMMUNE),
        ]


async def test_the_latest_gathering_is_the_one_joined_or_opened_last(store: Store) -> None:
    first = await gathered(store, "marit", "nils", code="FIRST")
    second = await gathered(store, "nils", "marit", code="SECOND")
    async with store.unit_of_work() as work:
        assert await work.people.latest_gathering("marit") == first.id
        await work.people.put_member(second.id, participant("marit"))
        assert await work.people.latest_gathering("marit") == second.id
        await work.people.put_member(first.id, participant("marit"))
        assert await work.people.latest_gathering("marit") == first.id
        third = await work.gatherings.add(Gathering(0, "Ny", "THIRD", "wall", "marit"))
        assert await work.people.latest_gathering("marit") == third.id
        assert await work.people.latest_gathering("nobody") is None
        assert await work.gatherings.latest_of(["marit", "nils", "nobody"]) == {"marit": third, "nils": second}


async def test_somebody_known_by_two_channels_is_made_one(store: Store) -> None:
    await gathered(store, "marit", "guest")
    async with store.unit_of_work() as work:
        await work.people.link_identity("marit", Sender("web", "guest"))
        await work.people.link_identity("marit", Sender("teams", "29:m"))
        known = await work.people.known_as(Sender("web", "guest"))
        assert known is not None
        assert known.id == "marit"
        assert await work.people.identities("marit") == [
            Sender("teams", "29:m", "Marit"),
            Sender("web", "guest", "Marit"),
            Sender("web", "marit", "Marit"),
        ]
        assert await work.people.identities("guest") == []


async def test_how_a_channel_reaches_somebody_is_remembered(store: Store) -> None:
    await gathered(store, "marit", "nils", "ole")
    async with store.unit_of_work() as work:
        for person_id in ("marit", "nils"):
            await work.people.link_identity(person_id, Sender("teams", f"29:{person_id}"))
        await work.people.remember_reference(Sender("teams", "29:marit"), "a:before")
        await work.people.remember_reference(Sender("teams", "29:marit"), "a:now")
        await work.people.remember_reference(Sender("teams", "29:stranger"), "a:stranger")
        await work.people.remember_reference(Sender("web", "ole"), "w:ole")
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.people.references(["marit", "nils", "ole"], "teams") == {"marit": "a:now"}
        assert await work.people.references([], "teams") == {}


def test_every_row_that_names_a_person_changes_hands_when_two_become_one() -> None:
    """A new table that names persons is to be thought of in `storage.selves`."""
    naming = {column.table.name for table in metadata.tables.values() for column in table.columns if _names(column)}
    by_hand = {"identities", "participants", "pins"}
    assert naming == by_hand | {table.name for table in selves._NAMING}


def _names(column: Column[Any]) -> bool:
    return any(key.column.table.name == "persons" for key in column.foreign_keys)
