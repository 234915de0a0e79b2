"""Milestones in plenum: what the groups have put a date on, shown along time, and made actions that are followed up."""

from collections.abc import Mapping, Sequence

from dialogs import places
from dialogs.commands import Command, For
from dialogs.follow_up.circle import Circle, circle_of
from dialogs.follow_up.promising import keep_new
from dialogs.hall_facts import dated
from dialogs.messages import Message, Post, Reply
from dialogs.plenum_board import AFTER
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.telling import picture_of
from facilitation.actions import ActionItem, Source
from facilitation.errors import WrongTime
from facilitation.milestones import Milestone, timeline
from facilitation.promises import read_promise


async def show_timeline(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Tidslinje": show the hall the points that carry a date, along time.

    Raises NotYours, WrongTime where no point has a date.
    """
    scene.led_round()
    found, title = await _found(scene), scene.hall_words("timeline-title")
    message = Message(title=title, picture=picture_of(title, timeline(found), scene.hall_words))
    hall = places.hall(scene.known_gathering().id)
    await scene.uow.posts.put(Post(hall, f"timeline-{scene.known_round().id}", message), scene.now)
    return told(scene, "timeline-shown", milestones=len(found))


async def milestones_to_actions(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Milepæler til tiltak": each is an action from now on, with its day. Once more makes actions of the new ones.

    Its owner is whoever is named at its beginning, else its organisation's coordinators. Raises as `show_timeline`.
    """
    scene.led_round()
    here = await circle_of(scene)
    items = [_action(scene, here, one) for one in await _found(scene)]
    return told(scene, "milestones-kept", actions=await keep_new(scene, here, items))


async def _found(scene: Scene) -> Sequence[Milestone]:
    found = dated(scene, scene.known_round(), await scene.groups())
    if not found:
        raise WrongTime("no-milestones")
    return found


def _action(scene: Scene, here: Circle, one: Milestone) -> ActionItem:
    read = read_promise(one.text, here.names, "", here.today, here.zone)
    owners = read.owners or tuple(here.coordinators_of(one.organisation))
    source = Source(scene.known_round().id, one.point.key, one.point.keys, one.point.authors)
    number = here.partnership.id
    return ActionItem(0, number, read.text, owners, one.organisation, due=one.day, level=read.level, source=source)


COMMANDS = (
    Command("show_timeline", show_timeline, For.FACILITATOR, AFTER),
    Command("milestones_to_actions", milestones_to_actions, For.FACILITATOR, AFTER),
)
