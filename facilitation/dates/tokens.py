"""Dates as they stand in a text, before anybody asks which year is meant. The patterns live beside it."""

from dataclasses import dataclass
from datetime import date, timedelta

from facilitation.dates.values import Horizon

_FIRST_MONTH_OF_AUTUMN = 8
_LONGEST_WAIT = 9  # years from one 29 February to the next, over a year 2100 that has none


@dataclass(frozen=True, slots=True)
class DayToken:
    """One date in a text, from `at` to `to`. Either `fixed` (and `last`) is known, or `day`, `month`, perhaps `year`.

    `until` is the day and month that close a stretch. `weekday` is what the text calls it, Monday 0.
    """

    at: int
    to: int
    day: int = 0
    month: int = 0
    year: int | None = None
    weekday: int | None = None
    until: tuple[int, int] | None = None
    fixed: date | None = None
    last: date | None = None
    stretch: bool = False
    two_ways: bool = False


def first_day(token: DayToken, horizon: Horizon, after: date) -> date | None:
    """Return the date a token stands for, None for one that no calendar has.

    A missing year: the horizon's years if it has any, else the next such date on or after `after`.
    """
    if token.fixed is not None:
        return token.fixed
    if token.year is not None:
        return _date(token.year, token.month, token.day)
    if horizon.years:
        autumn = token.month >= _FIRST_MONTH_OF_AUTUMN
        return _date(horizon.years[0 if autumn else -1], token.month, token.day)
    years = range(after.year, after.year + _LONGEST_WAIT)
    candidates = (_date(year, token.month, token.day) for year in years)
    return next((one for one in candidates if one is not None and one >= after), None)


def last_day(token: DayToken, first: date) -> date | None:
    """Return the last day of a stretch that begins on `first`; None for a single day or a stretch that ends before."""
    if token.until is None:
        return token.last
    day, month = token.until
    return next(
        (one for year in (first.year, first.year + 1) if (one := _date(year, month, day)) and one > first), None
    )


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def week(year: int, number: int) -> tuple[date, date] | None:
    """Return Monday and Sunday of an ISO week (ISO 8601, as Norwegian calendars count); None where it has no such."""
    try:
        monday = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    return monday, monday + timedelta(days=6)


def month_of(year: int, month: int) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)
