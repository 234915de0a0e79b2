"""Sliding windows: when the next may be sent, so that none ever holds more than it allows. Pure; time is handed in."""

from collections import deque
from collections.abc import Sequence
from math import inf

from dialogs.outgoing import Window


class SlidingWindows:
    """Counts what was sent against several windows at once.

    When exactly the platform counts a request, nobody here knows: somewhere between its sending and its answer. So it
    takes up room from the moment it is begun until each window has passed since its end.
    """

    def __init__(self, windows: Sequence[Window]) -> None:
        self._windows = windows
        self._under_way = 0
        self._ends: deque[float] = deque(maxlen=max((window.sends for window in windows), default=1))

    def wait(self, now: float) -> float:
        """Return the seconds until one more may be sent: 0 now, infinity while that depends on what is under way."""
        return max((self._wait(window, now) for window in self._windows), default=0.0)

    def begin(self) -> None:
        """Count one that is being sent."""
        self._under_way += 1

    def end(self, now: float) -> None:
        """Count it as sent (or refused: a refusal counts too) at the latest now. Times must not go backwards."""
        self._under_way -= 1
        self._ends.append(now)

    def cancel(self) -> None:
        """Do not count it: it was not sent after all."""
        self._under_way -= 1

    def is_empty(self, now: float) -> bool:
        """Tell whether nothing in it counts any more."""
        longest = max((window.seconds for window in self._windows), default=0.0)
        return not self._under_way and (not self._ends or self._ends[-1] + longest <= now)

    def _wait(self, window: Window, now: float) -> float:
        free = window.sends - self._under_way
        if free <= 0:
            return inf
        if free > len(self._ends):
            return 0.0
        return max(0.0, self._ends[-free] + window.seconds - now)
