"""When people are asked again who invites to the next meeting and when it is, and how it goes half-way to next time."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise

from facilitation.follow_up import FollowUp
from facilitation.reminders.mornings import morning, working_day_from
from facilitation.reminders.values import Reminder, Topic

ASKED_EVERY = timedelta(days=7)
HALF_WAY = timedelta(weeks=13)  # gatherings are half a year apart


def of_follow_up(
    one: FollowUp, facilitator: str, now: datetime, zone: tzinfo, *, is_planned: bool
) -> tuple[Reminder, ...]:
    """Return the reminders a follow-up still asks for after `now`.

    Until somebody invites: those who were asked, and the facilitator, each week. Then, until a meeting `is_planned`:
    the inviter. Half-way to next time those who were asked or are responsible hear of it, whatever they have answered.
    """
    if one.closed:
        return ()
    return (*_open_question(one, facilitator, now, zone, is_planned=is_planned), *_half_way(one, now, zone))


def _open_question(
    one: FollowUp, facilitator: str, now: datetime, zone: tzinfo, *, is_planned: bool
) -> Iterator[Reminder]:
    if one.inviter and is_planned:
        return
    topic = Topic.NO_MEETING if one.inviter else Topic.NOBODY_INVITES
    people = (one.inviter,) if one.inviter else (*one.asked, facilitator)
    first = one.asked_at.astimezone(zone).date() + ASKED_EVERY
    weeks = max((now.astimezone(zone).date() - first) // ASKED_EVERY, 0)
    mornings = [morning(working_day_from(first + ASKED_EVERY * week), zone) for week in range(weeks, weeks + 3)]
    at, until = next((at, until) for at, until in pairwise(mornings) if at > now)
    yield from (Reminder(at, person, topic, _subject(one), until) for person in dict.fromkeys(people))


def _half_way(one: FollowUp, now: datetime, zone: tzinfo) -> Iterator[Reminder]:
    at = morning(working_day_from(one.asked_at.astimezone(zone).date() + HALF_WAY), zone)
    if at > now:
        for person in dict.fromkeys((*one.asked, *one.responsible)):
            yield Reminder(at, person, Topic.HALF_WAY, _subject(one), at + ASKED_EVERY)


def _subject(one: FollowUp) -> str:
    return f"follow_up:{one.id}"
