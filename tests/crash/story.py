"""The round that is played while the house is killed: nine people from three municipalities, two groups, one slide."""

import asyncio
import math
from collections.abc import AsyncIterator, Awaitable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any

from bot.simulate.ledger import Fate, Ledger
from tests.crash.browser import Browser, browser
from tests.crash.channel import Channel
from tests.crash.house import House, Order

SLIDE = """ny runde
Medvind for unge

Hva er det viktigste vi kan gjøre for unge som faller ut av skolen?

Hvem må vi få med oss?

Individuelt 3 minutter
Gruppe 5 minutter (rekkefremlegg)
Plenum; Menti
Forpliktelse 2 minutter

Ordstyrer: den som hadde bursdag sist
Sekretær: den som har lengst fornavn
"""
PEOPLE = {
    "Skien": ["Kari Dal", "Ola Berg", "Maximilian Ek", "Siri Lund", "Even Moen"],
    "Tinn": ["Nils Haug", "Anne Vik", "Bjørnhild Moe", "Tor Foss"],
}
PARTS = (1, 2)
HURRY = 60
THINK = 190  # seconds: the individual phase, and a little; the talk is longer, and must not end meanwhile


@dataclass
class Hall:
    """Everybody who takes part in the story, and what they have been told is safe."""

    house: House
    ledger: Ledger
    lead: Browser
    people: list[Browser]
    channel: Channel
    written: dict[tuple[str, int], str] = field(default_factory=dict)
    round_id: int = 0
    minutes: str = ""

    @property
    def everybody(self) -> list[Browser]:
        return [self.lead, *self.people]

    def group(self, number: int) -> list[Browser]:
        return [one for one in self.people if one.place("group").keys[1] == str(number)]

    @property
    def groups(self) -> list[int]:
        return sorted({int(one.place("group").keys[1]) for one in self.people})


@asynccontextmanager
async def hall_in(house: House, ledger: Ledger, channel: Channel) -> AsyncIterator[Hall]:
    """Give everybody a browser, each with a cookie jar of its own."""
    names = [("Berit Lead", "Skien"), *((name, place) for place, names in PEOPLE.items() for name in names)]
    async with AsyncExitStack() as doors:
        browsers = [await doors.enter_async_context(browser(*name, house.address)) for name in names]
        yield Hall(house, ledger, browsers[0], browsers[1:], channel)


async def play(hall: Hall, orders: Mapping[str, Sequence[Order]]) -> None:
    """Play the round to its end, with kills in its scenes; after each, everybody repeats what they did last."""
    for scene in SCENES:
        async with hall.house.act(scene.__name__, orders.get(scene.__name__, ())):
            await scene(hall)
        await asyncio.gather(*(one.repeat() for one in hall.everybody))


async def gather(hall: Hall) -> None:
    """The facilitator opens a gathering and pastes the slide; a channel shows it, and people join by the code."""
    lead = hall.lead
    await lead.page(hall.house.link)
    base = await lead.fill("/f", "/f", {"title": "Partnerskap", "name": lead.name, "language": "nb"})
    await lead.enter(base)
    lead.follow()
    await hall.channel.link(hall.house.address, base.rpartition("/")[2])
    await kept(lead.say(SLIDE))
    await asyncio.gather(*(join(hall, one, base) for one in hall.people))


async def join(hall: Hall, one: Browser, base: str) -> None:
    """Fill in the join form, and keep the room's page open."""
    fields = {"name": one.name, "organisation": one.organisation, "kind": "kommune", "language": "nb"}
    deed = hall.ledger.new(("member", one.name), one.name)
    leads_to = await one.fill(base, f"{base}/join", fields)
    deed.fate = Fate.KEPT
    await one.enter(leads_to)
    one.follow()


async def seat(hall: Hall) -> None:
    """People find their tables, somebody at each is the moderator, and the round begins."""
    await kept(hall.lead.say("grupper"))
    for one in hall.people:
        await one.until(lambda one=one: one.sits, "their group")  # type: ignore[misc]
    hall.round_id = int(hall.people[0].place("group").keys[0])
    await asyncio.gather(*(claim(hall, number) for number in hall.groups))
    await kept(hall.lead.say("start"))


async def claim(hall: Hall, number: int) -> None:
    """The second at the table had their birthday last."""
    member = hall.group(number)[1]
    deed = hall.ledger.new(("moderator", str(number)), member.person)
    await kept(member.act(await member.await_button("claim", "group"), "claim", deeds=[deed]))


async def think(hall: Hall) -> None:
    """Everybody writes, and writes again; those of the first group say that they are ready."""
    await asyncio.gather(*(write(hall, one) for one in hall.people))
    await asyncio.gather(*(be_ready(hall, one) for one in hall.group(hall.groups[0])))


async def end_thinking(hall: Hall) -> None:
    """The first group talks already; the other's clock takes it there."""
    with hurry(hall.house, THINK):
        for one in hall.people:
            await one.until(lambda one=one: whose_word(one) != "", "turns")  # type: ignore[misc]


async def write(hall: Hall, one: Browser) -> None:
    """Answer both parts, change one's mind about them, and type one more line in the chat."""
    for draft in ("utkast", "endelig"):
        await answer(hall, one, {part: f"{draft} {part} fra {one.name}" for part in PARTS}, "answer")
    line = f"enda en tanke fra {one.name}"
    hall.written[one.name, PARTS[-1]] += f"\n{line}"
    deed = hall.ledger.new(("answer", one.person, str(PARTS[-1])), hall.written[one.name, PARTS[-1]])
    await kept(one.say(line, "person", [deed]))


async def answer(hall: Hall, one: Browser, texts: Mapping[int, str], action: str) -> None:
    """Fill in one's own form and send it by one of its buttons."""
    form = await one.await_button(action)
    deeds = [hall.ledger.new(("answer", one.person, str(part)), text) for part, text in texts.items()]
    inputs = {f"answer:{hall.round_id}:{part}": text for part, text in texts.items()}
    await kept(one.act(form, action, inputs, deeds))
    hall.written |= {(one.name, part): text for part, text in texts.items()}


async def be_ready(hall: Hall, one: Browser) -> None:
    """Say ready, with what stands in the fields by then."""
    await answer(hall, one, {part: f"{hall.written[one.name, part]}, sjekket" for part in PARTS}, "ready")


async def talk(hall: Hall) -> None:
    """Everybody speaks in turn while things are parked and results written; the clock gets another minute."""
    await kept(hall.lead.say("+1", deeds=[hall.ledger.new(("extended",), "1")]))
    await asyncio.gather(*(speak(hall, number) for number in hall.groups), *(park(hall, one) for one in hall.people))
    await asyncio.gather(*(conclude(hall, number, "første utgave") for number in hall.groups))
    await asyncio.gather(*(conclude(hall, number, "andre utgave") for number in hall.groups))


async def end_talking(hall: Hall) -> None:
    """The groups' clocks take everybody to the plenum."""
    with hurry(hall.house):
        await hall.lead.await_button("open_vote")


async def speak(hall: Hall, number: int) -> None:
    """Give the word on until everybody has had it."""
    members = {one.person: one for one in hall.group(number)}
    heard: list[str] = []
    while len(heard) < len(members):
        speaker = await next_speaker(members)
        assert speaker.name not in heard, f"{speaker.name} has the word again after {heard}"
        heard.append(speaker.name)
        deed = hall.ledger.new(("turns", str(number)), speaker.name)
        await kept(speaker.act(await speaker.await_button("next_turn", "group"), "next_turn", deeds=[deed]))
        await speaker.until(lambda: whose_word(speaker) != speaker.person, "the word given on")  # noqa: B023
    any_one = next(iter(members.values()))
    await any_one.until(lambda: whose_word(any_one) == "", "the word set free")


async def next_speaker(members: Mapping[str, Browser]) -> Browser:
    """Return the member who sees that the word is theirs."""
    any_one = next(iter(members.values()))
    await any_one.until(lambda: any(whose_word(one) == person for person, one in members.items()), "a speaker")
    return next(one for person, one in members.items() if whose_word(one) == person)


def whose_word(one: Browser) -> str:
    """Return the id of whoever has the word, as this page shows it."""
    post = one.see("next_turn", "group")
    return post.mentioned if post else ""


async def park(hall: Hall, one: Browser) -> None:
    """Put something in the parking lot; the secretary's desk has the result form instead."""
    await one.until(lambda: one.see("park") is not None or one.see("result") is not None, "the talk")
    if one.see("park") is None:
        return
    text = f"parkert av {one.name}"
    deed = hall.ledger.new(("parked", one.place("group").keys[1], text), text)
    await kept(one.act(await one.await_button("park"), "park", {"text": text}, [deed]))


async def conclude(hall: Hall, number: int, edition: str) -> None:
    """The secretary writes what the group has come to."""
    secretary = next(one for one in hall.group(number) if one.see("result"))
    form = await secretary.await_button("result")
    fields = [name for name, _ in form.fields if name.startswith("result:") and name.endswith(":0")]
    texts = {name: f"punkt {name.split(':')[1]} fra gruppe {number} i {edition}" for name in fields}
    deed = hall.ledger.new(("result", str(number)), "\n".join(texts.values()))
    await kept(secretary.act(form, "result", texts, [deed]))


async def plenum(hall: Hall) -> None:
    """The groups present, and everybody votes, some on second thoughts."""
    for _ in hall.groups:
        await kept(hall.lead.act(await hall.lead.await_button("present"), "present"))
    await kept(hall.lead.act(await hall.lead.await_button("open_vote"), "open_vote"))
    await asyncio.gather(*(vote(hall, one) for one in hall.people))
    await kept(hall.lead.act(await hall.lead.await_button("close_poll"), "close_poll"))


async def vote(hall: Hall, one: Browser) -> None:
    """Vote for one point, then for two."""
    ballot = await one.await_button("answer")
    field = next(name for name, _ in ballot.fields if name.startswith("poll:"))
    choices = [value for name, value in ballot.fields if name == field]
    for chosen in (choices[:1], choices[-2:]):
        stored = "\n".join(f"{place}:1" for place in chosen)
        deed = hall.ledger.new(("vote", one.person), stored)
        await kept(one.act(ballot, "answer", {field: "\n".join(chosen)}, [deed]))


async def commit(hall: Hall) -> None:
    """Everybody says what they will do themselves."""
    await kept(hall.lead.act(await hall.lead.await_button("next_phase"), "next_phase"))
    await asyncio.gather(*(promise(hall, one) for one in hall.people))


async def end_committing(hall: Hall) -> None:
    """The clock closes the round, and everybody is shown the minutes."""
    with hurry(hall.house):
        for one in hall.everybody:
            await one.until(lambda one=one: one.sees("/minutes/"), "the minutes")  # type: ignore[misc]
        await hall.channel.until_shown(hall.lead.page)
    hall.minutes = await hall.lead.page(f"{hall.lead.base}/minutes/{hall.round_id}.md")


async def promise(hall: Hall, one: Browser) -> None:
    """Promise something, and then something better."""
    form = await one.await_button("commit")
    for promised in ("en ting", "noe bedre"):
        text = f"{one.name} gjør {promised}"
        deed = hall.ledger.new(("commitment", one.person, "0"), text)
        await kept(one.act(form, "commit", {f"commitment:{hall.round_id}:0": text}, [deed]))


async def kept(delivery: Awaitable[Any]) -> None:
    """Expect that something is accepted."""
    reply = await delivery
    assert not reply["refused"], reply


@contextmanager
def hurry(house: House, seconds: float = math.inf) -> Iterator[None]:
    """Let time fly while there is nothing to do but wait, but for no more than so many seconds of it."""
    house.pace(HURRY, seconds)
    try:
        yield
    finally:
        house.pace(1)


SCENES = (gather, seat, think, end_thinking, talk, end_talking, plenum, commit, end_committing)
