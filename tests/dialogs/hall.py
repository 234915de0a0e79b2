"""A hall for stories: a conductor on a real SQLite file, a clock moved by hand, and people who type and press."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs import places
from dialogs.conductor import Conductor
from dialogs.incoming import Pressed, Said, Sender, Submitted
from dialogs.messages import Message, Reply
from dialogs.phrasebook import Phrasebook
from dialogs.places import LOBBY, Place
from dialogs.ports import Store
from dialogs.records import Changes, Person
from dialogs.registry import names, registry
from dialogs.telling import in_words
from facilitation.state import Group, Round
from storage.answer_box import SqlAnswerBox
from storage.unit_of_work import SqlStore
from tests.fakes.database import emptied
from tests.fakes.time import HandClock, pass_time


class Nobody:
    """A listener that does not listen."""

    def committed(self, changes: Changes) -> None:
        pass


@dataclass(kw_only=True)
class Company:
    """The people of a story, in any Runde. They are known by their names; the facilitator is `lead`."""

    clock: HandClock
    store: Store
    conductor: Conductor
    gathering: int = 0
    lead: str = "Berit Lead"
    _ids: "count[int]" = field(default_factory=lambda: count(1))

    async def open(self, title: str = "Partnerskap mot utenforskap", **more: str) -> Reply:
        """Open the gathering."""
        values = {"title": title, "language": "nb", "name": self.lead, **more}
        reply = await self.submit(self.lead, "open_gathering", values, LOBBY)
        self.gathering = int(Place.parse(reply.go).keys[0])
        return reply

    def sender(self, name: str, language: str = "nb") -> Sender:
        return Sender("web", f"uid-{name}", name, language)

    @property
    def hall(self) -> Place:
        return places.hall(self.gathering)

    async def say(self, name: str, text: str, place: Place | None = None, delivery: str = "") -> Reply:
        said = Said(delivery or f"d{next(self._ids)}", self.sender(name), place or self.hall, text)
        return await self.conductor.handle(said)

    async def press(
        self, name: str, action: str, values: dict[str, str] | None = None, place: Place | None = None
    ) -> Reply:
        pressed = Pressed(f"d{next(self._ids)}", self.sender(name), place or self.hall, action, values or {})
        return await self.conductor.handle(pressed)

    async def submit(
        self, name: str, action: str, values: dict[str, str], place: Place | None = None, delivery: str = ""
    ) -> Reply:
        delivery = delivery or f"d{next(self._ids)}"
        return await self.conductor.handle(Submitted(delivery, self.sender(name), place or self.hall, action, values))

    async def join(self, name: str, organisation: str, track: str = "kommune", **more: str) -> Reply:
        return await self.submit(name, "join", {"name": name, "organisation": organisation, "track": track, **more})

    async def pass_time(self, minutes: float) -> None:
        await pass_time(self, self.clock, minutes)

    async def person(self, name: str) -> Person:
        async with self.store.unit_of_work() as uow:
            person = await uow.people.known_as(self.sender(name))
        assert person is not None
        return person

    async def desk(self, name: str) -> Place:
        return places.private(self.gathering, (await self.person(name)).id)

    async def give_chat(self, name: str) -> None:
        """Let a platform show somebody their own place, so that what stands there reaches them."""
        place = await self.desk(name)
        async with self.store.unit_of_work() as uow:
            await uow.conversations.link(place, "teams", f"chat-{name}")
            await uow.commit()

    async def round(self) -> Round:
        async with self.store.unit_of_work() as uow:
            round_ = await uow.rounds.current(self.gathering)
        assert round_ is not None
        return round_

    async def groups(self) -> Sequence[Group]:
        round_ = await self.round()
        async with self.store.unit_of_work() as uow:
            return await uow.rounds.groups(round_.id)

    async def group_of(self, name: str) -> Group:
        person = await self.person(name)
        return next(group for group in await self.groups() if group.member(person.id))

    async def shown(self, place: Place, key: str = "") -> Message:
        """Return the newest message in a place, or the one under `key`."""
        async with self.store.unit_of_work() as uow:
            standing = await uow.posts.since([place], 0)
        fitting = [one.post.message for one in standing if not key or one.post.key == key]
        assert fitting, f"nothing under {key!r} in {place}: {[one.post.key for one in standing]}"
        return fitting[-1]

    async def seen(self, place: Place) -> str:
        """Return everything a place shows, as one text to search in."""
        async with self.store.unit_of_work() as uow:
            standing = await uow.posts.since([place], 0)
        return "\n".join(text_of(one.post.message) for one in standing)


@dataclass(kw_only=True)
class Hall(Company):
    """The room of a story: its people, and a Runde of their own."""

    engine: AsyncEngine
    box: SqlAnswerBox

    @classmethod
    async def built(cls, folder: Path, url: str = "") -> "Hall":
        return cls.on(await emptied(url, folder))

    @classmethod
    def on(cls, engine: AsyncEngine, gathering: int = 0) -> "Hall":
        """Return a process of its own on a database that is there."""
        clock, store, box = HandClock(), SqlStore(engine, Nobody()), SqlAnswerBox(engine, Nobody())
        box.start()
        conductor = Conductor(store, box, clock, registry(), Phrasebook(names()))
        return cls(clock=clock, store=store, conductor=conductor, engine=engine, box=box, gathering=gathering)

    async def close(self) -> None:
        await self.box.close()
        await self.engine.dispose()


def text_of(message: Message) -> str:
    """Return all the words of a message, also those its picture says."""
    message = in_words(message)
    lines = [message.title, *message.text]
    lines += [f"{fact.label}: {fact.value}" for fact in message.facts]
    lines += [line for section in message.sections for line in (section.title, *section.items)]
    return "\n".join(lines)


def words_of(reply: Reply) -> str:
    """Return all the words of a reply."""
    return text_of(reply.message) if reply.message else ""
