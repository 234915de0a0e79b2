"""A group thinks alone, settles its roles, talks and is done; who leaves leaves no hole, and it keeps its own time."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from facilitation import group as a_group
from facilitation import roles
from facilitation.errors import NotYours, Unknown, WrongTime
from facilitation.plan import Role, RoundPlan, Track
from facilitation.state import Group, GroupState
from facilitation.steps import Announce, Mention, Nudge, Step
from tests.facilitation.hall import NINE, person
from tests.facilitation.tables import FOUR, TO_CLAIM, paused, plan, table, talking, thinking


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def speaker(group: Group) -> str | None:
    return group.turns.speaker if group.turns else None


def called(steps: tuple[Step, ...]) -> list[str]:
    return [step.person_id for step in steps if isinstance(step, Mention) and step.topic == "your-turn"]


def heard(steps: tuple[Step, ...]) -> list[str]:
    return [step.topic if not isinstance(step, Nudge) else "nudge" for step in steps]


# From stage to stage


def test_a_group_thinks_alone_first_and_nobody_has_the_word() -> None:
    group = thinking()
    assert (group.state, group.stage, group.turns, group.settling) == (GroupState.INDIVIDUAL, 0, None, None)


def test_when_all_are_ready_it_goes_on_before_its_clock() -> None:
    group = thinking()
    for name in FOUR.split():
        assert group.state is GroupState.INDIVIDUAL
        group, _ = a_group.ready(group, name, at(2))
    assert group.state is GroupState.GROUP
    assert group.clock is not None
    assert group.clock.ends_at == at(12)


def test_being_ready_twice_is_being_ready_once() -> None:
    once, _ = a_group.ready(thinking("Anna Bo"), "Anna", at(1))
    assert a_group.ready(once, "Anna", at(2)) == (once, ())


def test_in_a_pause_the_last_who_is_ready_waits_with_the_others() -> None:
    group, _ = a_group.ready(paused(thinking("Anna")), "Anna", at(1))
    assert (group.state, group.ready) == (GroupState.INDIVIDUAL, ("Anna",))


def test_only_those_at_the_table_can_be_ready_and_only_while_they_think() -> None:
    with pytest.raises(NotYours):
        a_group.ready(thinking(), "Eva", at(1))
    with pytest.raises(WrongTime):
        a_group.ready(talking(), "Anna", at(1))


def test_at_the_end_every_role_is_held_and_the_secretary_is_asked_for_the_result() -> None:
    done, steps = a_group.enter_stage(thinking(of=plan(individual=5, group=5)), 2, at(5))
    assert (done.state, done.clock, done.turns) == (GroupState.DONE, None, None)
    assert {held.role for held in done.held} == set(Role)
    assert [(step.topic, step.person_id) for step in steps if isinstance(step, Mention)] == [("result-wanted", "Bo")]


def test_a_round_without_talk_asks_nobody_to_write_for_the_others() -> None:
    done, steps = a_group.enter_stage(thinking(of=plan(individual=5)), 1, at(5))
    assert (done.state, steps) == (GroupState.DONE, ())


def test_who_has_sent_the_result_is_not_asked_for_it() -> None:
    _, steps = a_group.enter_stage(replace(talking(), result_sent=True), 1, at(10))
    assert steps == ()


def test_an_empty_table_is_done_before_it_begins() -> None:
    assert a_group.enter_stage(table(""), 0, NINE) == (replace(table(""), state=GroupState.DONE, stage=2), ())


# Settling


def test_roles_known_from_names_need_no_settling() -> None:
    group, steps = a_group.enter_stage(table(of=plan(group=10)), 0, NINE)
    assert (group.settling, speaker(group), group.holder(Role.MODERATOR)) == (None, "Anna", "Cecilie")
    assert called(steps) == ["Anna"]


def test_roles_that_are_only_drawn_are_drawn_at_once() -> None:
    group, steps = a_group.enter_stage(table(of=RoundPlan("Runde")), 1, NINE)
    assert (group.settling, group.draws) == (None, 3)
    assert heard(steps) == ["you-were-drawn"] * 3 + ["your-turn"]


@pytest.mark.parametrize("minutes,settling", [(20, 60), (10, 60), (5, 30)])
def test_claiming_takes_a_minute_at_most_and_a_tenth_of_a_short_stage(minutes: int, settling: int) -> None:
    group = talking(of=plan(*TO_CLAIM, group=minutes))
    assert a_group.wakes_at(group) == NINE + timedelta(seconds=settling)
    waiting, _ = a_group.tick(group, NINE + timedelta(seconds=settling - 1))
    begun, _ = a_group.tick(group, NINE + timedelta(seconds=settling))
    assert (waiting.turns, begun.settling) == (None, None)
    assert speaker(begun) not in (None, begun.holder(Role.MODERATOR))


def test_more_time_for_the_talk_is_not_more_time_to_settle() -> None:
    group = a_group.extended(talking(of=plan(*TO_CLAIM, group=10)), timedelta(minutes=2), NINE)
    assert a_group.wakes_at(group) == at(1)


def test_where_the_stage_does_not_go_in_turns_the_word_is_free() -> None:
    free = plan(group=10)
    free = replace(free, phases=tuple(replace(phase, turns=False) for phase in free.phases))
    group = talking(of=free)
    assert (group.state, group.turns, group.holder(Role.SECRETARY)) == (GroupState.GROUP, None, "Bo")


# Comings and goings


def test_when_the_speaker_leaves_the_next_is_called() -> None:
    group, steps = a_group.leave(talking(), "Anna", at(1))
    assert (speaker(group), called(steps)) == ("Bo", ["Bo"])


def test_when_somebody_else_leaves_nobody_is_called_again() -> None:
    group, steps = a_group.leave(talking(), "Dina", at(1))
    assert (speaker(group), called(steps)) == ("Anna", [])


def test_when_the_moderator_leaves_the_one_who_is_computed_anew_speaks_last() -> None:
    group, _ = a_group.leave(talking("Anna Bo Cecilie Dina Erlend"), "Cecilie", at(1))
    assert group.turns is not None
    assert group.holder(Role.MODERATOR) == "Erlend"
    assert group.turns.order == ("Anna", "Bo", "Dina", "Erlend")


def test_when_the_one_who_is_waited_for_leaves_the_others_go_on() -> None:
    group, _ = a_group.ready(thinking("Anna Bo"), "Anna", at(1))
    left, steps = a_group.leave(group, "Bo", at(2))
    assert (left.state, called(steps)) == (GroupState.GROUP, ["Anna"])


def test_while_the_roles_are_settled_a_leavers_role_can_be_claimed_again() -> None:
    group = talking(of=plan(*TO_CLAIM, group=10))
    claimed = roles.claim(group, Role.MODERATOR, "Anna")
    left, steps = a_group.leave(claimed, "Anna", at(0.5))
    assert (left.holder(Role.MODERATOR), left.settling, steps) == (None, group.settling, ())


def test_when_the_last_leaves_the_group_is_done_with_what_it_came_to() -> None:
    group, steps = a_group.leave(replace(talking("Anna"), parked=("Kaffe",)), "Anna", at(1))
    assert (group.state, group.members, group.held, group.parked, steps) == (GroupState.DONE, (), (), ("Kaffe",), ())


def test_a_table_all_have_left_before_the_start_can_still_be_used() -> None:
    assert a_group.leave(table("Anna"), "Anna", NINE)[0].state is GroupState.SEATED


def test_a_stranger_leaves_no_trace() -> None:
    assert a_group.leave(talking(), "Eva", at(1)) == (talking(), ())


def test_a_latecomer_gets_a_turn_while_there_are_turns_to_have() -> None:
    during = a_group.enter(talking(), person("Eva"))
    assert during.turns is not None
    assert during.turns.order == ("Anna", "Bo", "Dina", "Eva", "Cecilie")
    assert a_group.enter(thinking(), person("Eva")).turns is None


def test_a_latecomer_brings_their_share_of_roles_and_nobody_elses() -> None:
    assert a_group.enter(talking(), person("Eva"), ["Eva", "Bo", "Eva"]).served == ("Eva", "Eva")
    assert a_group.enter(talking(), person("Anna"), ["Anna"]) == talking()


# Drawing anew


def test_a_moderator_drawn_before_the_first_has_spoken_does_not_begin() -> None:
    group, steps = a_group.redraw(talking("Anna Cecilie"), Role.MODERATOR)
    assert (group.holder(Role.MODERATOR), speaker(group)) == ("Anna", "Cecilie")
    assert called(steps) == ["Cecilie"]


def test_a_secretary_drawn_anew_is_told_and_the_word_stays_where_it_is() -> None:
    group, steps = a_group.redraw(talking(), Role.SECRETARY)
    assert (group.holder(Role.SECRETARY), speaker(group)) == ("Dina", "Anna")
    assert [(step.topic, step.facts) for step in steps if isinstance(step, Mention)] == [
        ("you-were-drawn", {"roles": "secretary"})
    ]


def test_drawing_the_last_open_role_begins_the_talk() -> None:
    group = roles.claim(talking(of=plan(*TO_CLAIM, group=10)), Role.SECRETARY, "Anna")
    drawn, _ = a_group.redraw(group, Role.MODERATOR)
    assert (drawn.settling, {held.role for held in drawn.held}) == (None, set(Role))


def test_nobody_can_be_drawn_at_an_empty_table() -> None:
    with pytest.raises(Unknown):
        a_group.redraw(table(""), Role.SECRETARY)


# Its clock


def rung(group: Group, minute: float) -> tuple[Group, list[str]]:
    ticked, steps = a_group.tick(group, at(minute))
    return ticked, heard(steps)


def test_it_warns_at_half_time_and_nudges_in_the_last_minute() -> None:
    group, first = rung(thinking(), 2.5)
    group, second = rung(group, 4)
    assert (first, second) == (["clock-half"], ["clock-last-minute", "nudge"])
    assert rung(group, 4.5) == (group, [])


def test_looking_too_early_changes_nothing() -> None:
    assert rung(thinking(), 2.4) == (thinking(), [])


def test_nobody_is_nudged_to_write_while_they_talk() -> None:
    assert rung(talking(), 9)[1] == ["clock-last-minute"]


def test_when_the_time_is_up_the_next_stage_is_said_in_the_hall_and_begins() -> None:
    group, said = rung(thinking(), 5)
    assert (group.state, said) == (GroupState.GROUP, ["phase-group", "your-turn"])
    assert rung(talking(), 10) == (a_group.enter_stage(talking(), 1, at(10))[0], ["result-wanted"])


@pytest.mark.parametrize("late,ends", [(10, 15), (15, 15), (16, 15 + 16 / 60), (600, 25)])
def test_groups_in_step_stay_in_step_though_one_is_looked_at_seconds_later(late: int, ends: float) -> None:
    group, _ = a_group.tick(thinking(), at(5) + timedelta(seconds=late))
    assert group.clock is not None
    assert group.clock.ends_at == at(ends)


def test_groups_in_step_have_their_warning_in_common_and_one_ahead_has_its_own() -> None:
    ahead = a_group.enter_stage(table(number=3), 0, at(-2))[0]
    behind = [a_group.enter_stage(table(number=number), 0, NINE)[0] for number in (1, 2)]
    keys = [step.key for group in (*behind, ahead) for step in a_group.tick(group, at(2.6))[1]]
    assert (keys[0] == keys[1], keys[0] == keys[2]) == (True, False)


def test_after_two_minutes_more_the_last_minute_is_said_again() -> None:
    group, before = a_group.tick(thinking(), at(4))
    more = a_group.extended(group, timedelta(minutes=2), at(4))
    _, after = a_group.tick(more, at(6))
    assert {step.key for step in before} & {step.key for step in after} == set()
    assert heard(after)[-2:] == ["clock-last-minute", "nudge"]


def test_what_is_said_in_the_hall_is_for_the_groups_own_track() -> None:
    other = replace(plan(), track=Track.OTHER)
    _, steps = a_group.tick(thinking(of=other), at(5))
    assert [(step.track, step.group, step.facts["minutes"]) for step in steps if isinstance(step, Announce)] == [
        (Track.OTHER, 1, 10)
    ]


@pytest.mark.parametrize("group", [table(), paused(talking())], ids=["not begun", "paused"])
def test_a_clock_that_stands_still_does_not_ring(group: Group) -> None:
    assert a_group.wakes_at(group) is None
    assert a_group.tick(group, at(600)) == (group, ())


def test_after_a_pause_it_has_the_time_that_was_left() -> None:
    stopped = a_group.paused(talking(), at(4))
    running = a_group.resumed(stopped, at(60))
    assert running.clock is not None
    assert running.clock.ends_at == at(66)
