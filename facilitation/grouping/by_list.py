"""A facilitator's own list of groups, matched with who has come. Reading the list from text is `facilitation.slide`'s.

The list decides as far as it goes; who is not on it is placed by the method's rules, and who is on it without having
come is told of, never guessed.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from facilitation.grouping.proposal import propose, track_of
from facilitation.grouping.tables import USUAL_SIZES, Sizes
from facilitation.organisations import organisation_key
from facilitation.people import Participant
from facilitation.plan import PlannedGroup, PlannedOrganisation


class ProblemKind(StrEnum):
    """What of a list could not be followed."""

    ORGANISATION_MISSING = "organisation-missing"  # nobody has come from it (for this group)
    FEWER_CAME = "fewer-came"
    MORE_CAME = "more-came"
    PERSON_MISSING = "person-missing"
    PERSON_UNCLEAR = "person-unclear"  # several have that name
    NOT_LISTED = "not-listed"  # an organisation that came and is in no group of the list
    WOULD_BE_ALONE = "would-be-alone"  # moved to another group
    ODD_SIZE = "odd-size"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing the list and the room do not agree on. `group` is a name, empty where it concerns none."""

    kind: ProblemKind
    name: str
    group: str = ""
    expected: int = 0
    came: int = 0


@dataclass(frozen=True, slots=True)
class Seating:
    """The groups by name with their members, those of the list first, and what could not be followed."""

    groups: tuple[tuple[str, tuple[Participant, ...]], ...]
    problems: tuple[Problem, ...] = ()


def seat_by_list(
    planned: Sequence[PlannedGroup], participants: Sequence[Participant], sizes: Sizes = USUAL_SIZES
) -> Seating:
    """Seat people as a list says: so many of each organisation, and the named helpers; group names are kept.

    More of an organisation than the list counts sit with their own while there is a seat. Those of other organisations
    get groups of their own by `propose` when they are enough for it, else the smallest group with room. A listed group
    to which nobody has come is left out. Sizes are the list's business (they are reported), but nobody is left alone.
    """
    seating = _Seating(planned, participants, sizes)
    for table in seating.tables:
        for name in table.planned.people:
            seating.seat_named(name, table)
    for table in seating.tables:
        for organisation in table.planned.organisations:
            seating.seat_counted(organisation, table)
    for name in seating.listed:
        seating.seat_the_rest_of(name)
    seating.seat_strangers()
    seating.leave_nobody_alone()
    return seating.result()


@dataclass(slots=True, eq=False)
class _Table:
    """A group of the list (or one more) while it fills."""

    planned: PlannedGroup
    members: list[Participant] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.planned.name


class _Seating:
    """A seating in the making: the groups, those who wait for a seat, and the problems met on the way."""

    def __init__(self, planned: Sequence[PlannedGroup], participants: Sequence[Participant], sizes: Sizes) -> None:
        self.tables = [_Table(group) for group in planned]
        self.sizes = sizes
        self.problems: list[Problem] = []
        self.listed: dict[str, str] = {}
        self._listed_at: dict[str, list[tuple[_Table, int | None]]] = defaultdict(list)
        for table in self.tables:
            for organisation in table.planned.organisations:
                key = organisation_key(organisation.name)
                self.listed.setdefault(key, organisation.name)
                self._listed_at[key].append((table, organisation.count))
        self._waiting = {one.person_id: one for one in participants}
        self._named: dict[str, list[Participant]] = defaultdict(list)
        self._of: dict[str, list[Participant]] = defaultdict(list)
        for one in participants:
            self._named[_name_key(one.name)].append(one)
            if not one.helper:
                self._of[organisation_key(one.organisation)].append(one)

    def seat_named(self, name: str, table: _Table) -> None:
        """Seat a person whom the list names; of several with that name, the helper."""
        found = self._still_waiting(self._named[_name_key(name)])
        found = [one for one in found if one.helper] or found
        if len(found) == 1:
            self._seat(found, table)
        else:
            kind = ProblemKind.PERSON_UNCLEAR if found else ProblemKind.PERSON_MISSING
            self.problems.append(Problem(kind, name, table.name, expected=1, came=len(found)))

    def seat_counted(self, organisation: PlannedOrganisation, table: _Table) -> None:
        """Seat as many of an organisation as the list counts; none where it does not count them."""
        if organisation.count is None:
            return
        came = self._still_waiting(self._of[organisation_key(organisation.name)])[: organisation.count]
        self._seat(came, table)
        if len(came) < organisation.count:
            kind = ProblemKind.FEWER_CAME if came else ProblemKind.ORGANISATION_MISSING
            self.problems.append(Problem(kind, organisation.name, table.name, organisation.count, len(came)))

    def seat_the_rest_of(self, key: str) -> None:
        """Seat those of a listed organisation who wait: where the list does not count them, else with their own."""
        waiting = self._still_waiting(self._of[key])
        counts = self._listed_at[key]
        open_tables = [table for table, count in counts if count is None]
        if open_tables and not waiting:
            self.problems += [
                Problem(ProblemKind.ORGANISATION_MISSING, self.listed[key], one.name) for one in open_tables
            ]
        if waiting and not open_tables:
            expected = sum(count or 0 for _, count in counts)
            self.problems.append(
                Problem(ProblemKind.MORE_CAME, self.listed[key], expected=expected, came=expected + len(waiting))
            )
        for one in waiting:
            table = min(open_tables or [table for table, _ in counts], key=lambda table: len(table.members))
            if open_tables or len(table.members) < self.sizes.largest:
                self._seat([one], table)

    def seat_strangers(self) -> None:
        """Seat those who are not on the list: in groups of their own if they are enough, else where there is room."""
        strangers = [one for one in self._waiting.values() if not one.helper]
        unlisted = {organisation_key(one.organisation): one.organisation for one in strangers}
        for key, name in unlisted.items():
            if key not in self.listed:
                came = len(self._still_waiting(self._of[key]))
                self.problems.append(Problem(ProblemKind.NOT_LISTED, name, came=came))
        if len(strangers) >= self.sizes.smallest or not any(table.members for table in self.tables):
            for members in propose(strangers or list(self._waiting.values()), sizes=self.sizes):
                self.tables.append(_Table(PlannedGroup("")))
                self._seat(members, self.tables[-1])
        for one in tuple(self._waiting.values()):
            self._seat([one], min((table for table in self.tables if table.members), key=self._reluctance(one)))

    def leave_nobody_alone(self) -> None:
        """Bring whoever is alone in a group to the smallest other one."""
        for table in self.tables:
            others = [other for other in self.tables if other.members and other is not table]
            if len(table.members) == 1 and others:
                one = table.members.pop()
                min(others, key=self._reluctance(one)).members.append(one)
                self.problems.append(Problem(ProblemKind.WOULD_BE_ALONE, one.name, table.name, came=1))

    def result(self) -> Seating:
        """Return the groups that have members, and the problems."""
        groups = tuple((table.name, tuple(sorted(table.members, key=_helpers_last))) for table in self.tables)
        groups = tuple((name, members) for name, members in groups if members)
        odd = [(name, len(members)) for name, members in groups if not self.sizes.allow(len(members))]
        sizes = (Problem(ProblemKind.ODD_SIZE, name, name, came=came) for name, came in odd)
        return Seating(groups, (*self.problems, *sizes))

    def _reluctance(self, one: Participant) -> Callable[[_Table], tuple[int, ...]]:
        """Return how little a group suits somebody: full, of another track, with helpers (for a helper), large."""

        def of(table: _Table) -> tuple[int, ...]:
            people = len(table.members)
            helpers = sum(member.helper for member in table.members) if one.helper else 0
            stranger = not one.helper and track_of(table.members) is not one.track
            return people >= self.sizes.largest, stranger, helpers, people

        return of

    def _still_waiting(self, people: Sequence[Participant]) -> list[Participant]:
        return [one for one in people if one.person_id in self._waiting]

    def _seat(self, people: Sequence[Participant], table: _Table) -> None:
        table.members.extend(people)
        for one in people:
            del self._waiting[one.person_id]


def _name_key(name: str) -> str:
    return " ".join(name.casefold().split())


def _helpers_last(one: Participant) -> bool:
    return one.helper
