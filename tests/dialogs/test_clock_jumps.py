"""The clock on the wall jumps: a laptop that slept, a clock that was put right. By it each phase has its time."""

from datetime import timedelta

import pytest

from dialogs import places
from dialogs.follow_up.mornings import MORNING
from dialogs.records import Standing
from facilitation.state import GroupState, RoundState
from tests.dialogs.hall import Hall
from tests.dialogs.test_mornings import HALF_PAST_EIGHT, promised
from tests.dialogs.test_story import play_to_seated

HOUR = timedelta(hours=1)


async def thinking_for(hall: Hall, minutes: float) -> None:
    """Begin a round of three minutes alone and ten in groups, and let so many of the three pass."""
    await play_to_seated(hall)
    assert not (await hall.say(hall.lead, "start")).refused
    await hall.pass_time(minutes)


async def jumps(hall: Hall, far: timedelta) -> None:
    hall.clock.time += far
    await hall.conductor.ring()


async def states(hall: Hall) -> set[GroupState]:
    return {group.state for group in await hall.groups()}


async def warnings(hall: Hall) -> int:
    return (await hall.seen(hall.hall)).count("Ett minutt igjen")


async def test_an_hour_forward_ends_the_phase_that_is_over_and_no_other(hall: Hall) -> None:
    await thinking_for(hall, 1)
    await jumps(hall, HOUR)
    assert await states(hall) == {GroupState.GROUP}
    assert await warnings(hall) == 0, "it is over: nobody is warned any more"
    await hall.pass_time(9.8)
    assert await states(hall) == {GroupState.GROUP}, "the next phase has the whole of its time"
    await hall.pass_time(0.4)
    assert (await hall.round()).state is RoundState.PLENUM


@pytest.mark.parametrize("minutes", [1, 2.5])
async def test_an_hour_back_gives_an_hour_more_and_warns_once(hall: Hall, minutes: float) -> None:
    await thinking_for(hall, minutes)
    await jumps(hall, -HOUR)
    await hall.pass_time(62.8 - minutes)
    assert await states(hall) == {GroupState.INDIVIDUAL}
    assert await warnings(hall) == 1
    await hall.pass_time(0.4)
    assert await states(hall) == {GroupState.GROUP}


async def test_who_leads_need_not_wait_for_a_clock_that_was_set_back(hall: Hall) -> None:
    await thinking_for(hall, 1)
    await jumps(hall, -HOUR)
    assert not (await hall.say(hall.lead, "neste fase")).refused
    assert await states(hall) == {GroupState.GROUP}
    await hall.pass_time(10.2)
    assert (await hall.round()).state is RoundState.PLENUM


async def test_a_reminder_comes_once_whichever_way_the_clock_jumps_over_it(hall: Hall) -> None:
    await promised(hall, "anne")
    hall.clock.time = HALF_PAST_EIGHT - HOUR / 2
    await jumps(hall, HOUR)
    first = await morning_of(hall, "anne")
    await jumps(hall, -HOUR)
    await hall.pass_time(120)
    assert await morning_of(hall, "anne") == first


async def morning_of(hall: Hall, person: str) -> Standing:
    """Return the one message that somebody has been sent in a morning."""
    async with hall.store.unit_of_work() as uow:
        standing = await uow.posts.since([places.private(hall.gathering, person)], 0)
    [message] = [one for one in standing if one.post.key == MORNING]
    return message
