"""One trial: a round is played while it is killed as ordered, and everything is judged."""

import json
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

from bot.simulate.ledger import Fate, Ledger
from facilitation.state import GroupState, RoundState
from tests.crash import verdict
from tests.crash.channel import channel
from tests.crash.found import Found, look_into
from tests.crash.house import Death, House, Order
from tests.crash.keeping import InFile, Keeping
from tests.crash.story import PEOPLE, Hall, hall_in, play

Orders = Mapping[str, Sequence[Order]]
OPENING = "opening"


@dataclass(frozen=True, slots=True)
class Judged:
    """A kill, how much had been acknowledged by then, and what was wrong with what it left behind."""

    death: Death
    acknowledged: int
    lost: Sequence[str]
    doubled: Sequence[str]


@dataclass
class Trial:
    """What came of one round."""

    judged: list[Judged] = field(default_factory=list)
    missed: list[tuple[str, Order]] = field(default_factory=list)
    acknowledged: int = 0
    faults: list[str] = field(default_factory=list)


async def run(folder: Path, orders: Orders, keeping: Keeping | None = None) -> Trial:
    """Play a round in `folder`, and judge it; without a `keeping`, its data are in a file there."""
    ledger, trial = Ledger(), Trial()

    async def look(death: Death) -> None:
        then = ledger.copy()  # before the next life can acknowledge anything
        left = await look_into(death.left)
        trial.judged.append(Judged(death, then.kept, verdict.lost(then, left), verdict.doubled(then, left)))

    async with AsyncExitStack() as stack:
        beside = await stack.enter_async_context(channel())
        house = House(folder, keeping or InFile(folder), look, beside.settings)
        await stack.enter_async_context(house.open(*orders.get(OPENING, ())))
        hall = await stack.enter_async_context(hall_in(house, ledger, beside))
        try:
            await play(hall, orders)
        except AssertionError as stuck:
            stuck.add_note(f"in {house.scene}, after {house.deaths}\n{house.unexpected}\n{house.log[-3000:]}")
            raise
        streams = {one.name: {address: post.seq for address, post in one.shown.items()} for one in hall.everybody}
        lacking = [f"{one.name}'s stream left out {what}" for one in hall.everybody for what in one.lacking]
    found = await look_into(house.keeping.now)
    trial.missed, trial.acknowledged = house.missed, ledger.kept
    trial.faults = [
        *(fault for one in trial.judged for fault in (*one.lost, *one.doubled)),
        *verdict.lost(ledger, found),
        *verdict.doubled(ledger, found),
        *verdict.off_time(ledger, found, [*house.absences, *house.stalls]),
        *_not_ended(found),
        *_not_in_the_minutes(hall, ledger),
        *beside.wrong(found, [name for names in PEOPLE.values() for name in names]),
        *lacking,
        *(text for name, posts in streams.items() for text in _not_shown(name, posts, found)),
        *_complaints(house.log),
    ]
    return trial


def _not_ended(found: Found) -> list[str]:
    """The round is closed, everybody is in it once, and no clock is left that could ring."""
    assert found.round is not None
    people = sum(len(names) for names in PEOPLE.values())
    return [
        *([f"the round is {found.round.state}"] if found.round.state is not RoundState.CLOSED else []),
        *(f"group {group.number} is {group.state}" for group in found.groups if group.state is not GroupState.DONE),
        *([f"{len(found.participants)} people took part"] if len(found.participants) != people else []),
        *(["an alarm is left"] if found.alarms_left else []),
    ]


def _not_in_the_minutes(hall: Hall, ledger: Ledger) -> list[str]:
    """Every result, commitment and parked thing stands in the minutes with its newest text."""
    wanted = {
        slot: text[-1] for slot, text in ledger.allowed().items() if slot[0] in {"result", "commitment", "parked"}
    }
    lines = [(slot, line) for slot, text in wanted.items() for line in text.splitlines()]
    unknown = [f"nobody knows what became of {deed.slot}" for deed in ledger.deeds if deed.fate is Fate.UNKNOWN]
    return unknown + [f"not in the minutes: {slot} {line}" for slot, line in lines if line not in hall.minutes]


def _not_shown(name: str, shown: Mapping[tuple[str, str], int], found: Found) -> list[str]:
    """Whatever stands in a place that somebody followed is what they have been shown, however often it broke off."""
    places = {place for place, _ in shown}
    standing = {address: seq for address, seq in found.posts.items() if address[0] in places}
    return [] if standing == shown else [f"{name} is shown {sorted(shown.items() ^ standing.items())}"]


def _complaints(log: str) -> list[str]:
    """Whatever the process itself called an error; and what no logger formatted, such as a traceback."""
    lines = log.splitlines()
    return [line[:2000] for line in lines if not line.startswith("{") or json.loads(line).get("level") == "error"]
