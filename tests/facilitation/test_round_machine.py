"""Anything can happen in a hall, in any order, and the rules of the method hold all the same."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from facilitation import attendance, grouping, plenum
from facilitation import round as a_round
from facilitation.errors import Refused
from facilitation.people import Participant
from facilitation.plan import Role, RoundPlan, Track
from facilitation.round import Change
from facilitation.state import Group, RoundState
from tests.facilitation.plans import rounds
from tests.facilitation.presses import NEXT_TURN, PASS, PRESSES, READY, Press
from tests.facilitation.referee import WatchedHall

PLACES = (("Skien", Track.KOMMUNE), ("Larvik", Track.KOMMUNE), ("NAV", Track.OTHER))
OVER = (RoundState.CLOSED, RoundState.ABORTED)
ONGOING = tuple(state for state in RoundState if state not in OVER)
PLANNED = (RoundState.JOINING, RoundState.SEATED)
MOST_STAGES = 12  # four phases, each three times

Newcomer = tuple[str, tuple[str, Track], bool]
names = st.text("abc", min_size=1, max_size=4)
newcomers = st.tuples(names, st.sampled_from(PLACES), st.sampled_from([False] * 5 + [True]))
crowds = st.sampled_from([0, 1, 2, 3, 5, 7, 9, 12, 16, 20])
anybody = st.integers(0, 30)
rarely = st.integers(0, 11).map(lambda number: number == 7)
minutes = st.integers(0, 3) | st.integers(0, 12) | st.sampled_from([20, 60, 1000])
table_sizes = st.integers(2, 6)


def during(*states: RoundState) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return precondition(lambda machine: machine.hall.round.state in states)


class AnyRound(RuleBasedStateMachine):
    """People, the facilitator, groups and time, each doing what it likes."""

    @initialize(
        plans=rounds(),
        crowd=crowds,
        served=st.lists(anybody, max_size=6),
        size=table_sizes,
        begun=st.sampled_from([0, 1, 2, 2, 2]),
    )
    def a_round_is_opened(
        self, plans: tuple[RoundPlan, ...], crowd: int, served: list[int], size: int, begun: int
    ) -> None:
        self.hall = WatchedHall(*plans)
        self.gone: list[Participant] = []
        self.came = 0
        for number in range(crowd):
            self.somebody_joins(("a" * (number % 5 + 1), PLACES[number % 3], number % 7 == 5))
        self.served = [self.who(index) for index in served if crowd]
        if begun:
            self.the_facilitator_seats_by_hand(size)
        if begun > 1:
            self.the_facilitator_goes_on()

    @during(*OVER)
    @rule(plans=rounds(), size=table_sizes)
    def another_round_is_opened(self, plans: tuple[RoundPlan, ...], size: int) -> None:
        """The same people; who held a role in the last round has had one."""
        held = [held.person_id for group in self.hall.all_groups() for held in group.held]
        people, self.served = self.hall.people, list(dict.fromkeys(held))
        self.hall = WatchedHall(*plans)
        self.hall.people = people
        self.the_facilitator_seats_by_hand(size)
        self.the_facilitator_goes_on()

    def who(self, index: int) -> str:
        """Return somebody; from 15 up, somebody whose word or role it is: more happens to them."""
        everybody = sorted(self.hall.people)
        acting = {held.person_id for group in self.hall.all_groups() for held in group.held}
        acting |= {turns.speaker for group in self.hall.all_groups() if (turns := group.turns) and turns.speaker}
        pool = sorted(acting & set(everybody)) if index >= 15 else []
        return (pool or everybody)[index % len(pool or everybody)] if everybody else "nobody"

    def attempt(self, act: Callable[[], None], *, allowed: bool | None = None) -> None:
        """Do it; whether it may be done is known to the test, or left to the method (None)."""
        before, refused = self.hall.state(), ""
        try:
            act()
        except Refused as error:
            refused = error.code
        assert allowed is None or allowed is not bool(refused), refused or "this was not theirs to do"
        assert not refused or self.hall.state() == before, "what is refused leaves everything as it was"

    # People come and go

    @rule(newcomer=newcomers)
    def somebody_joins(self, newcomer: Newcomer) -> None:
        name, (organisation, track), helper = newcomer
        self.came += 1
        joining = Participant(f"{name}{self.came}", f"{name}{self.came}", organisation, track, helper)
        self.attempt(lambda: self.hall.joins(joining), allowed=not self.hall.round.is_over)

    @rule(index=anybody)
    def somebody_leaves(self, index: int) -> None:
        if self.hall.people:
            self.gone.append(self.hall.people[self.who(index)])
            self.hall.leaves(self.who(index))

    @during(*ONGOING)
    @rule(index=anybody)
    def somebody_loses_the_line_for_a_moment(self, index: int) -> None:
        if self.hall.people:
            self.somebody_leaves(index)
            self.attempt(lambda: self.hall.joins(self.gone[-1]), allowed=True)

    @precondition(lambda machine: machine.gone)
    @rule(index=anybody)
    def somebody_comes_back(self, index: int) -> None:
        self.attempt(lambda: self.hall.joins(self.gone[index % len(self.gone)]))

    # The facilitator

    @during(*PLANNED)
    @rule()
    def the_facilitator_proposes_groups(self) -> None:
        self.hall.had = Counter(self.served)  # who was drawn in a proposal that is put aside has not served
        self.attempt(lambda: self.hall.seat(served=self.served), allowed=bool(self.hall.people))

    @during(*PLANNED)
    @rule(size=table_sizes)
    def the_facilitator_seats_by_hand(self, size: int) -> None:
        everybody = sorted(self.hall.people)
        starts = range(0, max(1, len(everybody) - 1), size)  # the last one joins the table before
        ends = [*starts[1:], len(everybody)]
        tables = [" ".join(everybody[start:end]) for start, end in zip(starts, ends, strict=True)]
        self.hall.had = Counter(self.served)
        self.attempt(lambda: self.hall.seat(*tables, served=self.served), allowed=bool(everybody))

    @during(RoundState.SEATED)
    @rule(index=anybody, to=st.integers(1, 6))
    def the_facilitator_moves_somebody(self, index: int, to: int) -> None:
        self.attempt(lambda: self.reseat(grouping.move(self.hall.all_groups(), self.who(index), to)))

    @during(RoundState.SEATED)
    @rule(one=st.integers(1, 6), other=st.integers(1, 6))
    def the_facilitator_merges_two_groups(self, one: int, other: int) -> None:
        self.attempt(lambda: self.reseat(grouping.merge(self.hall.all_groups(), one, other)))

    def reseat(self, after: Sequence[Group]) -> None:
        self.hall.keep(attendance.reseat(self.hall.round, self.hall.all_groups(), after))

    @during(*ONGOING)
    @rule()
    def the_facilitator_goes_on(self) -> None:
        if self.hall.is_in(RoundState.JOINING):
            self.the_facilitator_proposes_groups()
        allowed = bool(self.hall.people) if self.hall.round.state in PLANNED else True
        self.attempt(self.hall.next_phase, allowed=allowed)

    @rule()
    def the_facilitator_pauses_or_resumes(self) -> None:
        if self.hall.round.paused:
            self.attempt(self.hall.resume, allowed=True)
        else:
            running = self.hall.round.state in (RoundState.RUNNING, RoundState.PLENUM, RoundState.COMMITMENT)
            self.attempt(self.hall.pause, allowed=running)

    @during(*ONGOING)
    @rule(minutes=st.integers(0, 61))
    def the_facilitator_gives_more_time(self, minutes: int) -> None:
        running = self.hall.round.state not in PLANNED
        self.attempt(lambda: self.hall.extend(minutes), allowed=running and 1 <= minutes <= 60)

    @during(*ONGOING)
    @rule(number=st.integers(1, 6), role=st.sampled_from(Role), times=st.integers(1, 3))
    def the_facilitator_redraws(self, number: int, role: Role, times: int) -> None:
        self.hall.redrawing = role
        for _ in range(times if number in self.hall.groups else 0):
            group = self.hall.groups[number]
            self.hall.had.update(filter(None, [group.holder(role)]))
            self.attempt(partial(self.redraw, group, role), allowed=bool(group.members))
        self.hall.redrawing = None

    def redraw(self, group: Group, role: Role) -> None:
        self.hall.keep(a_round.redraw(self.hall.round, group, role))

    @during(*ONGOING)
    @rule(index=anybody)
    def the_facilitator_hands_over(self, index: int) -> None:
        self.attempt(lambda: self.hall.keep(a_round.hand_over(self.hall.round, self.who(index))), allowed=True)

    @rule(sure=rarely)
    def the_facilitator_aborts(self, sure: bool) -> None:
        if sure:
            ongoing = not self.hall.round.is_over
            self.attempt(lambda: self.hall.keep(a_round.abort(self.hall.round, self.hall.now)), allowed=ongoing)

    # In the groups

    @rule(index=anybody, press=st.sampled_from(PRESSES))
    def anybody_presses(self, index: int, press: Press) -> None:
        self.press(self.who(index), press)

    @during(RoundState.RUNNING)
    @rule(presses=st.lists(st.sampled_from(PRESSES), min_size=1, max_size=6))
    def whoever_may_presses(self, presses: list[Press]) -> None:
        for press in presses:
            for group in self.hall.all_groups():
                may = [member.person_id for member in group.members if press.may(group, member.person_id)]
                for name in may[:1]:
                    self.press(name, press)

    @during(RoundState.RUNNING)
    @rule(number=st.integers(1, 6))
    def a_group_is_ready(self, number: int) -> None:
        group = self.hall.groups.get(number)
        for member in group.members if group else ():
            self.press(member.person_id, READY)

    @during(RoundState.RUNNING)
    @rule(times=st.integers(1, 8))
    def the_word_goes_round(self, times: int) -> None:
        self.whoever_may_presses([NEXT_TURN] * times)

    def press(self, name: str, press: Press) -> None:
        group = next((group for group in self.hall.groups.values() if group.member(name)), None)
        allowed = group is not None and not self.hall.round.is_over and press.may(group, name)
        speaker, finished = group.turns.speaker if group and group.turns else None, self.finished(group)
        self.attempt(lambda: self.hall.press(name, press.do), allowed=allowed)
        given_on = {speaker} if press in (NEXT_TURN, PASS) and allowed else set()
        assert self.finished(group) - finished == given_on, "one viewpoint a turn"

    def finished(self, group: Group | None) -> set[str]:
        turns = group.turns if group else None
        return set(self.hall.finished[group.number, group.stage, turns.lap]) if group and turns else set()

    @during(*ONGOING)
    @rule(index=anybody, role=st.sampled_from(Role))
    def anybody_claims_a_role(self, index: int, role: Role) -> None:
        name = self.hall.claiming = self.who(index)
        self.attempt(lambda: self.hall.claims(name, role))
        self.hall.claiming = ""

    # The plenum

    @during(RoundState.PLENUM)
    @rule(number=st.none() | st.integers(1, 6))
    def the_facilitator_calls_a_group(self, number: int | None) -> None:
        groups, now = self.hall.all_groups(), self.hall.now
        self.attempt(lambda: self.hall.keep(plenum.present(self.hall.round, groups, now, number)))

    @during(RoundState.PLENUM)
    @rule()
    def the_facilitator_opens_or_closes_a_vote(self) -> None:
        self.attempt(lambda: self.hall.keep(self.vote_put()))
        self.attempt(lambda: self.hall.keep(plenum.close_poll(self.hall.round)))

    def vote_put(self) -> Change:
        return plenum.ask(self.hall.round, self.hall.all_groups(), plenum.VOTE, 1, self.hall.now)[1]

    # Time

    @rule(minutes=minutes, down=st.booleans())
    def time_passes(self, minutes: int, down: bool) -> None:
        if down:
            self.hall.is_down(minutes)
        else:
            self.hall.wait(minutes)

    @invariant()
    def the_rules_hold(self) -> None:
        if hasattr(self, "hall"):
            self.hall.look()

    def teardown(self) -> None:
        """Everybody falls asleep: whatever state this is, the round ends."""
        if hasattr(self, "hall"):
            rings = self.hall.rings_until_over()
            assert self.hall.round.is_over
            assert rings <= 4 * MOST_STAGES * len(self.hall.groups) + 6
            self.hall.look()


AnyRound.TestCase.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)
TestAnyRound = pytest.mark.timeout(300)(AnyRound.TestCase)  # finding the shortest way to a failure takes its time
