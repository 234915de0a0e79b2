"""A referee who knows the method and watches a hall: every change as it is kept, and the whole between events.

It remembers for itself who has spoken and who has had a role, and does not ask the method under test.
"""

from collections import Counter, defaultdict
from itertools import combinations

from facilitation import roles, talk
from facilitation.errors import Refused
from facilitation.plan import Among, CriterionKind, PhaseKind, Role, RoleRule, RoundPlan
from facilitation.stages import stages
from facilitation.state import Group, GroupState, RoundState
from tests.facilitation.diagram import ARROWS
from tests.facilitation.hall import Hall

TurnRound = tuple[int, int, int]  # group, stage, lap

OPEN = (GroupState.SEATED, GroupState.INDIVIDUAL, GroupState.GROUP)
WORKING = (GroupState.INDIVIDUAL, GroupState.GROUP)
SEATS = (RoundState.SEATED, RoundState.RUNNING)
CLOCKED = (RoundState.PLENUM, RoundState.COMMITMENT)


class WatchedHall(Hall):
    """A hall with the referee at the door: nothing is kept that breaks a rule."""

    def __init__(self, *plans: RoundPlan) -> None:
        super().__init__(*plans)
        self.called: dict[TurnRound, set[str]] = defaultdict(set)
        self.finished: dict[TurnRound, set[str]] = defaultdict(set)
        self.had: Counter[str] = Counter()
        self.claiming = ""
        self.redrawing: Role | None = None

    def changes(self, before: Group | None, after: Group) -> None:
        super().changes(before, after)
        self._watch_turns(after)
        self._watch_fairness(before, after)

    def _watch_turns(self, group: Group) -> None:
        turns, members = group.turns, {member.person_id for member in group.members}
        if turns is None:
            return
        key = (group.number, group.stage, turns.lap)
        assert len(set(turns.order)) == len(turns.order), "one turn a person"
        assert set(turns.order) <= members
        self.finished[key].update(turns.order[: turns.spoken])
        assert self.finished[key] <= self.called[key], "nobody is skipped"
        if turns.speaker is None:
            return
        assert set(turns.order) == members, "everybody has a turn"
        assert turns.speaker not in self.finished[key], "nobody has two turns in one turn round"
        self.called[key].add(turns.speaker)
        if not self.finished[key] and len(members) > 1:
            assert turns.speaker != group.holder(Role.MODERATOR), "the moderator never speaks first"

    def _watch_fairness(self, before: Group | None, after: Group) -> None:
        if before is None or after.state is GroupState.SEATED:
            return
        if before.state is GroupState.SEATED:
            self.had.update(_holders(before).values())
        given = {rule: holder for rule, holder in _holders(after).items() if _holders(before).get(rule) != holder}
        self.had.update(given.values())
        for rule, holder in given.items():
            claimed = rule.criterion.kind is CriterionKind.CLAIMED and holder == self.claiming
            computed = rule.criterion.kind is CriterionKind.COMPUTED and self.redrawing not in rule.roles
            if not claimed and not computed and self.had[holder] > 1:
                without = [member.name for member in after.members if not self.had[member.person_id]]
                assert without == [], f"{holder} was drawn again while others have had no role"
            if rule.criterion.among is Among.REST and _kept_a_role(before, after, holder):
                free = {member.person_id for member in after.members if not after.roles_of(member.person_id)}
                assert free <= {_holders(before).get(rule)}, "this role is for those who have none"

    def look(self) -> None:
        """Look at everything at once."""
        for states, went in self.went.items():
            assert went <= ARROWS[states], "only where docs/round.md has an arrow"
        self._look_at_seats()
        self._look_at_clocks()
        for group in self.groups.values():
            self._look_at_roles(group)
            self._look_at_notes(group)
            self._look_at_the_word(group)

    def _look_at_seats(self) -> None:
        for one, other in combinations(self.groups.values(), 2):
            assert not set(one.members) & set(other.members), "nobody sits in two groups"
        seated = {member.person_id for group in self.groups.values() for member in group.members}
        if not self.round.is_over:
            assert seated <= set(self.people), "who has left sits nowhere"
        if self.round.state in SEATS:
            assert seated == set(self.people), "everybody sits somewhere"
            sizes = [len(group.members) for group in self.groups.values() if group.state in OPEN and group.members]
            assert 1 not in sizes or len(sizes) == 1, "nobody is alone while there is company"

    def _look_at_clocks(self) -> None:
        clocks = {group.number: group.clock for group in self.groups.values()}
        for clock in (*clocks.values(), self.round.clock):
            assert clock is None or (clock.ends_at is None) != (clock.left is None)
        if self.round.is_over:
            return
        assert (self.round.clock is not None) == (self.round.state in CLOCKED)
        assert self.due() is not None, "an open round always has a next time"
        for group in self.groups.values():
            clock = clocks[group.number]
            assert group.members or group.state not in WORKING, "nobody is waited for at an empty table"
            assert (clock is not None) == (group.state in WORKING)
            assert clock is None or (clock.ends_at is None) == self.round.paused
        if self.round.clock is not None:
            assert (self.round.clock.ends_at is None) == self.round.paused

    def _look_at_roles(self, group: Group) -> None:
        held = [held.role for held in group.held]
        assert len(held) == len(set(held)), "one holder a role"
        assert all(group.member(held.person_id) for held in group.held)
        talking = group.state is GroupState.GROUP
        if talking and group.settling is not None:
            assert any(rule.criterion.kind is CriterionKind.CLAIMED for rule in roles.open_rules(group))
            assert group.turns is None, "the roles come before the first turn"
        elif group.members and (talking or group.state is GroupState.DONE) and _talks(group):
            assert set(held) == set(Role), "every role is held"

    def _look_at_notes(self, group: Group) -> None:
        lap = group.turns.lap if group.turns else 0
        called = self.called[group.number, group.stage, lap]
        shown = {member.person_id for member in group.members if talk.may_show_notes(group, member.person_id)}
        assert shown <= called, "hidden until due"
        assert not shown or group.state is GroupState.GROUP

    def _look_at_the_word(self, group: Group) -> None:
        speaker = group.turns.speaker if group.turns else None
        can_give_on = {member.person_id for member in group.members if _can_give_on(group, member.person_id)}
        assert can_give_on == ({speaker, group.holder(Role.MODERATOR)} if speaker else set()), "one has the word"
        assert speaker is None or group.state is GroupState.GROUP


def _holders(group: Group) -> dict[RoleRule, str]:
    holders = {rule: group.holder(rule.roles[0]) for rule in roles.rules(group.plan)}
    return {rule: holder for rule, holder in holders.items() if holder is not None}


def _kept_a_role(before: Group, after: Group, name: str) -> bool:
    return any(held in after.held for held in before.held if held.person_id == name)


def _can_give_on(group: Group, name: str) -> bool:
    try:
        talk.next_turn(group, name)
    except Refused:
        return False
    return True


def _talks(group: Group) -> bool:
    """Tell whether a group's plan lets it talk: where people only think alone, nobody needs a role."""
    return any(stage.kind is PhaseKind.GROUP for stage in stages(group.plan))
