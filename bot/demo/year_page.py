"""What Runde has sent since the gathering, as a piece of the demo's page: by day, with what can still be answered."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from aiohttp import web

from bot.channels.web.context import TEMPLATES
from bot.channels.web.errors import NoSuchPage
from bot.channels.web.pages import form_facts, language_of, page
from bot.channels.web.render import Form, Look, Renderer
from bot.demo.pages import DEMO
from bot.demo.people import CAST, FACILITATOR, Character
from bot.demo.time_machine import FARTHEST, Letter, TimeMachine
from dialogs.calendar import day_text
from dialogs.messages import Message
from dialogs.words import Words, words

_WHO = {one.slug: one for one in (FACILITATOR, *CAST)}


@dataclass(frozen=True, slots=True)
class Row:
    """One letter on the page: to whom, what it is about in one line, and the letter itself."""

    id: str
    to: Character
    gist: str
    html: str
    can_answer: bool
    calendar: str


async def show_year(request: web.Request) -> web.Response:
    """Return all that has been sent since the gathering, the newest day first; of one person where `who` says so."""
    machine = request.app[DEMO].machine
    if machine is None:
        raise NoSuchPage
    await machine.look()
    standing = await machine.standing()
    language, who = language_of(request), request.query.get("who", "")
    days = {
        _title(day, words(language)): [_row(request, machine, letter, standing) for letter in letters]
        for day, letters in _of(machine.by_day(), who).items()
    }
    facts: dict[str, Any] = {
        "days": days,
        "who": who,
        "people": [_WHO[slug] for slug in dict.fromkeys(one.slug for one in machine.letters.values())],
        "tomorrow": machine.today + timedelta(days=1),
        "last": machine.today + FARTHEST,
    }
    return page(request, "demo_year.html", language, **facts)


def _of(days: Mapping[date, Sequence[Letter]], who: str) -> Mapping[date, Sequence[Letter]]:
    mine = {day: [one for one in letters if who in ("", one.slug)] for day, letters in days.items()}
    return {day: letters for day, letters in mine.items() if letters}


def _title(day: date, t: Words) -> str:
    said = day_text(day, t, with_year=True)
    return said[0].upper() + said[1:]


def _row(request: web.Request, machine: TimeMachine, letter: Letter, standing: Collection[int]) -> Row:
    one, message = _WHO[letter.slug], letter.standing.post.message
    can_answer = letter.standing.seq in standing
    form = Form(f"/demo/as/{one.slug}", **form_facts(request))
    look = Look(one.language, machine.gathering.time_zone, interactive=can_answer, form=form)
    html = Renderer(request.app[TEMPLATES]).post(letter.standing, look)
    calendar = machine.calendars.get(one.slug, "") if message.links else ""
    return Row("-".join(letter.key), one, gist(message), html, can_answer and bool(message.buttons), calendar)


def gist(message: Message) -> str:
    """Return what a letter is about in one line: what it reminds of, else its title with the first fact."""
    lines = [item for section in message.sections for item in section.items]
    first = [fact.value for fact in message.facts[:1]]
    if message.facts or not lines:
        return " · ".join(part for part in (message.title, *(first or message.text[:1])) if part)
    return lines[0] if len(lines) == 1 else f"{lines[0]} (+{len(lines) - 1})"
