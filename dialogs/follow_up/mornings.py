"""The morning message: one a day for each person, with all they are reminded of, made when its time rings."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs import places
from dialogs.follow_up.circle import Circle
from dialogs.follow_up.subjects import is_planned, load_subjects, still_asks
from dialogs.messages import Post
from dialogs.publish import arm
from dialogs.records import Gathering
from dialogs.scene import Scene
from dialogs.views.morning_view import Subjects, morning_message
from dialogs.words import words
from facilitation.actions import ActionItem
from facilitation.follow_up import FollowUp
from facilitation.meetings.meeting import Meeting
from facilitation.reminders import (
    WEEKLY,
    Reminder,
    Topic,
    morning,
    next_morning,
    of_action,
    of_follow_up,
    of_meeting,
)

MORNING = "morning"
UNREACHED_FOR = timedelta(days=7)


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


async def _remind(scene: Scene, subject: str, reminders: Collection[Reminder]) -> None:
    for person_id in sorted(await scene.uow.reminders.put(subject, reminders, scene.now)):
        await arm_morning(scene, person_id)


async def arm_morning(scene: Scene, person_id: str, not_before: datetime | None = None) -> None:
    """Let somebody's next morning message be due when the first of their reminders is, and not before."""
    due = await scene.uow.reminders.next_due(person_id)
    later = max(due, not_before) if due and not_before else due
    await arm(scene, f"{MORNING}:{person_id}", later)


async def ring_morning(scene: Scene, person_id: str) -> None:
    """Send somebody their morning message: all that is due that morning, once, in the transaction that marks it sent.

    Who wants peace has it until their day; then they get what is still worth saying. Whom no platform can reach is
    told to the facilitator.
    """
    person = await scene.uow.people.get(person_id)
    quiet = await scene.uow.reminders.quiet_until(person_id)
    if person is None or (quiet is not None and scene.now < quiet):
        await arm_morning(scene, person_id, quiet)
        return
    home = await _home(scene, person_id)
    zone = ZoneInfo(home.time_zone if home else scene.time_zone)
    taken = await scene.uow.reminders.take_due(person_id, _until(scene.now, zone))
    subjects = await load_subjects(scene, taken)
    due = [one for one in taken if _is_worth_saying(one, taken, scene.now) and still_asks(subjects, one)]
    await _next_ones(scene, taken, subjects)
    await arm_morning(scene, person_id)
    own = words(person.language or (home.language if home else ""))
    message = morning_message(due, subjects, own, scene.now, zone)
    if message is not None and home is not None:
        await scene.uow.posts.put(Post(places.private(home.id, person_id), MORNING, message), scene.now)
    if due and not await _is_reached(scene, home, person_id):
        await _tell_leaders(scene, person_id, subjects)


async def _home(scene: Scene, person_id: str) -> Gathering | None:
    gathering_id = await scene.uow.people.latest_gathering(person_id)
    return await scene.uow.gatherings.get(gathering_id) if gathering_id is not None else None


def _until(now: datetime, zone: ZoneInfo) -> datetime:
    """One message a day: a meeting early in the morning brings the rest of the morning with it."""
    return max(now, morning(now.astimezone(zone).date(), zone))


def _is_worth_saying(one: Reminder, taken: Sequence[Reminder], now: datetime) -> bool:
    """Tell whether a reminder's time has not passed, and the next about the same is not said in the same message."""
    latest = max(other.due_at for other in taken if other.subject == one.subject)
    return max(now, latest) < one.not_after


async def _next_ones(scene: Scene, taken: Sequence[Reminder], subjects: Subjects) -> None:
    """What goes on weekly until somebody does something: let the next one be due."""
    for subject in dict.fromkeys(one.subject for one in taken if one.topic in WEEKLY):
        if subject in subjects.actions:
            item = subjects.actions[subject]
            await remind_of_action(scene, subjects.circles[item.partnership_id], item)
        elif subject in subjects.meetings:
            meeting = subjects.meetings[subject]
            await remind_of_meeting(scene, subjects.circles[meeting.partnership_id], meeting)
        elif subject in subjects.follow_ups:
            one = subjects.follow_ups[subject]
            await remind_of_follow_up(scene, subjects.circles[one.partnership_id], one)


async def _is_reached(scene: Scene, home: Gathering | None, person_id: str) -> bool:
    """Tell whether some platform tells them: a page that nobody opens tells nobody."""
    shown = await scene.uow.conversations.of(places.private(home.id, person_id)) if home else ()
    return any(not one.stopped for one in shown)


async def _tell_leaders(scene: Scene, person_id: str, subjects: Subjects) -> None:
    circles = {circle.partnership.facilitator: circle for circle in subjects.circles.values()}
    subject = f"person:{person_id}"
    told = []
    for leader, circle in circles.items():
        if leader != person_id:
            at = next_morning(scene.now, circle.zone)
            told.append(Reminder(at, leader, Topic.UNREACHED, subject, at + UNREACHED_FOR))
    await _remind(scene, subject, told)
