"""Days off in Norway, and meeting plans made by rule around them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.meetings import Rule, easter, holiday, propose
from facilitation.meetings.holidays import DayOff, day_off, school_break

years = st.integers(1970, 2200)


@pytest.mark.parametrize(
    "sunday",
    ["1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2026-04-05", "2027-03-28", "2038-04-25"],
)
def test_easter_falls_where_the_almanac_has_it(sunday: str) -> None:
    day = date.fromisoformat(sunday)
    assert easter(day.year) == day


@given(years)
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    sunday = easter(year)
    assert sunday.weekday() == 6
    assert date(year, 3, 22) <= sunday <= date(year, 4, 25)


def test_the_public_holidays_of_a_year() -> None:
    days = [date(2027, 1, 1) + timedelta(days=at) for at in range(365)]
    assert {day.strftime("%d.%m"): str(found) for day in days if (found := holiday(day))} == {
        "01.01": "new_year",
        "25.03": "maundy_thursday",
        "26.03": "good_friday",
        "28.03": "easter_sunday",
        "29.03": "easter_monday",
        "01.05": "labour_day",
        "06.05": "ascension_day",
        "16.05": "whit_sunday",
        "17.05": "constitution_day",
        "24.12": "christmas_eve",
        "25.12": "christmas_day",
        "26.12": "boxing_day",
        "31.12": "new_years_eve",
    }


def test_whit_monday_and_the_constitution_day_can_be_one() -> None:
    assert easter(2027) + timedelta(days=50) == date(2027, 5, 17)
    assert holiday(date(2028, 6, 5)) is DayOff.WHIT_MONDAY


@pytest.mark.parametrize(
    "day,why",
    [
        ("2027-08-21", DayOff.WEEKEND),
        ("2027-06-21", DayOff.SUMMER),
        ("2027-08-13", DayOff.SUMMER),
        ("2027-03-24", DayOff.EASTER_WEEK),
        ("2027-12-30", DayOff.CHRISTMAS_WEEK),
        ("2027-08-19", None),
    ],
)
def test_a_day_off_has_its_reason(day: str, why: DayOff | None) -> None:
    assert day_off(date.fromisoformat(day)) is why


def test_the_schools_short_holidays_are_known_by_their_weeks() -> None:
    assert school_break(date(2027, 2, 25)) is DayOff.WINTER_BREAK
    assert school_break(date(2027, 10, 7)) is DayOff.AUTUMN_BREAK
    assert school_break(date(2027, 10, 21)) is None


@given(years, st.integers(1, 8), st.integers(0, 4), st.booleans(), st.lists(st.dates(), max_size=5))
def test_a_plan_by_rule_has_only_days_that_can_be_had(
    year: int, a_year: int, weekday: int, summer_months: bool, others: list[date]
) -> None:
    rule = Rule(year, a_year, weekday, summer_months=summer_months)
    first = propose(rule)
    taken = {*others, first[0].day}
    plan = propose(rule, taken)
    days = [one.day for one in plan]
    assert days == sorted(set(days))
    assert len(days) == a_year
    assert not taken & set(days)
    assert all(day.year == year and day_off(day) is None and school_break(day) is None for day in days)
    assert summer_months or not any(day.month in (6, 7, 8) for day in days)
    assert plan == propose(rule, taken)


def test_twice_a_year_is_once_in_spring_and_once_in_autumn() -> None:
    spring, autumn = propose(Rule(2027))
    assert (spring.day, autumn.day) == (date(2027, 3, 11), date(2027, 10, 21))
    assert spring.day.weekday() == autumn.day.weekday() == 3


def test_a_day_passed_over_says_why() -> None:
    (first, *_) = propose(Rule(2027), taken={date(2027, 3, 11)})
    assert [(one.day, one.why) for one in first.skipped] == [
        (date(2027, 3, 11), DayOff.TAKEN),
        (date(2027, 3, 4), DayOff.WINTER_BREAK),
    ]
    assert first.day == date(2027, 3, 18)
    passed = {skip.why for one in propose(Rule(2028, 4)) for skip in one.skipped}
    assert passed <= {DayOff.MAUNDY_THURSDAY, DayOff.WINTER_BREAK, DayOff.AUTUMN_BREAK}


def test_what_is_past_is_not_proposed() -> None:
    assert all(one.day > date(2027, 6, 1) for one in propose(Rule(2027), after=date(2027, 6, 1)))
    assert propose(Rule(2027), after=date(2027, 12, 31)) == ()


@pytest.mark.parametrize("rule", [Rule(2027, 0), Rule(2027, 25), Rule(2027, 2, 6), Rule(2027, 2, -1)])
def test_a_rule_that_means_nothing_is_refused(rule: Rule) -> None:
    with pytest.raises(ValueError, match="meetings a year"):
        propose(rule)
