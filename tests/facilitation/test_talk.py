"""What people press while they talk, and whose it is to press."""

from dataclasses import replace

import pytest

from facilitation import talk
from facilitation.errors import BadText, FacilitationError, NotYours, WrongTime
from facilitation.plan import Role
from facilitation.state import Group, GroupState, Point
from facilitation.steps import Mention
from tests.facilitation.hall import NINE
from tests.facilitation.tables import FOUR, TO_CLAIM, paused, plan, table, talking, thinking


def speaker(group: Group) -> str | None:
    return group.turns.speaker if group.turns else None


def all_heard(group: Group) -> Group:
    while speaker(group) is not None:
        group, _ = talk.next_turn(group, "Cecilie")
    return group


def code(error: pytest.ExceptionInfo[FacilitationError]) -> str:
    return str(error.value)


SETTLING = talking(of=plan(*TO_CLAIM, group=10))
DONE = replace(talking(), state=GroupState.DONE, turns=None, clock=None)


# The word


@pytest.mark.parametrize("presser", ["Anna", "Cecilie"], ids=["speaker", "moderator"])
def test_the_speaker_or_the_moderator_gives_the_word_on(presser: str) -> None:
    group, steps = talk.next_turn(talking(), presser)
    assert speaker(group) == "Bo"
    assert [(step.topic, step.person_id) for step in steps if isinstance(step, Mention)] == [("your-turn", "Bo")]


@pytest.mark.parametrize("presser", ["Bo", "Dina", "Eva"])
def test_nobody_else_takes_the_word(presser: str) -> None:
    with pytest.raises(NotYours):
        talk.next_turn(talking(), presser)


@pytest.mark.parametrize("group", [thinking(), SETTLING, all_heard(talking()), DONE])
def test_there_is_no_word_to_give_outside_a_turn_round(group: Group) -> None:
    with pytest.raises(WrongTime):
        talk.next_turn(group, "Cecilie")


def test_two_presses_on_the_same_turn_give_the_word_on_once() -> None:
    group, _ = talk.next_turn(talking(), "Anna", turn_of="Anna")
    assert talk.next_turn(group, "Cecilie", turn_of="Anna") == (group, ())
    assert talk.next_turn(all_heard(group), "Cecilie", turn_of="Cecilie") == (all_heard(group), ())


def test_passing_puts_nothing_on_the_table_and_is_remembered() -> None:
    group, _ = talk.next_turn(talking(), "Anna", passing=True)
    assert group.turns is not None
    assert (speaker(group), group.turns.passed) == ("Bo", ("Anna",))


def test_notes_are_shown_when_the_turn_comes_and_not_before() -> None:
    group, _ = talk.next_turn(talking(), "Anna")
    shown = [name for name in FOUR.split() if talk.may_show_notes(group, name)]
    assert shown == ["Anna", "Bo"]


@pytest.mark.parametrize("group", [table(), thinking(), SETTLING, DONE])
def test_outside_the_turns_no_notes_are_shown(group: Group) -> None:
    assert not any(talk.may_show_notes(group, name) for name in FOUR.split())


def test_after_one_turn_round_comes_another_when_the_moderator_says_so() -> None:
    group, _ = talk.another_lap(all_heard(talking()), "Cecilie")
    assert group.turns is not None
    assert (group.turns.lap, group.turns.order) == (2, ("Bo", "Dina", "Anna", "Cecilie"))


@pytest.mark.parametrize(
    "group,who,error",
    [
        (all_heard(talking()), "Anna", NotYours),
        (talking(), "Cecilie", WrongTime),
        (thinking(), "Cecilie", WrongTime),
        (DONE, "Cecilie", WrongTime),
    ],
    ids=["not the moderator", "turns going on", "thinking", "done"],
)
def test_no_turn_round_begins_otherwise(group: Group, who: str, error: type[FacilitationError]) -> None:
    with pytest.raises(error):
        talk.another_lap(group, who)


# Settling


def test_the_last_claim_draws_what_is_drawn_and_begins_the_talk() -> None:
    first, _ = talk.claim(SETTLING, Role.MODERATOR, "Dina")
    assert first.settling is not None
    group, steps = talk.claim(first, Role.SECRETARY, "Anna")
    assert (group.settling, {held.role for held in group.held}) == (None, set(Role))
    assert [step.topic for step in steps if isinstance(step, Mention)] == ["you-were-drawn", "your-turn"]
    assert group.turns is not None
    assert group.turns.order[-1] == "Dina"


def test_vi_er_klare_draws_what_nobody_has_claimed() -> None:
    group, _ = talk.begin_talk(SETTLING, "Bo")
    assert {held.role for held in group.held} == set(Role)
    assert speaker(group) not in (None, group.holder(Role.MODERATOR))


def test_only_those_at_the_table_begin_and_only_once() -> None:
    with pytest.raises(NotYours):
        talk.begin_talk(SETTLING, "Eva")
    with pytest.raises(WrongTime):
        talk.begin_talk(talking(), "Anna")


# The next part


def test_the_moderator_takes_the_group_to_its_next_part_before_the_clock() -> None:
    twice = talking(of=replace(plan(), phases=(replace(plan(group=10).phases[0], repeats=2),)))
    group, _ = talk.next_part(twice, "Cecilie", NINE)
    assert (group.state, group.stage, speaker(group)) == (GroupState.GROUP, 1, "Anna")


def test_a_press_that_came_with_the_clock_skips_no_part() -> None:
    assert talk.next_part(talking(), "Cecilie", NINE, stage=-1) == (talking(), ())
    assert talk.next_part(talking(), "Cecilie", NINE, stage=0)[0].state is GroupState.DONE


@pytest.mark.parametrize(
    "group,who,error",
    [
        (talking(), "Anna", NotYours),
        (thinking(), "Cecilie", WrongTime),
        (paused(talking()), "Cecilie", WrongTime),
        (DONE, "Cecilie", WrongTime),
    ],
    ids=["not the moderator", "thinking", "paused", "done"],
)
def test_nobody_goes_on_otherwise(group: Group, who: str, error: type[FacilitationError]) -> None:
    with pytest.raises(error):
        talk.next_part(group, who, NINE)


# The subject


def test_tilbake_til_saken_reminds_the_moderator() -> None:
    group, steps = talk.refocus(talking(), "Anna", NINE)
    assert group == talking()
    assert [(step.topic, step.person_id) for step in steps if isinstance(step, Mention)] == [
        ("back-to-the-subject", "Cecilie")
    ]


@pytest.mark.parametrize("group,who,error", [(talking(), "Bo", NotYours), (thinking(), "Anna", WrongTime)])
def test_it_is_the_focus_keepers_call_while_they_talk(group: Group, who: str, error: type[FacilitationError]) -> None:
    with pytest.raises(error):
        talk.refocus(group, who, NINE)


def test_what_is_parked_is_kept_once() -> None:
    group, _ = talk.park(talking(), "Bo", " Budsjettet ")
    assert talk.park(group, "Dina", "Budsjettet")[0].parked == ("Budsjettet",)


def test_a_parking_lot_can_be_full() -> None:
    full = replace(talking(), parked=tuple(map(str, range(talk.MOST_PARKED))))
    with pytest.raises(BadText) as refused:
        talk.park(full, "Bo", "Kaffe")
    assert code(refused) == "parking-lot-full"


# The result


@pytest.mark.parametrize("group", [talking(), DONE], ids=["talking", "done"])
def test_the_secretarys_result_takes_the_place_of_the_one_before(group: Group) -> None:
    first, _ = talk.send_result(group, "Bo", [Point(1, "Møtes oftere")])
    second, _ = talk.send_result(first, "Bo", [Point(1, " Møtes sjeldnere ", "Skien"), Point(2, "Ringes")])
    assert second.points == (Point(1, "Møtes sjeldnere", "Skien", number=2), Point(2, "Ringes", number=3))
    assert second.result_sent


@pytest.mark.parametrize("group,who,error", [(talking(), "Anna", NotYours), (thinking(), "Bo", WrongTime)])
def test_nobody_else_sends_it_and_not_before_the_talk(group: Group, who: str, error: type[FacilitationError]) -> None:
    with pytest.raises(error):
        talk.send_result(group, who, [Point(1, "Møtes")])


@pytest.mark.parametrize(
    "points,why",
    [
        ([], "empty-text"),
        ([Point(1, " ")], "empty-text"),
        ([Point(1, "x" * 601)], "too-long"),
        ([Point(1, str(number)) for number in range(41)], "too-many-points"),
    ],
)
def test_a_result_has_something_to_say_and_not_too_much(points: list[Point], why: str) -> None:
    with pytest.raises(BadText) as refused:
        talk.send_result(talking(), "Bo", points)
    assert code(refused) == why
