"""Answers counted, and when anonymous ones may be shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.kinds import Axis
from facilitation.tallies import (
    Count,
    ScaleTally,
    board_tally,
    choice_tally,
    dot_tally,
    matrix_tally,
    may_show,
    quadrant_tally,
    scale_tally,
)


@pytest.mark.parametrize(
    "answers, threshold, shown",
    [(4, 5, False), (5, 5, True), (3, 3, True), (2, 3, False), (2, 1, False), (3, 0, True), (9, 10, False)],
)
def test_anonymous_answers_are_shown_from_five_on_and_never_below_three(
    answers: int, threshold: int, shown: bool
) -> None:
    assert may_show(answers, threshold) is shown


def test_a_person_counts_once_an_option() -> None:
    tally = choice_tally(["ja", "nei"], [[0, 0], [1], [0, 7], [], [-1]], several=True)

    assert tally.counts == (Count("ja", 2), Count("nei", 1))
    assert tally.people == 3


def test_dots_put_the_most_wanted_first() -> None:
    tally = dot_tally(["a", "b", "c"], [{1: 2, 2: 1}, {1: 1, 5: 3}, {0: -1}, {2: 0}])

    assert tally.counts == (Count("b", 3), Count("c", 1), Count("a", 0))
    assert (tally.people, tally.dots) == (2, 4)


def test_a_scale_has_a_mean_and_a_median() -> None:
    tally = scale_tally([1, 10, 7, 8, 11, 0])

    assert tally.counts == (1, 0, 0, 0, 0, 0, 1, 1, 0, 1)
    assert (tally.people, tally.mean, tally.median) == (4, 6.5, 7.5)


def test_an_empty_scale_has_neither() -> None:
    assert (ScaleTally((0,) * 10).mean, ScaleTally((0,) * 10).median) == (None, None)


def test_boards_and_matrices_tell_no_order_of_arrival() -> None:
    notes = [(0, "tid"), (1, "økonomi"), (0, "Eierskap"), (0, " "), (9, "ingen steder")]
    board = board_tally(["Fremmer", "Hemmer"], notes)

    assert board == board_tally(["Fremmer", "Hemmer"], reversed(notes))
    assert {note: column.title for column in board.columns for note in column.notes} == {
        "Eierskap": "Fremmer",
        "tid": "Fremmer",
        "økonomi": "Hemmer",
    }
    matrix = matrix_tally(["før", "nå"], ["hjemme"], [(1, 0, "b"), (1, 0, "a"), (0, 0, "c"), (2, 0, "d")])
    assert [sorted(cell) for cell in matrix.cells[0]] == [["c"], ["a", "b"]]


def test_a_quadrant_places_things_where_people_mean() -> None:
    tally = quadrant_tally(
        Axis("Innsats"), Axis("Effekt"), ["A", "B"], [{0: (0, 1), 1: (1, 1)}, {0: (1, 4)}, {7: (0, 0)}], threshold=2
    )

    assert [(thing.label, thing.across, thing.up, thing.people) for thing in tally.placed] == [("A", 0.5, 1.0, 2)]


@given(st.lists(st.integers(-3, 14)))
def test_the_mean_stands_on_the_scale(answers: list[int]) -> None:
    tally = scale_tally(answers)

    assert tally.mean is None or 1 <= tally.mean <= 10
    assert tally.people == sum(1 <= answer <= 10 for answer in answers)
