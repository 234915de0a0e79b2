"""Where a consultation is shown: who is where in the hall, and each municipality's card with those who carry it."""

import secrets
from collections.abc import Sequence

from dialogs import places
from dialogs.follow_up.circle import Circle
from dialogs.follow_up.mornings import remind_of_opinion
from dialogs.follow_up.showing import send, withdraw
from dialogs.messages import Message, Post
from dialogs.scene import Scene
from dialogs.slots import CODE_LENGTH, CODE_LETTERS
from dialogs.views.consultation_view import hall_message, local_message, opinion_card
from dialogs.words import Words, words
from facilitation.consultation import Consultation, Given, Opinion
from facilitation.errors import Unknown
from facilitation.organisations import organisation_key
from facilitation.partnership import of_organisation
from facilitation.plan import Track


async def newest(scene: Scene, here: Circle) -> Consultation:
    """Return the partnership's newest consultation. Raises Unknown without one."""
    found = await scene.uow.consultations.of_partnership(here.partnership.id)
    if not found:
        raise Unknown("no-consultation")
    return found[-1]


async def opinions_of(scene: Scene, asked: Consultation) -> Sequence[Opinion]:
    """Return every municipality's answers to it."""
    return await scene.uow.opinions.of_consultations([asked.id])


async def show_everywhere(scene: Scene, here: Circle, asked: Consultation) -> None:
    """Let every municipality there is have its answers to begin on, and show all of it as it is now."""
    known = {organisation_key(one.organisation) for one in await opinions_of(scene, asked)}
    for organisation in _municipalities(here) if not asked.closed else ():
        if organisation_key(organisation) not in known:
            known.add(organisation_key(organisation))
            await _begin(scene, here, asked, organisation)
    for one in await opinions_of(scene, asked):
        await show_opinion(scene, here, asked, one)
    await show_hall(scene, here, asked)


def _municipalities(here: Circle) -> Sequence[str]:
    coming = [one.organisation for one in here.members if one.track is Track.KOMMUNE and not one.helper]
    return [name for name in dict.fromkeys([*(one.organisation for one in here.coordinators), *coming]) if name]


async def _begin(scene: Scene, here: Circle, asked: Consultation, organisation: str) -> None:
    code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
    blank = Opinion(0, asked.id, here.partnership.id, organisation, code, (Given(),) * len(asked.questions))
    await remind_of_opinion(scene, here, await scene.uow.opinions.add(blank), asked)


async def show_opinion(scene: Scene, here: Circle, asked: Consultation, one: Opinion) -> None:
    """Write a municipality's card to those who carry its answers, and what is asked to where it has a channel."""
    inputs = await scene.uow.opinions.inputs(one.id)

    def card(_who: str, own: Words) -> Message:
        return opinion_card(asked, one, inputs, own)

    await scene.uow.posts.put(local_post(asked, one, words(here.partnership.language)), scene.now)
    carriers = [carrier.person_id for carrier in of_organisation(here.coordinators, one.organisation)]
    await send(scene, carriers, f"opinion-{one.id}", card)


def local_post(asked: Consultation, one: Opinion, said: Words) -> Post:
    """Return what stands in a municipality's own channel: what is asked, and how to say something to it."""
    place = places.local(asked.partnership_id, one.organisation)
    return Post(place, f"input-{one.id}", local_message(asked, one, said))


async def show_hall(scene: Scene, here: Circle, asked: Consultation) -> None:
    """Write who is where in the hall in which it was asked."""
    message = hall_message(asked, await opinions_of(scene, asked), words(here.partnership.language))
    await scene.uow.posts.put(Post(places.hall(asked.gathering_id), f"consultation-{asked.id}", message), scene.now)


async def show_anew(scene: Scene, here: Circle, organisation: str, leaver: str = "") -> None:
    """Show an organisation's answers to those who carry them now, begun where it is new; and let them be reminded.

    Whoever left has them no more.
    """
    for asked in await scene.uow.consultations.of_partnership(here.partnership.id):
        if not asked.closed:
            await show_everywhere(scene, here, asked)
            for one in await opinions_of(scene, asked):
                if organisation_key(one.organisation) == organisation_key(organisation):
                    await remind_of_opinion(scene, here, one, asked)
                    await withdraw(scene, leaver, f"opinion-{one.id}")
