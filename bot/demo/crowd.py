"""Lets the people of the demo do what they mean to do, when it is time, through the same door as anybody else.

What they mean to do is decided in `bot.demo.actors`, `bot.demo.leading` and `bot.demo.consulting`.
"""

import asyncio
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from bot.demo.actors import Mind, intents
from bot.demo.clock import DemoClock
from bot.demo.consulting import carrying, putting_in_hands
from bot.demo.eyes import Doorbell, Eyes
from bot.demo.leading import leading
from bot.demo.lines import Lines
from bot.demo.people import CAST, FACILITATOR, Character
from bot.demo.sight import Intent
from dialogs.conductor import Conductor
from dialogs.incoming import Pressed, Submitted
from dialogs.ports import Store

MOST_TRIES = 3
LATE = timedelta(seconds=10)  # nobody does anything later than this after they meant to: time waits for them
TRY_AGAIN = timedelta(seconds=20)
_BREATH_SECONDS = 1.0

_log = logging.getLogger(__name__)


class Crowd:
    """The people of one gathering. Those who are `away` are played by somebody else, or by nobody."""

    def __init__(
        self, door: Conductor, store: Store, clock: DemoClock, doorbell: Doorbell, lines: Lines, *, seed: int = 0
    ) -> None:
        self._door = door
        self._store = store
        self._clock = clock
        self._doorbell = doorbell
        self._lines = lines
        self._seed = seed
        self._over = False
        self._away = {FACILITATOR.slug}
        self._gather(0)

    def _gather(self, gathering_id: int) -> None:
        self._gathering_id = gathering_id
        self._eyes = Eyes(self._store, self._doorbell, gathering_id, (FACILITATOR, *CAST))
        self._agendas: dict[str, dict[str, Intent]] = {}
        self._tries: dict[tuple[str, str], int] = {}

    def bring(self, text: str) -> None:
        """Give the facilitator this to lead."""
        self._lines = replace(self._lines, slide=text)

    def gather(self, gathering_id: int) -> None:
        """Come to this gathering, and forget the one before."""
        self._gather(gathering_id)
        self._doorbell.ring()

    @property
    def known(self) -> Mapping[str, str]:
        """Who has come so far: person id -> slug."""
        return self._eyes.known

    @property
    def away(self) -> frozenset[str]:
        """The slugs of those who are not played by the crowd."""
        return frozenset(self._away)

    def let_go(self, slug: str) -> None:
        """Leave somebody to be played by another; what they were about to do is forgotten."""
        self._away.add(slug)
        self._agendas.pop(slug, None)
        self._doorbell.ring()

    def take_back(self, slug: str) -> None:
        """Play somebody again, from what they see now."""
        self._away.discard(slug)
        self._plan(self._character(slug))
        self._doorbell.ring()

    def _character(self, slug: str) -> Character:
        return next(one for one in (FACILITATOR, *CAST) if one.slug == slug)

    async def run(self) -> None:
        """Act until `stop`, asleep on the demo's clock between one act and the next."""
        while not self._over:
            try:
                await self.step()
            except Exception:  # noqa: BLE001 - the loop's door: one act that failed must not end the demo
                _log.exception("The demo's people stumbled")
                await asyncio.sleep(_BREATH_SECONDS)
            await self._rest()

    def stop(self) -> None:
        """Have everybody leave; `run` ends after the act under way."""
        self._over = True
        for one in (FACILITATOR, *CAST):
            self.let_go(one.slug)

    async def _rest(self) -> None:
        if self._over:  # the bell that said so may have been answered in the meantime
            return
        due = self.next_due()
        seconds = self._clock.seconds_until(due) if due else None
        with suppress(TimeoutError):
            await asyncio.wait_for(self._doorbell.rung.wait(), seconds)

    async def step(self) -> int:
        """Look around and do all that is due; return how many acts that were."""
        done = 0
        await self._look()
        while due := self._due():
            for one, intent in due:
                self._clock.hold_at(intent.when + LATE)
                await self._act(one, intent)
            done += len(due)
            await self._look()
        return done

    def _due(self) -> Sequence[tuple[Character, Intent]]:
        now = self._clock.now()
        due = [(one, intent) for one, intent in self._waiting() if intent.when <= now]
        return sorted(due, key=lambda mine: mine[1].when)

    def next_due(self) -> datetime | None:
        """Return when somebody means to do something next."""
        return min((intent.when for _, intent in self._waiting()), default=None)

    def _waiting(self) -> Iterator[tuple[Character, Intent]]:
        for slug, agenda in self._agendas.items():
            one = self._character(slug)
            yield from ((one, intent) for intent in agenda.values())

    async def _look(self) -> None:
        for one in await self._eyes.look() if self._gathering_id else ():
            self._plan(one)
        due = self.next_due()
        self._clock.hold_at(due + LATE if due else None)

    def _plan(self, one: Character) -> None:
        """Think again: what was meant before keeps its time, what nobody wants any more is dropped."""
        if one.slug in self._away:
            return
        mind = Mind(one, self._eyes.sight(one), self._clock.now(), self._lines, self._seed)
        meant = [*leading(mind), *putting_in_hands(mind)] if one.leads else [*intents(mind), *carrying(mind)]
        before = self._agendas.get(one.slug, {})
        self._agendas[one.slug] = {
            intent.key: replace(intent, when=before[intent.key].when) if intent.key in before else intent
            for intent in meant
            if self._tries.get((one.slug, intent.key), 0) < MOST_TRIES
        }

    async def _act(self, one: Character, intent: Intent) -> None:
        """Do it. A yes is not asked for again; after a no it is tried once more or twice, if they still want it."""
        tried = self._tries.get((one.slug, intent.key), 0) + 1
        agenda, tries = self._agendas.get(one.slug, {}), self._tries
        if agenda.pop(intent.key, None) is None:  # taken over in the meantime
            return
        tries[one.slug, intent.key] = MOST_TRIES
        act, place = intent.act, self._eyes.places(one).get(intent.act.where)
        if place is None:
            return
        delivery = f"{one.sender.external_id}:{self._gathering_id}:{intent.key}:{tried}"
        kind = Submitted if act.submits else Pressed
        reply = await self._door.handle(kind(delivery, one.sender, place, act.action, act.values))
        if reply.refused and tried < MOST_TRIES:
            tries[one.slug, intent.key] = tried
            agenda[intent.key] = replace(intent, when=self._clock.now() + TRY_AGAIN)
