"""A clock whose pace is kept in a file beside the database: every life of the process goes on with the same time.

The test slows it down while people act and hurries it while they wait. It never stands still and never goes back.
"""

import json
import math
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

ORIGIN = datetime(2026, 10, 14, 9, 0, tzinfo=UTC).timestamp()


@dataclass(frozen=True, slots=True)
class Pace:
    """From the real moment `real` on, the clock goes on from `told` with `rate` seconds in a real one, until `upto`.

    From there it goes as all clocks do.
    """

    real: float
    told: float
    rate: float
    upto: float = math.inf

    def at(self, real: float) -> float:
        fast = self.told + (real - self.real) * self.rate
        over = max(0.0, fast - max(self.upto, self.told))
        return fast - over + over / self.rate

    def seconds_until(self, due: float, real: float) -> float:
        now = self.at(real)
        fast = min(max(0.0, self.upto - now), due - now)
        return fast / self.rate + (due - now - fast)


class PacedClock:
    """A `dialogs.ports.Clock` that reads its pace from a file, also when the file changes. `changes` counts that."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._written = 0
        self.changes = 0
        self._pace = Pace(time.time(), ORIGIN, 1)

    def now(self) -> datetime:
        written = self._file.stat().st_mtime_ns
        if written != self._written:
            self._written, self._pace = written, _read(self._file)
            self.changes += 1
        return datetime.fromtimestamp(self._pace.at(time.time()), UTC)

    def seconds_until(self, due: datetime) -> float | None:
        self.now()
        return self._pace.seconds_until(due.timestamp(), time.time())


def set_pace(file: Path, rate: float, skip: float = 0, upto: float = math.inf) -> None:
    """Let the clock go on from where it is (the first time: the origin), `skip` seconds later, at another pace."""
    now = time.time()
    told = (_read(file).at(now) if file.exists() else ORIGIN) + skip
    fresh = file.with_name(f"{file.name}.{time.monotonic_ns()}")
    fresh.write_text(json.dumps(asdict(Pace(now, told, rate, upto))), encoding="ascii")
    fresh.rename(file)


def _read(file: Path) -> Pace:
    return Pace(**json.loads(file.read_text(encoding="ascii")))
