"""A clock counts down, stands still in a pause, takes more time and warns at half time and in the last minute."""

from datetime import datetime, timedelta

import pytest

from facilitation.clock import HALF, LAST_MINUTE, OVER, Clock
from tests.facilitation.hall import NINE


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def clock(minutes: int = 10) -> Clock:
    return Clock.started(timedelta(minutes=minutes), NINE)


def left(of: Clock, minute: float) -> float:
    return of.remaining(at(minute)) / timedelta(minutes=1)


def test_it_counts_down_to_nothing_and_no_further() -> None:
    assert [left(clock(), minute) for minute in (0, 4, 10, 11)] == [10, 6, 0, 0]
    assert [clock().is_over(at(minute)) for minute in (0, 9.99, 10, 11)] == [False, False, True, True]


def test_in_a_pause_it_stands_still_and_afterwards_runs_on() -> None:
    stopped = clock().paused(at(4))
    assert (left(stopped, 60), stopped.is_over(at(60)), stopped.wakes_at()) == (6, False, None)
    assert stopped.resumed(at(60)).ends_at == at(66)


def test_pausing_twice_and_resuming_twice_changes_nothing() -> None:
    stopped = clock().paused(at(4))
    assert stopped.paused(at(6)) == stopped
    assert stopped.resumed(at(7)).resumed(at(9)) == stopped.resumed(at(7))


@pytest.mark.parametrize("minute,expected", [(0, 12), (4, 8), (10, 2), (15, 2)])
def test_two_minutes_more_are_two_minutes_more_and_two_from_now_when_it_was_over(
    minute: float, expected: float
) -> None:
    assert left(clock().extended(timedelta(minutes=2), at(minute)), minute) == expected


def test_a_paused_clock_takes_more_time_too() -> None:
    more = clock().paused(at(4)).extended(timedelta(minutes=2), at(5))
    assert (left(more, 60), more.ends_at, more.length) == (8, None, timedelta(minutes=12))


@pytest.mark.parametrize("minutes,marks", [(1, ()), (2, (LAST_MINUTE,)), (3, (LAST_MINUTE,)), (4, (HALF, LAST_MINUTE))])
def test_short_phases_are_not_interrupted_by_warnings(minutes: int, marks: tuple[str, ...]) -> None:
    assert clock(minutes).marks() == marks


@pytest.mark.parametrize("minute,marks", [(4.9, ()), (5, (HALF,)), (9, (HALF, LAST_MINUTE)), (10, ()), (11, ())])
def test_it_warns_when_a_warning_is_due_and_not_after_the_end(minute: float, marks: tuple[str, ...]) -> None:
    assert clock().due_marks(at(minute)) == marks


def test_a_warning_is_given_once() -> None:
    warned = clock().with_rung((HALF,))
    assert (warned.due_marks(at(6)), warned.due_marks(at(9))) == ((), (LAST_MINUTE,))


def test_nobody_is_warned_in_a_pause() -> None:
    assert clock().paused(at(9.5)).due_marks(at(9.5)) == ()


def test_it_wakes_at_half_time_in_the_last_minute_and_at_the_end() -> None:
    woken = clock()
    times = [woken.wakes_at()]
    for mark in (HALF, LAST_MINUTE):
        woken = woken.with_rung((mark,))
        times.append(woken.wakes_at())
    assert times == [at(5), at(9), at(10)]


@pytest.mark.parametrize(
    "more,still_rung", [(1, (HALF, LAST_MINUTE)), (5, (HALF,)), (30, ())], ids=["1 min", "5 min", "30 min"]
)
def test_with_more_time_it_warns_again_of_what_is_further_off(more: int, still_rung: tuple[str, ...]) -> None:
    ended = clock().with_rung((HALF, LAST_MINUTE, OVER))
    assert ended.extended(timedelta(minutes=more), at(10)).rung == still_rung
