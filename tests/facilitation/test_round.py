"""What the facilitator does with a round and all its groups, phase by phase."""

from dataclasses import replace
from datetime import timedelta

import pytest

from facilitation import round as a_round
from facilitation.errors import NotYours, Unknown, WrongTime
from facilitation.plan import PhaseKind, PhasePlan, Role, RoundPlan, Track
from facilitation.state import GroupState, RoundState
from tests.facilitation.hall import NINE, THE_ROUND, Hall
from tests.facilitation.halls import FULL, THINK_AND_TALK, hall, in_plenum, running, where
from tests.facilitation.tables import plan, table

# Seating and starting


def test_seating_again_before_the_start_takes_the_place_of_the_proposal() -> None:
    made = hall()
    made.seat("Anna Bo Cecilie Dina Erik Frode")
    assert made.is_in(RoundState.SEATED)
    assert [len(group.members) for group in made.all_groups()] == [6]


def test_each_table_knows_only_its_own_who_have_served() -> None:
    made = hall()
    made.seat("Anna Bo Cecilie", "Dina Erik Frode", served=["Anna", "Dina", "Anna", "Gro"])
    assert [group.served for group in made.all_groups()] == [("Anna", "Anna"), ("Dina",)]
    assert made.round.served == ("Anna", "Dina", "Anna", "Gro")


def test_nobody_can_be_seated_where_nobody_is() -> None:
    with pytest.raises(Unknown):
        Hall(THINK_AND_TALK).seat("")


def test_a_round_starts_when_people_are_seated_and_only_then() -> None:
    with pytest.raises(WrongTime):
        Hall(THINK_AND_TALK).next_phase()
    with pytest.raises(WrongTime):
        a_round.start(running().round, running().all_groups(), NINE)
    with pytest.raises(WrongTime):
        running().seat("Anna Bo")


def test_a_round_does_not_start_when_all_have_left_again() -> None:
    made = hall()
    for name in "Anna Bo Cecilie Dina Erik Frode".split():
        made.leaves(name)
    with pytest.raises(Unknown):
        made.next_phase()


def test_two_tracks_have_their_own_questions_and_times_and_one_plenum() -> None:
    made = Hall(replace(plan(individual=3), track=Track.KOMMUNE), replace(plan(group=6), track=Track.OTHER))
    made.come("Anna Bo Cecilie", "Skien")
    made.come("Dina Erik Frode", "NAV", Track.OTHER)
    made.seat()
    made.next_phase()
    assert where(made) == [(GroupState.INDIVIDUAL, 0), (GroupState.GROUP, 0)]
    assert made.news()[:2] == ["phase-individual", "phase-group"]
    made.wait(3)
    assert where(made) == [(GroupState.DONE, 1), (GroupState.GROUP, 0)]
    made.wait(3)
    assert made.is_in(RoundState.PLENUM)


# The next phase


def test_the_next_phase_takes_every_group_on_and_then_opens_the_plenum() -> None:
    made = running()
    made.next_phase()
    assert where(made) == [(GroupState.GROUP, 1)] * 2
    made.next_phase()
    assert made.is_in(RoundState.PLENUM)


def test_the_next_phase_waits_for_those_who_are_behind() -> None:
    made = running()
    made.ready("Anna Bo Cecilie")
    made.gives_word_on("Anna")
    made.next_phase()
    assert where(made) == [(GroupState.GROUP, 1)] * 2
    assert made.speaker(1) == "Bo", "the group ahead is not disturbed"


def test_the_next_phase_ends_a_pause_and_moves_on_one_phase_only() -> None:
    made = running()
    made.pause()
    made.ready("Anna Bo Cecilie Dina Erik Frode")
    made.next_phase()
    assert where(made) == [(GroupState.GROUP, 1)] * 2
    assert (made.round.paused, made.round.idle_at, made.minutes_left(1)) == (False, None, 10)


def test_after_a_pause_that_the_next_phase_ended_a_group_ahead_has_the_time_it_had() -> None:
    made = running()
    made.ready("Anna Bo Cecilie")
    made.wait(1)
    made.pause()
    made.wait(30)
    made.next_phase()
    made.wait(1)
    assert [made.minutes_left(number) for number in (1, 2)] == [8, 9]


@pytest.mark.parametrize(
    "minutes,then",
    [(FULL, RoundState.COMMITMENT), (plan(group=5, plenum=9), RoundState.CLOSED), (plan(group=5), RoundState.CLOSED)],
    ids=["with a commitment", "without", "with no plenum on the slide"],
)
def test_after_the_plenum_comes_the_commitment_if_there_is_one(minutes: RoundPlan, then: RoundState) -> None:
    made = running(minutes)
    while not made.is_in(RoundState.PLENUM):
        made.next_phase()
    made.next_phase()
    assert made.is_in(then)


def test_the_commitment_ends_by_its_clock_or_by_the_facilitator() -> None:
    by_clock, by_hand = in_plenum(), in_plenum()
    for made in (by_clock, by_hand):
        made.next_phase()
    by_clock.wait(3)
    by_hand.next_phase()
    assert (by_clock.round.state, by_hand.round.state) == (RoundState.CLOSED, RoundState.CLOSED)


def test_what_has_ended_does_not_go_on() -> None:
    made = running()
    made.keep(a_round.abort(made.round, made.now))
    with pytest.raises(WrongTime):
        made.next_phase()


# The facilitator


def test_only_the_facilitator_leads_and_they_can_hand_it_over() -> None:
    round_ = hall().round
    handed = a_round.hand_over(round_, "Bo").round
    a_round.led_by(round_, "Frida")
    a_round.led_by(handed, "Bo")
    for led, other in ((round_, "Bo"), (handed, "Frida")):
        with pytest.raises(NotYours):
            a_round.led_by(led, other)


def test_nothing_is_handed_over_or_drawn_after_the_end() -> None:
    over = replace(hall().round, state=RoundState.CLOSED)
    with pytest.raises(WrongTime):
        a_round.hand_over(over, "Bo")
    with pytest.raises(WrongTime):
        a_round.redraw(over, table(), Role.SECRETARY)


def test_a_phase_without_minutes_on_the_slide_has_the_usual_ones() -> None:
    made = running(RoundPlan("Runde", phases=(PhasePlan(PhaseKind.GROUP),)))
    assert made.minutes_left(1) == 15
    made.wait(15)
    assert (made.minutes_left(THE_ROUND), made.due()) == (15, NINE + timedelta(minutes=22.5))
