"""The round that is played: people join, think, write, vote and promise, each phase as a burst."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from bot.simulate import figures
from bot.simulate.errors import Stuck
from bot.simulate.hall import Hall, page
from bot.simulate.in_slack import InSlack
from bot.simulate.in_teams import InTeams
from bot.simulate.ledger import Fate, Slot
from bot.simulate.on_web import OnWeb
from bot.simulate.people import Form, Somebody

_KINDS = {"think": "answer", "result": "result", "vote": "poll", "commit": "commitment"}
STEPS = ("start", "join", *(step for burst in _KINDS for step in (f"{burst}-shown", burst)), "settle")
SLIDE = """ny runde
Medvind for unge

Hva er det viktigste vi kan gjøre for unge som faller ut av skolen?

Hvem må vi få med oss?

Individuelt 60 minutter
Gruppe 60 minutter
Plenum; Menti
Forpliktelse 60 minutter

Sekretær: den som har lengst fornavn
"""
_PAUSE = 0.2
_LOOK, _LOOK_EACH = 0.1, 0.001  # seconds between looks: many who look all the time are what takes the time
_REPEATED = 0.1  # the share of deliveries that come twice
_ARRIVING = 4  # times as long as a burst: a hall fills more slowly than it answers
T = TypeVar("T")


async def play(hall: Hall, link: str) -> None:
    """Play the whole round; `link` is the facilitators'. Raises Stuck."""
    await begin(hall, link)
    await come(hall)
    await hall.lead.press("propose_groups")
    await hall.lead.press("start")
    await _burst(hall, "think", "answer", hall.people, _thoughts)
    await hall.lead.press("next_phase")
    secretaries = await _secretaries(hall)
    await _burst(hall, "result", "result", secretaries, _result)
    await hall.lead.press("next_phase")
    await hall.lead.press("open_vote")
    await _burst(hall, "vote", "answer", hall.people, _vote)
    await hall.lead.press("close_poll")
    await hall.lead.press("next_phase")
    await _burst(hall, "commit", "commit", hall.people, _promise)
    await hall.lead.press("close")
    await _settle(hall)


async def begin(hall: Hall, link: str) -> None:
    """Open the gathering, plan its round, show it on each platform, and invite people. Raises Stuck."""
    await hall.lead.look(link)
    fields = {"title": "Partnerskap", "name": "Berit Lead", "language": "nb"}
    await hall.lead.enter(await hall.lead.fill(link, "/f", fields))
    code = hall.lead.base.removeprefix("/r/")
    answer = await hall.lead.do("say", {"place": hall.lead.places["hall"], "text": SLIDE})
    if answer["refused"]:
        raise Stuck(str(answer))
    if "teams" in hall.wishes.channels:
        await hall.teams.link(code)
    if "slack" in hall.wishes.channels:
        await hall.slack.link(code)
    hall.people = list(_invited(hall, code))


def _invited(hall: Hall, code: str) -> Iterator[Somebody]:
    """Give everybody a place to sit: each group's people come from one municipality, and sit on all the platforms."""
    for number in range(hall.wishes.people):
        channel = hall.wishes.channels[number % len(hall.wishes.channels)]
        name, town = f"Person {number}", f"Kommune {number % hall.wishes.groups + 1}"
        if channel == "teams":
            yield InTeams(name, town, number, hall.teams)
        elif channel == "slack":
            yield InSlack(name, town, number, hall.slack)
        else:
            hall.pages.append(page(hall.line))
            yield OnWeb(name, town, code, hall.pages[-1])


async def come(hall: Hall) -> None:
    """Join, each when it suits them."""
    await _together(hall, "join", [_join(hall, one, _ARRIVING * hall.wishes.burst) for one in hall.people])


async def _join(hall: Hall, one: Somebody, within: float) -> None:
    await asyncio.sleep(hall.drawn.uniform(0, within))
    deed = hall.ledger.new(("member", one.name), one.organisation)
    await one.come()
    deed.fate = Fate.KEPT


Write = Callable[[Somebody, Form], Mapping[str, str]]


async def _burst(hall: Hall, step: str, action: str, people: Sequence[Somebody], write: Write) -> None:
    """Let people fill in their forms once all of them have one, all within the time of a burst."""
    forms = await _together(hall, f"{step}-shown", [_form(hall, one, action, _KINDS[step]) for one in people])

    async def after_a_while(one: Somebody, form: Form) -> None:
        await asyncio.sleep(hall.drawn.uniform(0, hall.wishes.burst))
        await _send(hall, one, await one.opened(form), write)

    await _together(hall, step, list(map(after_a_while, people, forms)))


async def _together(hall: Hall, step: str, doings: Sequence[Awaitable[T]]) -> Sequence[T]:
    """Do all of it at once, tell how far it has come, and return what came of each."""
    done = 0

    async def told(doing: Awaitable[T]) -> T:
        nonlocal done
        outcome = await doing
        done += 1
        hall.tell(step, done, len(doings))
        return outcome

    hall.tell(step, 0, len(doings))
    return await asyncio.gather(*map(told, doings))


async def _form(hall: Hall, one: Somebody, action: str, kind: str) -> Form:
    def seen() -> Form | None:
        form = one.form(action)
        return form if form and (not form.fields or form.named(kind)) else None

    every = max(_LOOK, len(hall.people) * _LOOK_EACH)
    return await hall.line.until(seen, f"a form to {action} for {one.name} in {one.channel}", every=every)


async def _send(hall: Hall, one: Somebody, form: Form, write: Write) -> None:
    """Send a form as it is written, some of them twice, and note what it was about and whether it was accepted."""
    values = write(one, form)
    deeds = [hall.ledger.new(slot, text) for slot, text in _about(one, values).items()]
    accepted = await one.send(form, values, again=hall.drawn.random() < _REPEATED)
    for deed in deeds:
        deed.fate = Fate.KEPT if accepted else Fate.REFUSED
    if not accepted:
        raise Stuck(f"{one.name} in {one.channel} was refused: {form.action}")


def _about(one: Somebody, values: Mapping[str, str]) -> Mapping[Slot, str]:
    """Return which slots a form fills, and with what."""
    slots: dict[Slot, str] = {}
    for name, text in values.items():
        kind, _, rest = name.partition(":")
        if kind in ("answer", "commitment"):
            slots[kind, one.name, rest.partition(":")[2]] = text
        elif kind == "result":
            slots[kind, one.name] = "\n".join(filter(None, (slots.get((kind, one.name)), text)))
        else:
            slots["vote", one.name] = "\n".join(f"{chosen}:1" for chosen in text.split("\n"))
    return slots


def _thoughts(one: Somebody, form: Form) -> Mapping[str, str]:
    return {name: f"Tanke {number} fra {one.name}" for number, name in enumerate(form.named("answer"))}


def _result(one: Somebody, form: Form) -> Mapping[str, str]:
    return {
        name: f"Punkt {number} fra {one.name}"
        for number, name in enumerate(form.named("result"))
        if name.endswith(":0")
    }


def _vote(one: Somebody, form: Form) -> Mapping[str, str]:
    """Vote for one of the points, another for each."""
    [(name, choices)] = [(name, ticks) for name, ticks in form.fields if name.startswith("poll:")]
    return {name: choices[sum(map(ord, one.name)) % len(choices)]}


def _promise(one: Somebody, form: Form) -> Mapping[str, str]:
    return dict.fromkeys(form.named("commitment"), f"{one.name} ringer NAV")


async def _secretaries(hall: Hall) -> Sequence[Somebody]:
    """Wait until each group's secretary has the form for its result, and return them."""
    groups = hall.wishes.groups

    def all_there() -> list[Somebody] | None:
        found = [one for one in hall.people if one.form("result")]
        hall.tell("result-shown", len(found), groups)
        return found if len(found) >= groups else None

    return await hall.line.until(all_there, f"{groups} secretaries")


async def _settle(hall: Hall) -> None:
    """Wait until everything has been shown everywhere: as long as it takes where messages still go out."""
    sent, until = -1, 0.0
    while (told := figures.read(await hall.lead.look("/metrics"))).waiting:
        if told.sent != sent:
            sent, until = told.sent, hall.line.timer() + hall.wishes.patience
        elif hall.line.timer() > until:
            raise Stuck(f"not everything is shown: {told.waiting}")
        hall.tell("settle", 0, 1)
        await asyncio.sleep(_PAUSE)
    hall.tell("settle", 1, 1)
