"""The rest of a series of meetings: moved along with one of them, or called off with it."""

from collections.abc import Mapping, Sequence

from dialogs.commands import Command, For
from dialogs.follow_up.circle import Circle
from dialogs.follow_up.next_meeting import ask_anew
from dialogs.follow_up.planning import invited_to, keep_quietly, time_read
from dialogs.follow_up.showing import let_go, show_plan
from dialogs.messages import Message, Reply, Section, Tone
from dialogs.scene import Scene
from dialogs.views.meeting_view import meeting_line
from facilitation.meetings.meeting import Meeting, called_off
from facilitation.meetings.series import moved_along, rest_of


async def move_rest(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Flytt resten fra møte 3 til fredag 5. mars kl. 9-12": the later ones as many days, to the same hours.

    Raises NotYours, BadText for no such time, Unknown for a meeting that is in no series.
    """
    here, meeting = await invited_to(scene, values)
    to = time_read(scene, here, values.get("text", ""))
    rest = rest_of(meeting, await scene.uow.meetings.of_partnership(here.partnership.id), here.zone)
    later = moved_along(rest, to, here.zone, scene.now)
    for before, after in zip(rest, later, strict=True):
        await keep_quietly(scene, here, after)
        await let_go(scene, here, before, after)
    await show_plan(scene, here)
    return _told(scene, here, "rest-moved", later)


async def cancel_rest(scene: Scene, values: Mapping[str, str]) -> Reply:
    """ "Avlys resten fra møte 3": that one and all after it in its series. Raises as `move_rest`."""
    here, meeting = await invited_to(scene, values)
    rest = rest_of(meeting, await scene.uow.meetings.of_partnership(here.partnership.id), here.zone)
    for one in rest:
        cancelled = called_off(one, scene.now)
        await keep_quietly(scene, here, cancelled)
        await let_go(scene, here, one, cancelled)
        await ask_anew(scene, here, one)
    await show_plan(scene, here)
    return _told(scene, here, "rest-cancelled", rest)


def _told(scene: Scene, here: Circle, key: str, meetings: Sequence[Meeting]) -> Reply:
    lines = tuple(meeting_line(one, scene.words, here.zone, here.today) for one in meetings)
    text = (scene.words(key, meetings=len(meetings)),)
    return Reply(Message(text=text, sections=(Section("", lines),), tone=Tone.DONE))


COMMANDS = (Command("move_rest", move_rest, For.FACILITATOR), Command("cancel_rest", cancel_rest, For.FACILITATOR))
