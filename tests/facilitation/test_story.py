"""A round as it goes in a hall, from *Bli med* to the minutes, told in order."""

import pytest

from facilitation import group as a_group
from facilitation import plenum, talk
from facilitation import round as a_round
from facilitation.errors import NotYours, WrongTime
from facilitation.giving import WHOLE, given
from facilitation.plan import (
    Among,
    Criterion,
    CriterionKind,
    PhaseKind,
    PhasePlan,
    Question,
    Role,
    RoleRule,
    RoundPlan,
)
from facilitation.poll import following, outcome
from facilitation.state import GroupState, Point, RoundState
from facilitation.tallies import DotTally
from tests.facilitation.hall import THE_ROUND, Hall, person

PLAN = RoundPlan(
    title="Medvind",
    questions=(Question("Hva går godt?", 1), Question("Hva kan bli bedre?", 2)),
    phases=(
        PhasePlan(PhaseKind.INDIVIDUAL, 5),
        PhasePlan(PhaseKind.GROUP, 10, repeats=2, turns=True),
        PhasePlan(PhaseKind.PLENUM, 20),
        PhasePlan(PhaseKind.COMMITMENT, 3),
    ),
    roles=(
        RoleRule((Role.MODERATOR, Role.TIMEKEEPER), Criterion(CriterionKind.CLAIMED, "den som har lengst hår")),
        RoleRule((Role.FOCUS_KEEPER,), Criterion(CriterionKind.CLAIMED, "den som er nærmest 44 år")),
        RoleRule(
            (Role.SECRETARY,),
            Criterion(CriterionKind.COMPUTED, "den som har lengst fornavn av dem som er igjen", Among.REST),
        ),
    ),
)


def test_a_round_from_bli_med_to_the_minutes() -> None:
    hall = Hall(PLAN)
    people_come_and_are_seated(hall)
    the_round_starts_and_everybody_thinks_alone(hall)
    group_1_is_ready_before_its_clock_and_goes_ahead(hall)
    group_1_speaks_in_turn_and_the_moderator_last(hall)
    the_moderator_of_group_1_leaves_and_another_is_drawn(hall)
    group_2_settles_without_claiming(hall)
    a_latecomer_gets_a_table_and_a_turn(hall)
    the_facilitator_gives_two_minutes_and_stops_for_coffee(hall)
    the_second_part_begins_group_by_group(hall)
    the_plenum_opens_when_the_last_group_is_done(hall)
    the_groups_present_in_order(hall)
    the_hall_votes(hall)
    everybody_commits_and_the_round_closes(hall)


def people_come_and_are_seated(hall: Hall) -> None:
    hall.come("Kari Ola Siri Per", "Skien")
    hall.come("Anne Nils Eva", "Larvik")
    hall.seat()
    assert hall.is_in(RoundState.SEATED)
    assert [[member.name for member in group.members] for group in hall.all_groups()] == [
        ["Anne", "Nils", "Eva"],
        ["Kari", "Ola", "Siri", "Per"],
    ]
    hall.come("Grete", "Larvik")
    assert hall.groups[1].member("Grete"), "latecomers sit with their own"


def the_round_starts_and_everybody_thinks_alone(hall: Hall) -> None:
    hall.next_phase()
    assert hall.is_in(RoundState.RUNNING)
    assert hall.news() == ["your-group Grete", "phase-individual"]
    assert [group.state for group in hall.all_groups()] == [GroupState.INDIVIDUAL] * 2
    assert not any(talk.may_show_notes(group, name) for group in hall.all_groups() for name in hall.people)
    with pytest.raises(WrongTime):
        hall.gives_word_on("Anne")


def group_1_is_ready_before_its_clock_and_goes_ahead(hall: Hall) -> None:
    hall.claims("Eva", Role.MODERATOR)
    hall.claims("Anne", Role.FOCUS_KEEPER)
    assert hall.groups[1].holder(Role.TIMEKEEPER) == "Eva", "the slide gives both roles to one"
    assert hall.groups[1].holder(Role.SECRETARY) == "Grete", "five letters, against four in Nils"
    hall.wait(2)
    hall.ready("Anne Nils Eva Grete")
    assert (hall.groups[1].state, hall.groups[2].state) == (GroupState.GROUP, GroupState.INDIVIDUAL)
    assert (hall.minutes_left(1), hall.minutes_left(2)) == (10, 3)


def group_1_speaks_in_turn_and_the_moderator_last(hall: Hall) -> None:
    turns = hall.groups[1].turns
    assert turns is not None
    assert turns.order == ("Anne", "Nils", "Grete", "Eva")
    with pytest.raises(NotYours):
        hall.gives_word_on("Nils")
    hall.gives_word_on("Anne", turn_of="Anne")
    hall.gives_word_on("Eva", turn_of="Anne")
    assert hall.speaker(1) == "Nils", "speaker and moderator both pressed: the word has passed once"
    assert talk.may_show_notes(hall.groups[1], "Anne")
    assert not talk.may_show_notes(hall.groups[1], "Grete")
    hall.gives_word_on("Nils", passing=True)
    assert hall.news() == ["your-turn Anne", "your-turn Nils", "your-turn Grete"]


def the_moderator_of_group_1_leaves_and_another_is_drawn(hall: Hall) -> None:
    hall.leaves("Eva")
    group = hall.groups[1]
    assert group.holder(Role.MODERATOR) == "Nils", "the only one without a role so far"
    assert group.roles_of("Nils") == (Role.MODERATOR, Role.TIMEKEEPER)
    assert hall.speaker(1) == "Grete"
    hall.gives_word_on("Nils")
    assert hall.speaker(1) is None, "the turn round is over, and the word is free"
    assert hall.news() == ["you-were-drawn Nils"]


def group_2_settles_without_claiming(hall: Hall) -> None:
    hall.wait(2)
    assert hall.news() == ["clock-half", "clock-last-minute", "nudge 2"]
    hall.wait(1)
    assert (hall.groups[2].state, hall.groups[2].turns) == (GroupState.GROUP, None)
    hall.claims("Ola", Role.MODERATOR)
    hall.wait(1)
    group = hall.groups[2]
    assert group.turns is not None, "a minute to settle, then the talk begins"
    assert group.turns.order[-1] == "Ola"
    assert {held.role for held in group.held} == set(Role)
    assert len({held.person_id for held in group.held}) == 3, "nobody is drawn twice while another has none"


def a_latecomer_gets_a_table_and_a_turn(hall: Hall) -> None:
    hall.joins(person("Mona", "NAV"))
    group = hall.groups[1]
    assert group.member("Mona"), "the smaller group"
    assert not talk.may_show_notes(group, "Mona")
    hall.keep_group(talk.another_lap(group, "Nils"))
    turns = hall.groups[1].turns
    assert turns is not None
    assert (turns.lap, turns.order) == (2, ("Grete", "Mona", "Anne", "Nils"))


def the_facilitator_gives_two_minutes_and_stops_for_coffee(hall: Hall) -> None:
    assert (hall.minutes_left(1), hall.minutes_left(2)) == (6, 9)
    hall.extend(2)
    hall.pause()
    hall.wait(15)
    assert (hall.minutes_left(1), hall.minutes_left(2)) == (8, 11)
    hall.resume()
    hall.wait(1)
    assert (hall.minutes_left(1), hall.minutes_left(2)) == (7, 10)


def the_second_part_begins_group_by_group(hall: Hall) -> None:
    hall.wait(7)
    stages = [a_group.stage_of(group) for group in hall.all_groups()]
    assert [stage.part for stage in stages if stage] == [2, 1]
    assert hall.speaker(1) is not None, "the roles are held, so the turn round begins at once"
    hall.keep_group(
        talk.send_result(hall.groups[1], "Grete", [Point(1, "Vi snakker sammen"), Point(2, " Færre møter ")])
    )
    with pytest.raises(NotYours):
        talk.send_result(hall.groups[1], "Anne", [Point(1, "Vi også")])
    hall.wait(3)
    assert [stage.part for group in hall.all_groups() if (stage := a_group.stage_of(group))] == [2, 2]


def the_plenum_opens_when_the_last_group_is_done(hall: Hall) -> None:
    hall.news()
    hall.wait(7)
    assert hall.groups[1].state is GroupState.DONE
    assert hall.is_in(RoundState.RUNNING)
    hall.wait(3)
    secretary = hall.groups[2].holder(Role.SECRETARY)
    assert hall.is_in(RoundState.PLENUM)
    assert hall.news()[-2:] == [f"result-wanted {secretary}", "phase-plenum"]
    assert hall.minutes_left(THE_ROUND) == 20


def the_groups_present_in_order(hall: Hall) -> None:
    secretary = hall.groups[2].holder(Role.SECRETARY) or ""
    hall.keep_group(talk.send_result(hall.groups[2], secretary, [Point(1, "Kaffen", "Skien")]))
    for number in (1, 2):
        hall.keep(plenum.present(hall.round, hall.all_groups(), hall.now))
        assert hall.round.presenting == number
    assert hall.news() == ["you-present-now Grete", f"you-present-now {secretary}"]
    with pytest.raises(WrongTime):
        plenum.present(hall.round, hall.all_groups(), hall.now)


def the_hall_votes(hall: Hall) -> None:
    poll, opened = plenum.ask(hall.round, hall.all_groups(), plenum.vote(hall.round), 1, hall.now)
    hall.keep(opened)
    hall.keep(plenum.close_poll(hall.round))
    _, closed = following(opened.round, hall.round, [poll], hall.now)
    votes = [given(poll.question.kind, {WHOLE: chosen}) for chosen in ("1\n2", "1", "0\n1")]
    tally = outcome(closed[0], len(votes), 4, votes).tally
    assert isinstance(tally, DotTally)
    assert [(count.label, count.count, count.group) for count in tally.counts] == [
        ("Færre møter", 3, 1),
        ("Vi snakker sammen", 1, 1),
        ("Skien: Kaffen", 1, 2),
    ]


def everybody_commits_and_the_round_closes(hall: Hall) -> None:
    hall.wait(20)
    assert hall.is_in(RoundState.PLENUM), "time is up, but the facilitator ends the plenum"
    hall.next_phase()
    assert hall.is_in(RoundState.COMMITMENT)
    hall.wait(3)
    assert (hall.round.state, hall.due()) == (RoundState.CLOSED, None)
    with pytest.raises(WrongTime):
        a_round.abort(hall.round, hall.now)
