"""Runde's own figures, as an operator reads them at `/metrics`."""

from collections.abc import Mapping
from dataclasses import dataclass

from prometheus_client.parser import text_string_to_metric_families

_LATE = "runde_alarm_lateness_seconds"
_MEGABYTE = 1e6


@dataclass(frozen=True, slots=True)
class Figures:
    """What stands there. `late` is how many alarms were at most so many seconds late; `rung` is all of them."""

    late: Mapping[float, int]
    waiting: Mapping[str, float]  # for how long the oldest post of each channel has waited, where any waits
    sent: int  # what the platforms took
    processor: float  # seconds used by the process since it began
    megabytes: float  # of memory, now

    @property
    def rung(self) -> int:
        """How many alarms were rung."""
        return max(self.late.values(), default=0)

    def late_at_most(self, share: float) -> float:
        """Return how late a share of the alarms were at most, in seconds: the bound that is known of them."""
        return min((bound for bound, upto in self.late.items() if upto >= share * self.rung), default=0.0)


def read(metrics: str) -> Figures:
    """Return the figures in what `/metrics` has answered."""
    samples = [one for family in text_string_to_metric_families(metrics) for one in family.samples]
    plain = {one.name: one.value for one in samples if not one.labels}
    return Figures(
        late={float(one.labels["le"]): int(one.value) for one in samples if one.name == f"{_LATE}_bucket"},
        waiting={
            one.labels["channel"]: one.value for one in samples if one.name == "runde_queue_age_seconds" and one.value
        },
        sent=sum(int(one.value) for one in samples if one.name == "runde_platform_sends_total"),
        processor=plain.get("process_cpu_seconds_total", 0.0),
        megabytes=plain.get("process_resident_memory_bytes", 0.0) / _MEGABYTE,
    )
