"""What mornings' reminders are about: loaded at once, with the names it takes, and asked whether they still hold."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.follow_up.circle import Circle, small_circle
from dialogs.follow_up.unreached import reached
from dialogs.scene import Scene
from dialogs.views.morning_view import Subjects
from facilitation.follow_up import FollowUp
from facilitation.meetings.meeting import MeetingState
from facilitation.reminders import Reminder, of_action, of_follow_up, of_meeting, of_opinion

_JUST_BEFORE = timedelta(seconds=1)


async def load_subjects(scene: Scene, due: Sequence[Reminder]) -> Subjects:
    """Return what the reminders are about; what is no longer there is left out."""
    named = {one.subject for one in due}
    actions = await scene.uow.actions.many(_numbers(named, "action"))
    meetings = await scene.uow.meetings.many(_numbers(named, "meeting"))
    follow_ups = await scene.uow.follow_ups.many(_numbers(named, "follow_up"))
    opinions = await scene.uow.opinions.many(_numbers(named, "opinion"))
    asked = await scene.uow.consultations.many({one.consultation_id for one in opinions})
    away = _keys(named, "person")
    partnerships = {one.partnership_id for found in (actions, meetings, follow_ups, opinions) for one in found}
    return Subjects(
        {f"action:{one.id}": one for one in actions},
        {f"meeting:{one.id}": one for one in meetings},
        {f"follow_up:{one.id}": one for one in follow_ups},
        await _planned(scene, follow_ups),
        await _circles(scene, partnerships, {owner for item in actions for owner in item.owners}),
        {f"person:{who}": name for who, name in (await _unreached(scene, away) if away else {}).items()},
        {f"opinion:{one.id}": one for one in opinions},
        {one.id: one for one in asked},
    )


async def _unreached(scene: Scene, person_ids: Collection[str]) -> Mapping[str, str]:
    there = await reached(scene, person_ids)
    return {one.id: one.name for one in (await scene.uow.people.many(person_ids)).values() if one.id not in there}


async def is_planned(scene: Scene, one: FollowUp) -> bool:
    """Tell whether the next meeting that a follow-up asked for has been planned, and not called off since."""
    return bool(await _planned(scene, [one]))


async def _planned(scene: Scene, follow_ups: Sequence[FollowUp]) -> Collection[str]:
    named = await scene.uow.meetings.many({one.meeting for one in follow_ups if one.meeting})
    standing = {meeting.id for meeting in named if meeting.state is not MeetingState.CANCELLED}
    return frozenset(f"follow_up:{one.id}" for one in follow_ups if one.meeting in standing)


def still_asks(subjects: Subjects, one: Reminder) -> bool:
    """Tell whether what a reminder is about still asks for it: much can happen while somebody wants peace."""
    asked = asked_for(subjects, one.subject, one.due_at - _JUST_BEFORE, one.person_id)
    return one.subject in subjects.people or any(each.is_same(one) for each in asked)


def asked_for(subjects: Subjects, subject: str, after: datetime, person_id: str = "") -> Collection[Reminder]:
    """Return the reminders that a subject asks for after then: all of them, or those that concern somebody."""
    here = subjects.circle_of(subject)
    if here is None:
        return ()
    if item := subjects.actions.get(subject):
        return of_action(item, here.coordinators_of(item.organisation), after, here.zone)
    if meeting := subjects.meetings.get(subject):
        seats = tuple(seat for seat in meeting.invited if person_id in ("", seat.person_id))
        return of_meeting(replace(meeting, invited=seats), after, here.zone)
    leader = here.partnership.facilitator
    if one := subjects.opinions.get(subject):
        asked = subjects.consultations[one.consultation_id]
        return of_opinion(one, asked, here.coordinators_of(one.organisation), leader, after, here.zone)
    planned = subject in subjects.planned
    return of_follow_up(subjects.follow_ups[subject], leader, after, here.zone, is_planned=planned)


async def _circles(scene: Scene, partnership_ids: Collection[int], people: Collection[str]) -> dict[int, Circle]:
    circles = {}
    for number in sorted(partnership_ids):
        partnership = await scene.uow.partnerships.get(number)
        if partnership is not None:
            circles[number] = await small_circle(scene, partnership, people)
    return circles


def _numbers(subjects: Collection[str], kind: str) -> Collection[int]:
    return {int(key) for key in _keys(subjects, kind)}


def _keys(subjects: Collection[str], kind: str) -> Collection[str]:
    told = (subject.partition(":") for subject in subjects)
    return [key for found, _, key in told if found == kind]
