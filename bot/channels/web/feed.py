"""What one stream sends: the difference between what its page has and what stands now, as server-sent events.

Events: `panes` (which places the page shows), `post` (one post; its id says up to which seq the page has all), `keys`
(all posts of the places, so that the page can drop what was removed and notice what it lacks), `saved`, `clock`,
`joined`.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.channels.web.deliver import Hub, Shown, Watcher
from bot.channels.web.panes import panes_of
from bot.channels.web.render import Look, Renderer, milliseconds
from dialogs.filling import holds_own, saved_in
from dialogs.places import Place
from dialogs.ports import Clock, Store


@dataclass(frozen=True, slots=True)
class Event:
    """One server-sent event."""

    name: str
    data: Mapping[str, Any]
    id: int | None = None

    @property
    def text(self) -> str:
        """The data as it goes over the wire."""
        return json.dumps(self.data, ensure_ascii=False, separators=(",", ":"))


@dataclass(slots=True)
class Feed:
    """Follows one watcher. `after` is the newest seq its page has shown."""

    hub: Hub
    watcher: Watcher
    renderer: Renderer
    look: Look
    store: Store
    clock: Clock
    after: int = 0
    _sent: dict[Place, dict[str, int]] = field(default_factory=dict)
    _places: tuple[Place, ...] | None = None
    _rate: float | None = None
    _joined: int = -1

    @property
    def caught_up(self) -> bool:
        """Whether the page has been sent what it lacked."""
        return bool(self._sent)

    async def news(self) -> list[Event]:
        """Return what the page does not have yet; empty until the hub has read its places."""
        complete = self.hub.complete
        snapshot = {place: self.hub.shown(place) for place in self.watcher.places}
        ready = {place: posts for place, posts in snapshot.items() if posts is not None}
        if not ready or len(ready) < len(snapshot):
            return self._clock_events()
        posts = await self._post_events(ready, complete)
        return [*self._clock_events(), *self._pane_events(), *posts, *self._saved_events()]

    def tick(self) -> Event:
        """Return the clock as it is now: pages count on by themselves from here."""
        return Event("clock", {"now": milliseconds(self.clock.now()), "rate": self.hub.rate})

    def _clock_events(self) -> list[Event]:
        if self._rate == self.hub.rate:
            return []
        self._rate = self.hub.rate
        return [self.tick()]

    def _pane_events(self) -> list[Event]:
        events = []
        seating = self.hub.seating(self.watcher.gathering_id)
        if self._places != self.watcher.places:
            self._places = self.watcher.places
            panes = panes_of(self._places, seating.names if seating else {}, self.look.language)
            events.append(Event("panes", {"panes": [pane.data for pane in panes]}))
        if seating and seating.joined != self._joined:
            self._joined = seating.joined
            events.append(Event("joined", {"joined": seating.joined}))
        return events

    async def _post_events(self, ready: Mapping[Place, Mapping[str, Shown]], complete: int) -> list[Event]:
        first = not self._sent
        changed = [shown for place, posts in ready.items() for shown in posts.values() if self._is_new(place, shown)]
        changed.sort(key=lambda shown: shown.standing.seq)
        now = {place: {key: shown.standing.seq for key, shown in posts.items()} for place, posts in ready.items()}
        gone = any(self._sent.get(place, {}).keys() - keys.keys() for place, keys in now.items())
        moved = now.keys() != self._sent.keys()
        self._sent = now
        events = [await self._post_event(shown, complete) for shown in changed]
        if first or gone or moved:
            events.append(Event("keys", {"keys": {str(place): keys for place, keys in now.items()}}))
        return events

    def _is_new(self, place: Place, shown: Shown) -> bool:
        known = self._sent.get(place)
        if known is not None:
            return known.get(shown.standing.post.key, 0) < shown.standing.seq
        return bool(self._sent) or shown.standing.seq > self.after  # moved to another group: all of it is new

    async def _post_event(self, shown: Shown, complete: int) -> Event:
        """A page that loses its line asks for what came after the last id, so none is beyond what it has all of."""
        post = shown.standing.post
        html = await self._own(shown) if holds_own(post.message) else shown.render(self.renderer, self.look)
        data = {"place": str(post.place), "key": post.key, "seq": shown.standing.seq, "html": html}
        return Event("post", data, min(shown.standing.seq, complete))

    async def _own(self, shown: Shown) -> str:
        """Return a post with the person's own answers in it: never kept, never shared."""
        async with self.store.unit_of_work() as uow:
            saved = await saved_in(uow, self.watcher.person_id, [shown.standing.post.message])
        return self.renderer.post(shown.standing, self.look, saved)

    def _saved_events(self) -> Iterable[Event]:
        values, self.watcher.saved = self.watcher.saved, {}
        return [Event("saved", {"values": values})] if values else []
