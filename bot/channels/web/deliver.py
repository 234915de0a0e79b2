"""Keeps every open page fresh: one hub hears of commits, reads what changed once, and wakes the streams it concerns.

However many streams are open and however fast commits come, the hub reads at most a few times a second. What one
stream then sends is decided in `feed`.
"""

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta

import structlog

from bot.channels.web.errors import TooMany
from bot.channels.web.render import Look, Renderer
from dialogs.places import Place, hall, private, thread
from dialogs.ports import Clock, Store, UnitOfWork
from dialogs.records import Away, Changes, Standing

_log = structlog.get_logger(__name__)
_MINUTE = timedelta(minutes=1)
MOST_EACH, MOST_SCREENS = 16, 400  # streams of one person in a gathering, and of its big screen
_TRY_AGAIN = 30  # seconds


@dataclass(slots=True)
class Shown:
    """A post as it stands, with the HTML already made of it."""

    standing: Standing
    html: dict[Look, str] = field(default_factory=dict)

    def render(self, renderer: Renderer, look: Look) -> str:
        """Return the HTML, made once for all who look at it the same way."""
        if look not in self.html:
            self.html[look] = renderer.post(self.standing, look)
        return self.html[look]


@dataclass(frozen=True, slots=True)
class Seating:
    """Who sits where in a gathering's current round. `groups` are number -> name, `seats` person -> group number."""

    round_id: int = 0
    seats: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[int, str] = field(default_factory=dict)
    joined: int = 0

    def place_of(self, person_id: str) -> Place | None:
        """Return the thread of the group somebody sits in."""
        number = self.seats.get(person_id)
        return None if number is None else thread(self.round_id, number)


@dataclass(eq=False, slots=True)
class Watcher:
    """One open stream: whose it is, which places it follows now, and what waits to be told."""

    gathering_id: int
    person_id: str = ""  # empty: the big screen
    tab: str = ""
    places: tuple[Place, ...] = ()
    saved: dict[str, str] = field(default_factory=dict)
    news: asyncio.Event = field(default_factory=asyncio.Event)


class Hub:
    """Hears of commits (it is a `dialogs.ports.Listener`) and keeps what the open streams show."""

    def __init__(self, clock: Clock, *, gap: float = 0.25, poll: float = 2.0) -> None:
        self._clock = clock
        self._gap = gap  # commits closer than this are read together
        self._poll = poll  # how often to look for what other replicas have committed
        self._watchers: set[Watcher] = set()
        self._open: Counter[tuple[int, str]] = Counter()
        self._shown: dict[Place, dict[str, Shown]] = {}
        self._seatings: dict[int, Seating] = {}
        self._dirty: set[Place] = set()
        self._unseated: set[int] = set()
        self._wake = asyncio.Event()
        self._seq = 0
        self._closed = asyncio.Event()
        self.rate = self._rate_now()

    @property
    def complete(self) -> int:
        """The seq up to which every place that is read shows all there is. Of what came later it may show some."""
        return self._seq

    @property
    def closing(self) -> bool:
        """Whether all streams are to end."""
        return self._closed.is_set()

    def committed(self, changes: Changes) -> None:
        """Take note of what a commit changed."""
        if self._watchers and changes.places:
            self._dirty |= changes.places
            self._wake.set()

    def saved(self, person_id: str, values: Mapping[str, str], tab: str) -> None:
        """Tell a person's other open pages what they have just saved."""
        for watcher in self._watchers:
            if watcher.person_id == person_id and (not tab or watcher.tab != tab):
                watcher.saved.update(values)
                watcher.news.set()

    def clock_changed(self) -> None:
        """Tell every page at once that time runs at another rate now."""
        self.rate = self._rate_now()
        for watcher in self._watchers:
            watcher.news.set()

    @contextmanager
    def watching(self, watcher: Watcher) -> Iterator[None]:
        """Follow a gathering as long as the block lasts. Raises TooMany where one has as many streams as anybody."""
        whose = (watcher.gathering_id, watcher.person_id)
        if self._open[whose] >= (MOST_EACH if watcher.person_id else MOST_SCREENS):
            raise TooMany(_TRY_AGAIN)
        self._open[whose] += 1
        self._watchers.add(watcher)
        self._unseated.add(watcher.gathering_id)
        self._wake.set()
        try:
            yield
        finally:
            self._watchers.discard(watcher)
            self._open[whose] -= 1
            if not self._open[whose]:
                del self._open[whose]

    def seating(self, gathering_id: int) -> Seating | None:
        """Return who sits where; None until it has been read."""
        return self._seatings.get(gathering_id)

    def shown(self, place: Place) -> Mapping[str, Shown] | None:
        """Return the posts of a place; None until they have been read."""
        return self._shown.get(place)

    def close(self) -> None:
        """End all streams and the reading."""
        self._closed.set()
        self._wake.set()
        for watcher in self._watchers:
            watcher.news.set()

    async def run(self, store: Store) -> None:
        """Read what changes, burst by burst, until closed."""
        while not self.closing:
            with suppress(TimeoutError):  # nothing was committed here for a while; others may have
                await asyncio.wait_for(self._wake.wait(), self._poll)
            self._wake.clear()
            if self.rate != self._rate_now():
                self.clock_changed()
            await self._catch_up(store)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._closed.wait(), self._gap)

    async def _catch_up(self, store: Store) -> None:
        if not self._watchers:
            self._dirty.clear()
            self._shown.clear()
            self._seatings.clear()
            return
        dirty, unseated = self._dirty, self._unseated
        self._dirty, self._unseated = set(), set()
        try:
            async with store.unit_of_work() as uow:
                await self._refresh(uow, dirty, unseated)
        except Exception as error:  # noqa: BLE001 - a door: the store may be away for a while, the pages stay and catch up
            _log.error("web_hub_could_not_read", why=str(error), exc_info=not isinstance(error, Away))
            self._dirty |= dirty
            self._unseated |= unseated

    async def _refresh(self, uow: UnitOfWork, dirty: set[Place], unseated: set[int]) -> None:
        newest = await uow.posts.latest_seq()  # before all that is read: what is read is then complete up to here
        if newest > self._seq and self._shown:
            dirty = dirty | set(await uow.posts.changed(list(self._shown), self._seq))
        unseated = unseated | {int(place.keys[0]) for place in dirty if place.kind in {"hall", "person"}}
        followed = {watcher.gathering_id for watcher in self._watchers}
        for gathering_id in unseated & followed:
            self._seatings[gathering_id] = await _read_seating(uow, gathering_id)
        before = {watcher: watcher.places for watcher in self._watchers}
        for watcher in before:
            watcher.places = self._places_of(watcher)
        wanted = {place for watcher in before for place in watcher.places}
        for gone in self._shown.keys() - wanted:
            del self._shown[gone]
        fresh = wanted & (dirty | (wanted - self._shown.keys()))
        read = await self._read_posts(uow, fresh)
        self._shown |= read  # in one go: streams look at any moment
        self._seq = newest
        for watcher, places in before.items():
            if places != watcher.places or not fresh.isdisjoint(watcher.places) or watcher.gathering_id in unseated:
                watcher.news.set()

    async def _read_posts(self, uow: UnitOfWork, places: set[Place]) -> Mapping[Place, dict[str, Shown]]:
        """Return what stands in places; what is as it was keeps the HTML that was made of it."""
        standing = await uow.posts.since(list(places), 0) if places else ()
        read: dict[Place, dict[str, Shown]] = {place: {} for place in places}
        for one in standing:
            known = self._shown.get(one.post.place, {}).get(one.post.key)
            same = known is not None and known.standing.seq == one.seq
            read[one.post.place][one.post.key] = known if known and same else Shown(one)
        return read

    def _places_of(self, watcher: Watcher) -> tuple[Place, ...]:
        if not watcher.person_id:
            return (hall(watcher.gathering_id),)
        seating = self._seatings.get(watcher.gathering_id)
        if seating is None:  # came while we were reading: next time
            return ()
        seat = seating.place_of(watcher.person_id)
        return (private(watcher.gathering_id, watcher.person_id), *([seat] if seat else []), hall(watcher.gathering_id))

    def _rate_now(self) -> float:
        """Return how many seconds of the clock pass in a real one; 0 while it stands still."""
        real = self._clock.seconds_until(self._clock.now() + _MINUTE)
        return round(60 / real, 1) if real else 0.0


async def _read_seating(uow: UnitOfWork, gathering_id: int) -> Seating:
    round_ = await uow.rounds.current(gathering_id)
    if round_ is None:
        return Seating()
    groups = await uow.rounds.groups(round_.id)
    seats = {member.person_id: group.number for group in groups for member in group.members}
    names = {group.number: group.name for group in groups}
    return Seating(round_.id, seats, names, await uow.participants.count(round_.id))
