"""The demo's page and what it asks for: the hall from above, the minutes, and the visitor's own presses."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from aiohttp import web
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.channels.web import Visit
from bot.channels.web.context import WEB
from bot.channels.web.errors import BadRequest, Forged, NoSuchPage
from bot.channels.web.pages import language_of, page
from bot.demo.clock import SPEEDS
from bot.demo.overview import describe, look
from bot.demo.people import CAST, FACILITATOR, Character
from bot.demo.play import Demo
from bot.demo.scripts import scripts
from bot.documents.minutes_outline import outline
from dialogs import minutes
from dialogs.views.parts import role_name
from dialogs.words import words
from facilitation.plan import Role

DEMO = web.AppKey("runde_demo", Demo)
ASSETS = "/demo/static"
_SHOWN = (Role.MODERATOR, Role.SECRETARY, Role.FOCUS_KEEPER)


class Wish(BaseModel):
    """What the visitor pressed on the demo's own controls."""

    model_config = ConfigDict(extra="forbid")

    what: Literal["speed", "play", "lead", "take", "give", "restart", "year", "jump", "script"]
    value: str = ""


async def by_address(request: web.Request) -> Visit:
    """Return whom the address names. Whoever the visitor acts as, the demo plays no longer."""
    demo = request.app[DEMO]
    one = demo.find(request.match_info["person"])
    if one is None or demo.gathering is None:
        raise NoSuchPage
    if request.method == "POST":
        demo.take_over(one.slug)
    return Visit(demo.gathering.code, one.sender, f"/demo/as/{one.slug}")


async def show(request: web.Request) -> web.Response:
    """The page. Whoever opens it is the facilitator: links in the room lead on as theirs."""
    demo, site = request.app[DEMO], request.app[WEB]
    language = language_of(request)
    site.sessions.keep(request, uid=FACILITATOR.sender.external_id, name=FACILITATOR.name, language=language)
    await demo.speak(language)
    facts: dict[str, Any] = {
        "assets": ASSETS,
        "csrf": site.sessions.csrf(request),
        "slide": demo.text,
        "roles": [role_name(words(language), role) for role in _SHOWN],
        "speeds": SPEEDS,
        "scripts": scripts(words(language)),
        "script": demo.script,
        "leader": FACILITATOR,
        "tables": _by_organisation(CAST),
        "texts": _script_words(language),
    }
    return page(request, "demo.html", language, **facts)


def _by_organisation(people: Sequence[Character]) -> Mapping[str, Sequence[Character]]:
    names = dict.fromkeys(one.organisation for one in people)
    return {name: [one for one in people if one.organisation == name] for name in names}


def _script_words(language: str) -> Mapping[str, str]:
    t = words(language)
    keys = ("take", "give", "lead-self", "play", "led-for-you", "you-lead", "broken", "travels")
    return {key: t(f"demo-{key}") for key in keys} | {"yours": t("demo-yours", name="{name}")}


async def state(request: web.Request) -> web.Response:
    """Return the hall from above, as it is now."""
    demo = request.app[DEMO]
    if demo.machine is not None:
        await demo.machine.look()
    async with request.app[WEB].store.unit_of_work() as uow:
        seen = await look(demo, uow)
    facts = describe(demo, seen, words(language_of(request)))
    return web.json_response(facts, headers={"Cache-Control": "no-store"})


async def press(request: web.Request) -> web.Response:
    """Do what the visitor pressed."""
    if not request.app[WEB].sessions.is_genuine(request, request.headers.get("X-CSRF-Token", "")):
        raise Forged
    try:
        wish = Wish.model_validate_json(await request.read())
        await _do(request.app[DEMO], wish)
    except (ValidationError, ValueError) as error:
        raise BadRequest from error
    return await state(request)


async def _do(demo: Demo, wish: Wish) -> None:
    match wish.what:
        case "speed":
            demo.run_at(int(wish.value))
        case "play" | "lead":
            demo.play(on=wish.what == "play")
        case "take" | "give":
            one = demo.find(wish.value)
            if one is None:
                raise ValueError(wish.value)
            (demo.take_over if wish.what == "take" else demo.give_back)(one.slug)
        case "script":
            await demo.choose(wish.value)
        case "restart":
            await demo.restart()
        case "year":
            await demo.look_ahead()
        case "jump" if demo.machine is not None:
            await demo.machine.go(wish.value)


async def show_minutes(request: web.Request) -> web.Response:
    """Return the minutes of the round as a piece of a page."""
    demo, language = request.app[DEMO], language_of(request)
    async with request.app[WEB].store.unit_of_work() as uow:
        round_ = await uow.rounds.current(demo.gathering.id) if demo.gathering else None
        if round_ is None:
            raise NoSuchPage
        content = await minutes.load(uow, round_.id)
    files = f"/demo/as/{FACILITATOR.slug}/minutes/{round_.id}"
    return page(request, "demo_minutes.html", language, document=outline(content, language), files=files)
