"""Gatherings and the links that open them."""

from dataclasses import replace

import pytest

from dialogs.ports import Store
from dialogs.records import Conflict, Gathering
from tests.storage.stories import NOW, gathered, minutes, participant

SAMLING = Gathering(
    0, "Kommunesamling", "REIN42", "veggen", "marit", "nn", "Europe/Oslo", opened_at=NOW, closes_at=minutes(600)
)


async def test_a_gathering_is_found_by_id_code_and_wall(store: Store) -> None:
    async with store.unit_of_work() as work:
        stored = await work.gatherings.add(SAMLING)
        await work.commit()
    assert stored == replace(SAMLING, id=stored.id)
    async with store.unit_of_work() as work:
        assert await work.gatherings.get(stored.id) == stored
        assert await work.gatherings.by_code("REIN42") == stored
        assert await work.gatherings.by_wall("veggen") == stored
        assert await work.gatherings.by_code("UKJENT") is None


async def test_a_gathering_changes(store: Store) -> None:
    gathering = await gathered(store, "marit")
    closed = replace(gathering, facilitator="nils", closes_at=NOW)
    async with store.unit_of_work() as work:
        await work.gatherings.save(closed)
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.gatherings.get(gathering.id) == closed


async def test_a_code_is_used_once(store: Store) -> None:
    await gathered(store, "marit", code="REIN42")
    async with store.unit_of_work() as work:
        with pytest.raises(Conflict):
            await work.gatherings.add(SAMLING)


async def test_a_facilitators_gatherings_stand_newest_first(store: Store) -> None:
    first = await gathered(store, "marit", code="FIRST")
    await gathered(store, "nils", code="OTHER")
    last = await gathered(store, "marit", code="LAST")
    async with store.unit_of_work() as work:
        assert await work.gatherings.opened_by("marit") == [last, first]


async def test_a_person_finds_what_they_have_joined_or_lead(store: Store) -> None:
    led = await gathered(store, "marit", code="LED")
    await gathered(store, "nils", code="OTHER")
    joined = await gathered(store, "nils", code="JOINED")
    async with store.unit_of_work() as work:
        await work.people.put_member(joined.id, participant("marit"))
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.gatherings.of_person("marit") == [joined, led]


async def test_whoever_runs_the_installation_sees_every_gathering_newest_first(store: Store) -> None:
    first = await gathered(store, "marit", code="FIRST")
    last = await gathered(store, "nils", code="LAST")
    async with store.unit_of_work() as work:
        assert await work.gatherings.all() == [last, first]


async def test_links_are_valid_until_they_are_revoked(store: Store) -> None:
    async with store.unit_of_work() as work:
        await work.gatherings.add_link("hash-a", NOW)
        await work.gatherings.add_link("hash-b", NOW)
        assert await work.gatherings.count_links() == 2
        assert await work.gatherings.link_is_valid("hash-a")
        assert not await work.gatherings.link_is_valid("hash-c")
        assert await work.gatherings.revoke_links(minutes(1)) == 2
        assert await work.gatherings.revoke_links(minutes(2)) == 0
        assert not await work.gatherings.link_is_valid("hash-a")
        assert await work.gatherings.count_links() == 0
