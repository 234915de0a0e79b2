"""When a platform will not have a conversation any more nothing is sent, and the facilitator is told; until it will.

Where it takes nothing for a while, it is tried on and on, and the facilitator is told as well.
"""

from datetime import datetime

from dialogs.hall_facts import SILENT
from dialogs.outgoing import Conversation
from dialogs.places import Place
from dialogs.ports import UnitOfWork
from dialogs.publish import COUNTS_LATER
from dialogs.records import Alarm

LOOK = "look"  # the alarm at which the panel looks who is still silent: `look:<round>`
WHOLE_CHANNEL = ("forbidden", "archived", "revoked", "unreadable", "closed")  # never for a thread alone


async def stop(uow: UnitOfWork, conversation: Conversation, reason: str, now: datetime) -> None:
    """Send nothing more to a conversation; the facilitator's panel says why within a second.

    With a thread its channel is stopped, where the reason concerns all of it or the thread could not be opened.
    """
    whole = reason in WHOLE_CHANNEL or not conversation.address
    stopped = conversation.parent if whole and conversation.parent else conversation.id
    await uow.conversations.stop(stopped, reason)
    await told_on_the_panel(uow, conversation.place, now)


async def start_again(uow: UnitOfWork, place: Place, channel: str, address: str, now: datetime) -> None:
    """Go on showing a place at an address where Runde has been let in again; the panel says nothing of it any more."""
    await uow.conversations.link(place, channel, address)
    await told_on_the_panel(uow, place, now)


async def fell_silent(uow: UnitOfWork, conversation: Conversation, now: datetime) -> None:
    """Note that a platform takes nothing just now; the facilitator's panel tells of it when it has lasted."""
    if conversation.silent_since is not None:
        return
    await uow.conversations.fell_silent(conversation.id, now)
    round_id = await _round_of(uow, conversation.place)
    if round_id is not None:
        await uow.alarms.set_if_none(Alarm(f"{LOOK}:{round_id}", now + SILENT), now)


async def heard_again(uow: UnitOfWork, conversation: Conversation, now: datetime) -> None:
    """Note that a platform takes what it is sent, if it did not; the panel says nothing of it any more."""
    if conversation.silent_since is not None:
        await uow.conversations.fell_silent(conversation.id, None)
        await told_on_the_panel(uow, conversation.place, now)


async def told_on_the_panel(uow: UnitOfWork, place: Place, now: datetime) -> None:
    """Have the facilitator's panel tell within a second what is stopped, and no more."""
    round_id = await _round_of(uow, place)
    if round_id is not None:
        await uow.alarms.set_if_none(Alarm(f"counts:{round_id}", now + COUNTS_LATER), now)


async def _round_of(uow: UnitOfWork, place: Place) -> int | None:
    """Return the round whose panel the facilitator looks at."""
    if place.kind == "group" or place.number is None:
        return place.number
    current = await uow.rounds.current(place.number)
    return current.id if current else None
