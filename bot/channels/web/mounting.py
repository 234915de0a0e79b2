"""Hangs the web channel on an aiohttp application: its routes, its guard and the hub's life."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp_jinja2
from aiohttp import web

from bot.channels.web import entrance, guard, inputs, legal, networks, selves
from bot.channels.web.acting import Acting
from bot.channels.web.context import TEMPLATES, WEB, Web
from bot.channels.web.deliver import Hub
from bot.channels.web.recent import Recent
from bot.channels.web.render import Renderer, template_options
from bot.channels.web.room import Room
from bot.channels.web.static import serve_static
from bot.channels.web.visit import GUESTS, Resolver
from bot.channels.web.wall import Wall

HUB = web.AppKey("runde_web_hub", Hub)


def mount(app: web.Application, site: Web, hub: Hub) -> None:
    """Hang the whole channel on an app."""
    app[WEB], app[HUB], app[GUESTS] = site, hub, Recent()
    app[TEMPLATES] = aiohttp_jinja2.setup(app, **template_options())
    app.middlewares.extend((guard.remember, guard.catch))
    app.on_response_prepare.append(guard.dress)
    app.cleanup_ctx.append(_pump)
    app.on_shutdown.append(_close_streams)
    serve_static(app)
    wall = Wall(hub, Renderer(app[TEMPLATES]))
    app.add_routes(
        [
            web.get("/", entrance.front),
            web.get("/r", entrance.find),
            web.get("/language/{language}", entrance.choose_language),
            web.get("/f", entrance.desk),
            web.post("/f", entrance.open_gathering),
            web.get("/f/{token}", entrance.take_link),
            web.get("/meg/{pin}", selves.ask),
            web.post("/meg/{pin}", selves.become),
            web.get("/innspill/{code}", inputs.show),
            web.post("/innspill/{code}", inputs.keep),
            *legal.routes(),
            *networks.routes(),
            web.get("/skjerm/{token}", wall.show),
            web.get("/skjerm/{token}/stream", wall.stream),
        ]
    )
    mount_room(app, "/r/{code}", entrance.by_cookie)


def mount_room(app: web.Application, prefix: str, viewer: Resolver) -> None:
    """Hang the room under another address, where `viewer` tells who a request comes from. `mount` comes first."""
    renderer = Renderer(app[TEMPLATES])
    room, acting = Room(viewer, app[HUB], renderer), Acting(viewer, app[HUB], renderer)
    app.add_routes(
        [
            web.get(prefix, room.show),
            web.get(f"{prefix}/stream", room.stream),
            web.post(f"{prefix}/join", room.join),
            web.post(f"{prefix}/act", acting.act),
            web.post(f"{prefix}/say", acting.say),
            web.get(prefix + r"/minutes/{round:\d{1,15}}.{form:[a-z]{2,4}}", room.download),
        ]
    )


async def _pump(app: web.Application) -> AsyncIterator[None]:
    """Keep the hub reading for as long as the app lives."""
    reading = asyncio.create_task(app[HUB].run(app[WEB].store))
    yield
    app[HUB].close()
    await reading


async def _close_streams(app: web.Application) -> None:
    """Let every stream end by itself before the server waits for them."""
    app[HUB].close()
