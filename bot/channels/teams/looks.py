"""For whom something is shown: the gathering's language and page, who may be mentioned, what somebody has written."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.channels.teams.addresses import Address, referring
from bot.channels.teams.happenings import Where
from bot.channels.teams.reading import CHANNEL
from bot.channels.teams.render import Look
from bot.channels.teams.texts import is_note
from dialogs.filling import filled
from dialogs.messages import Link, Message, Tone
from dialogs.paging import Page
from dialogs.places import Place
from dialogs.ports import Store, UnitOfWork
from dialogs.records import Gathering


@dataclass(frozen=True, slots=True)
class Looks:
    """Looks it up. `plain` is how something is shown where no gathering is known."""

    store: Store
    plain: Look

    async def posted(self, where: Address, message: Message) -> tuple[Message, Look]:
        """Return a message as it is shown at an address, and how."""
        async with self.store.unit_of_work() as uow:
            place = await place_at(uow, where)
            return (message, self.plain) if place is None else await self._shown(uow, place, message)

    async def pressed_on(self, where: Where, place: Place) -> tuple[Message, Look] | None:
        """Return the message somebody has pressed on as it is now, and how it is shown; None if it is over."""
        references = {where.card, referring(where.card, where.address.thread)}
        async with self.store.unit_of_work() as uow:
            standing = await uow.outbox.standing(CHANNEL, place, references)
            if standing is None:
                return None
            return await self._shown(uow, place, standing)

    async def _shown(self, uow: UnitOfWork, place: Place, message: Message) -> tuple[Message, Look]:
        look = replace(self.of(await gathering_of(uow, place)), place=str(place), page=Page())
        if place.kind == "person":
            return await filled(uow, place.keys[-1], message), look
        message = _with_a_page(message, look) if place.kind == "hall" else message
        users = await self._users(uow, message)
        return message, replace(look, shared=True, own=_is_about_oneself(place, message), users=users)

    def of(self, gathering: Gathering | None, language: str = "") -> Look:
        """Return how something is shown in a gathering, to somebody in their own language."""
        if gathering is None:
            return replace(self.plain, language=language or self.plain.language)
        return replace(
            self.plain,
            language=language or gathering.language,
            time_zone=gathering.time_zone,
            more=f"/r/{gathering.code}",
        )

    async def _users(self, uow: UnitOfWork, message: Message) -> Mapping[str, str]:
        if not message.mentions:
            return {}
        found = await uow.people.references([person for person, _ in message.mentions], CHANNEL)
        return {person: Address.parse(reference).id for person, reference in found.items()}


def _with_a_page(message: Message, look: Look) -> Message:
    """Return what everybody can join by with the web page beside it, for those who may not use apps here."""
    if not any(button.action == "join" for button in message.buttons):
        return message
    return replace(message, links=(*message.links, Link(look.words("teams-on-the-page"), look.more)))


async def place_at(uow: UnitOfWork, where: Address) -> Place | None:
    """Return what is shown at an address: a group in its thread, else the hall of its channel."""
    for address in dict.fromkeys((where, where.root)):
        place = await uow.conversations.place_of(CHANNEL, str(address))
        if place is not None:
            return place
    return None


async def gathering_of(uow: UnitOfWork, place: Place) -> Gathering | None:
    """Return the gathering that a place belongs to."""
    number = place.keys[0] if place.keys and place.keys[0].isdecimal() else ""
    if not number:
        return None
    if place.kind == "group":
        round_ = await uow.rounds.get(int(number))
        return await uow.gatherings.get(round_.gathering_id) if round_ is not None else None
    return await uow.gatherings.get(int(number)) if place.kind in ("hall", "person") else None


def _is_about_oneself(place: Place, message: Message) -> bool:
    """Tell whether people have something of their own to see while this stands: in a group, and in a round's hall."""
    ongoing = message.tone is not Tone.DONE and not is_note(message)
    return ongoing and (place.kind == "group" or bool(message.epoch))
