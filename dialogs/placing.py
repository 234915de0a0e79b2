"""`gi plass til Nattbuss: Kantina`: a topic of an open space that got no place gets one while there are slots left."""

from collections.abc import Mapping

from dialogs.commands import Command, For
from dialogs.messages import Reply
from dialogs.publish import show_desks, show_hall
from dialogs.replies import told
from dialogs.scene import Scene
from facilitation.errors import NotYours, WrongTime
from facilitation.giving import LONGEST_TOPIC
from facilitation.placing import meant, placed
from facilitation.state import RoundState
from facilitation.talk import checked


async def give_place(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Give a waiting topic (`text`, behind a colon the place it shall have, a new one too) the first slot it can have.

    Raises Unknown for no such topic, NotYours for others than its host and who leads, WrongTime when no slot is left.
    """
    round_ = scene.known_round()
    polls = await scene.uow.polls.of(round_.id)
    typed, _, place = values.get("text", "").partition(":")
    one = meant(polls, typed)
    if scene.known_person().id not in (round_.facilitator, one.topic.host):
        raise NotYours("not-your-topic-to-place")
    if round_.state is not RoundState.RUNNING:
        raise WrongTime("no-place-left", topic=one.topic.text)
    named = checked(place, LONGEST_TOPIC) if place.strip() else ""
    topic, changed = placed(one, polls, await scene.groups(), named)
    for poll in changed:
        await scene.uow.polls.save(poll)
    await show_desks(scene, round_)
    await show_hall(scene, round_)
    return told(scene, "topic-placed", topic=topic.text, place=topic.place, slot=topic.slot)


COMMANDS = (Command("give_place", give_place, For.MEMBER, (RoundState.RUNNING,)),)
