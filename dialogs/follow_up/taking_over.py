"""Another leader opens the next gathering: they are asked whether the partnership is theirs to lead from now on."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.commands import Command, For
from dialogs.follow_up.circle import Circle, circle_of
from dialogs.follow_up.mornings import remind_of_follow_up
from dialogs.follow_up.showing import send, withdraw
from dialogs.messages import Message, Reply, Tone
from dialogs.replies import told
from dialogs.scene import Scene
from dialogs.views.parts import Buttons
from dialogs.words import Words
from facilitation.errors import NotYours

ASKED = "lead-partnership"


async def ask_to_lead(scene: Scene, here: Circle) -> None:
    """Ask whoever has opened a gathering of somebody else's partnership; until they say so it is the other's."""
    led, opened = here.partnership, scene.known_gathering().facilitator
    if here.leads(opened):
        return

    def question(_who: str, own: Words) -> Message:
        text = own("lead-partnership-text", title=led.title, name=here.names.get(led.facilitator, ""))
        return Message(title=led.title, text=(text,), buttons=(Buttons(own, 0)("lead_partnership"),), tone=Tone.ACT)

    await send(scene, [opened], ASKED, question)


async def lead_partnership(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """ "Jeg leder partnerskapet": plans, coordinators and what a facilitator is asked are the sender's from then on.

    For whoever opened its newest gathering; whoever led it before is told. Raises NotYours for all others.
    """
    here, person = await circle_of(scene), scene.known_person()
    before, gathering = here.partnership.facilitator, scene.known_gathering()
    newest = next(iter(await scene.uow.partnerships.gatherings(here.partnership.id)), 0)
    if not here.leads(person.id) and (gathering.facilitator != person.id or gathering.id != newest):
        raise NotYours("partnership-facilitator-only")
    here = replace(here, partnership=replace(here.partnership, facilitator=person.id))
    await scene.uow.partnerships.save(here.partnership)
    for one in await scene.uow.follow_ups.of_partnership(here.partnership.id):
        await remind_of_follow_up(scene, here, one)
    await withdraw(scene, person.id, ASKED)
    if before != person.id:
        await send(scene, [before], ASKED, lambda _who, own: _passed_on(here, person.name, own))
    return told(scene, "partnership-is-yours", title=here.partnership.title)


def _passed_on(here: Circle, name: str, own: Words) -> Message:
    text = own("partnership-passed-on", title=here.partnership.title, name=name)
    return Message(title=here.partnership.title, text=(text,))


COMMANDS = (Command("lead_partnership", lead_partnership, For.FACILITATOR),)
