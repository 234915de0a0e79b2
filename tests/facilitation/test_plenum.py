"""The plenum: the groups present in order, and the hall is asked, one question at a time."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from facilitation import plenum
from facilitation.errors import Unknown, WrongTime
from facilitation.kinds import Dots, Scale
from facilitation.plan import Question, Role
from facilitation.poll import Poll
from facilitation.state import Group, Held, Point, Round, RoundState
from facilitation.steps import Mention
from facilitation.tallies import FLOOR
from tests.facilitation.tables import plan, table

NOW = datetime(2026, 3, 5, 10, tzinfo=UTC)

PLENUM = Round(1, 1, "Frida", (plan(),), state=RoundState.PLENUM)


def group(number: int, *points: str, names: str = "Anna Bo") -> Group:
    held = (Held(Role.SECRETARY, names.split(maxsplit=1)[0]),) if names else ()
    return replace(table(names, number), held=held, points=tuple(Point(1, text) for text in points))


GROUPS = (group(2, "Ringes", names="Dina Erik"), group(1, "Møtes", "Spise sammen"), group(3, names=""))


def test_the_groups_present_by_number_each_called_by_its_secretary() -> None:
    first = plenum.present(PLENUM, GROUPS, NOW)
    second = plenum.present(first.round, GROUPS, NOW)
    assert (first.round.presenting, second.round.presenting, second.round.presented) == (1, 2, (1, 2))
    called = [(step.topic, step.group, step.person_id) for step in second.steps if isinstance(step, Mention)]
    assert called == [("you-present-now", 2, "Dina")]


def test_when_all_have_presented_there_is_no_next() -> None:
    with pytest.raises(WrongTime):
        plenum.present(replace(PLENUM, presented=(1, 2)), GROUPS, NOW)


def test_the_facilitator_may_call_a_group_out_of_order_and_call_it_again() -> None:
    called = plenum.present(PLENUM, GROUPS, NOW, 2)
    again = plenum.present(called.round, GROUPS, NOW, 2)
    assert (called.round.presenting, again.round.presented) == (2, (2,))
    assert plenum.present(again.round, GROUPS, NOW).round.presenting == 1


def test_what_a_group_came_to_before_everybody_left_is_presented_all_the_same() -> None:
    left = replace(group(3, "Skrive"), members=(), held=())
    change = plenum.present(replace(PLENUM, presented=(1, 2)), (*GROUPS[:2], left), NOW)
    assert (change.round.presenting, change.steps) == (3, ())


def test_a_group_that_is_not_there_cannot_be_called() -> None:
    with pytest.raises(Unknown):
        plenum.present(PLENUM, GROUPS, NOW, 7)


def asked(round_: Round, question: Question, number: int = 1) -> tuple[Poll, Round]:
    poll, change = plenum.ask(round_, GROUPS, question, number, NOW)
    return poll, change.round


def test_nobody_presents_or_is_asked_outside_the_plenum() -> None:
    running = replace(PLENUM, state=RoundState.RUNNING)
    with pytest.raises(WrongTime):
        plenum.present(running, GROUPS, NOW)
    with pytest.raises(WrongTime):
        asked(running, plenum.VOTE)


def test_one_question_at_a_time_has_the_floor() -> None:
    poll, opened = asked(PLENUM, Question("Hvor trygge er dere?", kind=Scale()), 3)
    assert (opened.asking, poll.number, poll.is_open, poll.question.text) == (3, 3, True, "Hvor trygge er dere?")
    with pytest.raises(WrongTime):
        asked(opened, plenum.VOTE)
    closed = plenum.close_poll(opened).round
    assert closed.asking == 0
    with pytest.raises(WrongTime):
        plenum.close_poll(closed)
    assert asked(closed, plenum.VOTE, 4)[1].asking == 4, "and there may be several, one after the other"


def test_a_vote_is_on_every_point_in_the_order_of_the_groups() -> None:
    poll, _ = asked(PLENUM, plenum.vote(PLENUM))
    assert poll.question.kind == Dots(
        3, things=("Møtes", "Spise sammen", "Ringes"), sources=(1, 1, 2), points=(("1:1",), ("1:2",), ("2:1",))
    )
    assert (poll.anonymous, poll.threshold) == (True, FLOOR)


def test_the_plan_may_say_how_the_points_are_voted_on() -> None:
    own = Question("Hva haster?", kind=Dots(5, each=2))
    planned = replace(PLENUM, plans=(replace(plan(), questions=(own,)),))
    poll, _ = asked(planned, plenum.vote(planned))
    assert poll.question.text == "Hva haster?"
    assert poll.question.kind == Dots(
        5, 2, ("Møtes", "Spise sammen", "Ringes"), (1, 1, 2), (("1:1",), ("1:2",), ("2:1",))
    )


def test_there_must_be_something_to_vote_on() -> None:
    with pytest.raises(WrongTime):
        plenum.ask(PLENUM, (group(1),), plenum.VOTE, 1, NOW)


def test_a_question_of_the_hall_takes_its_threshold_from_the_plan() -> None:
    careful = replace(PLENUM, plans=(replace(plan(), shown_from=8), plan()))
    assert asked(careful, Question("Hvordan har du det?", anonymous=True))[0].threshold == 8


@pytest.mark.parametrize("state", [RoundState.CLOSED, RoundState.ABORTED])
def test_results_cannot_change_after_the_end(state: RoundState) -> None:
    plenum.results_open(PLENUM)
    with pytest.raises(WrongTime):
        plenum.results_open(replace(PLENUM, state=state))
