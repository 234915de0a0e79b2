"""What a morning's reminders are about: loaded with the names it takes, and asked whether they still hold."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import timedelta

from dialogs.follow_up.circle import Circle, small_circle
from dialogs.scene import Scene
from dialogs.views.morning_view import Subjects
from facilitation.actions import ActionItem
from facilitation.follow_up import FollowUp
from facilitation.meetings.meeting import Meeting, MeetingState
from facilitation.reminders import Reminder, of_action, of_follow_up, of_meeting

_JUST_BEFORE = timedelta(seconds=1)


async def load_subjects(scene: Scene, due: Sequence[Reminder]) -> Subjects:
    """Return what the reminders are about; what is no longer there is left out."""
    named = dict.fromkeys(one.subject for one in due)
    actions = {one: item for one in named if (item := await _action(scene, one))}
    meetings = {one: meeting for one in named if (meeting := await _meeting(scene, one))}
    follow_ups = {one: follow_up for one in named if (follow_up := await _follow_up(scene, one))}
    partnerships = {item.partnership_id for item in actions.values()}
    partnerships |= {meeting.partnership_id for meeting in meetings.values()}
    partnerships |= {one.partnership_id for one in follow_ups.values()}
    people = {owner for item in actions.values() for owner in item.owners}
    others = await scene.uow.people.many([key for one in named if (key := _key(one, "person"))])
    return Subjects(
        actions,
        meetings,
        follow_ups,
        frozenset([subject for subject, one in follow_ups.items() if await is_planned(scene, one)]),
        await _circles(scene, partnerships, people),
        {f"person:{person.id}": person.name for person in others.values()},
    )


async def is_planned(scene: Scene, one: FollowUp) -> bool:
    """Tell whether the next meeting that a follow-up asked for has been planned, and not called off since."""
    meeting = await scene.uow.meetings.get(one.meeting) if one.meeting else None
    return meeting is not None and meeting.state is not MeetingState.CANCELLED


def still_asks(subjects: Subjects, one: Reminder) -> bool:
    """Tell whether what a reminder is about still asks for it: much can happen while somebody wants peace."""
    return one.subject in subjects.people or one.key in {asked.key for asked in _asked(subjects, one)}


def _asked(subjects: Subjects, one: Reminder) -> Collection[Reminder]:
    before = one.due_at - _JUST_BEFORE
    if item := subjects.actions.get(one.subject):
        here = subjects.circles[item.partnership_id]
        return of_action(item, here.coordinators_of(item.organisation), before, here.zone)
    if meeting := subjects.meetings.get(one.subject):
        seat = meeting.place_of(one.person_id)
        only = replace(meeting, invited=(seat,) if seat else ())
        return of_meeting(only, before, subjects.circles[meeting.partnership_id].zone)
    if found := subjects.follow_ups.get(one.subject):
        here = subjects.circles[found.partnership_id]
        planned = one.subject in subjects.planned
        return of_follow_up(found, here.partnership.facilitator, before, here.zone, is_planned=planned)
    return ()


async def _circles(scene: Scene, partnership_ids: Collection[int], people: Collection[str]) -> dict[int, Circle]:
    circles = {}
    for number in sorted(partnership_ids):
        partnership = await scene.uow.partnerships.get(number)
        if partnership is not None:
            circles[number] = await small_circle(scene, partnership, people)
    return circles


async def _action(scene: Scene, subject: str) -> ActionItem | None:
    key = _key(subject, "action")
    return await scene.uow.actions.get(int(key)) if key else None


async def _meeting(scene: Scene, subject: str) -> Meeting | None:
    key = _key(subject, "meeting")
    return await scene.uow.meetings.get(int(key)) if key else None


async def _follow_up(scene: Scene, subject: str) -> FollowUp | None:
    key = _key(subject, "follow_up")
    return await scene.uow.follow_ups.get(int(key)) if key else None


def _key(subject: str, kind: str) -> str:
    found, _, key = subject.partition(":")
    return key if found == kind else ""
