"""For whom something is shown: the gathering's language and page, who may be mentioned, what somebody has written."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

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

Shown = tuple[Message, Look]  # a message as it is shown, and how


@dataclass(slots=True)
class Looks:
    """Looks it up. `plain` is how something is shown where no gathering is known."""

    store: Store
    plain: Look
    _shared: Callable[[tuple[Address, Message]], Awaitable[Shown]] = field(init=False)

    def __post_init__(self) -> None:
        """Have what is to be shown at the same time looked up together."""
        self._shared = self.store.shared(self._posted, f"sending to {CHANNEL}")

    async def posted(self, where: Address, message: Message) -> Shown:
        """Return a message as it is shown at an address, and how."""
        return await self._shared((where, message))

    async def pressed_on(self, where: Where, place: Place) -> tuple[Message, Look] | None:
        """Return the message somebody has pressed on as it is now, and how it is shown; None if it is over."""
        references = {where.card, referring(where.card, where.address.thread)}
        async with self.store.unit_of_work() as uow:
            standing = await uow.outbox.standing(CHANNEL, place, references)
            if standing is None:
                return None
            return (await self._shown(uow, [(place, standing)]))[0]

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

    async def _posted(self, uow: UnitOfWork, several: Sequence[tuple[Address, Message]]) -> Sequence[Shown]:
        places = await _places_at(uow, [where for where, _ in several])
        standing = [(place, message) for place, (_, message) in zip(places, several, strict=True) if place is not None]
        shown = iter(await self._shown(uow, standing))
        return [
            (message, self.plain) if place is None else next(shown)
            for place, (_, message) in zip(places, several, strict=True)
        ]

    async def _shown(self, uow: UnitOfWork, several: Sequence[tuple[Place, Message]]) -> Sequence[Shown]:
        """Return messages as they are shown in places. What several have in common is looked up once."""
        own = {place: place.keys[-1] for place, _ in several if place.kind == "person"}
        forms = iter(await filled(uow, [(own[place], message) for place, message in several if place in own]))
        users = await _users(uow, [message for place, message in several if place not in own])
        gatherings = await _gatherings_of(uow, [place for place, _ in several])
        shown: list[Shown] = []
        for place, message in several:
            look = replace(self.of(gatherings[_whose(place)]), place=str(place), page=Page())
            shown.append((next(forms), look) if place in own else _to_all(place, message, look, users))
        return shown


def _to_all(place: Place, message: Message, look: Look, users: Mapping[str, str]) -> Shown:
    """Return a message as it is shown where several see it."""
    message = _with_a_page(message, look) if place.kind == "hall" else message
    called = {person: users[person] for person, _ in message.mentions if person in users}
    return message, replace(look, shared=True, own=_is_about_oneself(place, message), users=called)


async def _users(uow: UnitOfWork, messages: Iterable[Message]) -> Mapping[str, str]:
    """Return the Teams ids of those whom messages mention."""
    called = {person for message in messages for person, _ in message.mentions}
    found = await uow.people.references(called, CHANNEL) if called else {}
    return {person: Address.parse(reference).id for person, reference in found.items()}


def _with_a_page(message: Message, look: Look) -> Message:
    """Return what everybody can join by with the web page beside it, for those who may not use apps here."""
    if not any(button.action == "join" for button in message.buttons):
        return message
    return replace(message, links=(*message.links, Link(look.words("teams-on-the-page"), look.more)))


async def _places_at(uow: UnitOfWork, addresses: Sequence[Address]) -> Sequence[Place | None]:
    """Return what is shown at addresses: a group in its thread, else the hall of its channel."""
    known = await uow.conversations.places_of(CHANNEL, {str(one) for each in addresses for one in (each, each.root)})
    return [known.get(str(each)) or known.get(str(each.root)) for each in addresses]


async def _gatherings_of(
    uow: UnitOfWork, places: Iterable[Place]
) -> Mapping[tuple[str, Sequence[str]], Gathering | None]:
    """Return the gatherings that places belong to, by `_whose`."""
    return {whose: await gathering_of(uow, place) for whose, place in {_whose(one): one for one in places}.items()}


def _whose(place: Place) -> tuple[str, Sequence[str]]:
    """Return what all places of a gathering's people, or of a round's groups, have in common."""
    return place.kind, place.keys[:1]


async def gathering_of(uow: UnitOfWork, place: Place) -> Gathering | None:
    """Return the gathering that a place belongs to."""
    number = place.number
    if place.kind == "group" and number is not None:
        round_ = await uow.rounds.get(number)
        number = round_.gathering_id if round_ is not None else None
    return await uow.gatherings.get(number) if number is not None else None


def _is_about_oneself(place: Place, message: Message) -> bool:
    """Tell whether people have something of their own to see while this stands: in a group, and in a round's hall."""
    ongoing = message.tone is not Tone.DONE and not is_note(message)
    return ongoing and (place.kind == "group" or bool(message.epoch))
