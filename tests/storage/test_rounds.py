"""Rounds and groups, and the versions that keep two presses from overwriting each other."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.ports import Store
from dialogs.records import Conflict
from facilitation.clock import Clock
from facilitation.plan import PhaseKind, PhasePlan, Question, Role, RoundPlan, Track
from facilitation.state import Group, GroupState, Held, Point, Round, RoundState
from facilitation.turns import Turns
from tests.storage.stories import NOW, begun, changed_group, changed_round, gathered, participant

PLAN = RoundPlan(
    "Hva skal til?",
    track=Track.KOMMUNE,
    questions=(Question("Hva har vi fått til?"), Question("Hva nå?", part=2)),
    phases=(PhasePlan(PhaseKind.GROUP, minutes=10, repeats=3, turns=True),),
)


async def test_a_round_comes_back_as_it_was_stored(store: Store) -> None:
    gathering = await gathered(store, "marit")
    clock = Clock(timedelta(minutes=8), ends_at=NOW, rung=("half",))
    round_ = Round(99, gathering.id, "marit", (PLAN,), state=RoundState.PLENUM, clock=clock, asking=2)
    async with store.unit_of_work() as work:
        stored = await work.rounds.add(round_)
        await work.commit()
    assert stored == replace(round_, id=stored.id, version=1)
    async with store.unit_of_work() as work:
        assert await work.rounds.get(stored.id) == stored
        assert await work.rounds.get(stored.id + 1) is None


async def test_the_current_round_is_the_newest(store: Store) -> None:
    gathering = await gathered(store, "marit")
    async with store.unit_of_work() as work:
        assert await work.rounds.current(gathering.id) is None
        first = await work.rounds.add(Round(0, gathering.id, "marit", (PLAN,), state=RoundState.CLOSED))
        second = await work.rounds.add(Round(0, gathering.id, "marit", (PLAN,), number=2))
        assert await work.rounds.current(gathering.id) == second
        assert await work.rounds.of(gathering.id) == [first, second]


async def test_rounds_under_way_are_counted_with_those_who_are_in_them(store: Store) -> None:
    first, second = await begun(store, ("marit", "nils")), await begun(store, ("kari",))
    async with store.unit_of_work() as work:
        assert await work.rounds.under_way() == (2, 3)
        await work.participants.leave(first.id, "nils", NOW)
        await work.rounds.save(replace(second, state=RoundState.CLOSED))
        assert await work.rounds.under_way() == (1, 1)


async def test_who_saves_a_round_late_has_to_begin_again(store: Store) -> None:
    seen = await begun(store, ("marit",))
    async with store.unit_of_work() as work:
        await work.rounds.save(replace(seen, paused=True))
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.rounds.get(seen.id) == replace(seen, paused=True, version=2)
        with pytest.raises(Conflict):
            await work.rounds.save(replace(seen, state=RoundState.PLENUM))


async def test_a_group_comes_back_as_it_was_stored(store: Store) -> None:
    round_ = await begun(store, ("marit", "nils"), state=GroupState.SEATED)
    group = Group(
        round_.id,
        7,
        PLAN,
        (participant("marit"), replace(participant("nils"), helper=True)),
        name="Alta og KS",
        state=GroupState.GROUP,
        clock=Clock(timedelta(minutes=10), left=timedelta(seconds=61.5)),
        settling=timedelta(minutes=2),
        held=(Held(Role.MODERATOR, "nils"),),
        turns=Turns(("marit", "nils"), spoken=1),
        points=(Point(1, "Bussen", "Alta"),),
    )
    async with store.unit_of_work() as work:
        await work.rounds.save_group(group)
        await work.commit()
    async with store.unit_of_work() as work:
        assert await work.rounds.group(round_.id, 7) == replace(group, version=1)
        assert [one.number for one in await work.rounds.groups(round_.id)] == [1, 7]
        assert await work.rounds.group(round_.id, 8) is None


async def test_who_saves_a_group_late_has_to_begin_again(store: Store) -> None:
    round_ = await begun(store, ("marit",))
    async with store.unit_of_work() as work:
        seen = await work.rounds.group(round_.id, 1)
    assert seen is not None
    await changed_group(store, round_.id, 1, GroupState.GROUP)
    async with store.unit_of_work() as work:
        with pytest.raises(Conflict):
            await work.rounds.save_group(replace(seen, name="For sent"))


async def test_a_new_group_does_not_replace_another(store: Store) -> None:
    round_ = await begun(store, ("marit",))
    async with store.unit_of_work() as work:
        with pytest.raises(Conflict):
            await work.rounds.save_group(Group(round_.id, 1, PLAN))


async def test_people_are_found_in_the_group_where_they_sit_now(store: Store) -> None:
    round_ = await begun(store, ("marit", "nils"), ("ole",))
    async with store.unit_of_work() as work:
        one, two = await work.rounds.groups(round_.id)
        await work.rounds.save_group(replace(two, members=(*two.members, participant("nils"))))
        await work.rounds.save_group(replace(one, members=(participant("marit"),)))
        await work.commit()
    async with store.unit_of_work() as work:
        seats = {person: await work.rounds.group_of(round_.id, person) for person in ("marit", "nils", "ole", "pia")}
    assert {person: group.number for person, group in seats.items() if group} == {"marit": 1, "nils": 2, "ole": 2}


async def test_groups_that_are_proposed_anew_leave_nothing_behind(store: Store) -> None:
    round_ = await begun(store, ("marit",), ("nils",), state=GroupState.SEATED)
    async with store.unit_of_work() as work:
        await work.rounds.drop_groups(round_.id)
        await work.rounds.save_group(Group(round_.id, 1, PLAN, (participant("nils"),)))
        await work.commit()
    async with store.unit_of_work() as work:
        assert [group.number for group in await work.rounds.groups(round_.id)] == [1]
        assert await work.rounds.group_of(round_.id, "marit") is None


async def test_undone_groups_are_counted(store: Store) -> None:
    round_ = await begun(store, ("marit",), ("nils",))
    await changed_group(store, round_.id, 1, GroupState.DONE)
    async with store.unit_of_work() as work:
        assert await work.rounds.undone(round_.id) == 1


async def test_states_are_stored_under_their_names(store: Store, engine: AsyncEngine) -> None:
    round_ = await begun(store, ("marit",))
    await changed_round(store, round_.id, state=RoundState.COMMITMENT)
    async with engine.connect() as connection:
        assert (await connection.execute(text("SELECT state FROM rounds"))).scalar_one() == "commitment"
        assert (await connection.execute(text("SELECT state FROM groups"))).scalar_one() == "individual"


async def test_a_document_from_before_a_field_was_added_can_still_be_read(store: Store, engine: AsyncEngine) -> None:
    round_ = await begun(store, ("marit",))
    old = '{"id":0,"gathering_id":1,"facilitator":"marit","plans":[{"title":"Gammel"}],"gone_since":true}'
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE rounds SET document = :old"), {"old": old})
    async with store.unit_of_work() as work:
        assert await work.rounds.get(round_.id) == Round(round_.id, 1, "marit", (RoundPlan("Gammel"),), version=1)
