"""What a simulation has come to, and how it is shown."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import quantiles

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.counterparts import Microsoft, Slack
from bot.simulate.line import Line
from dialogs.words import Words

_SAMPLE = re.compile(r"^(\w+)(?:\{([^}]*)\})? ([\d.e+-]+|\+Inf|NaN)$", re.MULTILINE)
_LATE = "runde_alarm_lateness_seconds"
_BUSIEST = 5
_MOST_FAULTS = 20


@dataclass(frozen=True, slots=True)
class Times:
    """How long people waited for their acknowledgement on one channel, in seconds."""

    count: int
    p50: float
    p95: float
    p99: float
    longest: float


@dataclass(frozen=True, slots=True)
class Lateness:
    """How many alarms rang; at least 99 of 100 were at most so late, in seconds."""

    rung: int
    p99: float


@dataclass(frozen=True, slots=True)
class Report:
    """What a simulation has come to. `sent` is posts and updates by conversation, `limits` what a platform refused."""

    acknowledged: int
    repeated: int
    times: Mapping[str, Times]
    lost: Sequence[str]
    doubled: Sequence[str]
    told_otherwise: Sequence[str]
    unanswered: Mapping[str, int]
    sent: Mapping[str, tuple[int, int]]
    limits: Mapping[str, int]
    lateness: Lateness
    seconds: float

    @property
    def is_right(self) -> bool:
        """Whether everything acknowledged is there, once."""
        return not (self.lost or self.doubled or self.told_otherwise)


def times_of(line: Line) -> Mapping[str, Times]:
    """Return the times of each channel."""
    return {channel: _times(sorted(took)) for channel, took in sorted(line.took.items())}


def _times(took: Sequence[float]) -> Times:
    cuts = quantiles(took, n=100, method="inclusive") if len(took) > 1 else [took[0]] * 99
    return Times(len(took), cuts[49], cuts[94], cuts[98], took[-1])


def sent_by(teams: Microsoft, slack: Slack) -> Mapping[str, tuple[int, int]]:
    """Return how many posts and updates each conversation was sent."""
    counted = [("Teams", teams.posts, teams.updates), ("Slack", slack.posts, slack.updates)]
    return {
        f"{name} {key}": (posts[key], updates[key]) for name, posts, updates in counted for key in {*posts, *updates}
    }


def limits_of(teams: Microsoft, slack: Slack) -> Mapping[str, int]:
    """Return what the platforms refused, by the reason."""
    complaints = Counter(f"Teams: {what}" for what in teams.complaints)
    busy = Counter(f"Slack: {what}" for what in slack.refused)
    return {**{f"Teams {status}": times for status, times in teams.refused.items()}, **complaints, **busy}


def lateness_of(metrics: str) -> Lateness:
    """Read from Runde's own figures how late alarms were rung."""
    samples = [(name, labels, float(value)) for name, labels, value in _SAMPLE.findall(metrics)]
    rung = next((value for name, _, value in samples if name == f"{_LATE}_count"), 0.0)
    buckets = [
        (float(labels.removeprefix('le="').removesuffix('"')), value)
        for name, labels, value in samples
        if name == f"{_LATE}_bucket"
    ]
    return Lateness(int(rung), next((bound for bound, upto in buckets if upto >= 0.99 * rung), 0.0))


def view(report: Report, t: Words) -> RenderableType:
    """Return the report as it is shown on a terminal."""
    times = Table(title=t("simulate-times"))
    for head in ("channel", "count", "p50", "p95", "p99", "longest"):
        times.add_column(t(f"simulate-{head}"), justify="left" if head == "channel" else "right")
    for channel, took in report.times.items():
        seconds = (took.p50, took.p95, took.p99, took.longest)
        times.add_row(channel, str(took.count), *(f"{1000 * one:.1f} ms" for one in seconds))
    sent = Table(title=t("simulate-sent"))
    for head in ("conversation", "posts", "updates"):
        sent.add_column(t(f"simulate-{head}"), justify="left" if head == "conversation" else "right")
    for name, (posts, updates) in _busiest(report.sent):
        sent.add_row(name, str(posts), str(updates))
    return Group(times, *([sent] if report.sent else []), *_lines(report, t))


def _busiest(sent: Mapping[str, tuple[int, int]]) -> Iterator[tuple[str, tuple[int, int]]]:
    ordered = sorted(sent.items(), key=lambda one: -sum(one[1]))
    yield from ordered[:_BUSIEST]
    rest = [counted for _, counted in ordered[_BUSIEST:]]
    if rest:
        yield f"+ {len(rest)}", (sum(posts for posts, _ in rest), sum(updates for _, updates in rest))


def _lines(report: Report, t: Words) -> Iterator[Text]:
    yield Text(t("simulate-late", rung=report.lateness.rung, seconds=f"{report.lateness.p99:g}"))
    for what, times in {**report.limits, **report.unanswered}.items():
        yield Text(t("simulate-limit", what=what, times=times), style="yellow")
    for key, found in (("lost", report.lost), ("doubled", report.doubled), ("otherwise", report.told_otherwise)):
        yield Text(t(f"simulate-{key}", count=len(found)), style="red" if found else "green")
        yield from (Text(f"  {one}") for one in found[:_MOST_FAULTS])
    yield Text(
        t("simulate-sum", acknowledged=report.acknowledged, repeated=report.repeated, seconds=f"{report.seconds:.0f}"),
        style="bold",
    )
