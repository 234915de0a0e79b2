"""The address that lets somebody's own calendar show their meetings, and its closing."""

import secrets
from collections.abc import Mapping

from dialogs.commands import Command
from dialogs.messages import Link, Message, Reply
from dialogs.replies import told
from dialogs.scene import Scene
from facilitation.errors import Unknown


async def calendar(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Kalender": the address to subscribe to, the same each time until it is closed."""
    person = scene.known_person()
    token = await scene.uow.calendars.open(person.id, secrets.token_urlsafe(24), scene.now)
    link = Link(scene.words("calendar-link"), f"/kalender/{token}.ics")
    return Reply(Message(title=scene.words("calendar-title"), text=(scene.words("calendar-text"),), links=(link,)))


async def close_calendar(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Steng kalenderen": the address shows nothing from now on. Raises Unknown when there is none."""
    if not await scene.uow.calendars.close(scene.known_person().id):
        raise Unknown("no-calendar")
    return told(scene, "calendar-closed")


COMMANDS = (Command("calendar", calendar), Command("close_calendar", close_calendar))
