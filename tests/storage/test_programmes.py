"""Programmes and what facilitators keep to use again come back as they were stored; a lost race is told."""

from dataclasses import replace

import pytest

from dialogs.ports import Store
from dialogs.records import Conflict
from facilitation.plan import Plan, Question, RoundPlan
from facilitation.programme.items import Item, ItemKind, Programme
from facilitation.programme.template import Template
from tests.storage.stories import NOW, begun, minutes


async def test_a_programme_is_kept_and_a_lost_race_is_told(store: Store) -> None:
    round_ = await begun(store, ("marit",))
    item = Item("Pause", NOW, minutes(15), NOW, ItemKind.BREAK, "Kari", "Kaffe i foajeen")
    async with store.unit_of_work() as work:
        assert await work.programmes.get(round_.gathering_id) is None
        await work.programmes.save(Programme(round_.gathering_id, (item,)))
        await work.commit()
    async with store.unit_of_work() as work:
        stored = await work.programmes.get(round_.gathering_id)
        assert stored == Programme(round_.gathering_id, (item,), 1)
        await work.programmes.save(replace(stored, items=()))
        with pytest.raises(Conflict):
            await work.programmes.save(stored)
    async with store.unit_of_work() as work:
        with pytest.raises(Conflict):
            await work.programmes.save(Programme(round_.gathering_id, ()))


async def test_the_shelf_holds_templates_and_criteria(store: Store) -> None:
    await begun(store, ("marit", "ola"))
    plan = Plan((RoundPlan("Høst", questions=(Question("Hva nå?"),)),))
    async with store.unit_of_work() as work:
        await work.shelf.put(Template("marit", "Høstrunden", Plan()))
        await work.shelf.put(Template("marit", "HØSTRUNDEN ", plan))
        await work.shelf.put(Template("ola", "høstrunden", Plan()))
        await work.shelf.put(Template("ola", "Avslutning", Plan()))
        assert [await work.shelf.add_criterion("marit", "smilte sist") for _ in range(2)] == [True, False]
        await work.shelf.add_criterion("ola", "lo sist")
        await work.commit()
    async with store.unit_of_work() as work:
        found = await work.shelf.of(("marit", "ola"))
        assert [(one.person_id, one.name) for one in found] == [("ola", "Avslutning"), ("marit", "HØSTRUNDEN ")]
        assert found[1].plan == plan
        assert await work.shelf.criteria(("marit", "ola")) == ["smilte sist", "lo sist"]
        assert [await work.shelf.share("marit", "høstrunden", token) for token in ("one", "two")] == ["one", "one"]
        assert await work.shelf.share("marit", "ukjent", "three") is None
        assert await work.shelf.shared("one") == found[1]
        assert await work.shelf.shared("two") is None
        assert [await work.shelf.remove("marit", "høstrunden") for _ in range(2)] == [True, False]
        assert [await work.shelf.remove_criterion("ola", "lo sist") for _ in range(2)] == [True, False]
        assert await work.shelf.criteria(("ola",)) == []
