"""Workspaces that Runde was added to, and conversations of one of them that stop and start together."""

from dataclasses import replace

from dialogs.outgoing import Installation
from dialogs.places import hall
from dialogs.ports import Store
from tests.storage.stories import gathered, minutes

SKIEN = Installation("slack", "T01", "Skien", "sealed-1", minutes(0))
NAV = Installation("slack", "T02", "NAV", "sealed-2", minutes(1))


async def test_each_workspace_has_one_and_a_new_one_takes_its_place(store: Store) -> None:
    again = replace(SKIEN, name="Skien kommune", sealed="sealed-3", at=minutes(2))
    async with store.unit_of_work() as work:
        for one in (SKIEN, NAV, replace(SKIEN, channel="other"), again):
            await work.installations.put(one)
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.installations.get("slack", "T01") == again
        assert await work.installations.get("slack", "T03") is None
        assert await work.installations.of("slack") == [NAV, again]


async def test_it_is_not_told_with_its_seal() -> None:
    assert "sealed" not in repr(SKIEN)


async def test_what_is_sealed_anew_does_not_undo_a_new_installation(store: Store) -> None:
    async with store.unit_of_work() as work:
        await work.installations.put(SKIEN)
        await work.installations.put(NAV)
        await work.installations.seal_anew(SKIEN, "anew")
        await work.installations.seal_anew(replace(NAV, sealed="before"), "anew")
        sealed = [one.sealed for one in await work.installations.of("slack")]
    assert sealed == ["anew", "sealed-2"]


async def test_what_was_removed_is_gone_and_what_came_later_stays(store: Store) -> None:
    async with store.unit_of_work() as work:
        for one in (SKIEN, NAV):
            await work.installations.put(one)
        assert await work.installations.remove("slack", "T01", minutes(0))
        assert not await work.installations.remove("slack", "T01", minutes(5))
        assert not await work.installations.remove("slack", "T02", minutes(0.5)), "told of late, and installed since"
        assert await work.installations.of("slack") == [NAV]


async def test_conversations_under_an_address_stop_and_start(store: Store) -> None:
    place = hall((await gathered(store, "kari")).id)
    async with store.unit_of_work() as work:
        for address in ("T01/C1", "T01/C2", "T011/C1", "T02/C1"):
            await work.conversations.link(place, "slack", address)
        await work.conversations.link(place, "teams", "T01/C1")
        first, second = await work.conversations.under("slack", "T01/")
        assert (first.address, second.address) == ("T01/C1", "T01/C2")
        await work.conversations.stop(first.id, "revoked")
        assert [one.id for one in await work.conversations.under("slack", "T01/")] == [second.id]
        assert [one.id for one in await work.conversations.under("slack", "T01/", "revoked")] == [first.id]
        await work.conversations.start(first.id)
        assert len(await work.conversations.under("slack", "T01/")) == 2
