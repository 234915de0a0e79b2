"""Meetings that belong together, one after the other: all but the first can be moved or called off with it.

Each stays a meeting of its own, to its guests and to their calendars; a series is only what a plan has put together.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from facilitation.errors import Unknown
from facilitation.meetings.holidays import day_off
from facilitation.meetings.meeting import Meeting, moved
from facilitation.plan import PlannedMeeting

_DAY = timedelta(days=1)


def in_series(new: Sequence[Meeting], known: Iterable[Meeting], name: Callable[[], str]) -> Sequence[Meeting]:
    """Return new meetings, those with the same title in one series; one that `known` meetings are of goes on.

    `name` makes a name that no other series has. A title that stands alone is no series.
    """
    names = {one.title: one.series for one in known if one.series}
    for title, count in Counter(one.title for one in new).items():
        if count > 1 and title not in names:
            names[title] = name()
    return [replace(one, series=names.get(one.title, "")) for one in new]


def rest_of(first: Meeting, meetings: Iterable[Meeting], zone: tzinfo) -> Sequence[Meeting]:
    """Return those of a meeting's series that are to come, from that meeting on, in order. Raises Unknown for none."""
    same = [one for one in meetings if first.series and one.series == first.series and one.is_coming]
    rest = [one for one in same if one.begins(zone) >= first.begins(zone)]
    if not rest:
        raise Unknown("no-series")
    return sorted(rest, key=lambda one: one.begins(zone))


def moved_along(rest: Sequence[Meeting], to: PlannedMeeting, zone: tzinfo, now: datetime) -> Sequence[Meeting]:
    """Return a series with its first meeting moved `to` then and the others as many days, to the same hours.

    Where another would come on a day when nobody meets, it is the next one after. Without hours each keeps its own.
    """
    first, *others = rest
    days = _day(to.start, zone) - first.day(zone)
    later = [(one, _free(one.day(zone) + days)) for one in others]
    return [
        _moved(first, to, _day(to.start, zone), zone, now),
        *(_moved(one, to, day, zone, now) for one, day in later),
    ]


def _moved(meeting: Meeting, to: PlannedMeeting, day: date, zone: tzinfo, now: datetime) -> Meeting:
    hours = to if isinstance(to.start, datetime) else PlannedMeeting(meeting.start, meeting.end)
    shift = day - _day(hours.start, zone)
    return moved(meeting, _shifted(hours.start, shift, zone), hours.end and _shifted(hours.end, shift, zone), now)


def _shifted(moment: datetime | date, by: timedelta, zone: tzinfo) -> datetime | date:
    """The same time of day, whatever summer time does in between."""
    return moment.astimezone(zone) + by if isinstance(moment, datetime) else moment + by


def _day(moment: datetime | date, zone: tzinfo) -> date:
    return moment.astimezone(zone).date() if isinstance(moment, datetime) else moment


def _free(day: date) -> date:
    while day_off(day):
        day += _DAY
    return day
