"""Joining a round and leaving it."""

from dataclasses import replace

from dialogs.ports import Store
from facilitation.plan import Track
from tests.storage.stories import NOW, begun, minutes, participant


async def test_joining_again_changes_nothing_unless_something_is_new(store: Store) -> None:
    round_ = await begun(store, ("marit",))
    async with store.unit_of_work() as work:
        join = work.participants.join
        assert not await join(round_.id, participant("marit"), minutes(1))
        assert not await join(round_.id, replace(participant("marit"), name="M. Sara"), minutes(1))
        assert await join(round_.id, participant("marit", "Kautokeino"), minutes(2))
        assert await join(round_.id, participant("marit", "Kautokeino", Track.OTHER), minutes(3))
        assert await work.participants.get(round_.id, "marit") == participant("marit", "Kautokeino", Track.OTHER)


async def test_who_leaves_is_gone_but_has_been_there(store: Store) -> None:
    round_ = await begun(store, ("marit", "nils"))
    async with store.unit_of_work() as work:
        assert await work.participants.leave(round_.id, "marit", NOW)
        assert not await work.participants.leave(round_.id, "marit", NOW)
        assert not await work.participants.leave(round_.id, "nobody", NOW)
        assert await work.participants.get(round_.id, "marit") is None
        assert await work.participants.all(round_.id) == [participant("nils")]
        assert await work.participants.ever(round_.id) == [participant("marit"), participant("nils")]
        assert await work.participants.count(round_.id) == 1


async def test_who_comes_back_has_their_place_in_the_order(store: Store) -> None:
    round_ = await begun(store, ("marit", "nils"))
    async with store.unit_of_work() as work:
        await work.participants.leave(round_.id, "marit", NOW)
        assert await work.participants.join(round_.id, participant("marit"), minutes(5))
        assert await work.participants.all(round_.id) == [participant("marit"), participant("nils")]
        assert await work.participants.count(round_.id) == 2
