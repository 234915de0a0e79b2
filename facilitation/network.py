"""A network over years: what its gatherings were for and what each municipality's goals and answers were in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from facilitation.actions import ActionItem, ActionState
from facilitation.follow_up import FollowUp
from facilitation.methods import recognised
from facilitation.organisations import alphabetical, organisation_key
from facilitation.poll import Outcome
from facilitation.state import Group, Round
from facilitation.tallies import ComparedTally

GOALS = "sharp-goals"


class Purpose(StrEnum):
    """What a gathering of a network is for: to find the direction, to go deep, to see what has come of it."""

    DIRECTION = "direction"
    DEEP_DIVE = "deep-dive"
    RESULTS = "results"


@dataclass(frozen=True, slots=True)
class Said:
    """A goal, or an answer as a municipality: what was said, to which question, the number where it is one."""

    organisation: str
    text: str
    number: float | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """One gathering as its network remembers it. `day` is when it was opened, in the network's zone."""

    title: str
    day: date
    purpose: Purpose | None = None
    organisations: tuple[str, ...] = ()
    people: int = 0
    goals: tuple[Said, ...] = ()
    answers: tuple[Said, ...] = ()
    promises: tuple[FollowUp, ...] = ()

    def of(self, organisation: str) -> "Chapter":
        """Return what of it is one municipality's."""
        key = organisation_key(organisation)

        def mine(said: Sequence[Said]) -> tuple[Said, ...]:
            return tuple(one for one in said if organisation_key(one.organisation) == key)

        promises = tuple(one for one in self.promises if organisation_key(one.organisation) == key)
        came = tuple(one for one in self.organisations if organisation_key(one) == key)
        return Chapter(self.title, self.day, self.purpose, came, 0, mine(self.goals), mine(self.answers), promises)


@dataclass(frozen=True, slots=True)
class Kept:
    """How many of a municipality's actions are done, and how many still open."""

    organisation: str
    done: int = 0
    open: int = 0


def goals_of(rounds: Iterable[tuple[Round, Sequence[Group]]]) -> tuple[Said, ...]:
    """Return the goals that groups have sharpened: as they stood last, each with whose it is.

    A point that names its organisation is that one's; else it is every organisation's at the table.
    """
    found: list[Said] = []
    for round_, groups in rounds:
        for group in groups if any(_makes_goals(round_, track) for track in range(len(round_.plans))) else ():
            last = max((point.part for point in group.points), default=0)
            for point in group.points:
                whose = (point.organisation,) if point.organisation else group.organisations
                found += [Said(name, point.text) for name in whose if point.part == last]
    return tuple(found)


def _makes_goals(round_: Round, track: int) -> bool:
    method = recognised(round_.plans[track])
    return method is not None and method.name == GOALS


def answers_of(outcomes: Iterable[Outcome]) -> tuple[Said, ...]:
    """Return what organisations have answered on scales by their names; what is anonymous is nobody's."""
    return tuple(
        Said(named.name, one.poll.question.text, named.tally.mean)
        for one in outcomes
        if isinstance(one.tally, ComparedTally) and one.tally.by_organisation
        for named in one.tally.series
    )


def kept(items: Iterable[ActionItem], organisations: Iterable[str]) -> tuple[Kept, ...]:
    """Return how many of each municipality's actions are done and open, in the order of the alphabet."""
    known = {organisation_key(name): name for name in organisations if name}
    counts = {key: [0, 0] for key in known}
    for item in items:
        if organisation_key(item.organisation) in counts and item.state is not ActionState.DROPPED:
            counts[organisation_key(item.organisation)][item.is_open] += 1
    rows = (Kept(known[key], done, still) for key, (done, still) in counts.items())
    return tuple(sorted(rows, key=lambda one: alphabetical(one.organisation)))
