"""The morning message: 08:30 on working days where people live, whatever summer time does to the clocks."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from facilitation.meetings.holidays import holiday

MORNING = time(8, 30)
_SATURDAY = 5
_DAY = timedelta(days=1)


def is_working_day(day: date) -> bool:
    """Tell whether people in Norway are at work on a day."""
    return day.weekday() < _SATURDAY and holiday(day) is None


def morning(day: date, zone: tzinfo) -> datetime:
    """Return 08:30 of a day in `zone`, as UTC."""
    return datetime.combine(day, MORNING, zone).astimezone(UTC)


def working_day_before(day: date) -> date:
    """Return the day itself, or the last working day before it: what must be said in time is never said late."""
    while not is_working_day(day):
        day -= _DAY
    return day


def working_day_from(day: date) -> date:
    """Return the day itself, or the first working day after it."""
    while not is_working_day(day):
        day += _DAY
    return day


def next_morning(now: datetime, zone: tzinfo) -> datetime:
    """Return the next morning message after `now`, as UTC."""
    day = now.astimezone(zone).date()
    if morning(day, zone) <= now:
        day += _DAY
    return morning(working_day_from(day), zone)


def ahead(day: date, days: Iterable[int], zone: tzinfo) -> Sequence[datetime]:
    """Return the mornings so many days before a day, in order, each once; moved back where it is no working day."""
    mornings = {morning(working_day_before(day - timedelta(days=count)), zone) for count in days}
    return sorted(mornings)
