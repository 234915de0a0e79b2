"""For whom something is shown: the gathering's language, its page on the web, and who can be mentioned by which id."""

from dataclasses import dataclass, replace

from bot.channels.slack.arrivals import NAME
from bot.channels.slack.render import Look
from dialogs.messages import Message
from dialogs.places import Place
from dialogs.ports import Store, UnitOfWork
from dialogs.records import Gathering

_MOST = 5000


@dataclass(slots=True)
class Looks:
    """Looks it up, and remembers it by the address: an edit must not cost a question to the database."""

    store: Store
    site: str
    language: str
    time_zone: str
    known: dict[str, Look]

    async def of(self, address: str, message: Message) -> Look:
        """Return how a message is shown at an address."""
        missing = address not in self.known
        if not missing and not message.mentions:
            return self.known[address]
        async with self.store.unit_of_work() as uow:
            if missing:
                await self._find(uow, address)
            people = [person for person, _ in message.mentions]
            users = await uow.people.references(people, NAME) if people else {}
        look = self.known.get(address) or self.plain
        return replace(look, users={person: reference.split("/")[-1] for person, reference in users.items()})

    def of_gathering(self, gathering: Gathering | None, language: str = "") -> Look:
        """Return how something is shown to somebody in a gathering, in their own language."""
        if gathering is None:
            return replace(self.plain, language=language or self.language)
        more = f"{self.site}/r/{gathering.code}" if self.site else ""
        return Look(language or gathering.language, gathering.time_zone, self.site, more)

    def forget(self, address: str) -> None:
        """Ask again next time: another gathering is shown there now."""
        self.known.pop(address, None)

    @property
    def plain(self) -> Look:
        """How something is shown where no gathering is known."""
        return Look(self.language, self.time_zone, self.site)

    async def _find(self, uow: UnitOfWork, address: str) -> None:
        place = await uow.conversations.place_of(NAME, address)
        gathering = await uow.gatherings.get(int(place.keys[0])) if place and _in_gathering(place) else None
        if gathering is None:
            return
        if len(self.known) >= _MOST:
            self.known.clear()
        self.known[address] = self.of_gathering(gathering)


def _in_gathering(place: Place) -> bool:
    return place.kind in {"hall", "person"} and place.keys[0].isdecimal()
