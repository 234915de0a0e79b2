"""The state of a round and of its groups: frozen values that `facilitation.round` and `facilitation.group` move on.

A round and each of its groups are stored apart, so that eighty groups can press at once without waiting for each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from facilitation.clock import Clock
from facilitation.people import Participant
from facilitation.plan import PlannedGroup, Role, RoundPlan, Track
from facilitation.turns import Turns


class RoundState(StrEnum):
    """Where a round is, from the first *Bli med* to the minutes."""

    JOINING = "joining"
    SEATED = "seated"
    RUNNING = "running"
    PLENUM = "plenum"
    COMMITMENT = "commitment"
    CLOSED = "closed"
    ABORTED = "aborted"


class GroupState(StrEnum):
    """Where a group is; each has its own clock, so groups can be in different states."""

    SEATED = "seated"
    INDIVIDUAL = "individual"
    GROUP = "group"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Held:
    """A role and who holds it; `drawn` where Runde drew them, for nobody else was to find who it is, or had."""

    role: Role
    person_id: str
    drawn: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a group's result. `organisation` is empty where the point is the whole group's.

    `number` is its own in the group for good, 0 before it has got one; `author` whose note it was taken from, if any.
    """

    part: int
    text: str
    organisation: str = ""
    number: int = 0
    author: str = ""

    @property
    def line(self) -> str:
        """The point with the organisation it is about, if it is one's own."""
        return f"{self.organisation}: {self.text}" if self.organisation else self.text


@dataclass(frozen=True, slots=True)
class Group:
    """One group: who sits in it, who holds which role, where it is and what it has come to.

    `settling` is set while a group stage has begun and its roles are still being claimed: it is what the clock shows
    when the first turn begins (or the word is free) all the same. `served` are those who held a role in earlier rounds.
    `draws` counts drawings, so that a drawing can be repeated with the same outcome. `numbered` is the last number a
    point has got: none is given twice. Where a turn lasts so many seconds, `turn_clock` counts them for `turn_of`.
    """

    round_id: int
    number: int
    plan: RoundPlan
    members: tuple[Participant, ...] = ()
    name: str = ""
    state: GroupState = GroupState.SEATED
    stage: int = -1
    clock: Clock | None = None
    settling: timedelta | None = None
    held: tuple[Held, ...] = ()
    ready: tuple[str, ...] = ()
    turns: Turns | None = None
    points: tuple[Point, ...] = ()
    result_sent: bool = False
    parked: tuple[str, ...] = ()
    served: tuple[str, ...] = ()
    draws: int = 0
    numbered: int = 0
    turn_clock: Clock | None = None
    turn_of: str = ""
    version: int = 0

    def __post_init__(self) -> None:
        """Number the points that have no number: a document written before points had one is read like any other."""
        last = max([self.numbered, *(point.number for point in self.points)])
        new = iter(range(last + 1, last + 1 + len(self.points)))
        points = tuple(point if point.number else replace(point, number=next(new)) for point in self.points)
        object.__setattr__(self, "points", points)
        object.__setattr__(self, "numbered", max([last, *(point.number for point in points)]))

    @property
    def track(self) -> Track:
        """The track whose questions and times this group has."""
        return self.plan.track

    def holder(self, role: Role) -> str | None:
        """Return who holds `role`, or None."""
        return next((held.person_id for held in self.held if held.role is role), None)

    def roles_of(self, person_id: str) -> tuple[Role, ...]:
        """Return the roles somebody holds."""
        return tuple(held.role for held in self.held if held.person_id == person_id)

    def member(self, person_id: str) -> Participant | None:
        """Return the member with this id, or None."""
        return next((member for member in self.members if member.person_id == person_id), None)

    @property
    def organisations(self) -> tuple[str, ...]:
        """The organisations at the table, in the order of the members; helpers bring none."""
        return tuple(dict.fromkeys(member.organisation for member in self.members if not member.helper))


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the facilitator has laid out the groups' points in plenum: `facilitation.arranging` reads and changes it.

    Points are named by their keys (`<group>:<number>`). `order` is theirs as far as it has been touched, `merged` those
    that say the same, `apart` the pairs that somebody has said do not; `lifted` is shown large, "" for none.
    """

    order: tuple[str, ...] = ()
    merged: tuple[tuple[str, ...], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    lifted: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Floor:
    """How long a group has to present: `each` is what every group gets (none: as long as it takes), `clock` counts for
    the one on the floor.
    """

    each: timedelta | None = None
    clock: Clock | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """One round of a gathering, without its groups and people. `presenting` is the number of the group on the floor,
    `asking` that of the poll: 0 where the hall is asked nothing.

    `later` are the plans of rounds that stood further down in the same text, to be run after this one. `served` lists
    those who held a role in earlier rounds, once for each: latecomers are among them too.
    """

    id: int
    gathering_id: int
    facilitator: str
    plans: tuple[RoundPlan, ...]
    number: int = 1
    planned_groups: tuple[PlannedGroup, ...] = ()
    later: tuple[RoundPlan, ...] = ()
    state: RoundState = RoundState.JOINING
    opened_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    clock: Clock | None = None
    paused: bool = False
    presenting: int = 0
    presented: tuple[int, ...] = ()
    floor: Floor = Floor()
    asking: int = 0
    arrangement: Arrangement = Arrangement()
    served: tuple[str, ...] = ()
    idle_at: datetime | None = None
    version: int = 0

    @property
    def title(self) -> str:
        """The title of the round: its first plan's."""
        return self.plans[0].title if self.plans else ""

    @property
    def is_over(self) -> bool:
        """Whether the round has ended, one way or the other."""
        return self.state in (RoundState.CLOSED, RoundState.ABORTED)

    def plan_for(self, track: Track) -> RoundPlan:
        """Return the plan for a track: its own, else the one for all, else the first."""
        mine = [plan for plan in self.plans if plan.track is track]
        everybody = [plan for plan in self.plans if plan.track is Track.ALL]
        return (mine or everybody or list(self.plans))[0]


def by_number(groups: Sequence[Group], number: int) -> Group | None:
    """Return the group with this number, or None."""
    return next((group for group in groups if group.number == number), None)
