"""What Teams alone has to say about conversations: Runde was removed or let in, somebody can be written to now."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.channels.teams.addresses import Address
from bot.channels.teams.reading import CHANNEL
from dialogs.filling import filled
from dialogs.incoming import Sender
from dialogs.messages import Message
from dialogs.places import Place
from dialogs.ports import Store
from dialogs.rooms import Rooms
from dialogs.stopping import start_again, stop

_OWN_POSTS = ("desk", "lead")  # in the order they are shown
_MOST_KNOWN = 20_000


@dataclass(slots=True)
class Links:
    """Asks and keeps it in the store; in memory only what spares asking again."""

    store: Store
    rooms: Rooms
    _settled: set[tuple[str, str, str]] = field(default_factory=set)

    async def stop(self, address: Address) -> None:
        """Send nothing more there, and tell the facilitator so: Runde has been removed."""
        async with self.store.unit_of_work() as uow:
            place = await uow.conversations.place_of(CHANNEL, str(address))
            for one in await uow.conversations.of(place) if place is not None else ():
                if one.address == str(address):
                    await stop(uow, one, "revoked", self.rooms.clock.now())
            await uow.commit()

    async def start_again(self, address: Address) -> None:
        """Go on where Runde has been let in again."""
        async with self.store.unit_of_work() as uow:
            place = await uow.conversations.place_of(CHANNEL, str(address))
            if place is not None:
                await start_again(uow, place, CHANNEL, str(address), self.rooms.clock.now())
                await uow.commit()

    async def reach_again(self, sender: Sender, address: Address) -> None:
        """Show somebody what is theirs in the gathering they were in last: now Runde can write to them."""
        async with self.store.unit_of_work() as uow:
            person = await uow.people.known_as(sender)
            gathering = await uow.people.latest_gathering(person.id) if person is not None else None
        if gathering is not None:
            await self.rooms.reach(sender, gathering, str(address))

    async def settle(self, sender: Sender, address: Address, place: Place) -> None:
        """See to it that somebody who has come to a gathering gets what is theirs in their own conversation.

        Teams tells of those who leave by their user id only, so that means the same person too.
        """
        key = (sender.external_id, str(address), place.keys[0] if place.keys else "")
        if place.kind not in ("hall", "person") or key in self._settled:
            return
        around = await self.rooms.around(sender, place=place)
        if around.person is None or around.gathering is None:
            return
        if around.member is None and around.gathering.facilitator != around.person.id:
            return
        if sender.external_id != address.id:
            async with self.store.unit_of_work() as uow:
                await uow.people.link_identity(around.person.id, Sender(CHANNEL, address.id, sender.name))
                await uow.commit()
        await self.rooms.reach(sender, around.gathering.id, str(address))
        if len(self._settled) >= _MOST_KNOWN:
            self._settled.clear()
        self._settled.add(key)

    async def shows(self, address: Address, place: Place) -> bool:
        """Tell whether a place is shown in this very conversation: only then is a card's word for it taken."""
        if place.kind not in ("hall", "group"):
            return False
        async with self.store.unit_of_work() as uow:
            shown = await uow.conversations.of(place)
        here = [Address.parse(one.address) for one in shown if one.channel == CHANNEL and one.address]
        return any(one.root == address.root for one in here)

    async def own_page(self, own: Place | None) -> Sequence[Message]:
        """Return what stands in somebody's own place for them to do, with what they have written in it."""
        if own is None:
            return ()
        async with self.store.unit_of_work() as uow:
            standing = {one.post.key: one.post.message for one in await uow.posts.since([own], 0)}
            return await filled(uow, [(own.keys[-1], standing[key]) for key in _OWN_POSTS if key in standing])
