"""A clock that counts down, can be paused and can be given more time. It reads no time itself: `now` is handed in."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

HALF = "half"
LAST_MINUTE = "last_minute"
OVER = "over"
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Clock:
    """`length` is the whole phase. A running clock has `ends_at` (UTC), a paused one has `left`, never both."""

    length: timedelta
    ends_at: datetime | None = None
    left: timedelta | None = None
    rung: tuple[str, ...] = ()

    @classmethod
    def started(cls, length: timedelta, now: datetime) -> "Clock":
        """Return a clock that starts to count down `length` at `now`."""
        return cls(length, ends_at=now + length)

    def remaining(self, now: datetime) -> timedelta:
        """Return what is left, never less than nothing."""
        left = self.left if self.ends_at is None else self.ends_at - now
        return max(left or timedelta(), timedelta())

    def is_over(self, now: datetime) -> bool:
        """Tell whether a running clock has reached its end."""
        return self.ends_at is not None and now >= self.ends_at

    def paused(self, now: datetime) -> "Clock":
        """Return the clock stopped at `now`; a paused clock stays as it is."""
        return self if self.ends_at is None else replace(self, ends_at=None, left=self.remaining(now))

    def resumed(self, now: datetime) -> "Clock":
        """Return the clock running again from `now`; a running clock stays as it is."""
        return self if self.left is None else replace(self, ends_at=now + self.left, left=None)

    def extended(self, more: timedelta, now: datetime) -> "Clock":
        """Return the clock with `more` time; what it has warned of and now is further off can be warned of again."""
        if self.ends_at is None:
            grown = replace(self, length=self.length + more, left=(self.left or timedelta()) + more)
        else:
            grown = replace(self, length=self.length + more, ends_at=max(self.ends_at, now) + more)
        left = grown.remaining(now)
        return replace(grown, rung=tuple(mark for mark in grown.rung if grown.mark_left(mark) >= left))

    def mark_left(self, mark: str) -> timedelta:
        """Return how much time is left when `mark` is due."""
        return {HALF: self.length / 2, LAST_MINUTE: _MINUTE}.get(mark, timedelta())

    def marks(self) -> tuple[str, ...]:
        """Return the warnings this clock gives: half time from four minutes up, the last minute from two minutes up."""
        minutes = self.length / _MINUTE
        return ((HALF,) if minutes >= 4 else ()) + ((LAST_MINUTE,) if minutes >= 2 else ())

    def due_marks(self, now: datetime) -> tuple[str, ...]:
        """Return the warnings that are due and have not been given; none when paused or over."""
        if self.ends_at is None or self.is_over(now):
            return ()
        left = self.remaining(now)
        return tuple(mark for mark in self.marks() if mark not in self.rung and left <= self.mark_left(mark))

    def with_rung(self, marks: tuple[str, ...]) -> "Clock":
        """Return the clock that remembers having warned of `marks`."""
        return replace(self, rung=self.rung + marks)

    def wakes_at(self) -> datetime | None:
        """Return when this clock next wants to be looked at; None while paused."""
        if self.ends_at is None:
            return None
        waiting = [self.ends_at - self.mark_left(mark) for mark in self.marks() if mark not in self.rung]
        return min([*waiting, self.ends_at])
