"""A platform's channel and the gathering held in it: found, opened when somebody plans a round there, and who in it
can be reached in a conversation of their own. Common to the channels that post elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from dialogs import places
from dialogs.incoming import FromPeople, Sender, Submitted
from dialogs.messages import Message, Reply
from dialogs.paging import POST, TOLD
from dialogs.places import LOBBY, Place
from dialogs.ports import Clock, Store, UnitOfWork
from dialogs.records import Conflict, Gathering, Person, language_of
from facilitation.people import Participant


class Door(Protocol):
    """The conductor, as a channel sees it."""

    async def handle(self, incoming: FromPeople) -> Reply:
        """Let something in; returns when it is durable."""


@dataclass(frozen=True, slots=True)
class Around:
    """What is known before something is let in: where it is said, by whom, and whether they have joined there."""

    place: Place = LOBBY
    gathering: Gathering | None = None
    person: Person | None = None
    member: Participant | None = None

    @property
    def language(self) -> str:
        """The language of whoever is there: their own, else the gathering's; empty where neither is known."""
        return language_of(self.person, self.gathering.language if self.gathering else "")

    @property
    def private(self) -> Place | None:
        """The person's own place in the gathering."""
        return places.private(self.gathering.id, self.person.id) if self.gathering and self.person else None


@dataclass(frozen=True, slots=True)
class Rooms:
    """The rooms of one installation, for every channel."""

    store: Store
    door: Door
    clock: Clock

    async def around(self, sender: Sender, *addresses: str, place: Place | None = None) -> Around:
        """Return what is known at the first of the addresses that shows a place, or at `place`."""
        async with self.store.unit_of_work() as uow:
            for address in addresses if place is None else ():
                place = place or await uow.conversations.place_of(sender.channel, address)
            person = await uow.people.known_as(sender)
            gathering = await self._gathering(uow, place) if place else None
            member = await uow.people.member(gathering.id, person.id) if gathering and person else None
        return Around(place or LOBBY, gathering, person, member)

    def is_open(self, gathering: Gathering | None) -> bool:
        """Tell whether a round can still be held in a gathering."""
        return gathering is not None and (gathering.closes_at is None or gathering.closes_at > self.clock.now())

    async def open(self, sender: Sender, address: str, title: str, language: str, delivery_id: str = "") -> Reply:
        """Open a gathering for a channel, led by the sender, and show it there. `go` of the reply is its hall.

        Where it is opened by itself, without a delivery that asks for it, two who do it at once, and one who does it
        twice, get the same gathering: what the channel showed before is part of the id. The partnership goes on.
        """
        async with self.store.unit_of_work() as uow:
            before = await uow.conversations.place_of(sender.channel, address)
        delivery = delivery_id or f"{sender.channel}:open:{address}:{before or ''}"
        values = {"title": title, "language": language}
        if before is not None and before.kind == "hall":
            values["after"] = before.keys[0]
        reply = await self.door.handle(Submitted(delivery, sender, LOBBY, "open_gathering", values, address))
        if reply.refused or not reply.go:
            return reply
        async with self.store.unit_of_work() as uow:
            await uow.conversations.link(Place.parse(reply.go), sender.channel, address)
            await uow.commit()
        return reply

    async def show(self, sender: Sender, address: str, code: str, delivery_id: str) -> Reply:
        """Show the gathering with a code in a channel too, beside wherever it is shown already.

        With a municipality's code it is shown what is asked of that one, beside the gathering that is held there.
        """
        around = await self.around(sender, address)
        asked = Submitted(delivery_id, sender, around.place, "show_here", {"code": code}, address)
        reply = await self.door.handle(asked)
        if reply.refused or not reply.go:
            return reply
        place = Place.parse(reply.go)
        async with self.store.unit_of_work() as uow:
            await uow.conversations.link(place, sender.channel, address)
            if place.kind != "hall" and around.place != LOBBY:
                await uow.conversations.link(around.place, sender.channel, address)  # what is said there is said to it
            await uow.commit()
        return replace(reply, go="")  # whoever asks has not come in by asking

    async def turned(self, place: Place, values: Mapping[str, str]) -> Message | None:
        """Return the whole of what is turned: a reply given before, or what stands in a place; None if it is over."""
        async with self.store.unit_of_work() as uow:
            if TOLD in values:
                reply = await uow.inbox.reply_to(values[TOLD])
                return reply.message if reply is not None else None
            standing = {one.post.key: one.post.message for one in await uow.posts.since([place], 0)}
        return standing.get(values.get(POST, ""))

    async def is_first(self, delivery_id: str) -> bool:
        """Note that something is answered beside its acknowledgement; False when it has been: then it is not again."""
        try:
            async with self.store.unit_of_work() as uow:
                if await uow.inbox.reply_to(delivery_id) is not None:
                    return False
                await uow.inbox.record(delivery_id, Reply(), self.clock.now())
                await uow.commit()
        except Conflict:
            return False
        return True

    async def reach(self, sender: Sender, gathering: int, address: str) -> None:
        """Show somebody's own place in a gathering at an address where the channel can reach them."""
        async with self.store.unit_of_work() as uow:
            person = await uow.people.known_as(sender)
            if person is None:
                return
            await uow.people.remember_reference(sender, address)
            await uow.conversations.link(places.private(gathering, person.id), sender.channel, address)
            await uow.commit()

    async def _gathering(self, uow: UnitOfWork, place: Place) -> Gathering | None:
        number = place.number
        if place.kind == "group" and number is not None:
            round_ = await uow.rounds.get(number)
            number = round_.gathering_id if round_ else None
        return await uow.gatherings.get(number) if number is not None else None
