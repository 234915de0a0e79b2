"""What a slide says a round shall be: the plan's value types and their JSON form.

How text becomes a plan lives in `facilitation.slide`, how a plan becomes text in `facilitation.plan_text`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from facilitation.kinds import FREE_TEXT, Kind
from facilitation.programme.items import Item
from facilitation.tallies import SHOWN_FROM

# The most minutes one group can have to present in plenum.
LONGEST_FLOOR = 60


class Track(StrEnum):
    """Whom a plan speaks to: the municipality groups, the other actors, or everybody."""

    KOMMUNE = "kommune"
    OTHER = "other"
    ALL = "all"


class PhaseKind(StrEnum):
    """The phases of IGP(i), the work that follows a round, and what is asked of municipalities for weeks."""

    INDIVIDUAL = "individual"
    GROUP = "group"
    PLENUM = "plenum"
    COMMITMENT = "commitment"
    FOLLOW_UP = "follow_up"
    CONSULTATION = "consultation"


class Role(StrEnum):
    """The jobs in a group: ordstyrer, tidtaker, sekretær, viddevakt."""

    MODERATOR = "moderator"
    TIMEKEEPER = "timekeeper"
    SECRETARY = "secretary"
    FOCUS_KEEPER = "focus_keeper"


class CriterionKind(StrEnum):
    """How a role finds its holder: the group settles it, Runde computes it from names, or Runde draws."""

    CLAIMED = "claimed"
    COMPUTED = "computed"
    DRAWN = "drawn"


class Among(StrEnum):
    """Who can get the role: everybody in the group, or those who have no role yet."""

    ALL = "all"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Criterion:
    """The playful rule for a role, in the words of the slide."""

    kind: CriterionKind
    text: str
    among: Among = Among.ALL


@dataclass(frozen=True, slots=True)
class RoleRule:
    """One line of a slide: the roles it gives to one person, and by which criterion."""

    roles: tuple[Role, ...]
    criterion: Criterion


@dataclass(frozen=True, slots=True)
class Question:
    """One question or task. `part` (from 1) is the paragraph of the slide it stands in, `kind` how it is answered.

    What people write to one that is `shared` is shown to all by their names, once the plenum opens; a scale or a board
    by their organisations'. One that is `guarded` takes nothing that could tell whom it is about.
    """

    text: str
    part: int = 1
    kind: Kind = FREE_TEXT
    anonymous: bool = False
    shared: bool = False
    guarded: bool = False


@dataclass(frozen=True, slots=True)
class PhasePlan:
    """One phase: `minutes` is the upper end of a range, `minutes_min` the lower; None where the slide gives none.

    `each` are the minutes a group has to present in plenum, if the plan says so. `part` is the part of the questions it
    is about: 0 for all of them, or one after the other where it repeats. `seconds` are what each has in a turn round,
    where it is not as long as it takes.
    """

    kind: PhaseKind
    minutes: int | None = None
    minutes_min: int | None = None
    repeats: int = 1
    turns: bool = False
    tool: str | None = None
    each: int | None = None
    part: int = 0
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """One round for one track. Plans with the same `number` and different tracks are one round with one plenum.

    Anonymous results are shown from `shown_from` answers on. What the groups of the gathering's last round came to is
    brought back above the questions of one that `recalls` it.
    """

    title: str
    number: int = 1
    track: Track = Track.ALL
    context: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    phases: tuple[PhasePlan, ...] = ()
    roles: tuple[RoleRule, ...] = ()
    shown_from: int = SHOWN_FROM
    recalls: bool = False


@dataclass(frozen=True, slots=True)
class PlannedOrganisation:
    """How many participants an organisation has in a planned group; None where the list does not say."""

    name: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class PlannedGroup:
    """A group as a list on a slide gives it; `people` are the named helpers from outside."""

    name: str
    organisations: tuple[PlannedOrganisation, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """A meeting as a plan or a notice gives it. Times carry their zone; a mere date is one no time was given for."""

    start: datetime | date
    end: datetime | date | None = None
    title: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that was read from one text, and a warning for each line that was not understood."""

    rounds: tuple[RoundPlan, ...] = ()
    groups: tuple[PlannedGroup, ...] = ()
    warnings: tuple[str, ...] = ()
    meetings: tuple[PlannedMeeting, ...] = ()
    programme: tuple[Item, ...] = ()
