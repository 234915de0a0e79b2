"""A year between gatherings, with restarts at random: what each person got in the mornings, line by line.

The story stands in `year_story`, what it should lead to is worked out in `year_expected`; here it is played.
"""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random

import pytest

from dialogs import places
from dialogs.conductor import Conductor
from dialogs.phrasebook import Phrasebook
from dialogs.registry import names, registry
from storage.answer_box import SqlAnswerBox
from storage.unit_of_work import SqlStore
from tests.dialogs import year_story as story
from tests.dialogs.hall import Hall, Nobody, words_of
from tests.dialogs.year_expected import OSLO, Outages, Said, expected, noon, written
from tests.dialogs.year_story import COORDINATORS, DEPUTIES, LEAD, MEETINGS, PROMISED

SEED, RESTARTS, NIGHTS_DOWN = 2027, 20, 12
BOOK = Phrasebook(names())
EVERYBODY = (LEAD, *COORDINATORS.values(), *DEPUTIES.values())


@dataclass
class Year:
    """The hall through the year, and what each person's mornings said."""

    hall: Hall
    desks: dict[places.Place, str] = field(default_factory=dict)
    said: dict[str, dict[datetime, list[str]]] = field(default_factory=lambda: defaultdict(dict))
    seen: int = 0

    async def until(self, moment: datetime) -> None:
        """Let time pass, and note what has been said after each due time."""
        while (due := await self.next_due()) is not None and due <= moment:
            self.hall.clock.time = max(due, self.hall.clock.now())
            await self.hall.conductor.ring()
            await self.note()
        self.hall.clock.time = moment

    async def next_due(self) -> datetime | None:
        async with self.hall.store.unit_of_work() as uow:
            return await uow.alarms.next_due()

    async def note(self) -> None:
        """Write down the mornings that have come since this was done last."""
        async with self.hall.store.unit_of_work() as uow:
            standing = await uow.posts.since(list(self.desks), self.seen)
        for one in standing:
            self.seen = one.seq
            if one.post.key == "morning":
                lines = [line for section in one.post.message.sections for line in section.items]
                self.said[self.desks[one.post.place]][one.at] = sorted(lines)

    async def listen(self) -> None:
        """Listen in on everybody's own place in the gathering that is open now."""
        for name in EVERYBODY:
            self.desks[await self.hall.desk(name)] = name

    async def restart(self) -> None:
        """The process ends, and another one begins on the same database: new connections, nothing remembered."""
        await self.hall.close()
        hall = self.hall
        hall.store, hall.box = SqlStore(hall.engine, Nobody()), SqlAnswerBox(hall.engine, Nobody())
        hall.box.start()
        hall.conductor = Conductor(hall.store, hall.box, hall.clock, registry(), BOOK)

    async def down(self, until: datetime) -> None:
        """Nothing runs until then; then the new process rings what came due meanwhile."""
        await self.hall.close()
        self.hall.clock.time = until
        await self.restart()
        await self.hall.pass_time(0)
        await self.note()

    async def say(self, name: str, text: str) -> None:
        reply = await self.hall.say(name, text, self.hall.hall)
        assert not reply.refused, f"{self.hall.clock.now()} {name}: {text}: {words_of(reply)}"


What = Callable[[Year], Awaitable[None]]


def sayings() -> Iterator[tuple[date, str, str]]:
    """What is typed in the year, by whom: everything but the gatherings themselves."""
    for number, one in enumerate(PROMISED, start=1):
        owner = story.HEIR if one.owner == story.LEAVER and one.done > story.LEAVES else one.owner
        if one.moved:
            yield one.moved[0], owner, f"utsett {number} til {one.moved[1].isoformat()}"
        if one.passed:
            yield one.passed[0], owner, f"gi tiltak {number} til {one.passed[1]}"
        yield one.done, one.passed[1] if one.passed else owner, f"ferdig {number}"
    for number, meeting in enumerate(MEETINGS, start=1):
        if meeting.called:
            yield meeting.called, LEAD, f"kall inn til møte {number}"
        yield meeting.told, meeting.inviter, f"møte {number} ble holdt"
    said = {"coming": "jeg kommer på", "absent": "jeg melder forfall til", "unsure": "jeg er usikker på"}
    for day, number, name, answer in story.ANSWERS:
        yield day, name, f"{said[answer]} møte {number}"
    for day, number, deputy, absent in story.CALLED_IN:
        yield day, LEAD, f"kall inn {deputy} som vara for {absent} i møte {number}"
    for place, day in {**story.DAY_IS_SET, **story.INVITES}.items():
        yield day, COORDINATORS[place], "jeg kaller inn til neste møte torsdag 3. desember"
    yield story.LEAVES, story.LEAVER, "jeg slutter som koordinator"
    yield story.QUIET_FROM, story.QUIET, f"stille til {written(story.QUIET_UNTIL, story.QUIET_FROM)}"


async def first_gathering(year: Year) -> None:
    hall = year.hall
    await hall.open()
    for people, word in ((COORDINATORS, "koordinator"), (DEPUTIES, "vara")):
        for place, name in people.items():
            await hall.join(name, place)
            await year.say(LEAD, f"{name} er {word} for {place}")
    await year.listen()
    await give_chats(year)
    plan = [f"{written(one.day, date(1, 1, 1))} kl. 09-12, {one.title}, {one.place}" for one in MEETINGS if one.called]
    await year.say(LEAD, "møteplan\n" + "\n".join(plan))
    await year.say(LEAD, "lagre møteplanen")
    await year.say(LEAD, "videre arbeid")
    for place, name in COORDINATORS.items():
        if place in story.DAY_IS_SET:
            continue
        day = "onsdag 3. februar 2027 kl. 9-11" if place == "Tinn" else "torsdag 3. desember"
        await year.say(name, f"jeg kaller inn til neste møte {day}")
    await year.say(COORDINATORS["Siljan"], "jeg kaller inn til neste møte")
    for one in PROMISED:
        await year.say(one.owner, f"tiltak: jeg {one.text} innen {written(one.due, date(1, 1, 1))}")
        await hall.say(one.owner, "lagre tiltaket", await hall.desk(one.owner))


async def second_gathering(year: Year) -> None:
    hall = year.hall
    await hall.open("Vårsamling", after=str(hall.gathering))
    for place, name in (*COORDINATORS.items(), *DEPUTIES.items()):
        await hall.join(name, place)
    await year.listen()
    await give_chats(year)
    await year.say(LEAD, "videre arbeid")
    for name in COORDINATORS.values():
        await year.say(story.HEIR if name == story.LEAVER else name, "jeg kaller inn til neste møte torsdag 22. april")


async def give_chats(year: Year) -> None:
    for name in EVERYBODY:
        if name != story.WEB_ONLY:
            await year.hall.give_chat(name)


async def refuse(year: Year) -> None:
    desk = await year.hall.desk(story.REFUSED)
    async with year.hall.store.unit_of_work() as uow:
        [chat] = await uow.conversations.of(desk)
        await uow.conversations.stop(chat.id, "forbidden")
        await uow.commit()


def nights_down(chance: Random) -> Outages:
    """Nights in which nothing runs, from the evening until some time before the next noon."""
    length = (story.LAST - story.FIRST).days - 2
    found = []
    for day in sorted(chance.sample(range(1, length), NIGHTS_DOWN)):
        evening = datetime.combine(story.FIRST + timedelta(days=day), time(20, chance.randrange(60)), OSLO)
        back = datetime.combine(evening.date() + timedelta(days=1), time(chance.randrange(12), 17), OSLO)
        found.append((evening.astimezone(UTC), back.astimezone(UTC)))
    return found


def test_what_is_expected_is_what_somebody_would_expect() -> None:
    assert table(expected([])["Tor Lie"]) == story.TOR.strip()


@pytest.mark.timeout(300)
async def test_a_year_with_restarts_is_remembered_line_by_line(url: str, tmp_path: Path) -> None:
    chance = Random(SEED)
    outages = nights_down(chance)
    hall = await Hall.built(tmp_path, url)
    hall.clock.time, hall.lead = noon(story.FIRST), LEAD
    year = Year(hall)
    await first_gathering(year)
    await play(year, chance, outages)
    await hall.close()
    wanted = expected(outages)
    for name in EVERYBODY:
        mine = {at: lines for at, lines in wanted[name].items() if at <= noon(story.LAST)}
        assert table(year.said[name]) == table(mine), name


def table(said: Said) -> str:
    """One line for each line of each message: when in Oslo, and what."""
    return "\n".join(f"{at.astimezone(OSLO):%Y-%m-%d %H:%M} | {line}" for at in sorted(said) for line in said[at])


async def play(year: Year, chance: Random, outages: Outages) -> None:
    """Let the year pass from one thing that happens to the next; while nothing runs, nothing happens."""
    happens: list[tuple[datetime, int, What]] = [
        (noon(day), 1, partial(spoken, who, text)) for day, who, text in sayings()
    ]
    happens += [(noon(story.SECOND), 0, second_gathering), (noon(story.REFUSED_FROM), 0, refuse)]
    happens += [(down, 2, partial(Year.down, until=until)) for down, until in outages]
    length = (story.LAST - story.FIRST) // timedelta(minutes=1)
    moments = (noon(story.FIRST) + timedelta(minutes=chance.randrange(length)) for _ in range(RESTARTS))
    happens += [(moment, 3, Year.restart) for moment in moments]
    for moment, _, what in sorted(happens, key=lambda one: one[:2]):
        if moment >= year.hall.clock.now():
            await year.until(moment)
            await what(year)
    await year.until(noon(story.LAST))


async def spoken(who: str, text: str, year: Year) -> None:
    await year.say(who, text)
