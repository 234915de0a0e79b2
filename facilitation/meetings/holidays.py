"""Norwegian public holidays and school holidays, computed. Sources: helligdagsfredloven § 2, lov om 1. og 17. mai."""

from datetime import date
from enum import StrEnum
from functools import cache


class DayOff(StrEnum):
    """Why nobody is called to a meeting on a day. The names are keys of what people are told."""

    WEEKEND = "weekend"
    NEW_YEAR = "new_year"
    MAUNDY_THURSDAY = "maundy_thursday"
    GOOD_FRIDAY = "good_friday"
    EASTER_SUNDAY = "easter_sunday"
    EASTER_MONDAY = "easter_monday"
    LABOUR_DAY = "labour_day"
    CONSTITUTION_DAY = "constitution_day"
    ASCENSION_DAY = "ascension_day"
    WHIT_SUNDAY = "whit_sunday"
    WHIT_MONDAY = "whit_monday"
    CHRISTMAS_EVE = "christmas_eve"
    CHRISTMAS_DAY = "christmas_day"
    BOXING_DAY = "boxing_day"
    NEW_YEARS_EVE = "new_years_eve"
    EASTER_WEEK = "easter_week"
    CHRISTMAS_WEEK = "christmas_week"
    SUMMER = "summer"
    WINTER_BREAK = "winter_break"
    AUTUMN_BREAK = "autumn_break"
    TAKEN = "taken"


_FIXED = {
    (1, 1): DayOff.NEW_YEAR,
    (5, 1): DayOff.LABOUR_DAY,
    (5, 17): DayOff.CONSTITUTION_DAY,
    (12, 24): DayOff.CHRISTMAS_EVE,  # no public holiday in law, and yet nobody meets
    (12, 25): DayOff.CHRISTMAS_DAY,
    (12, 26): DayOff.BOXING_DAY,
    (12, 31): DayOff.NEW_YEARS_EVE,
}
_MOVING = {
    -3: DayOff.MAUNDY_THURSDAY,
    -2: DayOff.GOOD_FRIDAY,
    0: DayOff.EASTER_SUNDAY,
    1: DayOff.EASTER_MONDAY,
    39: DayOff.ASCENSION_DAY,
    49: DayOff.WHIT_SUNDAY,
    50: DayOff.WHIT_MONDAY,
}
_SATURDAY = 5
_WINTER_WEEKS = (8, 9)  # week 8 in the east and south, 9 in the west, Trøndelag and further
_AUTUMN_WEEKS = (40, 41)
_FIRST_OF_SUMMER, _LAST_OF_SUMMER = (6, 20), (8, 15)  # between the last day of school and the first


@cache
def easter(year: int) -> date:
    """Return Easter Sunday by the anonymous Gregorian algorithm (Meeus/Jones/Butcher)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, kept = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * kept + 2 * (rest // 4) - moon - rest % 4) % 7
    month, day = divmod(moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) // 451) + 114, 31)
    return date(year, month, day + 1)


def holiday(day: date) -> DayOff | None:
    """Return which public holiday a day is, Christmas Eve and New Year's Eve among them; None for a working day."""
    return _FIXED.get((day.month, day.day)) or _MOVING.get((day - easter(day.year)).days)


def day_off(day: date) -> DayOff | None:
    """Return why no meeting is held on a day at all: a weekend, a holiday, the days around it, the school's summer."""
    if found := holiday(day):
        return found
    if day.weekday() >= _SATURDAY:
        return DayOff.WEEKEND
    if -7 < (day - easter(day.year)).days < 0:
        return DayOff.EASTER_WEEK
    if (day.month, day.day) > (12, 22) or (day.month, day.day) < (1, 3):
        return DayOff.CHRISTMAS_WEEK
    return DayOff.SUMMER if _FIRST_OF_SUMMER <= (day.month, day.day) <= _LAST_OF_SUMMER else None


def school_break(day: date) -> DayOff | None:
    """Return which of the school's short holidays may fall on a day: their week differs from county to county."""
    week = day.isocalendar().week
    if week in _WINTER_WEEKS:
        return DayOff.WINTER_BREAK
    return DayOff.AUTUMN_BREAK if week in _AUTUMN_WEEKS else None
