"""The morning message: one a day for each person, with all they are reminded of, made when its time rings."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs import places
from dialogs.follow_up.circle import Circle
from dialogs.follow_up.subjects import asked_for, is_planned, load_subjects, still_asks
from dialogs.follow_up.unreached import tell_leaders
from dialogs.messages import Post
from dialogs.records import Alarm, Gathering, language_of
from dialogs.scene import Scene
from dialogs.views.morning_view import Subjects, morning_message
from dialogs.words import words
from facilitation.actions import ActionItem
from facilitation.consultation import Consultation, Opinion
from facilitation.follow_up import FollowUp
from facilitation.meetings.meeting import Meeting
from facilitation.reminders import (
    WEEKLY,
    Reminder,
    morning,
    of_action,
    of_follow_up,
    of_meeting,
    of_opinion,
)

MORNING = "morning"


async def remind_of_action(scene: Scene, circle: Circle, item: ActionItem) -> None:
    """Let an item's reminders be what it asks for now."""
    here = circle.coordinators_of(item.organisation)
    await _remind(scene, f"action:{item.id}", of_action(item, here, scene.now, circle.zone))


async def remind_of_meeting(scene: Scene, circle: Circle, meeting: Meeting) -> None:
    """Let a meeting's reminders be what it asks for now."""
    await _remind(scene, f"meeting:{meeting.id}", of_meeting(meeting, scene.now, circle.zone))


async def remind_of_follow_up(scene: Scene, circle: Circle, one: FollowUp) -> None:
    """Let a follow-up's reminders be what it asks for now."""
    planned = await is_planned(scene, one)
    leader = circle.partnership.facilitator
    asked = of_follow_up(one, leader, scene.now, circle.zone, is_planned=planned)
    await _remind(scene, f"follow_up:{one.id}", asked)


async def remind_of_opinion(scene: Scene, circle: Circle, one: Opinion, asked: Consultation) -> None:
    """Let a municipality's answers' reminders be what they ask for now."""
    here, leader = circle.coordinators_of(one.organisation), circle.partnership.facilitator
    await _remind(scene, f"opinion:{one.id}", of_opinion(one, asked, here, leader, scene.now, circle.zone))


async def _remind(scene: Scene, subject: str, reminders: Collection[Reminder]) -> None:
    await arm_mornings(scene, await scene.uow.reminders.put([subject], reminders, scene.now))


async def arm_mornings(
    scene: Scene, person_ids: Collection[str], not_before: Mapping[str, datetime] | None = None
) -> None:
    """Let people's next morning messages be due when the first of their reminders is; for some, not before a time."""
    due, later = await scene.uow.reminders.next_due(person_ids), not_before or {}
    alarms = [Alarm(f"{MORNING}:{who}", max(due[who], later.get(who, due[who]))) for who in sorted(due)]
    await scene.uow.alarms.set(*alarms)
    await scene.uow.alarms.cancel(*(f"{MORNING}:{who}" for who in person_ids if who not in due))


async def ring_mornings(scene: Scene, person_ids: Collection[str]) -> None:
    """Send people their morning messages: all that is due that morning, once, in the transaction that marks it sent.

    Who wants peace has it until their day; then they get what is still worth saying. Whom no platform can reach is
    told to the facilitator. Everything is looked up once for all: thousands of mornings begin at half past eight.
    """
    until = await scene.uow.reminders.quiet_until(person_ids)
    quiet = {who: day for who, day in until.items() if scene.now < day}
    homes = await scene.uow.gatherings.latest_of([who for who in person_ids if who not in quiet])
    taken = await _take(scene, [who for who in person_ids if who not in quiet], homes)
    subjects = await load_subjects(scene, [one for theirs in taken.values() for one in theirs])
    due = {who: tuple(_worth_saying(scene, theirs, subjects)) for who, theirs in taken.items()}
    await _post(scene, due, homes, subjects)
    moved = await _next_ones(scene, taken, subjects)
    told = await tell_leaders(scene, {who: theirs for who, theirs in due.items() if theirs}, subjects)
    await arm_mornings(scene, {*person_ids, *moved, *told}, quiet)


async def _take(
    scene: Scene, person_ids: Collection[str], homes: Mapping[str, Gathering]
) -> Mapping[str, Sequence[Reminder]]:
    """Return what is due to each: a meeting early in the morning brings the rest of the morning with it."""
    mornings: dict[datetime, list[str]] = defaultdict(list)
    for who in person_ids:
        zone = _zone(scene, homes.get(who))
        mornings[max(scene.now, morning(scene.now.astimezone(zone).date(), zone))].append(who)
    taken: dict[str, list[Reminder]] = defaultdict(list)
    for until, those in mornings.items():
        for one in await scene.uow.reminders.take_due(those, until):
            taken[one.person_id].append(one)
    return taken


def _zone(scene: Scene, home: Gathering | None) -> ZoneInfo:
    return ZoneInfo(home.time_zone if home else scene.time_zone)


def _worth_saying(scene: Scene, taken: Sequence[Reminder], subjects: Subjects) -> Iterator[Reminder]:
    """Leave out whose time has passed, what is said once more in the same message, and what no longer holds."""
    latest = {one.subject: one.due_at for one in sorted(taken)}
    for one in taken:
        if max(scene.now, latest[one.subject]) < one.not_after and still_asks(subjects, one):
            yield one


async def _post(
    scene: Scene, due: Mapping[str, Sequence[Reminder]], homes: Mapping[str, Gathering], subjects: Subjects
) -> None:
    people = await scene.uow.people.many(list(due))
    posts = []
    for who, home in homes.items():
        if who in people:
            own, zone = words(language_of(people[who], home.language)), _zone(scene, home)
            message = morning_message(due[who], subjects, own, scene.now, zone)
            posts += [Post(places.private(home.id, who), MORNING, message)] if message else []
    await scene.uow.posts.put_all(posts, scene.now)


async def _next_ones(scene: Scene, taken: Mapping[str, Sequence[Reminder]], subjects: Subjects) -> Collection[str]:
    """What goes on weekly until somebody does something: let the next one be due. Return whose that may be."""
    weekly = sorted({one.subject for theirs in taken.values() for one in theirs if one.topic in WEEKLY})
    asked = [one for subject in weekly for one in asked_for(subjects, subject, scene.now)]
    return await scene.uow.reminders.put(weekly, asked, scene.now) if weekly else ()
