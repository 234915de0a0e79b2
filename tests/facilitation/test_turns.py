"""Rekkefremlegg: everybody has the word once, the moderator last, whoever comes and goes meanwhile."""

import pytest

from facilitation.turns import Turns, advance, begin, including, moderated_by, without

FOUR = ("Anna", "Bo", "Mari", "Dina")


def turns(spoken: int = 0, order: tuple[str, ...] = ("Anna", "Bo", "Dina", "Mari")) -> Turns:
    """Mari moderates; `spoken` of the others are through."""
    return Turns(order, spoken)


def order_of_speaking(of: Turns) -> list[str]:
    speakers = []
    while of.speaker is not None:
        speakers.append(of.speaker)
        of = advance(of)
    return speakers


def test_everybody_speaks_once_and_the_moderator_last() -> None:
    assert order_of_speaking(begin(FOUR, "Mari")) == ["Anna", "Bo", "Dina", "Mari"]


@pytest.mark.parametrize("lap,first", [(1, "Anna"), (2, "Bo"), (3, "Dina"), (4, "Anna")])
def test_each_lap_another_begins_and_the_moderator_never(lap: int, first: str) -> None:
    assert (begin(FOUR, "Mari", lap).order[0], begin(FOUR, "Mari", lap).order[-1]) == (first, "Mari")


@pytest.mark.parametrize("moderator", [None, "Eva"])
def test_without_a_moderator_at_the_table_they_speak_as_they_sit(moderator: str | None) -> None:
    assert begin(FOUR, moderator).order == FOUR


def test_a_moderator_alone_has_the_word() -> None:
    assert begin(["Mari"], "Mari").speaker == "Mari"


def test_the_next_is_announced_while_one_speaks() -> None:
    assert [(at.speaker, at.upcoming) for at in (turns(), turns(3), turns(4))] == [
        ("Anna", "Bo"),
        ("Mari", None),
        (None, None),
    ]


def test_passing_is_remembered_and_the_word_goes_on() -> None:
    passed = advance(turns(), passing=True)
    assert (passed.speaker, passed.passed, advance(passed).passed) == ("Bo", ("Anna",), ("Anna",))


def test_when_all_have_spoken_nothing_more_happens() -> None:
    assert advance(turns(4)) == turns(4)


@pytest.mark.parametrize(
    "leaver,left",
    [("Anna", ["Dina", "Mari"]), ("Bo", ["Dina", "Mari"]), ("Dina", ["Bo", "Mari"]), ("Eva", ["Bo", "Dina", "Mari"])],
)
def test_who_leaves_is_skipped_and_nobody_else_loses_a_turn(leaver: str, left: list[str]) -> None:
    assert order_of_speaking(without(turns(spoken=1), leaver)) == (["Bo", *left] if leaver == "Anna" else left)


def test_who_comes_back_after_their_turn_gets_no_second_one() -> None:
    back = including(without(turns(spoken=2), "Anna"), "Anna", "Mari")
    assert "Anna" in back.heard
    assert order_of_speaking(back) == ["Dina", "Mari"]


def test_who_leaves_in_the_middle_of_their_turn_can_have_it_when_they_come_back() -> None:
    back = including(without(turns(spoken=1), "Bo"), "Bo", "Mari")
    assert order_of_speaking(back) == ["Dina", "Bo", "Mari"]


@pytest.mark.parametrize("spoken", [0, 1, 2])
def test_a_latecomer_speaks_before_the_moderator(spoken: int) -> None:
    assert order_of_speaking(including(turns(spoken), "Eva", "Mari"))[-2:] == ["Eva", "Mari"]


def test_a_latecomer_does_not_interrupt_the_moderator() -> None:
    assert order_of_speaking(including(turns(spoken=3), "Eva", "Mari")) == ["Mari", "Eva"]


def test_a_moderator_who_sat_alone_waits_for_the_first_who_comes() -> None:
    assert order_of_speaking(including(turns(order=("Mari",)), "Eva", "Mari")) == ["Eva", "Mari"]


def test_somebody_at_the_table_does_not_come_late() -> None:
    assert including(turns(1), "Anna", "Mari") == turns(1)


@pytest.mark.parametrize(
    "new,spoken,then",
    [
        ("Bo", 1, ["Bo", "Dina", "Mari"]),
        ("Dina", 1, ["Bo", "Mari", "Dina"]),
        ("Anna", 1, ["Bo", "Dina", "Mari"]),
        ("Anna", 0, ["Bo", "Dina", "Mari", "Anna"]),
    ],
    ids=["finishes speaking", "waits until last", "has spoken", "never begins"],
)
def test_a_new_moderator_speaks_last_from_now_on(new: str, spoken: int, then: list[str]) -> None:
    assert order_of_speaking(moderated_by(turns(spoken), new)) == then
