"""The figures themselves: their names, what they count, and the listener that counts commits. Times are in seconds."""

from collections.abc import Mapping
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from dialogs.outgoing import ChannelError, MessageGone, Stopped, TryLater, Unanswered
from dialogs.ports import Store
from dialogs.records import Changes

CHANNELS = ("teams", "slack", "web")
OUTCOMES = ("taken", "refused", "failed")
_REFUSALS: Mapping[type[ChannelError], str] = {
    TryLater: "busy",
    MessageGone: "gone",
    Unanswered: "unanswered",
    Stopped: "stopped",
}
KINDS = (*_REFUSALS.values(), "broken")
_FELT = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
_LATE = (0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 600)
_TOGETHER = (1, 2, 5, 10, 25, 50, 100, 250, 500)


class Metrics:
    """Every figure of one process, in the registry it is handed. A `dialogs.ports.Listener`."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.registry = registry
        ProcessCollector(registry=registry)
        self._acknowledged = Histogram(
            "runde_acknowledgement_seconds",
            "From when somebody's press or message came in until it was answered, durably kept",
            ("channel", "outcome"),
            buckets=_FELT,
            registry=registry,
        )
        # Looked up once: this is on the way of every answer. It also shows the lines before anything has happened.
        self._by_outcome = {
            (channel, outcome): self._acknowledged.labels(channel, outcome)
            for channel in CHANNELS
            for outcome in OUTCOMES
        }
        self._late = Histogram(
            "runde_alarm_lateness_seconds", "How late an alarm was rung", buckets=_LATE, registry=registry
        )
        self._together = Histogram(
            "runde_answers_per_commit", "How many answers shared a commit", buckets=_TOGETHER, registry=registry
        )
        self._refused = Counter(
            "runde_platform_refusals", "What a platform would not have", ("channel", "kind"), registry=registry
        )
        self._sends = Counter("runde_platform_sends", "What a platform took", ("channel",), registry=registry)
        self._age = Gauge(
            "runde_queue_age_seconds", "For how long the oldest post has waited", ("channel",), registry=registry
        )
        self._rounds = Gauge("runde_rounds_running", "Rounds that have not ended", registry=registry)
        self._people = Gauge("runde_people_in_rounds", "People in rounds that have not ended", registry=registry)

    def committed(self, changes: Changes) -> None:
        """Count what a commit did."""
        for late in changes.rung.values():
            self._late.observe(max(0.0, late.total_seconds()))
        if changes.answers:
            self._together.observe(changes.answers)

    def acknowledged(self, channel: str, outcome: str, seconds: float) -> None:
        """Count one answer to somebody: `outcome` is one of OUTCOMES."""
        self._by_outcome[channel, outcome].observe(seconds)

    def sends_to(self, channel: str) -> None:
        """Show a channel's lines from the start: a figure that comes into being with its first rise shows no rise."""
        self._sends.labels(channel)
        for kind in KINDS:
            self._refused.labels(channel, kind)
        self._age.labels(channel)

    def sent(self, channel: str) -> None:
        """Count what a platform took."""
        self._sends.labels(channel).inc()

    def refused(self, channel: str, error: Exception) -> None:
        """Count what a platform would not have, by kind."""
        kind = next((kind for known, kind in _REFUSALS.items() if isinstance(error, known)), "broken")
        self._refused.labels(channel, kind).inc()

    async def look(self, store: Store, now: datetime) -> None:
        """Read what only the database knows: the same for every process that shares it."""
        async with store.unit_of_work() as uow:
            oldest = await uow.outbox.oldest()
            rounds, people = await uow.rounds.under_way()
        for sample in next(iter(self._age.collect())).samples:
            self._age.labels(sample.labels["channel"]).set(0)
        for channel, since in oldest.items():
            self._age.labels(channel).set(max(0.0, (now - since).total_seconds()))
        self._rounds.set(rounds)
        self._people.set(people)
