"""For whom something is shown: the gathering's language, its page on the web, and who can be mentioned by which id."""

from dataclasses import dataclass, field, replace

from bot.channels.slack.arrivals import NAME, Who
from bot.channels.slack.render import Look
from bot.channels.slack.users import Users
from dialogs.messages import Message
from dialogs.places import Place
from dialogs.ports import Store, UnitOfWork
from dialogs.records import Gathering

_MOST = 5000


@dataclass(slots=True)
class Looks:
    """Looks it up, and remembers it by the address: an edit must not cost a question to the database."""

    store: Store
    users: Users
    site: str
    language: str
    time_zone: str
    known: dict[str, Look] = field(default_factory=dict)

    async def of(self, address: str, message: Message) -> Look:
        """Return how a message is shown at an address."""
        missing = address not in self.known
        if not missing and not message.mentions:
            return self.known[address]
        found: Look | None = None
        async with self.store.unit_of_work() as uow:
            if missing:
                found = await self._found(uow, address)
            people = [person for person, _ in message.mentions]
            users = await uow.people.references(people, NAME) if people else {}
        if found is not None:
            self._remember(address, await self._in_own_time(address, found))
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

    async def _found(self, uow: UnitOfWork, address: str) -> Look | None:
        """Return how the gathering at an address is shown; to one person alone in that one's language."""
        place = await uow.conversations.place_of(NAME, address)
        gathering = await uow.gatherings.get(int(place.keys[0])) if place and _in_gathering(place) else None
        if place is None or gathering is None:
            return None
        person = await uow.people.get(place.keys[1]) if place.kind == "person" else None
        return self.of_gathering(gathering, person.language if person else "")

    async def _in_own_time(self, address: str, look: Look) -> Look:
        """Show whoever is alone at an address their own time."""
        team, user = address.split("/")[:2]
        if not user.startswith(("U", "W")):
            return look
        zone = (await self.users.get(Who(team, user, team))).time_zone
        return replace(look, time_zone=zone or look.time_zone)

    def _remember(self, address: str, look: Look) -> None:
        if len(self.known) >= _MOST:
            self.known.clear()
        self.known[address] = look


def _in_gathering(place: Place) -> bool:
    return place.kind in {"hall", "person"} and place.number is not None
