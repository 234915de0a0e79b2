"""Milestones: those of the plenum's points that carry a date, in the order they come to pass.

A date is read wherever people write it (`facilitation.promises`), so a round can have milestones whatever its method.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from facilitation.arranging import PlenumPoint, arranged, concerned
from facilitation.promises import read_promise
from facilitation.state import Group, Round
from facilitation.tallies import DatedTally, Mark

FEWEST_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Milestone:
    """A point with its day; `text` is without the date, `organisation` whose it is, empty for what is common."""

    day: date
    text: str
    organisation: str
    point: PlenumPoint


def milestones(round_: Round, groups: Sequence[Group], today: date, zone: tzinfo) -> Sequence[Milestone]:
    """Return the dated points, the first to come to pass first; `today` is what a missing year is taken from."""
    found = []
    for point in arranged(round_, groups):
        read = read_promise(point.said[0].point.text, {}, "", today, zone)
        if read.due is not None:
            found.append(Milestone(read.due, read.text, concerned(point, groups), point))
    return sorted(found, key=lambda one: one.day)


def timeline(found: Sequence[Milestone]) -> DatedTally:
    """Return milestones as what a picture is drawn of; whose they are is told where they are several's."""
    several = len({one.organisation for one in found}) > 1
    return DatedTally(tuple(Mark(one.day, one.text, one.organisation if several else "") for one in found))
