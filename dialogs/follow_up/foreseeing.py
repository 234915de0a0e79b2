"""What will be sent: the morning messages ahead and a notice not yet sent, to whom and in the very words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from dialogs.calendar import day_text, time_text
from dialogs.commands import Command, For
from dialogs.follow_up.calling import can_be_called
from dialogs.follow_up.circle import Circle, circle_of, led
from dialogs.follow_up.planning import invited_to
from dialogs.follow_up.subjects import load_subjects, still_asks
from dialogs.messages import Message, Reply, Section
from dialogs.scene import Scene
from dialogs.views.meeting_view import notice_message
from dialogs.views.morning_view import Subjects, morning_message
from dialogs.views.parts import Buttons
from facilitation.meetings.meeting import Attendance, MeetingState
from facilitation.reminders import Reminder

MOST_MESSAGES = 30


async def foresee(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Hva sendes", "hva sendes til Kari": the messages that wait to be sent, in order. Facilitators only.

    As things are now: what is done or answered before then is not sent. Raises NotYours, Unknown for a name nobody has.
    """
    here = await circle_of(scene)
    led(here, scene.known_person().id)
    wanted = here.find(values["who"]).person_id if values.get("who") else ""
    ahead = await scene.uow.reminders.ahead(await _subjects(scene, here))
    mine = [one for one in ahead if wanted in ("", one.person_id)]
    days = _by_morning(await _after_quiet(scene, mine), here.zone)
    shown = days[:MOST_MESSAGES]
    subjects = await load_subjects(scene, [one for _, due in shown for one in due])
    people = await scene.uow.people.many({one.person_id for _, due in shown for one in due})
    names = {person.id: person.name for person in people.values()}
    sections = tuple(_sections(scene, here.zone, shown, subjects, names))
    text = [scene.words("will-be-sent" if sections else "nothing-will-be-sent")]
    if len(days) > len(shown):
        text.append(scene.words("will-be-sent-more", count=len(days) - len(shown)))
    return Reply(Message(title=scene.words("cmd-foresee"), text=tuple(text), sections=sections))


async def _subjects(scene: Scene, here: Circle) -> Sequence[str]:
    """Return all that the partnership can remind anybody of."""
    uow, number = scene.uow, here.partnership.id
    actions = [f"action:{one.id}" for one in await uow.actions.of_partnership(number)]
    meetings = [f"meeting:{one.id}" for one in await uow.meetings.of_partnership(number)]
    follow_ups = [f"follow_up:{one.id}" for one in await uow.follow_ups.of_partnership(number)]
    asked = [one.id for one in await uow.consultations.of_partnership(number)]
    opinions = [f"opinion:{one.id}" for one in await uow.opinions.of_consultations(asked)]
    return [*actions, *meetings, *follow_ups, *opinions, *(f"person:{one.person_id}" for one in here.members)]


async def _after_quiet(scene: Scene, ahead: Sequence[Reminder]) -> Sequence[Reminder]:
    """Return when each will be sent: to whom wants peace, not before their day, and then what is still worth saying."""
    quiet = await scene.uow.reminders.quiet_until({one.person_id for one in ahead})
    put_off = [replace(one, due_at=max(one.due_at, quiet.get(one.person_id, one.due_at))) for one in ahead]
    return [one for one in put_off if one.due_at < one.not_after]


def _by_morning(ahead: Sequence[Reminder], zone: ZoneInfo) -> Sequence[tuple[datetime, Sequence[Reminder]]]:
    """Return the messages to come, each with when: all of one person's that are due on one day are one."""

    def which(one: Reminder) -> tuple[str, str]:
        return one.due_at.astimezone(zone).date().isoformat(), one.person_id

    grouped = [list(group) for _, group in groupby(sorted(ahead, key=which), which)]
    return sorted(((min(one.due_at for one in due), due) for due in grouped), key=lambda each: each[0])


def _sections(
    scene: Scene,
    zone: ZoneInfo,
    messages: Sequence[tuple[datetime, Sequence[Reminder]]],
    subjects: Subjects,
    names: Mapping[str, str],
) -> Iterator[Section]:
    for at, due in messages:
        asked = [one for one in due if still_asks(subjects, one)]
        message = morning_message(asked, subjects, scene.words, at, zone)
        if message is not None:
            title = scene.words(
                "will-be-sent-to",
                name=names.get(due[0].person_id, ""),
                day=day_text(at.astimezone(zone).date(), scene.words, scene.now.astimezone(zone).date()),
                time=time_text(at, scene.words, zone),
            )
            yield Section(title, tuple(item for section in message.sections for item in section.items))


async def foresee_notice(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Vis innkallingen": what those who are invited will get, and who they are, with a button to send it.

    Raises NotYours, WrongTime for a meeting that is over, Unknown when nobody is invited.
    """
    here, meeting = await invited_to(scene, values)
    seats = can_be_called(scene, here, meeting)
    called = replace(meeting, state=MeetingState.CALLED)
    anybody = replace(seats[0], organisation="", function="", answer=Attendance.UNANSWERED)
    message = notice_message(called, anybody, here.names, scene.words, here.zone, here.today)
    people = Section(scene.words("notice-goes-to"), tuple(here.names.get(one.person_id, "") for one in seats))
    send = Buttons(scene.words, 0)("call_meeting", primary=True, meeting=str(meeting.id))
    return Reply(replace(message, sections=(*message.sections, people), buttons=(send,), links=()))


COMMANDS = (
    Command("foresee", foresee, For.FACILITATOR),
    Command("foresee_notice", foresee_notice, For.FACILITATOR),
)
