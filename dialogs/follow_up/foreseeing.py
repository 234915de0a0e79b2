"""What will be sent: the morning messages ahead, to whom and in the very words, so that none comes as a surprise."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from dialogs.calendar import day_text, time_text
from dialogs.commands import Command, For
from dialogs.follow_up.circle import Circle, circle_of, led
from dialogs.follow_up.subjects import load_subjects, still_asks
from dialogs.messages import Message, Reply, Section
from dialogs.scene import Scene
from dialogs.views.morning_view import Subjects, morning_message
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
    days = _by_morning(mine, here.zone)
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
    return [*actions, *meetings, *follow_ups, *(f"person:{one.person_id}" for one in here.members)]


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


COMMANDS = (Command("foresee", foresee, For.FACILITATOR),)
