"""From one gathering to the next of the same partnership: what was promised and is open comes first in the new hall."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from dialogs import places
from dialogs.follow_up.circle import Circle, circle
from dialogs.follow_up.showing import show_plan
from dialogs.follow_up.taking_over import ask_to_lead
from dialogs.messages import Message, Post
from dialogs.ports import UnitOfWork
from dialogs.records import Gathering
from dialogs.scene import Scene
from dialogs.views.action_view import organisations_sections
from dialogs.views.network_view import promised_message
from facilitation.actions import ActionItem
from facilitation.organisations import organisation_key
from facilitation.partnership import Partnership
from facilitation.people import Participant


async def continue_partnership(scene: Scene, values: Mapping[str, str]) -> None:
    """Let the gathering just opened continue the partnership of the one it comes `after`, if that has one.

    A channel continues what was held in it before; elsewhere it is for those who are in the partnership.
    """
    gathering, person, earlier = scene.known_gathering(), scene.known_person(), values.get("after", "")
    known = earlier.isdecimal() and len(earlier) < 12
    partnership = await scene.uow.partnerships.of_gathering(int(earlier)) if known else None
    if partnership is None:
        return
    if not scene.channel and partnership not in await scene.uow.partnerships.of_person(person.id):
        return
    await scene.uow.partnerships.take_in(partnership.id, gathering.id)
    here = await circle(scene, partnership)
    await show_plan(scene, here)
    await _show_open(scene, here)
    await ask_to_lead(scene, here)


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


async def remind_of_promises(scene: Scene, member: Participant) -> None:
    """Bring up to somebody who has just come in what their municipality promised, and said, the last time."""
    gathering = scene.known_gathering()
    partnership = None if member.helper else await scene.uow.partnerships.of_gathering(gathering.id)
    if partnership is None or not member.organisation:
        return
    key, words = organisation_key(member.organisation), scene.words
    earlier = [one for one in await scene.uow.actions.of_partnership(partnership.id) if _was_before(one, gathering)]
    items = [one for one in earlier if organisation_key(one.organisation) == key]
    before = [
        one
        for one in await scene.uow.follow_ups.of_partnership(partnership.id)
        if one.gathering_id != gathering.id and one.is_answered and organisation_key(one.organisation) == key
    ]
    if not items and not before:
        return
    known = await scene.uow.people.many({owner for item in items for owner in item.owners})
    names = {person.id: person.name for person in known.values()}
    today = scene.now.astimezone(ZoneInfo(partnership.time_zone)).date()
    message = promised_message(member.organisation, items, before[-1] if before else None, names, words, today)
    place = places.private(gathering.id, member.person_id)
    await scene.uow.posts.put(Post(place, "promised", message), scene.now)


def _was_before(item: ActionItem, gathering: Gathering) -> bool:
    """Tell whether something was promised before this gathering: of what is promised in it nobody is reminded yet."""
    opened = gathering.opened_at
    return opened is None or all(event.at < opened for event in item.history[:1])


async def can_continue(uow: UnitOfWork, person_id: str) -> Sequence[tuple[int, Partnership]]:
    """Return the partnerships somebody leads, each with its newest gathering: what a new one can come after."""
    led = [one for one in await uow.partnerships.of_person(person_id) if one.facilitator == person_id]
    newest = [(next(iter(await uow.partnerships.gatherings(one.id)), 0), one) for one in led]
    return [(gathering, one) for gathering, one in newest if gathering]
