"""A network over years: what its gatherings were for and what each municipality's goals and answers were in them.

What it is made of is in `facilitation.chronicle`; how it is told, in `dialogs.views.network_view` and on the pages.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from facilitation.actions import ActionItem, ActionState, by_due
from facilitation.beside import side_by_side
from facilitation.chronicle import Chronicle, Held, HeldRound
from facilitation.consultation import Consultation, Opinion
from facilitation.follow_up import FollowUp
from facilitation.methods import recognised
from facilitation.organisations import alphabetical, organisation_key
from facilitation.plan import RoundPlan
from facilitation.poll import Outcome
from facilitation.tallies import ComparedTally


class Purpose(StrEnum):
    """What a gathering of a network is for: to find the direction, to go deep, to see what has come of it."""

    DIRECTION = "direction"
    DEEP_DIVE = "deep-dive"
    RESULTS = "results"


@dataclass(frozen=True, slots=True)
class Said:
    """A goal, or an answer as a municipality: what was said, to which question, the number where it is one.

    `before` is the number it gave the first time, where the same was asked twice in one round; `ends` are the scale's.
    """

    organisation: str
    text: str
    number: float | None = None
    before: float | None = None
    ends: tuple[int, int] = (1, 10)


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

    @property
    def tells(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.organisations or self.goals or self.answers or self.promises)


@dataclass(frozen=True, slots=True)
class Kept:
    """How many of a municipality's actions are done, how many still open, and how many of those are late."""

    organisation: str
    done: int = 0
    open: int = 0
    late: int = 0

    @property
    def promised(self) -> int:
        """How many it has promised, without those that were dropped."""
        return self.done + self.open


@dataclass(frozen=True, slots=True)
class Moment:
    """A municipality's answer to a statement in one gathering; `before` where it was asked twice there."""

    title: str
    day: date
    number: float | None
    before: float | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """How a municipality's answers to one statement have moved on a scale, the first gathering first."""

    text: str
    moments: tuple[Moment, ...]
    ends: tuple[int, int] = (1, 10)


@dataclass(frozen=True, slots=True)
class Asked:
    """What municipalities answered by their names to a statement in a gathering; `before` where it was asked twice."""

    text: str
    held: Held
    tally: ComparedTally
    before: ComparedTally | None = None


@dataclass(frozen=True, slots=True)
class Own:
    """What is one municipality's own in one network.

    `still` are its open actions by due day, `done` those done, the newest first; `last` is what it said last as a
    gathering ended; `opinions` are its answers to each consultation, the newest first.
    """

    organisation: str
    chapters: tuple[Chapter, ...] = ()
    kept: Kept = Kept("")
    still: tuple[ActionItem, ...] = ()
    done: tuple[ActionItem, ...] = ()
    last: FollowUp | None = None
    courses: tuple[Course, ...] = ()
    opinions: tuple[tuple[Consultation, Opinion], ...] = ()

    @property
    def goals(self) -> Sequence[tuple[Chapter, Said]]:
        """Its goals with where they were set, the newest first."""
        return [(one, goal) for one in reversed(self.chapters) for goal in one.goals]


def chapters(chronicle: Chronicle) -> tuple[Chapter, ...]:
    """Return the network's gatherings as it remembers them, the first first."""
    return tuple(_chapter(one, chronicle) for one in chronicle.held)


def _chapter(held: Held, chronicle: Chronicle) -> Chapter:
    members = [one for one in held.members if not one.helper]
    return Chapter(
        held.title,
        held.opened_at.astimezone(chronicle.zone).date(),
        Purpose(held.purpose) if held.purpose else None,
        tuple(dict.fromkeys(one.organisation for one in members)),
        len(members),
        goals_of(held.rounds),
        tuple(said for one in held.rounds for said in answers_of(one.outcomes)),
        tuple(one for one in chronicle.said if one.gathering_id == held.gathering_id),
    )


def goals_of(rounds: Iterable[HeldRound]) -> tuple[Said, ...]:
    """Return the goals that groups have come to, each with whose it is.

    A point that names its organisation is that one's; else it is every organisation's at the table.
    """
    found: list[Said] = []
    for one in rounds:
        for group in one.groups:
            method = recognised(group.plan)
            for point in method.goals(group.points) if method and method.goals else ():
                whose = (point.organisation,) if point.organisation else group.organisations
                found += [Said(name, point.text) for name in whose]
    return tuple(found)


def makes_goals(plan: RoundPlan) -> bool:
    """Tell whether a plan is a method's by which a group comes to goals."""
    method = recognised(plan)
    return method is not None and method.goals is not None


def answers_of(outcomes: Sequence[Outcome]) -> tuple[Said, ...]:
    """Return what organisations have answered on scales by their names; what is anonymous is nobody's.

    Asked twice in a round it is one answer, with what it was before.
    """
    return tuple(
        Said(moved.name, text, moved.number, moved.before, _ends(tally))
        for text, tally, before in _named(outcomes)
        for moved in side_by_side(tally, before)
    )


def _named(outcomes: Sequence[Outcome]) -> Iterator[tuple[str, ComparedTally, ComparedTally | None]]:
    """Yield what was asked of organisations by their names, the last time in each round, and what it was before."""
    named = {
        one.poll.number: one.tally
        for one in outcomes
        if isinstance(one.tally, ComparedTally) and one.tally.by_organisation and one.tally.series
    }
    again = {one.poll.before for one in outcomes if one.poll.number in named}
    for one in outcomes:
        if one.poll.number in named.keys() - again:
            yield one.poll.question.text, named[one.poll.number], named.get(one.poll.before)


def asked_of_all(chronicle: Chronicle) -> Sequence[Asked]:
    """Return each statement that municipalities have answered by their names, as it was answered last; newest first."""
    found: dict[str, Asked] = {}
    for held in chronicle.held:
        for one in held.rounds:
            for text, tally, before in _named(one.outcomes):
                found.pop(text.casefold(), None)
                found[text.casefold()] = Asked(text, held, tally, before)
    return list(reversed(found.values()))


def _ends(tally: ComparedTally) -> tuple[int, int]:
    steps = tally.series[0].tally.steps
    return steps[0], steps[-1]


def kept(items: Iterable[ActionItem], organisations: Iterable[str], today: date) -> tuple[Kept, ...]:
    """Return how it goes with each municipality's actions, in the order of the alphabet."""
    rows = {organisation_key(name): Kept(name) for name in organisations if name}
    for item in items:
        row = rows.get(organisation_key(item.organisation))
        if row is not None and item.state is not ActionState.DROPPED:
            rows[organisation_key(item.organisation)] = _counted(row, item, today)
    return tuple(sorted(rows.values(), key=lambda one: alphabetical(one.organisation)))


def _counted(row: Kept, item: ActionItem, today: date) -> Kept:
    if not item.is_open:
        return replace(row, done=row.done + 1)
    return replace(row, open=row.open + 1, late=row.late + (item.due is not None and item.due < today))


def in_all(items: Iterable[ActionItem], today: date) -> Kept:
    """Return how it goes with all of a network's actions together, those common to all too."""
    row = Kept("")
    for item in items:
        row = row if item.state is ActionState.DROPPED else _counted(row, item, today)
    return row


def own_part(chronicle: Chronicle, organisation: str) -> Own:
    """Return what is a municipality's own in a network."""
    key = organisation_key(organisation)
    told = tuple(one for one in (each.of(organisation) for each in chapters(chronicle)) if one.tells)
    mine = [item for item in chronicle.items if organisation_key(item.organisation) == key]
    said = [one for chapter in told for one in chapter.promises if one.is_answered]
    theirs = {one.consultation_id: one for one in chronicle.opinions if organisation_key(one.organisation) == key}
    return Own(
        organisation,
        told,
        kept(mine, [organisation], chronicle.today)[0],
        tuple(by_due([item for item in mine if item.is_open])),
        tuple(item for item in reversed(mine) if item.state is ActionState.DONE),
        said[-1] if said else None,
        courses(told),
        tuple((asked, theirs[asked.id]) for asked in reversed(chronicle.asked) if asked.id in theirs),
    )


def courses(told: Iterable[Chapter]) -> tuple[Course, ...]:
    """Return how each statement has been answered from gathering to gathering; `told` is one municipality's."""
    found: dict[tuple[str, tuple[int, int]], Course] = {}
    for chapter in told:
        for said in chapter.answers:
            key = (said.text.casefold(), said.ends)
            before = found[key].moments if key in found else ()
            moment = Moment(chapter.title, chapter.day, said.number, said.before)
            found[key] = Course(said.text, (*before, moment), said.ends)
    return tuple(found.values())


def opinions_by(chronicle: Chronicle) -> Mapping[int, Sequence[Opinion]]:
    """Return each consultation's opinions by its id."""
    found: dict[int, list[Opinion]] = {one.id: [] for one in chronicle.asked}
    for one in chronicle.opinions:
        found[one.consultation_id].append(one)
    return found
