"""Keeps what each person of the demo sees up to date, by reading what has changed since they looked last."""

import asyncio
from collections.abc import Mapping, Sequence

from bot.demo.people import Character
from bot.demo.sight import GROUP, HALL, MINE, Seen, Sight
from dialogs.places import Place, hall, private, thread
from dialogs.ports import Store, UnitOfWork
from dialogs.records import Changes

_WHERE = {"person": MINE, "group": GROUP, "hall": HALL}


class Doorbell:
    """A `dialogs.ports.Listener` that remembers which places have news, and wakes whoever waits for some."""

    def __init__(self) -> None:
        self.rung = asyncio.Event()
        self._places: set[Place] = set()

    def committed(self, changes: Changes) -> None:
        """Take note of what a commit changed."""
        self._places |= changes.places
        if changes.places:
            self.ring()

    def ring(self) -> None:
        """Wake whoever waits, news or not: the clock runs at another speed, or somebody is back."""
        self.rung.set()

    def answer(self) -> set[Place]:
        """Return the places with news since last time."""
        places, self._places = self._places, set()
        self.rung.clear()
        return places


class Eyes:
    """Sees one gathering for all its people."""

    def __init__(self, store: Store, doorbell: Doorbell, gathering_id: int, people: Sequence[Character]) -> None:
        self._store = store
        self._doorbell = doorbell
        self._gathering_id = gathering_id
        self._people = people
        self._ids: dict[str, str] = {}  # slug -> person id
        self._seats: Mapping[str, Place] = {}
        self._posts: dict[Place, tuple[Seen, ...]] = {}

    @property
    def known(self) -> Mapping[str, str]:
        """Who has been recognised so far: person id -> slug."""
        return {person_id: slug for slug, person_id in self._ids.items()}

    async def look(self) -> Sequence[Character]:
        """Look at what is new. Return those who see something else now."""
        news = self._doorbell.answer()
        if not news and self._posts:
            return []
        async with self._store.unit_of_work() as uow:
            await self._recognise(uow)
            await self._find_seats(uow)
            places = {place for one in self._people for place in self.places(one).values()}
            fresh = {place for place in places if place in news or place not in self._posts}
            await self._read(uow, fresh)
        return [one for one in self._people if fresh & set(self.places(one).values())]

    async def _recognise(self, uow: UnitOfWork) -> None:
        """Find out who is who, when there are faces that have not been seen before."""
        present = {member.person_id for member in await uow.people.members(self._gathering_id)}
        if self._ids and present <= set(self._ids.values()):
            return
        for one in self._people:
            if one.slug not in self._ids:
                person = await uow.people.known_as(one.sender)
                if person is not None:
                    self._ids[one.slug] = person.id

    async def _find_seats(self, uow: UnitOfWork) -> None:
        round_ = await uow.rounds.current(self._gathering_id)
        groups = await uow.rounds.groups(round_.id) if round_ else ()
        self._seats = {
            member.person_id: thread(group.round_id, group.number) for group in groups for member in group.members
        }

    async def _read(self, uow: UnitOfWork, places: set[Place]) -> None:
        found: dict[Place, list[Seen]] = {place: [] for place in places}
        for standing in await uow.posts.since(places, 0) if places else ():
            post = standing.post
            found[post.place].append(Seen(_WHERE[post.place.kind], post.key, post.message))
        self._posts |= {place: tuple(posts) for place, posts in found.items()}

    def places(self, one: Character) -> Mapping[str, Place]:
        """Return the places somebody sees and acts in, by what they are to them."""
        person_id = self._ids.get(one.slug)
        if person_id is None:
            return {HALL: hall(self._gathering_id)}
        seat = self._seats.get(person_id)
        own = {MINE: private(self._gathering_id, person_id), HALL: hall(self._gathering_id)}
        return own if seat is None else {**own, GROUP: seat}

    def sight(self, one: Character) -> Sight:
        """Return what somebody sees as they saw it last."""
        return Sight(tuple(seen for place in self.places(one).values() for seen in self._posts.get(place, ())))
