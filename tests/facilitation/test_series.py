"""A series of meetings: each a meeting of its own, and the rest of them moved along with one."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from facilitation.errors import Unknown
from facilitation.meetings.meeting import Meeting, MeetingState, called_off
from facilitation.meetings.series import in_series, moved_along, rest_of
from facilitation.plan import PlannedMeeting

OSLO = ZoneInfo("Europe/Oslo")
NOW = datetime(2027, 1, 11, 12, tzinfo=UTC)


def at(day: str, hour: int = 9) -> datetime:
    return datetime.fromisoformat(day).replace(hour=hour, tzinfo=OSLO).astimezone(UTC)


def planned(*days: str, title: str = "Koordinatormøte") -> list[Meeting]:
    return [Meeting(0, 1, title, at(day), at(day, 11)) for day in days]


def begins(meetings: object) -> list[str]:
    assert isinstance(meetings, list)
    return [f"{one.start.astimezone(OSLO):%Y-%m-%d %H:%M}-{one.end.astimezone(OSLO):%H:%M}" for one in meetings]


def test_what_is_called_the_same_belongs_together_and_goes_on_with_what_was_planned() -> None:
    names = iter("ab")
    new = [*planned("2027-02-04", "2027-03-04"), *planned("2027-05-01", title="Samling")]
    kept = in_series(new, (), lambda: next(names))
    assert [one.series for one in kept] == ["a", "a", ""]
    more = in_series(planned("2027-09-02"), kept, lambda: next(names))
    assert [one.series for one in more] == ["a"]


def test_the_rest_moves_as_far_to_the_same_hours_also_over_summer_time_and_off_holidays() -> None:
    series = in_series(planned("2027-02-04", "2027-03-04", "2027-04-22", "2027-05-13"), (), lambda: "s")
    rest = rest_of(series[1], [*series[::-1], *planned("2027-06-03")], OSLO)
    to = PlannedMeeting(at("2027-03-08", 12), at("2027-03-08", 14))
    moved = list(moved_along(rest, to, OSLO, NOW))
    assert begins(moved) == ["2027-03-08 12:00-14:00", "2027-04-26 12:00-14:00", "2027-05-18 12:00-14:00"]
    assert {one.revision for one in moved} == {1}, "calendars hear of it"


def test_without_hours_each_keeps_its_own() -> None:
    series = in_series(planned("2027-03-18", "2027-04-15"), (), lambda: "s")
    moved = list(moved_along(series, PlannedMeeting(date(2027, 3, 19)), OSLO, NOW))
    assert begins(moved) == ["2027-03-19 09:00-11:00", "2027-04-16 09:00-11:00"]


def test_what_is_called_off_or_alone_has_no_rest() -> None:
    first, last = in_series(planned("2027-02-04", "2027-03-04"), (), lambda: "s")
    gone = called_off(last, NOW)
    assert gone.state is MeetingState.CANCELLED
    assert rest_of(first, [first, gone], OSLO) == [first]
    for alone in (gone, *planned("2027-06-03")):
        with pytest.raises(Unknown):
            rest_of(alone, [first, gone, *planned("2027-06-03")], OSLO)
