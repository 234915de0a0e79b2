"""The demo's clock: it runs at any speed, and can stand still."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

SPEEDS = (1, 10, 60)
_LOOK_AGAIN_SECONDS = 0.1


class DemoClock:
    """A `dialogs.ports.Clock` that starts at `start` and runs `speed` times as fast as `tick`, unless paused.

    It does not run past the moment it is held at: on a slow machine the demo takes longer, and stays whole. Those in
    `on_change` are called when the speed has changed, so that whoever waits can wait anew.
    """

    def __init__(
        self, start: datetime | None = None, speed: int = 1, tick: Callable[[], float] = time.monotonic
    ) -> None:
        self._tick = tick
        self._then = start or datetime.now(UTC)
        self._since = tick()
        self._speed = speed
        self._paused = False
        self._held_at: datetime | None = None
        self.on_change: list[Callable[[], None]] = []

    @property
    def speed(self) -> int:
        """How fast it runs, or will run when it goes on."""
        return self._speed

    @property
    def paused(self) -> bool:
        """Whether it stands still."""
        return self._paused

    def now(self) -> datetime:
        """Return the time now, in UTC."""
        passed = 0.0 if self._paused else (self._tick() - self._since) * self._speed
        now = self._then + timedelta(seconds=passed)
        if self._held_at is None or now <= self._held_at:
            return now
        self._then, self._since = max(self._held_at, self._then), self._tick()
        return self._then

    def seconds_until(self, due: datetime) -> float | None:
        """Return the real seconds until `due`; None while it stands still."""
        if self._paused:
            return None
        seconds = (due - self.now()).total_seconds() / self._speed
        held = self._held_at is not None and due > self._held_at
        return max(seconds, _LOOK_AGAIN_SECONDS) if held else seconds

    def hold_at(self, moment: datetime | None) -> None:
        """Do not run past this moment until told otherwise; the real time that passes meanwhile does not count."""
        self.now()
        self._held_at = moment

    def jump_to(self, moment: datetime) -> None:
        """Let it be this moment at once, and go on from there; what has been is never again."""
        self._then, self._since = max(self.now(), moment), self._tick()
        for call in self.on_change:
            call()

    def run_at(self, speed: int) -> None:
        """Go on, at this speed. Raises ValueError for a speed that is none."""
        if speed not in SPEEDS:
            raise ValueError(speed)
        self._set(speed, paused=False)

    def pause(self) -> None:
        """Stand still."""
        self._set(self._speed, paused=True)

    def resume(self) -> None:
        """Go on as fast as before."""
        self._set(self._speed, paused=False)

    def _set(self, speed: int, *, paused: bool) -> None:
        self._then, self._since = self.now(), self._tick()
        self._speed, self._paused = speed, paused
        for call in self.on_change:
            call()
