"""The minutes (referat) of a round as a value: what was asked, who was there and what they came to.

Neither individual answers (but what people wrote of themselves for all to see) nor the criterion by which somebody got
a role is ever in them. How minutes look lives in `bot.documents`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from facilitation.actions import ActionItem
from facilitation.milestones import FEWEST_SHOWN, milestones, timeline
from facilitation.organisations import alphabetical, organisation_key
from facilitation.people import Participant
from facilitation.plan import Role, RoundPlan, Track
from facilitation.plenum_minutes import Agreed, Discussed, agreed, discussed
from facilitation.poll import Outcome
from facilitation.stages import parts, questions_of
from facilitation.state import Group, Point, Round, RoundState
from facilitation.tallies import DatedTally, Tally


@dataclass(frozen=True, slots=True)
class About:
    """What the minutes say of the gathering a round belongs to. `facilitator` is a name."""

    gathering: str
    facilitator: str = ""
    language: str = "nb"
    time_zone: str = "Europe/Oslo"


@dataclass(frozen=True, slots=True)
class Delegation:
    """Those who came from one organisation; `helpers` came from outside to help."""

    organisation: str
    names: tuple[str, ...]
    track: Track = Track.KOMMUNE
    helpers: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What one track was asked: the questions of each part, by the number of the part."""

    track: Track
    context: tuple[str, ...] = ()
    parts: tuple[tuple[int, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class GroupMinutes:
    """One group: who sat there, who held which roles, what it came to and what it parked."""

    number: int
    name: str
    delegations: tuple[Delegation, ...]
    roles: tuple[tuple[tuple[Role, ...], str], ...] = ()
    points: tuple[Point, ...] = ()
    parked: tuple[str, ...] = ()

    @property
    def organisations(self) -> tuple[str, ...]:
        """The organisations at the table; helpers bring none."""
        return tuple(one.organisation for one in self.delegations if one.organisation and not one.helpers)


@dataclass(frozen=True, slots=True)
class Polled:
    """What the hall was asked, and what `people` answered. Without a tally: nobody did, or too few for it to be shown.

    `question` is empty where the hall voted on the groups' points.
    """

    question: str
    people: int
    anonymous: bool = False
    tally: Tally | None = None
    before: Tally | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """What somebody said they will do, or of themselves."""

    name: str
    organisation: str
    text: str


@dataclass(frozen=True, slots=True)
class UntilNext:
    """What one organisation says of the time until they meet next. `responsible` and `inviter` are names."""

    organisation: str
    said: tuple[tuple[str, str], ...] = ()  # by topic, see `facilitation.follow_up.TOPICS`
    responsible: tuple[str, ...] = ()
    inviter: str = ""
    meeting: date | None = None


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of one round. Times are UTC.

    `timeline` are the plenum's points with a date, where there are several.
    """

    title: str
    about: About
    state: RoundState
    opened_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    delegations: tuple[Delegation, ...] = ()
    asked: tuple[Asked, ...] = ()
    groups: tuple[GroupMinutes, ...] = ()
    plenum: tuple[Discussed, ...] = ()
    timeline: DatedTally | None = None
    polls: tuple[Polled, ...] = ()
    actions: tuple[Agreed, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    who_is_who: tuple[Commitment, ...] = ()
    until_next: tuple[UntilNext, ...] = ()

    @property
    def aborted(self) -> bool:
        """Whether the round was broken off."""
        return self.state is RoundState.ABORTED

    @property
    def people(self) -> int:
        """How many were there."""
        return sum(len(delegation.names) for delegation in self.delegations)


def write_minutes(
    round_: Round,
    groups: Sequence[Group],
    ever: Sequence[Participant],
    about: About,
    *,
    commitments: Mapping[str, str],
    presented: Mapping[str, str] | None = None,
    outcomes: Sequence[Outcome] = (),
    actions: Sequence[ActionItem] = (),
    names: Mapping[str, str] | None = None,
) -> Minutes:
    """Return the minutes of a round as it is now.

    `ever` are all who are or have been in it, `commitments` are texts by person id, and so is what people have
    `presented` of themselves for all to see; `outcomes` is what has come of its polls: they are told of once they are
    closed. `actions` came of it, `names` are those of others who are named there.
    """
    known = {**(names or {}), **{one.person_id: one.name for one in ever}}
    return Minutes(
        title=round_.title,
        about=about,
        state=round_.state,
        opened_at=round_.opened_at,
        started_at=round_.started_at,
        ended_at=round_.ended_at,
        delegations=_delegations(ever),
        asked=tuple(_asked(plan) for plan in round_.plans),
        groups=tuple(_of_group(group, ever) for group in groups if group.members or group.points or group.parked),
        plenum=discussed(round_, groups, outcomes, known),
        timeline=_timeline(round_, groups, about),
        polls=_polled(outcomes),
        actions=tuple(agreed(item, known) for item in actions),
        commitments=_commitments(commitments, ever),
        who_is_who=_commitments(presented or {}, ever),
    )


def _delegations(people: Iterable[Participant]) -> tuple[Delegation, ...]:
    """Return who came, by organisation: municipalities, then other actors, then helpers."""
    by_place: dict[tuple[bool, str], list[Participant]] = defaultdict(list)
    for one in people:
        by_place[one.helper, organisation_key(one.organisation)].append(one)
    return tuple(sorted((_delegation(members) for members in by_place.values()), key=_order))


def _delegation(members: Sequence[Participant]) -> Delegation:
    names = tuple(sorted((one.name for one in members), key=alphabetical))
    return Delegation(members[0].organisation, names, members[0].track, members[0].helper)


def _order(delegation: Delegation) -> tuple[bool, bool, str]:
    return delegation.helpers, delegation.track is Track.OTHER, alphabetical(delegation.organisation)


def _asked(plan: RoundPlan) -> Asked:
    by_part = ((part, tuple(question.text for question in questions_of(plan, part))) for part in parts(plan))
    return Asked(plan.track, plan.context, tuple((part, questions) for part, questions in by_part if questions))


def _of_group(group: Group, ever: Sequence[Participant]) -> GroupMinutes:
    return GroupMinutes(
        number=group.number,
        name=group.name,
        delegations=_delegations(group.members),
        roles=_roles(group, ever),
        points=group.points,
        parked=group.parked,
    )


def _roles(group: Group, ever: Sequence[Participant]) -> tuple[tuple[tuple[Role, ...], str], ...]:
    """Return the roles with the name of who held them, those of one person together."""
    names = {one.person_id: one.name for one in (*ever, *group.members)}
    held: dict[str, list[Role]] = defaultdict(list)
    for role in Role:
        holder = group.holder(role)
        if holder in names:
            held[holder].append(role)
    return tuple((tuple(roles), names[holder]) for holder, roles in held.items())


def _timeline(round_: Round, groups: Sequence[Group], about: About) -> DatedTally | None:
    """Return the dated points along time; a missing year is taken from the day the round was held."""
    held, zone = round_.started_at or round_.opened_at, ZoneInfo(about.time_zone)
    found = milestones(round_, groups, held.astimezone(zone).date(), zone) if held else ()
    return timeline(found) if len(found) >= FEWEST_SHOWN else None


def _polled(outcomes: Sequence[Outcome]) -> tuple[Polled, ...]:
    """Return the polls that are closed, in the order they were opened."""
    tallies = {one.poll.number: one.tally for one in outcomes}
    return tuple(
        Polled(
            question=one.poll.question.text,
            people=one.given,
            anonymous=one.poll.anonymous,
            tally=one.tally,
            before=tallies.get(one.poll.before),
        )
        for one in outcomes
        if not one.poll.is_open
    )


def _commitments(texts: Mapping[str, str], ever: Sequence[Participant]) -> tuple[Commitment, ...]:
    """Return the commitments by organisation; of somebody who is no longer known, only the text."""
    people = {one.person_id: one for one in ever}
    stranger = Participant("", "", "")
    found = ((people.get(person_id, stranger), text) for person_id, text in texts.items())
    commitments = (Commitment(one.name, one.organisation, text) for one, text in found)
    return tuple(sorted(commitments, key=lambda one: (alphabetical(one.organisation), alphabetical(one.name))))
