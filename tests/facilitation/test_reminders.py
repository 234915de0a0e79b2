"""When people are reminded: checked against what a person with a calendar would expect."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation import actions
from facilitation.actions import ActionItem
from facilitation.meetings.meeting import Attendance, Invited, Meeting, MeetingState, answered, moved, was_held
from facilitation.reminders import Reminder, Topic, is_working_day, next_morning, of_action, of_meeting

OSLO = ZoneInfo("Europe/Oslo")
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ITEM = actions.promise(ActionItem(7, 1, "Følge opp OT", ("linn",), "Skien", due=date(2027, 3, 1)), "linn", NOW)
MEETING = Meeting(
    4,
    1,
    "Koordinatormøte",
    datetime(2027, 5, 20, 7, tzinfo=UTC),
    datetime(2027, 5, 20, 10, tzinfo=UTC),
    inviter="kari",
    invited=(Invited("kari"), Invited("linn"), Invited("ola")),
)


def told(reminders: tuple[Reminder, ...], person: str) -> list[tuple[str, Topic]]:
    return [
        (f"{one.due_at.astimezone(OSLO):%a %d.%m.%y %H:%M}", one.topic)
        for one in sorted(reminders)
        if one.person_id == person
    ]


def test_an_owner_hears_of_it_two_weeks_before_two_days_before_on_the_day_and_then_weekly() -> None:
    assert told(of_action(ITEM, ["siv"], NOW, OSLO), "linn")[:5] == [
        ("Mon 15.02.27 08:30", Topic.ACTION_AHEAD),
        ("Fri 26.02.27 08:30", Topic.ACTION_AHEAD),  # the 27th is a Saturday
        ("Mon 01.03.27 08:30", Topic.ACTION_TODAY),
        ("Mon 08.03.27 08:30", Topic.ACTION_LATE),
        ("Mon 15.03.27 08:30", Topic.ACTION_LATE),
    ]


def test_the_coordinator_hears_of_it_after_two_weeks() -> None:
    assert told(of_action(ITEM, ["siv", "linn"], NOW, OSLO), "siv")[0] == (
        "Mon 15.03.27 08:30",
        Topic.ACTION_LATE_HERE,
    )


def test_a_late_item_goes_on_weekly_also_after_easter_and_summer_time() -> None:
    late = of_action(ITEM, [], datetime(2027, 3, 22, 7, 30, tzinfo=UTC), OSLO)
    assert told(late, "linn")[:2] == [
        ("Tue 30.03.27 08:30", Topic.ACTION_LATE),  # Easter Monday is the 29th, and the clocks have changed
        ("Mon 05.04.27 08:30", Topic.ACTION_LATE),
    ]


@pytest.mark.parametrize(
    "item", [actions.complete(ITEM, "linn", NOW), replace(ITEM, due=None), replace(ITEM, owners=())]
)
def test_nobody_is_reminded_of_what_is_settled_has_no_day_or_no_owner(item: ActionItem) -> None:
    assert not of_action(item, [], NOW, OSLO)


def test_a_meeting_is_told_of_30_14_and_2_days_before_and_the_same_morning() -> None:
    assert told(of_meeting(MEETING, NOW, OSLO), "linn") == [
        ("Tue 20.04.27 08:30", Topic.MEETING_AHEAD),
        ("Wed 05.05.27 08:30", Topic.MEETING_AHEAD),  # the 6th is Ascension Day
        ("Tue 18.05.27 08:30", Topic.MEETING_AHEAD),
        ("Thu 20.05.27 08:00", Topic.MEETING_TODAY),  # an hour before it begins
    ]


def test_a_meeting_on_a_saturday_is_told_of_on_its_own_morning_all_the_same() -> None:
    saturday = replace(MEETING, start=date(2027, 5, 22), end=None)
    assert told(of_meeting(saturday, NOW, OSLO), "linn")[-1] == ("Sat 22.05.27 08:30", Topic.MEETING_TODAY)


def test_whoever_has_sent_regrets_is_left_in_peace() -> None:
    assert not told(of_meeting(answered(MEETING, "ola", Attendance.ABSENT), NOW, OSLO), "ola")


def test_a_meeting_planned_at_short_notice_is_not_told_of_in_the_past() -> None:
    soon = datetime(2027, 5, 18, 12, tzinfo=UTC)
    assert [topic for _, topic in told(of_meeting(MEETING, soon, OSLO), "linn")] == [Topic.MEETING_TODAY]


def test_the_inviter_is_asked_weekly_whether_it_was_held_until_somebody_says_so() -> None:
    after = datetime(2027, 5, 20, 10, tzinfo=UTC)
    assert told(of_meeting(MEETING, after, OSLO), "kari") == [("Fri 21.05.27 08:30", Topic.MEETING_HELD)]
    later = datetime(2027, 5, 21, 6, 30, tzinfo=UTC)
    assert told(of_meeting(MEETING, later, OSLO), "kari") == [("Fri 28.05.27 08:30", Topic.MEETING_HELD)]
    assert not of_meeting(was_held(MEETING, later, OSLO, held=True), later, OSLO)
    waiting = was_held(MEETING, later, OSLO, held=False)
    assert told(of_meeting(waiting, later, OSLO), "kari") == [("Fri 28.05.27 08:30", Topic.MEETING_HELD)]
    again = moved(waiting, datetime(2027, 6, 3, 7, tzinfo=UTC), None, later)
    assert again.state is MeetingState.PLANNED
    assert Topic.MEETING_AHEAD in {topic for _, topic in told(of_meeting(again, later, OSLO), "linn")}


MINUTES = st.integers(0, 3 * 366 * 24 * 60)


@given(st.dates(date(2026, 11, 24), date(2029, 12, 31)), MINUTES)
def test_reminders_come_on_working_mornings_in_time_and_never_twice(due: date, minutes: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    found = of_action(replace(ITEM, due=due), ["siv"], now, OSLO)
    assert len({one.key for one in found}) == len(found)
    assert {one.person_id for one in found} >= {"linn"}
    for one in found:
        local = one.due_at.astimezone(OSLO)
        assert (local.hour, local.minute) == (8, 30)
        assert is_working_day(local.date())
        assert now < one.due_at < one.not_after


@given(MINUTES)
def test_the_next_morning_is_the_first_working_one(minutes: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    due = next_morning(now, OSLO)
    assert now < due <= now + timedelta(days=7)
    assert is_working_day(due.astimezone(OSLO).date())


def test_the_same_moment_is_the_same_reminder_in_whatever_zone_it_is_written() -> None:
    here = datetime(2026, 12, 3, 8, 30, tzinfo=ZoneInfo("Europe/Oslo"))
    written = [Reminder(at, "kari", Topic.MEETING_TODAY, "meeting:1", at) for at in (here, here.astimezone(UTC))]
    assert len({one.key for one in written}) == 1
