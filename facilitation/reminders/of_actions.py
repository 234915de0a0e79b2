"""When the owners of an action item are reminded of it, and when their coordinator hears that it is late."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise

from facilitation.actions import ActionItem
from facilitation.reminders.mornings import ahead, morning, working_day_from
from facilitation.reminders.values import Reminder, Topic

DAYS_BEFORE = (14, 2, 0)
EVERY = timedelta(days=7)
COORDINATOR_AFTER = timedelta(days=14)


def of_action(item: ActionItem, coordinators: Collection[str], now: datetime, zone: tzinfo) -> tuple[Reminder, ...]:
    """Return the reminders an item still asks for after `now`: those up to its day, and the next weeks' if it is late.

    There is always a next week: work them out again when one has been sent. An item that is settled, has no day or no
    owner asks for none; `coordinators` are those of its organisation.
    """
    if not item.is_open or item.due is None:
        return ()
    times = [*ahead(item.due, DAYS_BEFORE, zone), *_late(item.due, now, zone)]
    coming = [(at, until) for at, until in pairwise(times) if at > now]
    own = (
        Reminder(at, owner, _topic(item.due, at, zone), f"action:{item.id}", until)
        for at, until in coming
        for owner in item.owners
    )
    return (*own, *_to_coordinators(item, item.due, set(coordinators) - set(item.owners), coming, zone))


def _late(due: date, now: datetime, zone: tzinfo) -> Iterable[datetime]:
    """Return some weekly mornings after the day: the first ones, or those around now."""
    weeks = max((now.astimezone(zone).date() - due) // EVERY, 1)
    return [morning(working_day_from(due + EVERY * week), zone) for week in range(weeks, weeks + 4)]


def _topic(due: date, at: datetime, zone: tzinfo) -> Topic:
    day = at.astimezone(zone).date()
    if day > due:
        return Topic.ACTION_LATE
    return Topic.ACTION_TODAY if at == ahead(due, (0,), zone)[0] else Topic.ACTION_AHEAD


def _to_coordinators(
    item: ActionItem, due: date, people: Collection[str], coming: Sequence[tuple[datetime, datetime]], zone: tzinfo
) -> Iterable[Reminder]:
    late = [(at, until) for at, until in coming if at.astimezone(zone).date() >= due + COORDINATOR_AFTER]
    return (
        Reminder(at, person, Topic.ACTION_LATE_HERE, f"action:{item.id}", until)
        for at, until in late
        for person in sorted(people)
    )
