"""When those who carry a municipality's answers to a consultation are reminded of them, and who hears that it lags."""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise

from facilitation.consultation import Consultation, Opinion
from facilitation.reminders.mornings import ahead, morning, working_day_from
from facilitation.reminders.values import Reminder, Topic

DAYS_BEFORE = (14, 7, 2, 0)
EVERY = timedelta(days=7)


def of_opinion(
    one: Opinion, asked: Consultation, coordinators: Collection[str], leader: str, now: datetime, zone: tzinfo
) -> tuple[Reminder, ...]:
    """Return the reminders an opinion still asks for after `now`: its coordinators, and weekly when it is late.

    The `leader` hears of it when it is late, and from the beginning where nobody coordinates. Once all is sent, or the
    consultation is closed, there are none.
    """
    return () if asked.closed or one.is_sent else tuple(_asked(one, asked, coordinators, leader, now, zone))


def _asked(
    one: Opinion, asked: Consultation, coordinators: Collection[str], leader: str, now: datetime, zone: tzinfo
) -> Iterator[Reminder]:
    weeks = max((now.astimezone(zone).date() - asked.due) // EVERY, 1)
    late = [morning(working_day_from(asked.due + EVERY * week), zone) for week in range(weeks, weeks + 3)]
    for at, until in pairwise([*ahead(asked.due, DAYS_BEFORE, zone), *late]):
        is_late = at.astimezone(zone).date() > asked.due
        if at > now:
            topic = Topic.OPINION_LATE if is_late else Topic.OPINION_AHEAD
            yield from (Reminder(at, person, topic, f"opinion:{one.id}", until) for person in sorted(coordinators))
            if is_late or not coordinators:
                yield Reminder(at, leader, Topic.OPINION_LATE_THERE, f"opinion:{one.id}", until)
