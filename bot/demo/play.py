"""The demo as a whole: its gathering, its clock, who is played by whom. What is pressed on its page ends up here."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import uuid4
from zoneinfo import ZoneInfo

from bot.demo.clock import SPEEDS, DemoClock
from bot.demo.crowd import Crowd
from bot.demo.lines import bank
from bot.demo.people import CAST, FACILITATOR, Character
from bot.demo.scripts import SLIDE, brought, scripts
from bot.demo.time_machine import TimeMachine
from dialogs.conductor import Conductor
from dialogs.incoming import Pressed, Submitted
from dialogs.places import LOBBY, Place, private
from dialogs.ports import Store
from dialogs.records import Gathering
from dialogs.words import words


@dataclass(slots=True)
class Demo:
    """One demo at a time. `hands` are the slugs of those the visitor has taken over, `text` is what is led in it."""

    door: Conductor
    store: Store
    clock: DemoClock
    crowd: Crowd
    language: str = "nb"
    gathering: Gathering | None = None
    hands: set[str] = field(default_factory=set)
    chose_speed: bool = False
    script: str = SLIDE
    text: str = ""
    machine: TimeMachine | None = None

    @property
    def people(self) -> Sequence[Character]:
        """Everybody, the facilitator first."""
        return (FACILITATOR, *CAST)

    def find(self, slug: str) -> Character | None:
        """Return who has this slug."""
        return next((one for one in self.people if one.slug == slug), None)

    @property
    def plays_by_itself(self) -> bool:
        """Whether the facilitator's part is played too."""
        return FACILITATOR.slug not in self.crowd.away

    async def begin(self) -> None:
        """Open a new gathering for everybody; a round that is going on is broken off first."""
        if self.gathering is not None:
            await self._abort(self.gathering)
        if self.machine is not None:
            await self.machine.end()
            self.machine = None
        t = words(self.language)
        values = {"title": t("demo-gathering"), "name": FACILITATOR.name, "language": self.language}
        reply = await self.door.handle(Submitted(_delivery(), FACILITATOR.sender, LOBBY, "open_gathering", values))
        async with self.store.unit_of_work() as uow:
            self.gathering = await uow.gatherings.get(int(Place.parse(reply.go).keys[0]))
        if self.gathering is not None:
            self.crowd.gather(self.gathering.id)
            zone = ZoneInfo(self.gathering.time_zone)
            self.text = brought(self.script, bank().slide, t, self.clock.now(), zone)
            self.crowd.bring(self.text)

    async def _abort(self, gathering: Gathering) -> None:
        place = private(gathering.id, gathering.facilitator)
        await self.door.handle(Pressed(_delivery(), FACILITATOR.sender, place, "abort"))

    async def look_ahead(self) -> None:
        """Begin the time after the gathering. Raises ValueError while a round goes on."""
        if self.gathering is None or self.machine is not None:
            return
        async with self.store.unit_of_work() as uow:
            round_ = await uow.rounds.current(self.gathering.id)
        if round_ is not None and not round_.is_over:
            raise ValueError(round_.state)
        self.play(on=False)
        self.machine = TimeMachine(self.door, self.store, self.clock, self.gathering, self.hands)
        await self.machine.begin()

    async def restart(self) -> None:
        """Begin again: everybody plays themselves, the facilitator is the visitor's, and nobody is in a hurry."""
        for slug in tuple(self.hands):
            self.give_back(slug)
        self.play(on=False)
        self.clock.run_at(self.clock.speed if self.chose_speed else SPEEDS[1])
        await self.begin()

    def play(self, *, on: bool) -> None:
        """Have the facilitator's part played ("Spill av"), or not. Unless a speed has been chosen, at the highest."""
        if on:
            self.crowd.take_back(FACILITATOR.slug)
            self.clock.run_at(self.clock.speed if self.chose_speed else SPEEDS[-1])
        else:
            self.crowd.let_go(FACILITATOR.slug)

    async def choose(self, script: str) -> None:
        """Have something else led from now on, in an empty hall. Raises ValueError for what there is not."""
        if script not in dict(scripts(words(self.language))):
            raise ValueError(script)
        self.script = script
        await self.restart()

    def run_at(self, speed: int) -> None:
        """Let time run at one of the speeds, or stand still at 0. Raises ValueError for any other."""
        if speed:
            self.clock.run_at(speed)
            self.chose_speed = True
        else:
            self.clock.pause()

    def take_over(self, slug: str) -> None:
        """Let the visitor play somebody; the facilitator is theirs anyway, unless played by `play`."""
        if slug != FACILITATOR.slug:
            self.hands.add(slug)
            self.crowd.let_go(slug)

    def give_back(self, slug: str) -> None:
        """Let somebody be played by the demo again."""
        if slug in self.hands:
            self.hands.discard(slug)
            self.crowd.take_back(slug)

    async def speak(self, language: str) -> None:
        """Have Runde speak another language to the facilitator from now on; new gatherings are held in it."""
        if self.gathering is None or language == self.language:
            return
        self.language = language
        place = private(self.gathering.id, self.gathering.facilitator)
        await self.door.handle(Pressed(_delivery(), FACILITATOR.sender, place, "use_language", {"language": language}))


def _delivery() -> str:
    return f"demo:{uuid4()}"
