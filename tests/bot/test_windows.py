"""The limiter: never more than a window allows, wherever it is laid, and no slower than it must be."""

from dataclasses import dataclass, field
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pace import MOST_ROOMS, Pace
from bot.delivery.windows import SlidingWindows
from dialogs.outgoing import Limits, Window

ROUNDING = 1e-6
windows = st.lists(st.builds(Window, st.integers(1, 8), st.floats(0.1, 60)), min_size=1, max_size=4)
# What comes in: how long after the one before, how long it is on its way, and when on its way the platform counts it.
requests = st.lists(st.tuples(st.floats(0, 5), st.floats(0, 10), st.floats(0, 1)), max_size=60)


@dataclass
class Line:
    """Sends through a limiter as soon as it allows; several may be on their way at once."""

    limiter: SlidingWindows
    now: float = 0.0
    ends: list[float] = field(default_factory=list)
    counted: list[float] = field(default_factory=list)

    def pass_to(self, moment: float) -> None:
        for end in sorted(end for end in self.ends if end <= moment):
            self.ends.remove(end)
            self.limiter.end(end)
        self.now = moment

    def send(self, gap: float, duration: float, counted_at: float) -> None:
        self.pass_to(self.now + gap)
        while (wait := self.limiter.wait(self.now)) > 0:
            nearest = min(self.ends, default=inf)
            self.pass_to(min(self.now + wait, nearest))
        self.limiter.begin()
        self.ends.append(self.now + duration)
        self.counted.append(self.now + duration * counted_at)


@given(windows, requests)
def test_there_is_never_more_in_a_window_than_it_allows(
    windows: list[Window], requests: list[tuple[float, float, float]]
) -> None:
    line = Line(SlidingWindows(windows))
    for request in requests:
        line.send(*request)
    counted = sorted(line.counted)
    for window in windows:
        spans = [later - first for first, later in zip(counted, counted[window.sends :], strict=False)]
        assert all(span >= window.seconds - ROUNDING for span in spans)


@given(st.integers(1, 20), st.floats(0.5, 60))
def test_nobody_waits_while_there_is_room_nor_longer_than_the_window(sends: int, seconds: float) -> None:
    line = Line(SlidingWindows([Window(sends, seconds)]))
    for _ in range(sends):
        line.send(0, 0, 0)
    assert line.now == 0
    line.pass_to(0)
    assert line.limiter.wait(0) == seconds
    line.send(0, 0, 0)
    assert line.now == seconds


def test_without_windows_nobody_waits() -> None:
    limiter = SlidingWindows([])
    for _ in range(100):
        assert limiter.wait(0) == 0
        limiter.begin()
        limiter.end(0)


def test_what_was_not_sent_does_not_count() -> None:
    limiter = SlidingWindows([Window(1, 10)])
    limiter.begin()
    assert limiter.wait(0) == inf
    limiter.cancel()
    assert limiter.wait(0) == 0
    assert limiter.is_empty(0)


def sent(pace: Pace, room: str, now: float, *, edit: bool = False) -> None:
    pace.begin(room, now, edit=edit)
    pace.end(room, now, edit=edit)


def test_rooms_have_limits_of_their_own_and_everybody_one_in_common() -> None:
    pace = Pace(Limits([Window(1, 10)], [Window(2, 5)]))
    sent(pace, "a", 0)
    assert (pace.wait("a", 0, edit=False), pace.wait("b", 0, edit=False)) == (10, 0)
    sent(pace, "b", 0)
    assert pace.wait("c", 1, edit=False) == 4


def test_edits_are_counted_by_themselves_where_the_platform_does() -> None:
    pace = Pace(Limits([], [], edits=[Window(1, 60)]))
    sent(pace, "a", 0)
    sent(pace, "a", 0, edit=True)
    assert (pace.wait("b", 0, edit=True), pace.wait("b", 0, edit=False)) == (60, 0)


def test_edits_of_one_account_do_not_wait_for_anothers() -> None:
    pace = Pace(Limits([], [], edits=[Window(1, 60)], account=lambda room: room.split("/")[0]))
    sent(pace, "skien/a", 0, edit=True)
    assert (pace.wait("skien/b", 0, edit=True), pace.wait("nav/a", 0, edit=True)) == (60, 0)


def test_a_pause_is_the_rooms_own_and_the_longest_counts() -> None:
    pace = Pace(Limits([], []))
    pace.pause("a", 20)
    pace.pause("a", 10)
    assert (pace.wait("a", 5, edit=False), pace.wait("a", 20, edit=False), pace.wait("b", 5, edit=False)) == (15, 0, 0)


def test_rooms_that_are_quiet_again_are_forgotten() -> None:
    pace = Pace(Limits([Window(1, 10)], []))
    for number in range(MOST_ROOMS):
        sent(pace, f"room {number}", 0)
    sent(pace, "late", 5)
    sent(pace, "later", 11)
    assert pace.wait("late", 11, edit=False) == 4
    assert len(pace._rooms) == 2
