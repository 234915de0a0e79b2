"""Hangs the demo on an app that runs on the demo's clock: its page, everybody's room, and the life of its people."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import jinja2
from aiohttp import web

from bot.app import HOUSE, create_app
from bot.channels.web import mount_room
from bot.channels.web.context import TEMPLATES
from bot.demo import pages
from bot.demo.clock import DemoClock
from bot.demo.crowd import Crowd
from bot.demo.eyes import Doorbell
from bot.demo.lines import bank
from bot.demo.play import Demo
from bot.demo.year_page import show_year
from bot.settings import Settings

_FOLDER = Path(__file__).parent


def create_demo(settings: Settings, clock: DemoClock) -> web.Application:
    """Return an app with the demo in it. The database that `settings` name should be an empty one."""
    doorbell = Doorbell()
    app = create_app(settings, clock=clock, listeners=[doorbell])
    house = app[HOUSE]
    crowd = Crowd(house.conductor, house.store, clock, doorbell, bank())
    app[pages.DEMO] = Demo(house.conductor, house.store, clock, crowd, language=settings.language)
    clock.on_change += [house.waker.nudge, house.hub.clock_changed, doorbell.ring]
    app.cleanup_ctx.append(_live)
    _mount(app)
    return app


def _mount(app: web.Application) -> None:
    templates = app[TEMPLATES]
    templates.loader = jinja2.ChoiceLoader(
        [loader for loader in (templates.loader, jinja2.FileSystemLoader(_FOLDER / "templates")) if loader]
    )
    app.add_routes(
        [
            web.get("/demo", pages.show),
            web.get("/demo/state", pages.state),
            web.post("/demo/press", pages.press),
            web.get("/demo/minutes", pages.show_minutes),
            web.get("/demo/year", show_year),
        ]
    )
    app.router.add_static(pages.ASSETS, _FOLDER / "static")
    mount_room(app, "/demo/as/{person}", pages.by_address)


async def _live(app: web.Application) -> AsyncIterator[None]:
    """Open the gathering, and let the people of the demo live as long as the app does."""
    demo = app[pages.DEMO]
    await demo.begin()
    living = asyncio.create_task(demo.crowd.run(), name="the demo's people")
    yield
    demo.crowd.stop()
    await living
