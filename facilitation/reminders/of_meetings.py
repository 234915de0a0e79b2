"""When those who are invited are reminded of a meeting, and when its inviter is asked whether it was held."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise

from facilitation.meetings.meeting import Attendance, Meeting, MeetingState
from facilitation.reminders.mornings import ahead, morning, working_day_from
from facilitation.reminders.values import Reminder, Topic

DAYS_BEFORE = (30, 14, 2)
EARLIEST = timedelta(hours=1)
ASKED_EVERY = timedelta(days=7)


def of_meeting(meeting: Meeting, now: datetime, zone: tzinfo) -> tuple[Reminder, ...]:
    """Return the reminders a meeting still asks for after `now`.

    While it is ahead: those who have not sent their regrets, 30, 14 and 2 days before and the same morning (whatever
    day that is). When its time has passed, and until somebody says so: its inviter, the next working day and weekly,
    whether it was held. Work them out again when one has been sent.
    """
    if not meeting.is_coming and meeting.state is not MeetingState.NOT_HELD:
        return ()
    return (*_ahead(meeting, now, zone), *_asked(meeting, now, zone))


def _ahead(meeting: Meeting, now: datetime, zone: tzinfo) -> Iterator[Reminder]:
    if meeting.state is MeetingState.NOT_HELD:
        return
    day, begins = meeting.day(zone), meeting.begins(zone)
    same_morning = morning(day, zone)
    if isinstance(meeting.start, datetime):
        same_morning = min(same_morning, begins - EARLIEST)
    last = begins if isinstance(meeting.start, datetime) else morning(day + timedelta(days=1), zone)
    earlier = [at for at in ahead(day, DAYS_BEFORE, zone) if at < same_morning]
    for at, until in pairwise([*earlier, same_morning, last]):
        topic = Topic.MEETING_TODAY if at == same_morning else Topic.MEETING_AHEAD
        for one in meeting.invited:
            if at > now and one.answer is not Attendance.ABSENT:
                yield Reminder(at, one.person_id, topic, f"meeting:{meeting.id}", until)


def _asked(meeting: Meeting, now: datetime, zone: tzinfo) -> Iterator[Reminder]:
    """Ask the first working day after the meeting, and every week from then on."""
    if not meeting.inviter:
        return
    over = meeting.end or meeting.start
    last = over.astimezone(zone).date() if isinstance(over, datetime) else over
    first = last + timedelta(days=1)
    weeks = max((now.astimezone(zone).date() - first) // ASKED_EVERY, 0)
    mornings = [morning(working_day_from(first + ASKED_EVERY * week), zone) for week in range(weeks, weeks + 3)]
    for at, until in pairwise(mornings):
        if at > now:
            yield Reminder(at, meeting.inviter, Topic.MEETING_HELD, f"meeting:{meeting.id}", until)
            return
