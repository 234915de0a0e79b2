"""From one gathering to the next of the same partnership: what was promised and is open comes first in the new hall."""

from collections.abc import Mapping, Sequence

from dialogs import places
from dialogs.follow_up.circle import Circle, circle
from dialogs.follow_up.showing import show_plan
from dialogs.messages import Message, Post
from dialogs.ports import UnitOfWork
from dialogs.scene import Scene
from dialogs.views.action_view import organisations_sections
from facilitation.partnership import Partnership


async def continue_partnership(scene: Scene, values: Mapping[str, str]) -> None:
    """Let the gathering just opened continue the partnership of the one it comes `after`, if that has one.

    A channel (`channel`) continues what was held in it before; elsewhere it is for those who are in the partnership.
    """
    gathering, person, earlier = scene.known_gathering(), scene.known_person(), values.get("after", "")
    known = earlier.isdecimal() and len(earlier) < 12
    partnership = await scene.uow.partnerships.of_gathering(int(earlier)) if known else None
    if partnership is None:
        return
    if not values.get("channel") and partnership not in await scene.uow.partnerships.of_person(person.id):
        return
    await scene.uow.partnerships.take_in(partnership.id, gathering.id)
    here = await circle(scene, partnership)
    await show_plan(scene, here)
    await _show_open(scene, here)


async def _show_open(scene: Scene, here: Circle) -> None:
    still = await scene.uow.actions.of_partnership(here.partnership.id)
    if not still:
        return
    said = scene.hall_words
    message = Message(
        title=said("open-actions-title"),
        text=(said("open-actions-text"),),
        sections=organisations_sections(still, here.names, said, here.today),
    )
    await scene.uow.posts.put(Post(places.hall(scene.known_gathering().id), "open-actions", message), scene.now)


async def can_continue(uow: UnitOfWork, person_id: str) -> Sequence[tuple[int, Partnership]]:
    """Return the partnerships somebody leads, each with its newest gathering: what a new one can come after."""
    led = [one for one in await uow.partnerships.of_person(person_id) if one.facilitator == person_id]
    newest = [(next(iter(await uow.partnerships.gatherings(one.id)), 0), one) for one in led]
    return [(gathering, one) for gathering, one in newest if gathering]
