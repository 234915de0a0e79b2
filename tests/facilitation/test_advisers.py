"""Adviser days are counted exactly: in halves, shared by those who ask together, and never more than there are."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.advisers import HALF, HelpRequest, Visit, agree, ask, close, days, left
from facilitation.errors import BadText, WrongTime

NOW = datetime(2027, 1, 11, 9, tzinfo=UTC)
DAY = date(2027, 3, 4)


def wanted(amount: str, *municipalities: str, number: int = 1) -> HelpRequest:
    return HelpRequest(number, 1, municipalities, "Analyse", days(amount), "kari", "grete", NOW)


@pytest.mark.parametrize(
    "text,number",
    [("1", 1), ("1,5", Fraction(3, 2)), ("0.5", HALF), ("en halv", HALF), ("Halvannen", Fraction(3, 2)), ("½", HALF),
     ("1 1/2", Fraction(3, 2)), ("ein", 1), ("two", 2)],
)  # fmt: skip
def test_days_are_read_as_people_write_them(text: str, number: Fraction) -> None:
    assert days(text) == number


@pytest.mark.parametrize("text", ["", "mange", "0", "-1", "0,3", "1/0", "1000", "1e99", "nan"])
def test_what_is_no_number_of_days_is_refused(text: str) -> None:
    with pytest.raises(BadText):
        days(text)


def test_each_has_one_day_and_a_cluster_pools_theirs() -> None:
    assert left([], ["Skien"]) == 1
    assert left([], ["Skien", "Bamble", "skien kommune"]) == 2
    together = ask(wanted("1,5", "Skien", "Bamble"), [])
    assert left([together], ["Skien", "Bamble"]) == HALF
    assert left([together], ["Skien"]) == Fraction(1, 4)
    assert left([together], ["Larvik"]) == 1
    with pytest.raises(BadText):
        ask(wanted("1", "Skien"), [together])


def test_whoever_has_used_their_own_has_nothing_to_share() -> None:
    bamble = ask(wanted("1", "Bamble"), [])
    assert left([bamble], ["Skien", "Bamble"]) == 0
    with pytest.raises(BadText):
        ask(wanted("1", "Skien", "Bamble", number=2), [bamble])
    assert left([bamble], ["Skien"]) == 1


def test_a_half_day_online_counts_half_and_what_was_not_agreed_goes_back() -> None:
    asked = ask(wanted("1", "Skien"), [])
    assert left([asked], ["Skien"]) == 0
    agreed = agree(asked, Visit(DAY, HALF), [asked])
    assert agreed.agreed == HALF
    assert agree(agreed, Visit(DAY), [agreed]).agreed == 1, "the same day, now a whole one"
    with pytest.raises(BadText):
        agree(replace(agreed, visits=(Visit(DAY),)), Visit(date(2027, 4, 1), HALF), [agreed])
    done = close(agreed)
    assert left([done], ["Skien"]) == HALF
    with pytest.raises(WrongTime):
        close(done)
    with pytest.raises(WrongTime):
        agree(done, Visit(DAY), [done])


@given(st.lists(st.tuples(st.sets(st.sampled_from("ABCD"), min_size=1), st.integers(1, 6)), max_size=8))
def test_nobody_ever_gets_more_than_there_is(asked: list[tuple[set[str], int]]) -> None:
    taken: list[HelpRequest] = []
    for number, (places, halves) in enumerate(asked, 1):
        try:
            request = replace(wanted("1", *sorted(places), number=number), wanted=halves * HALF)
            taken.append(ask(request, taken))
        except BadText:
            continue
    assert left(taken, "ABCD") >= 0
    assert sum(one.spoken_for for one in taken) <= 4
