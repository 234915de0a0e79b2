"""The plenum's points under the facilitator's hands: moved, merged, divided, lifted, and never one lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation import arranging, plenum, talk
from facilitation import round as a_round
from facilitation.arranging import PlenumPoint, arranged
from facilitation.errors import BadText, FacilitationError, Unknown, WrongTime
from facilitation.kinds import Dots
from facilitation.plan import PhaseKind, PhasePlan, Role
from facilitation.state import Group, GroupState, Held, Point, Round, RoundState
from facilitation.steps import Announce
from facilitation.turns import Turns
from tests.facilitation.tables import plan, table

NOW = datetime(2026, 3, 5, 10, tzinfo=UTC)
PLENUM = Round(1, 1, "Frida", (plan(),), state=RoundState.PLENUM)


def group(number: int, *texts: str) -> Group:
    held = (Held(Role.SECRETARY, "Anna"),)
    points = tuple(Point(1, text) for text in texts)
    return replace(table("Anna Bo", number), state=GroupState.DONE, held=held, points=points)


GROUPS = (group(1, "Møtes", "Spise sammen"), group(2, "Ringes"), group(3, "Møtes oftere", "Skrive"))


def lines(round_: Round, groups: tuple[Group, ...] = GROUPS) -> list[str]:
    return [" = ".join(said.point.text for said in point.said) for point in arranged(round_, groups)]


def test_untouched_they_stand_by_group_as_they_were_written() -> None:
    assert lines(PLENUM) == ["Møtes", "Spise sammen", "Ringes", "Møtes oftere", "Skrive"]
    assert [point.key for point in arranged(PLENUM, GROUPS)] == ["1:1", "1:2", "2:1", "3:1", "3:2"]


def test_a_point_goes_up_down_and_to_the_top() -> None:
    up = arranging.move(PLENUM, GROUPS, "3:2", -1)
    assert lines(up) == ["Møtes", "Spise sammen", "Ringes", "Skrive", "Møtes oftere"]
    top = arranging.to_top(up, GROUPS, "3:1")
    assert lines(top)[0] == "Møtes oftere"
    assert lines(arranging.move(top, GROUPS, "3:1", -1)) == lines(top), "no higher than the top"
    assert lines(arranging.move(top, GROUPS, "3:1", 99))[-1] == "Møtes oftere", "no further down than the end"


def test_points_that_say_the_same_are_one_in_the_place_of_the_first_and_can_be_divided_again() -> None:
    one = arranging.merge(PLENUM, GROUPS, ["1:1", "3:1"])
    assert lines(one) == ["Møtes = Møtes oftere", "Spise sammen", "Ringes", "Skrive"]
    merged = arranged(one, GROUPS)[0]
    assert (merged.key, merged.line, merged.groups) == ("1:1", "Møtes", (1, 3))
    more = arranging.merge(one, GROUPS, ["2:1", "3:1"])
    assert lines(more) == ["Spise sammen", "Ringes = Møtes = Møtes oftere", "Skrive"]
    divided = arranging.unmerge(more, GROUPS, "1:1")
    assert lines(divided) == ["Spise sammen", "Ringes", "Møtes", "Møtes oftere", "Skrive"]
    assert ("1:1", "3:1") in divided.arrangement.apart, "nobody is asked again"


def test_a_late_result_comes_last_and_a_mended_one_keeps_its_place() -> None:
    moved = arranging.to_top(PLENUM, GROUPS, "3:2")
    merged = arranging.merge(moved, GROUPS, ["1:1", "3:1"])
    late = group(4, "Synge")
    mended, _ = talk.send_result(GROUPS[0], "Anna", [Point(1, "Gå tur"), Point(1, "møtes!"), Point(1, "Spise sammen")])
    assert lines(merged, (mended, *GROUPS[1:], late)) == [
        "Skrive",
        "møtes! = Møtes oftere",
        "Spise sammen",
        "Ringes",
        "Gå tur",
        "Synge",
    ]


def test_what_a_group_takes_back_is_gone_and_its_twin_stays() -> None:
    merged = arranging.merge(PLENUM, GROUPS, ["1:1", "3:1"])
    fewer, _ = talk.send_result(GROUPS[0], "Anna", [Point(1, "Spise sammen")])
    assert lines(merged, (fewer, *GROUPS[1:])) == ["Møtes oftere", "Spise sammen", "Ringes", "Skrive"]


def test_one_point_at_a_time_is_lifted_and_follows_where_it_is_merged() -> None:
    lifted = arranging.lift(PLENUM, GROUPS, "3:1")
    merged = arranging.merge(lifted, GROUPS, ["1:1", "3:1"])
    shown = arranging.lifted(merged, arranged(merged, GROUPS))
    assert shown is not None
    assert shown.keys == ("1:1", "3:1")
    down = arranging.lift(merged, GROUPS, "")
    assert arranging.lifted(down, arranged(down, GROUPS)) is None


@pytest.mark.parametrize(
    "press,refused,why",
    [
        (lambda: arranging.move(PLENUM, GROUPS, "9:9", 1), Unknown, "no-such-point"),
        (lambda: arranging.lift(PLENUM, GROUPS, "tull"), Unknown, "no-such-point"),
        (lambda: arranging.merge(PLENUM, GROUPS, ["1:1", "1:1"]), BadText, "merge-two-points"),
        (lambda: arranging.unmerge(PLENUM, GROUPS, "1:1"), WrongTime, "not-merged"),
        (lambda: arranging.keep_apart(PLENUM, GROUPS, ["1:1"]), BadText, "merge-two-points"),
        (
            lambda: arranging.to_top(replace(PLENUM, state=RoundState.CLOSED), GROUPS, "1:1"),
            WrongTime,
            "not-plenum-now",
        ),
    ],
)
def test_what_cannot_be_is_refused(press: Callable[[], Round], refused: type[FacilitationError], why: str) -> None:
    with pytest.raises(refused, match=why):
        press()


def test_a_vote_is_on_the_merged_points_and_is_told_for_what_they_are_now() -> None:
    merged = arranging.merge(PLENUM, GROUPS, ["1:1", "3:1"])
    poll, _ = plenum.ask(merged, GROUPS, plenum.VOTE, 1, NOW)
    assert isinstance(poll.question.kind, Dots)
    assert poll.question.kind.things == ("Møtes", "Spise sammen", "Ringes", "Skrive")
    assert poll.question.kind.points[0] == ("1:1", "3:1")
    counted = list(zip(poll.question.kind.points, (4, 3, 2, 1), strict=True))
    grown = arranging.merge(merged, GROUPS, ["1:1", "2:1"])
    assert arranging.votes(arranged(grown, GROUPS), counted) == {"1:1": 6, "1:2": 3, "3:2": 1}
    divided = arranging.unmerge(merged, GROUPS, "1:1")
    assert "1:1" not in arranging.votes(arranged(divided, GROUPS), counted), "nobody knows which half was meant"


def test_a_group_presents_with_its_clock_which_rings_and_cuts_nobody_off() -> None:
    planned = replace(PLENUM, plans=(replace(plan(), phases=(PhasePlan(PhaseKind.PLENUM, each=2),)),))
    first = plenum.present(planned, GROUPS, NOW).round
    assert first.floor.clock is not None
    assert first.floor.clock.length == timedelta(minutes=2)
    longer = plenum.present(first, GROUPS, NOW, minutes=3).round
    third = plenum.present(longer, GROUPS, NOW).round
    assert third.floor.each == timedelta(minutes=3), "what was said last holds for those who come after"
    rung: list[str] = []
    round_ = third
    for second in range(0, 200, 10):
        change = a_round.tick(round_, NOW + timedelta(seconds=second))
        rung += [step.topic for step in change.steps if isinstance(step, Announce)]
        round_ = change.round
    assert rung == ["floor-last-minute", "floor-time-is-up"]
    assert round_.presenting == 3
    assert plenum.present(round_, GROUPS, NOW, 1, 0).round.floor.clock is None, "0 minutes is no clock"
    with pytest.raises(BadText):
        plenum.present(round_, GROUPS, NOW, 1, 61)


def test_the_presenters_clock_stands_still_in_a_pause_and_takes_more_time() -> None:
    on = plenum.present(PLENUM, GROUPS, NOW, minutes=2).round
    paused = a_round.pause(on, (), NOW + timedelta(minutes=1)).round
    assert paused.floor.clock is not None
    assert paused.floor.clock.left == timedelta(minutes=1)
    extended = a_round.extend(a_round.resume(paused, (), NOW).round, (), 5, NOW).round
    assert a_round.wakes_at(extended) is not None
    assert extended.floor.clock is not None
    assert extended.floor.clock.remaining(NOW) == timedelta(minutes=6)


# A point taken from a note


def talking() -> Group:
    return replace(group(1), state=GroupState.GROUP, turns=Turns(("Bo", "Anna")))


def test_a_heard_note_is_taken_in_with_one_press_and_says_whose_it_was() -> None:
    taken, _ = talk.adopt(talking(), "Anna", "Bo", 1, "En fast voksen")
    assert taken.points == (Point(1, "En fast voksen", number=1, author="Bo"),)
    assert taken.result_sent
    assert talk.adopt(taken, "Anna", "Bo", 1, "En fast voksen") == (taken, ())
    rewritten, _ = talk.send_result(taken, "Anna", [Point(1, "Ringe hjem"), Point(1, "en fast voksen")])
    assert [(point.text, point.number, point.author) for point in rewritten.points] == [
        ("En fast voksen", 1, "Bo"),
        ("Ringe hjem", 2, ""),
    ]
    back, _ = talk.give_back(rewritten, "Anna", 1)
    assert [point.text for point in back.points] == ["Ringe hjem"]
    again, _ = talk.adopt(back, "Anna", "Bo", 1, "En fast voksen")
    assert again.points[0].number == 3, "a number is never given twice"


def test_a_written_point_that_is_somebodys_note_keeps_its_number_when_the_note_is_taken_in() -> None:
    written, _ = talk.send_result(talking(), "Anna", [Point(1, "Ringe hjem"), Point(1, "En fast voksen")])
    taken, _ = talk.adopt(written, "Anna", "Bo", 1, "En fast voksen")
    assert {(point.text, point.number, point.author) for point in taken.points} == {
        ("Ringe hjem", 1, ""),
        ("En fast voksen", 2, "Bo"),
    }


@pytest.mark.parametrize("who,author,why", [("Bo", "Bo", "not-the-secretary"), ("Anna", "Anna", "note-not-heard")])
def test_only_the_secretary_takes_notes_in_and_only_what_was_heard(who: str, author: str, why: str) -> None:
    with pytest.raises(FacilitationError, match=why):
        talk.adopt(talking(), who, author, 1, "Hemmelig")


def test_what_was_not_taken_from_a_note_is_not_given_back() -> None:
    written, _ = talk.send_result(talking(), "Anna", [Point(1, "Ringe hjem")])
    with pytest.raises(Unknown, match="no-such-point"):
        talk.give_back(written, "Anna", 1)


# Whatever is pressed

TEXTS = st.lists(st.sampled_from(["Møtes", "Ringes", "møtes ", "Skrive", "Gå tur", "Synge"]), min_size=1, max_size=6)
PRESSES = st.lists(
    st.tuples(
        st.sampled_from(["up", "down", "top", "merge", "unmerge", "apart", "lift", "resend"]),
        st.integers(0, 20),
        st.integers(0, 20),
        TEXTS,
    ),
    max_size=12,
)


def pressed(
    round_: Round, groups: tuple[Group, ...], what: str, one: int, other: int, texts: list[str]
) -> tuple[Round, tuple[Group, ...]]:
    points = arranged(round_, groups)
    key, twin = points[one % len(points)].key, points[other % len(points)].said[-1].key
    presses: dict[str, Callable[[], Round]] = {
        "up": lambda: arranging.move(round_, groups, key, -1),
        "down": lambda: arranging.move(round_, groups, key, 1),
        "top": lambda: arranging.to_top(round_, groups, key),
        "merge": lambda: arranging.merge(round_, groups, [key, twin]),
        "unmerge": lambda: arranging.unmerge(round_, groups, key),
        "apart": lambda: arranging.keep_apart(round_, groups, [key, twin]),
        "lift": lambda: arranging.lift(round_, groups, key),
    }
    try:
        if what == "resend":
            sender = groups[one % len(groups)]
            sent, _ = talk.send_result(sender, "Anna", [Point(1, text) for text in texts])
            return round_, tuple(sent if each is sender else each for each in groups)
        return presses[what](), groups
    except (BadText, WrongTime):
        return round_, groups


def keys_of(points: tuple[PlenumPoint, ...]) -> list[str]:
    return [key for point in points for key in point.keys]


@given(st.lists(TEXTS, min_size=1, max_size=4), PRESSES)
def test_whatever_is_pressed_every_point_stands_in_exactly_one_place(
    results: list[list[str]], presses: list[tuple[str, int, int, list[str]]]
) -> None:
    round_ = PLENUM
    groups = tuple(group(number, *texts) for number, texts in enumerate(results, 1))
    for what, one, other, texts in presses:
        before = {f"{each.number}:{point.number}": point.text for each in groups for point in each.points}
        round_, groups = pressed(round_, groups, what, one, other, texts)
        there = [f"{each.number}:{point.number}" for each in groups for point in each.points]
        assert sorted(keys_of(arranged(round_, groups))) == sorted(there)
        assert len(set(there)) == len(there)
        for each in groups:
            for point in each.points:
                was = before.get(f"{each.number}:{point.number}")
                assert was is None or was.strip().casefold() == point.text.strip().casefold(), "a number stays its own"


@given(st.lists(TEXTS, min_size=1, max_size=4), st.integers(0, 20), st.integers(0, 20))
def test_dividing_gives_back_what_was_merged(results: list[list[str]], one: int, other: int) -> None:
    groups = tuple(group(number, *texts) for number, texts in enumerate(results, 1))
    before = arranged(PLENUM, groups)
    key, twin = before[one % len(before)].key, before[other % len(before)].key
    if key == twin:
        return
    merged = arranging.merge(PLENUM, groups, [key, twin])
    assert len(arranged(merged, groups)) == len(before) - 1
    assert set(arranged(arranging.unmerge(merged, groups, twin), groups)) == set(before)
