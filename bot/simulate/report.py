"""What a simulation has come to. How that is shown is `view`'s."""

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import quantiles

from bot.counterparts import Microsoft, Slack
from bot.simulate.figures import Figures
from bot.simulate.hall import Tell, Wishes
from bot.simulate.line import Line


@dataclass(frozen=True, slots=True)
class Times:
    """How long people waited for their acknowledgement on one channel, in seconds."""

    count: int
    p50: float
    p95: float
    p99: float
    longest: float


class Steps:
    """Tells somebody else how far each step has come, and how long it took, in seconds from its first to its last."""

    def __init__(self, tell: Tell, timer: Callable[[], float] = time.perf_counter) -> None:
        self._tell = tell
        self._timer = timer
        self._seen: dict[str, tuple[float, float]] = {}

    def __call__(self, step: str, done: int, of: int) -> None:
        """Note that a step has come so far."""
        now = self._timer()
        begun, _ = self._seen.get(step, (now, now))
        self._seen[step] = begun, now
        self._tell(step, done, of)

    @property
    def took(self) -> Mapping[str, float]:
        """The seconds of each step, in their order."""
        return {step: last - first for step, (first, last) in self._seen.items()}


@dataclass(frozen=True, slots=True)
class Report:
    """What a simulation has come to. `sent` is posts and updates by conversation, `limits` what a platform refused.

    `before` the first one came and `after` the last are Runde's own figures, `steps` the seconds of each.
    """

    wishes: Wishes
    acknowledged: int
    repeated: int
    times: Mapping[str, Times]
    lost: Sequence[str]
    doubled: Sequence[str]
    told_otherwise: Sequence[str]
    unanswered: Mapping[str, int]
    sent: Mapping[str, tuple[int, int]]
    limits: Mapping[str, int]
    steps: Mapping[str, float]
    before: Figures
    after: Figures

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
    """Return how many posts and updates each conversation was sent: a thread is one, and each person's own."""
    sent: dict[str, tuple[int, int]] = {}
    for name, counts in (("Teams", (teams.posts, teams.updates)), ("Slack", (slack.posts, slack.updates))):
        for key in {*counts[0], *counts[1]}:
            conversation = f"{name} {key.partition('/')[0] if key.startswith('D') else key}"
            posts, updates = sent.get(conversation, (0, 0))
            sent[conversation] = posts + counts[0][key], updates + counts[1][key]
    return sent


def kinds_of(sent: Mapping[str, tuple[int, int]]) -> Mapping[tuple[str, str], Sequence[tuple[int, int]]]:
    """Return the same by platform and kind, which is `own` for people's own conversations, else `threads`."""
    kinds: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for conversation, counted in sorted(sent.items()):
        platform, _, key = conversation.partition(" ")
        kinds.setdefault((platform, "own" if key.startswith(("a:", "D")) else "threads"), []).append(counted)
    return kinds


def limits_of(teams: Microsoft, slack: Slack) -> Mapping[str, int]:
    """Return what the platforms refused, by the reason."""
    complaints = Counter(f"Teams: {what}" for what in teams.complaints)
    busy = Counter(f"Slack: {what}" for what in slack.refused)
    return {**{f"Teams {status}": times for status, times in teams.refused.items()}, **complaints, **busy}
