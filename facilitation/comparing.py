"""The same question on several occasions: which answers may stand beside each other, and in which order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from facilitation.minutes import Polled
from facilitation.poll import Outcome
from facilitation.tallies import ComparedTally, Named, ScaleTally


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a gathering was asked in one round. `name` tells occasions apart."""

    name: str
    gathering_id: int
    at: datetime
    outcomes: tuple[Outcome, ...]


def over_time(occasions: Iterable[Occasion]) -> Sequence[Polled]:
    """Return the scales that were asked in more than one gathering, each with what may be shown of every occasion.

    It is the same question when its words and its scale are. Asked twice in a gathering, the last time counts. What is
    open, or was answered by too few, is not there.
    """
    asked: dict[tuple[str, int, int], dict[int, tuple[Named, str]]] = {}
    for occasion in sorted(occasions, key=lambda one: one.at):
        for one in occasion.outcomes:
            if isinstance(one.tally, ScaleTally) and not one.poll.is_open:
                key = (one.poll.question.text.casefold(), one.tally.lowest, len(one.tally.counts))
                named = Named(occasion.name, one.tally)
                asked.setdefault(key, {})[occasion.gathering_id] = (named, one.poll.question.text)
    return [_compared(list(found.values())) for found in asked.values() if len(found) > 1]


def _compared(found: Sequence[tuple[Named, str]]) -> Polled:
    series = tuple(named for named, _ in found)
    return Polled(found[-1][1], sum(one.tally.people for one in series), tally=ComparedTally(series))
