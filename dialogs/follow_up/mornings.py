"""The morning message: one a day for each person, with all they are reminded of, made when its time rings."""

from collections.abc import Collection, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs import places
from dialogs.follow_up.circle import Circle, circle
from dialogs.messages import Post
from dialogs.publish import arm
from dialogs.scene import Scene
from dialogs.views.morning_view import Subjects, morning_message
from dialogs.words import words
from facilitation.actions import ActionItem
from facilitation.meetings.meeting import Meeting
from facilitation.reminders import Reminder, morning, of_action, of_meeting

MORNING = "morning"


async def remind_of_action(scene: Scene, circle: Circle, item: ActionItem) -> None:
    """Let an item's reminders be what it asks for now."""
    here = circle.answerable(item.organisation)[:-1]
    await _remind(scene, f"action:{item.id}", of_action(item, here, scene.now, circle.zone))


async def remind_of_meeting(scene: Scene, circle: Circle, meeting: Meeting) -> None:
    """Let a meeting's reminders be what it asks for now."""
    await _remind(scene, f"meeting:{meeting.id}", of_meeting(meeting, scene.now, circle.zone))


async def _remind(scene: Scene, subject: str, reminders: Collection[Reminder]) -> None:
    for person_id in sorted(await scene.uow.reminders.put(subject, reminders, scene.now)):
        await arm(scene, f"{MORNING}:{person_id}", await scene.uow.reminders.next_due(person_id))


async def ring_morning(scene: Scene, person_id: str) -> None:
    """Send somebody their morning message: all that is due that morning, once, in the transaction that marks it sent.

    Somebody who is in no gathering any more has nowhere to be reminded; what is due then waits for nobody.
    """
    person = await scene.uow.people.get(person_id)
    gathering_id = await scene.uow.people.latest_gathering(person_id)
    gathering = await scene.uow.gatherings.get(gathering_id) if gathering_id is not None else None
    if person is None or gathering is None:
        return
    zone = ZoneInfo(gathering.time_zone)
    due = await scene.uow.reminders.take_due(person_id, _until(scene.now, zone))
    subjects = await _subjects(scene, due)
    await _next_ones(scene, subjects)
    await arm(scene, f"{MORNING}:{person_id}", await scene.uow.reminders.next_due(person_id))
    message = morning_message(due, subjects, words(person.language or gathering.language), scene.now, zone)
    if message is not None:
        await scene.uow.posts.put(Post(places.private(gathering.id, person_id), MORNING, message), scene.now)


def _until(now: datetime, zone: ZoneInfo) -> datetime:
    """One message a day: a meeting early in the morning brings the rest of the morning with it."""
    return max(now, morning(now.astimezone(zone).date(), zone))


async def _subjects(scene: Scene, due: Sequence[Reminder]) -> Subjects:
    """Load what the reminders are about."""
    actions: dict[str, ActionItem] = {}
    meetings: dict[str, Meeting] = {}
    circles: dict[int, Circle] = {}
    for subject in dict.fromkeys(one.subject for one in due):
        kind, _, number = subject.partition(":")
        found: ActionItem | Meeting | None = None
        if kind == "action" and (item := await scene.uow.actions.get(int(number))):
            found = actions[subject] = item
        elif kind == "meeting" and (meeting := await scene.uow.meetings.get(int(number))):
            found = meetings[subject] = meeting
        if found is not None and found.partnership_id not in circles:
            partnership = await scene.uow.partnerships.get(found.partnership_id)
            if partnership is not None:
                circles[found.partnership_id] = await circle(scene, partnership)
    return Subjects(actions, meetings, circles)


async def _next_ones(scene: Scene, subjects: Subjects) -> None:
    """What goes on weekly until somebody does something: let the next one be due."""
    for item in subjects.actions.values():
        await remind_of_action(scene, subjects.circles[item.partnership_id], item)
    for meeting in subjects.meetings.values():
        await remind_of_meeting(scene, subjects.circles[meeting.partnership_id], meeting)
