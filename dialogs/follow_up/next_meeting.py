"""A municipality's next meeting, as it is named when a gathering ends: found among those planned, moved, or new."""

from dataclasses import replace
from datetime import datetime

from dialogs.follow_up.circle import Circle
from dialogs.follow_up.mornings import remind_of_follow_up, remind_of_meeting
from dialogs.follow_up.promising import day_named
from dialogs.scene import Scene
from facilitation.errors import BadText
from facilitation.follow_up import FollowUp
from facilitation.meetings import read_meetings
from facilitation.meetings.meeting import Invited, Meeting, moved
from facilitation.organisations import organisation_key
from facilitation.partnership import of_organisation
from facilitation.plan import PlannedMeeting

_HEADING = "Møteplan"  # what makes a date alone a meeting


def time_named(scene: Scene, here: Circle, typed: str) -> PlannedMeeting | None:
    """Return the day, and hours if any, that were typed; None for nothing. Raises BadText for no date or one past."""
    if not typed.strip():
        return None
    found = read_meetings(f"{_HEADING}\n{typed.strip()}", here.today, here.zone, scene.language).meetings
    if len(found) == 1:
        start = found[0].start
    else:
        start = day_named(here, typed) or here.today
        found = (PlannedMeeting(start),)
    day = start.astimezone(here.zone).date() if isinstance(start, datetime) else start
    if day < here.today:
        raise BadText("day-is-past")
    return found[0]


async def plan_next(scene: Scene, here: Circle, one: FollowUp, when: PlannedMeeting) -> int:
    """Return the id of the meeting on that day: one that is planned already, the one planned before moved, or a new."""
    day = Meeting(0, 0, "", when.start).day(here.zone)
    coming = [meeting for meeting in await scene.uow.meetings.of_partnership(here.partnership.id) if meeting.is_coming]
    fitting = [meeting for meeting in coming if meeting.organisation in ("", one.organisation)]
    same = next((meeting for meeting in fitting if meeting.day(here.zone) == day), None)
    if same is not None and (same.start == when.start or not isinstance(when.start, datetime)):
        return same.id
    own = next((meeting for meeting in fitting if meeting.id == one.meeting and meeting.organisation), None)
    if own is not None:
        later = replace(moved(own, when.start, when.end, scene.now), inviter=one.inviter)
        await scene.uow.meetings.save(later)
        await remind_of_meeting(scene, here, later)
        return own.id
    stored = await scene.uow.meetings.add(await _new(scene, here, one, when))
    await remind_of_meeting(scene, here, stored)
    return stored.id


async def _new(scene: Scene, here: Circle, one: FollowUp, when: PlannedMeeting) -> Meeting:
    """A meeting of those who came from the organisation, and of its coordinators."""
    key = organisation_key(one.organisation)
    came = await scene.uow.people.members(one.gathering_id)
    people = [person.person_id for person in came if not person.helper and organisation_key(person.organisation) == key]
    people += [person.person_id for person in of_organisation(here.coordinators, one.organisation) if not person.deputy]
    return Meeting(
        0,
        here.partnership.id,
        when.title or scene.hall_words("follow-up-meeting", place=one.organisation),
        when.start,
        when.end,
        when.place,
        inviter=one.inviter,
        invited=tuple(Invited(person, one.organisation) for person in dict.fromkeys((*people, one.inviter))),
        organisation=one.organisation,
        changed_at=scene.now,
    )


async def ask_anew(scene: Scene, here: Circle, meeting: Meeting) -> None:
    """Let those be reminded who named a meeting that will not be: there is no next one planned any more."""
    for one in await scene.uow.follow_ups.of_partnership(here.partnership.id):
        if one.meeting == meeting.id:
            await remind_of_follow_up(scene, here, one)
