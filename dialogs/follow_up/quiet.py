"""Peace for those who ask for it: no morning messages until a day, or until they say otherwise."""

from collections.abc import Mapping
from datetime import UTC, datetime

from dialogs.calendar import day_text
from dialogs.commands import Command
from dialogs.follow_up.circle import circle_of
from dialogs.follow_up.mornings import arm_mornings
from dialogs.follow_up.promising import day_named
from dialogs.messages import Reply
from dialogs.replies import told
from dialogs.scene import Scene
from facilitation.errors import BadText
from facilitation.reminders import morning, next_morning

FOR_GOOD = datetime(9000, 1, 1, tzinfo=UTC)


async def be_quiet(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Stille til 1. mai", or until further notice. Raises BadText for no date, or one that is not to come."""
    here, person = await circle_of(scene), scene.known_person()
    day = day_named(here, values.get("text", ""))
    if day is not None and day <= here.today:
        raise BadText("day-is-past")
    until = morning(day, here.zone) if day else FOR_GOOD
    await scene.uow.reminders.silence(person.id, until)
    await arm_mornings(scene, [person.id], {person.id: until})
    if day is None:
        return told(scene, "quiet-for-good")
    return told(scene, "quiet-until", day=day_text(day, scene.words, here.today))


async def remind_me(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Påminnelser på": from the next morning on."""
    here, person = await circle_of(scene), scene.known_person()
    await scene.uow.reminders.silence(person.id, None)
    await arm_mornings(scene, [person.id], {person.id: next_morning(scene.now, here.zone)})
    return told(scene, "quiet-no-more")


COMMANDS = (Command("be_quiet", be_quiet), Command("remind_me", remind_me))
