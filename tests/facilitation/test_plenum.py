"""The plenum: the groups present in order, and everybody votes on what they came to."""

from dataclasses import replace

import pytest

from facilitation import plenum
from facilitation.errors import BadText, Unknown, WrongTime
from facilitation.plan import Role
from facilitation.state import Group, Held, Point, Round, RoundState, VoteState
from facilitation.steps import Mention
from tests.facilitation.tables import plan, table

PLENUM = Round(1, 1, "Frida", (plan(),), state=RoundState.PLENUM)


def group(number: int, *points: str, names: str = "Anna Bo") -> Group:
    held = (Held(Role.SECRETARY, names.split(maxsplit=1)[0]),) if names else ()
    return replace(table(names, number), held=held, points=tuple(Point(1, text) for text in points))


GROUPS = (group(2, "Ringes", names="Dina Erik"), group(1, "Møtes", "Spise sammen"), group(3, names=""))


def test_the_groups_present_by_number_each_called_by_its_secretary() -> None:
    first = plenum.present(PLENUM, GROUPS)
    second = plenum.present(first.round, GROUPS)
    assert (first.round.presenting, second.round.presenting, second.round.presented) == (1, 2, (1, 2))
    called = [(step.topic, step.group, step.person_id) for step in second.steps if isinstance(step, Mention)]
    assert called == [("you-present-now", 2, "Dina")]


def test_when_all_have_presented_there_is_no_next() -> None:
    with pytest.raises(WrongTime):
        plenum.present(replace(PLENUM, presented=(1, 2)), GROUPS)


def test_the_facilitator_may_call_a_group_out_of_order_and_call_it_again() -> None:
    called = plenum.present(PLENUM, GROUPS, 2)
    again = plenum.present(called.round, GROUPS, 2)
    assert (called.round.presenting, again.round.presented) == (2, (2,))
    assert plenum.present(again.round, GROUPS).round.presenting == 1


def test_what_a_group_came_to_before_everybody_left_is_presented_all_the_same() -> None:
    left = replace(group(3, "Skrive"), members=(), held=())
    change = plenum.present(replace(PLENUM, presented=(1, 2)), (*GROUPS[:2], left))
    assert (change.round.presenting, change.steps) == (3, ())


def test_a_group_that_is_not_there_cannot_be_called() -> None:
    with pytest.raises(Unknown):
        plenum.present(PLENUM, GROUPS, 7)


def test_nobody_presents_or_votes_outside_the_plenum() -> None:
    running = replace(PLENUM, state=RoundState.RUNNING)
    with pytest.raises(WrongTime):
        plenum.present(running, GROUPS)
    with pytest.raises(WrongTime):
        plenum.open_vote(running, GROUPS)


def test_a_vote_is_opened_once_and_closed_once() -> None:
    opened = plenum.open_vote(PLENUM, GROUPS).round
    closed = plenum.close_vote(opened).round
    assert (opened.vote, closed.vote) == (VoteState.OPEN, VoteState.CLOSED)
    for again in (opened, closed):
        with pytest.raises(WrongTime):
            plenum.open_vote(again, GROUPS)
    for unopened in (PLENUM, closed):
        with pytest.raises(WrongTime):
            plenum.close_vote(unopened)


def test_there_must_be_something_to_vote_on() -> None:
    with pytest.raises(WrongTime):
        plenum.open_vote(PLENUM, (group(1),))


def test_the_ballot_has_every_point_in_the_order_of_the_groups() -> None:
    ballot = {key: point.text for key, (_, point) in plenum.ballot(GROUPS).items()}
    assert ballot == {"1:0": "Møtes", "1:1": "Spise sammen", "2:0": "Ringes"}


def test_a_vote_counts_once_for_each_point() -> None:
    assert plenum.checked_vote(["1:0", "2:0", "1:0"]) == ("1:0", "2:0")


@pytest.mark.parametrize(
    "chosen,why",
    [
        ([], "empty-vote"),
        (["1:0", "1:1", "2:0", "2:1"], "too-many-votes"),
        (["Møtes"], "not-on-the-ballot"),
        (["1:0; drop"], "not-on-the-ballot"),
    ],
)
def test_a_vote_is_for_one_to_three_points_of_the_ballot(chosen: list[str], why: str) -> None:
    with pytest.raises(BadText) as refused:
        plenum.checked_vote(chosen)
    assert refused.value.code == why


def test_most_votes_come_first_and_what_is_not_on_the_ballot_counts_for_nothing() -> None:
    votes = [["2:0"], ["2:0", "1:1"], ["9:9"]]
    assert plenum.tally(votes, GROUPS) == [("2:0", 2), ("1:1", 1), ("1:0", 0)]


@pytest.mark.parametrize("vote", [VoteState.OPEN, VoteState.CLOSED])
def test_results_cannot_change_once_they_are_voted_on(vote: VoteState) -> None:
    plenum.results_open(PLENUM)
    with pytest.raises(WrongTime):
        plenum.results_open(replace(PLENUM, vote=vote))


@pytest.mark.parametrize("state", [RoundState.CLOSED, RoundState.ABORTED])
def test_results_cannot_change_after_the_end(state: RoundState) -> None:
    with pytest.raises(WrongTime):
        plenum.results_open(replace(PLENUM, state=state))
