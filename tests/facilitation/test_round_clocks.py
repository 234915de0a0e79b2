"""Pauses, more time, and ends: what clocks do with a round, with and without a facilitator."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from facilitation import round as a_round
from facilitation.errors import BadText, WrongTime
from facilitation.state import GroupState, RoundState
from tests.facilitation.hall import THE_ROUND, Hall
from tests.facilitation.halls import FULL, hall, in_plenum, running, where
from tests.facilitation.tables import plan

# Pause, and more time


def test_a_pause_stops_every_clock_and_nothing_rings() -> None:
    made = running()
    made.wait(1)
    made.pause()
    made.wait(60)
    assert [made.minutes_left(number) for number in (1, 2)] == [4, 4]
    made.resume()
    made.wait(4)
    assert where(made) == [(GroupState.GROUP, 1)] * 2


def test_those_who_were_all_ready_in_the_pause_go_on_when_it_is_over() -> None:
    made = running()
    made.pause()
    made.ready("Anna Bo Cecilie")
    assert where(made) == [(GroupState.INDIVIDUAL, 0)] * 2
    made.resume()
    assert where(made) == [(GroupState.GROUP, 1), (GroupState.INDIVIDUAL, 0)]


@pytest.mark.parametrize("act", [Hall.pause, Hall.resume], ids=["pause", "resume"])
def test_there_is_nothing_to_pause_or_resume_before_the_start(act: Callable[[Hall], None]) -> None:
    with pytest.raises(WrongTime):
        act(hall())


def test_a_pause_is_one_pause() -> None:
    made = running()
    made.pause()
    with pytest.raises(WrongTime):
        made.pause()
    made.resume()
    with pytest.raises(WrongTime):
        made.resume()


def test_two_minutes_more_are_for_every_group_that_is_at_work() -> None:
    made = running()
    made.ready("Anna Bo Cecilie")
    made.extend(2)
    assert [made.minutes_left(number) for number in (1, 2)] == [12, 7]


def test_the_plenum_can_have_more_time_even_when_it_was_over() -> None:
    made = in_plenum()
    made.wait(20)
    assert made.news() == ["clock-half", "clock-last-minute", "plenum-time-is-up Frida"]
    made.extend(1)
    assert made.minutes_left(THE_ROUND) == 1
    made.wait(1)
    assert made.news() == ["plenum-time-is-up Frida"]


@pytest.mark.parametrize("minutes", [0, -2, 61])
def test_more_time_is_a_minute_to_an_hour(minutes: int) -> None:
    with pytest.raises(BadText):
        running().extend(minutes)


def test_there_must_be_a_clock_to_extend() -> None:
    with pytest.raises(WrongTime):
        hall().extend(2)


# The end


@pytest.mark.parametrize(
    "make,minutes,ends",
    [
        (lambda: Hall(FULL), 720, RoundState.ABORTED),
        (lambda: hall(FULL), 720, RoundState.ABORTED),
        (lambda: running(FULL), 15 + 15 + 59, RoundState.PLENUM),
        (lambda: running(FULL), 15 + 15 + 60, RoundState.COMMITMENT),
        (lambda: running(FULL), 15 + 15 + 60 + 3, RoundState.CLOSED),
        (lambda: running(plan(individual=5)), 5 + 15 + 60, RoundState.CLOSED),
    ],
    ids=["joining", "seated", "an hour over time", "commitment", "after it", "without one"],
)
def test_a_round_nobody_leads_any_more_ends_by_itself(make: Callable[[], Hall], minutes: int, ends: RoundState) -> None:
    made = make()
    made.wait(minutes)
    assert made.is_in(ends)


@pytest.mark.parametrize("make", [running, in_plenum])
def test_a_pause_nobody_ends_breaks_the_round_off_after_half_a_day(make: Callable[[], Hall]) -> None:
    made = make()
    made.pause()
    made.wait(minutes=12 * 60 - 1)
    assert not made.round.is_over
    made.wait(minutes=1)
    assert made.is_in(RoundState.ABORTED)


@pytest.mark.parametrize("stopped", [False, True])
def test_a_plenum_given_more_time_still_has_its_hour_afterwards(stopped: bool) -> None:
    made = in_plenum()
    made.wait(70)
    made.extend(2)
    if stopped:
        made.pause()
        made.resume()
    made.wait(61)
    assert made.is_in(RoundState.PLENUM)
    made.wait(1)
    assert made.is_in(RoundState.COMMITMENT)


def test_the_last_minute_of_a_longer_plenum_is_said_again() -> None:
    made = in_plenum()
    made.wait(14)
    made.extend(2)
    made.wait(2)
    assert made.news() == ["clock-half", "clock-last-minute", "clock-last-minute"]


def test_a_round_can_be_broken_off_once_at_any_time_and_keeps_what_is_there() -> None:
    made = running()
    kept = made.all_groups()
    made.keep(a_round.abort(made.round, made.now))
    assert (made.round.state, made.round.ended_at, made.all_groups(), made.due()) == (
        RoundState.ABORTED,
        made.now,
        kept,
        None,
    )
    with pytest.raises(WrongTime):
        a_round.abort(made.round, made.now)


@pytest.mark.parametrize("make", [lambda: Hall(FULL), hall, running], ids=["joining", "seated", "running"])
def test_only_a_plenum_or_a_commitment_is_closed(make: Callable[[], Hall]) -> None:
    made = make()
    with pytest.raises(WrongTime):
        a_round.close(made.round, made.now)


@pytest.mark.parametrize("then", ["close", "commitment"])
def test_what_the_hall_is_asked_is_closed_with_the_plenum(then: str) -> None:
    made = in_plenum()
    voting = replace(made.round, asking=2)
    ended = a_round.close(voting, made.now) if then == "close" else a_round.next_phase(voting, (), made.now)
    assert ended.round.asking == 0
