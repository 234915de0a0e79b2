"""The demo's time machine: lets half a year pass in a moment, and notes what Runde sent to whom on the way.

Nothing is simulated here: it moves the demo's clock from one due time to the next, and the conductor rings what is due.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from bot.demo.actors import coming_in
from bot.demo.clock import DemoClock
from bot.demo.people import CAST, FACILITATOR
from bot.demo.year import COORDINATORS, Saying, agreed, answers, said_instead
from dialogs.conductor import Conductor
from dialogs.follow_up.planning import DRAFT as PLAN_DRAFT
from dialogs.follow_up.promising import DRAFT as PROMISE_DRAFT
from dialogs.incoming import Pressed, Said, Submitted
from dialogs.messages import Button, Post
from dialogs.places import Place, hall, private
from dialogs.ports import Store
from dialogs.publish import BOARD, DESK, LEAD
from dialogs.records import Gathering, Standing

NOON = time(12)
FARTHEST = timedelta(days=366)
_NOT_SENT = (BOARD, DESK, LEAD, PLAN_DRAFT, PROMISE_DRAFT)  # what stands on the desk, and what was just typed
_NAMES = {one.slug: one.name for one in (FACILITATOR, *CAST)}
_SENDERS = {one.slug: one.sender for one in (FACILITATOR, *CAST)}
_CHAT = "demo"  # as if each of them had a chat: a page that nobody opens reaches nobody


@dataclass(frozen=True, slots=True)
class Letter:
    """Something Runde has sent one of the demo's people, as it stood last; `day` is when it was sent first."""

    slug: str
    standing: Standing
    day: date

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same letter: where another epoch begins, it is another one."""
        return self.slug, self.standing.post.key, self.standing.post.message.epoch


@dataclass(slots=True)
class TimeMachine:
    """The time after one gathering. `letters` are in the order they were sent first, `seen` grows with each change."""

    door: Conductor
    store: Store
    clock: DemoClock
    gathering: Gathering
    hands: Collection[str] = ()  # those whom the visitor plays: they answer nothing by themselves
    letters: dict[tuple[str, str, str], Letter] = field(default_factory=dict)
    calendars: dict[str, str] = field(default_factory=dict)  # slug -> the path of their own calendar
    seen: int = 0
    _places: dict[Place, str] = field(default_factory=dict)
    _on_the_way: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def today(self) -> date:
        """The day it is now."""
        return self.clock.now().astimezone(self._zone).date()

    @property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.gathering.time_zone)

    async def begin(self) -> None:
        """Have everybody come in, and agree on coordinators, meetings and promises unless they have already."""
        async with self._on_the_way:
            await self._bring_in()
            async with self.store.unit_of_work() as uow:
                self.seen = await uow.posts.latest_seq()
                partnership = await uow.partnerships.of_gathering(self.gathering.id)
                has_begun = partnership is not None and await uow.partnerships.coordinators(partnership.id)
            for saying in () if has_begun else agreed(self.today, _NAMES):
                await self._say(saying)
            for slug in COORDINATORS:
                self.calendars[slug] = await self._say(Saying(slug, "kalender"))
            await self.look()

    async def _bring_in(self) -> None:
        async with self.store.unit_of_work() as uow:
            inside = {member.person_id for member in await uow.people.members(self.gathering.id)}
            known = {one.slug: await uow.people.known_as(one.sender) for one in CAST}
        for one in CAST:
            person = known[one.slug]
            if person is None or person.id not in inside:
                form = Submitted(_delivery(), one.sender, hall(self.gathering.id), "join", coming_in(one))
                await self.door.handle(form)
        await self._give_chats()

    async def _give_chats(self) -> None:
        async with self.store.unit_of_work() as uow:
            for one in (FACILITATOR, *CAST):
                person = await uow.people.known_as(one.sender)
                if person is not None:
                    place = private(self.gathering.id, person.id)
                    await uow.conversations.link(place, _CHAT, one.slug)
                    self._places[place] = one.slug
            await uow.commit()

    async def _say(self, saying: Saying) -> str:
        """Say something to Runde as one of them; return the address that the answer links to, if it does."""
        place = next(place for place, slug in self._places.items() if slug == saying.slug)
        reply = await self.door.handle(Said(_delivery(), _SENDERS[saying.slug], place, saying.text))
        return next((link.path for link in reply.message.links), "") if reply.message else ""

    async def end(self) -> None:
        """Have everybody forgotten, so that nothing of this reaches into what comes after it."""
        async with self._on_the_way:
            for place, slug in self._places.items():
                await self.door.handle(Pressed(_delivery(), _SENDERS[slug], place, "forget_me", {"sure": "yes"}))

    async def go(self, where: str) -> None:
        """Go to the next letter ("next"), so many days on ("7"), or to a day ("2027-02-11"). Raises ValueError."""
        if where == "next":
            await self.to_next_letter()
        else:
            await self.to_day(
                self.today + timedelta(days=int(where)) if where.isdecimal() else date.fromisoformat(where)
            )

    async def to_day(self, day: date) -> None:
        """Let time pass until noon of a day. Raises ValueError for a day that is past, or too far ahead."""
        async with self._on_the_way:
            until = datetime.combine(day, NOON, self._zone)
            if not self.today < day <= self.today + FARTHEST:
                raise ValueError(day.isoformat())
            while await self._ring_next(until):
                await self.look()
            self.clock.jump_to(until)

    async def to_next_letter(self) -> None:
        """Let time pass until somebody has been sent something, a year at most."""
        async with self._on_the_way:
            until, sent = self.clock.now() + FARTHEST, len(self.letters)
            while len(self.letters) == sent and await self._ring_next(until):
                await self.look()

    async def _ring_next(self, until: datetime) -> bool:
        """Go to the next due time and ring what is due then; False when nothing is due any more."""
        async with self.store.unit_of_work() as uow:
            due = await uow.alarms.next_due()
        if due is None or due > until:
            return False
        if due.astimezone(self._zone).date() > self.today:
            await self._answer()
        self.clock.jump_to(due)
        await self.door.ring()
        return True

    async def _answer(self) -> None:
        """Let those who answer what they were sent today do so, before the day is over."""
        await self.look()
        for slug in {letter.slug for letter in self.letters.values() if letter.day == self.today}.difference(
            self.hands
        ):
            mine = [one.standing.post for one in self.letters.values() if one.slug == slug]
            for button in answers(slug, [post.message for post in mine]):
                await self._press(slug, mine[-1], button)

    async def _press(self, slug: str, post: Post, button: Button) -> None:
        if said := said_instead(button, self.today):
            await self._say(Saying(slug, said))
            return
        about = f"{post.place}:{post.key}:{post.message.epoch}:{button.action}:{sorted(button.values.items())}"
        await self.door.handle(Pressed(f"demo:{about}", _SENDERS[slug], post.place, button.action, button.values))

    async def look(self) -> None:
        """Note what has been sent since this was done last; an edit is noted where it stands."""
        async with self.store.unit_of_work() as uow:
            changed = await uow.posts.since(list(self._places), self.seen)
        for one in changed:
            self.seen = max(self.seen, one.seq)
            if one.post.key not in _NOT_SENT:
                self._note(one)

    def _note(self, standing: Standing) -> None:
        new = Letter(self._places[standing.post.place], standing, standing.at.astimezone(self._zone).date())
        known = self.letters.get(new.key, new)
        if known.standing.seq <= standing.seq:
            self.letters[new.key] = replace(new, day=known.day)

    async def standing(self) -> Collection[int]:
        """Return the numbers of what stands now and can still be answered: later letters take the place of others."""
        async with self.store.unit_of_work() as uow:
            return {one.seq for one in await uow.posts.since(list(self._places), 0)}

    def by_day(self) -> Mapping[date, Sequence[Letter]]:
        """Return the letters by the day on which they were sent, the newest day first."""
        days: dict[date, list[Letter]] = {}
        for letter in self.letters.values():
            days.setdefault(letter.day, []).append(letter)
        return {day: days[day] for day in sorted(days, reverse=True)}


def _delivery() -> str:
    return f"demo:{uuid4()}"
