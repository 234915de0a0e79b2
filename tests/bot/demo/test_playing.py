"""Who plays whom, and when time runs: taking people over, giving them back, standing still, beginning again."""

from datetime import timedelta

import pytest

from bot.demo.clock import DemoClock
from facilitation.state import RoundState
from tests.bot.demo.stage import MORNING, Stage, Watch


async def test_people_come_in_by_themselves_and_nobody_leads(stage: Stage) -> None:
    await stage.pass_on(120)
    assert len(await stage.members()) == 23  # one comes late
    assert await stage.round() is None


async def test_whoever_is_taken_over_does_nothing_until_given_back(stage: Stage) -> None:
    stage.demo.take_over("amir")
    await stage.pass_on(120)
    assert "Amir Fjellvang" not in await stage.members()
    stage.demo.give_back("amir")
    await stage.pass_on(120)
    assert "Amir Fjellvang" in await stage.members()


async def test_nobody_moves_while_time_stands_still(stage: Stage) -> None:
    await stage.pass_on(20)
    stage.demo.run_at(0)
    await stage.step()  # what was due already
    before, moment, acts = await stage.members(), stage.clock.now(), stage.acts
    await stage.pass_on(600)
    assert (await stage.members(), stage.clock.now(), stage.acts) == (before, moment, acts)
    stage.demo.run_at(1)
    await stage.pass_on(120)
    assert len(await stage.members()) > len(before)


async def test_play_runs_at_full_speed_unless_a_speed_was_chosen(stage: Stage) -> None:
    stage.demo.play(on=True)
    assert stage.clock.speed == 60
    stage.demo.run_at(10)
    stage.demo.play(on=False)
    stage.demo.play(on=True)
    assert stage.clock.speed == 10


async def test_beginning_again_opens_an_empty_hall_and_ends_what_went_on(stage: Stage) -> None:
    stage.demo.play(on=True)
    while await stage.round() is None:
        await stage.step()
    first = await stage.round()
    stage.demo.take_over("kine")
    await stage.demo.restart()
    assert await stage.members() == set()
    assert not stage.demo.hands
    assert not stage.demo.plays_by_itself
    async with stage.store.unit_of_work() as uow:
        ended = await uow.rounds.get(first.id if first else 0)
    assert ended is not None
    assert ended.state is RoundState.ABORTED
    await stage.pass_on(120)
    assert "Kine Solbakkmo" in await stage.members()


def test_the_clock_runs_as_fast_as_it_is_told() -> None:
    watch = Watch()
    clock = DemoClock(MORNING, 10, watch)
    watch.seconds = 6
    assert clock.now() == MORNING + timedelta(minutes=1)
    clock.run_at(60)
    watch.seconds = 7
    assert clock.now() == MORNING + timedelta(minutes=2)
    assert clock.seconds_until(MORNING + timedelta(minutes=3)) == 1
    clock.pause()
    watch.seconds = 100
    assert clock.now() == MORNING + timedelta(minutes=2)
    assert clock.seconds_until(MORNING + timedelta(minutes=3)) is None
    clock.resume()
    watch.seconds = 101
    assert clock.now() == MORNING + timedelta(minutes=3)
    with pytest.raises(ValueError, match="7"):
        clock.run_at(7)


def test_a_held_clock_waits_and_does_not_jump_afterwards() -> None:
    watch = Watch()
    clock = DemoClock(MORNING, 60, watch)
    clock.hold_at(MORNING + timedelta(seconds=30))
    watch.seconds = 5
    assert clock.now() == MORNING + timedelta(seconds=30)
    clock.hold_at(None)
    assert clock.now() == MORNING + timedelta(seconds=30)
    watch.seconds = 6
    assert clock.now() == MORNING + timedelta(seconds=90)


def test_whoever_waits_is_told_that_the_speed_has_changed() -> None:
    clock, told = DemoClock(MORNING, 1, Watch()), []
    clock.on_change.append(lambda: told.append(clock.speed))
    clock.run_at(60)
    clock.pause()
    assert told == [60, 60]
