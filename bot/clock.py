"""The clock on the wall: real time, at its real pace. The demo brings one of its own."""

from datetime import UTC, datetime


class SystemClock:
    """A `dialogs.ports.Clock` that tells the time of this machine."""

    def now(self) -> datetime:
        """Return the time now, in UTC."""
        return datetime.now(UTC)

    def seconds_until(self, due: datetime) -> float | None:
        """Return the seconds until `due`, negative when it has passed."""
        return (due - self.now()).total_seconds()
