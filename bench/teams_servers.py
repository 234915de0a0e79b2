"""What `bench.teams_cpu` measures, each a process of its own: Runde's Teams door, the SDK's echo bot, bare aiohttp."""

import asyncio
import json
import logging
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import structlog
from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication

from bench.serving import serve
from bot.channels import teams
from bot.clock import SystemClock
from dialogs.conductor import Conductor
from dialogs.incoming import FromPeople, Sender, Submitted
from dialogs.messages import Message, Reply
from dialogs.phrasebook import Phrasebook
from dialogs.places import LOBBY, Place, hall, private
from dialogs.records import Changes
from dialogs.registry import names, registry
from dialogs.rooms import Rooms
from storage.answer_box import SqlAnswerBox
from storage.engine import create_engine
from storage.migrations import upgrade
from storage.unit_of_work import SqlStore
from tests.channels.teams.microsoft import APP, Microsoft

SAVED = Reply(Message(text=("Lagret.",)))
KARI = Sender("teams", "aad-kari", "Kari Dal")


@dataclass(slots=True)
class Threshold:
    """Stands where the conductor's door is, and takes everything without opening it."""

    async def handle(self, incoming: FromPeople) -> Reply:  # noqa: ARG002 - the door's signature
        """Take it and thank for it."""
        return SAVED


class Nobody:
    """Is told of each commit, and cares for none."""

    def committed(self, changes: Changes) -> None:
        """Do nothing."""


async def runde(outside: str) -> web.Application:
    """Return Runde's Teams channel with the conductor's door as its end; `outside` issues tokens and keys."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    engine = create_engine("", Path(tempfile.mkdtemp(prefix="runde-bench-")))
    await upgrade(engine)
    store, clock, book = SqlStore(engine, Nobody()), SystemClock(), Phrasebook(names())
    own = await _gathering(Conductor(store, SqlAnswerBox(engine, Nobody()), clock, registry(), book), store)
    site = teams.TeamsSite(Rooms(store, Threshold(), clock), book, APP, None, clouds=(Microsoft(outside).cloud,))
    app = web.Application()
    teams.mount(app, site, teams.outgoing(site))
    app.router.add_get("/place", _says(str(own)))
    return app


async def _gathering(door: Conductor, store: SqlStore) -> Place:
    """Open a gathering that Kari has joined, and return her own place in it."""
    await door.handle(Submitted("d1", KARI, LOBBY, "open_gathering", {"title": "Høst", "language": "nb"}))
    await door.handle(Submitted("d2", KARI, hall(1), "join", {"organisation": "Skien", "track": "kommune"}))
    async with store.unit_of_work() as uow:
        person = await uow.people.known_as(KARI)
    assert person is not None
    return private(1, person.id)


class Echo(ActivityHandler):  # type: ignore[misc] # the SDK has no types
    """The bot of the SDK's first example."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Say it again."""
        await turn_context.send_activity(f"Echo: {turn_context.activity.text}")


async def sdk(_: str) -> web.Application:
    """Return the SDK's own adapter, which is asked for no credentials, with an echo bot."""
    adapter, bot = CloudAdapter(ConfigurationBotFrameworkAuthentication({})), Echo()

    async def messages(request: web.Request) -> web.StreamResponse:
        answer: web.StreamResponse | None = await adapter.process(request, bot)
        return answer or web.Response(status=201)

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    return app


async def bare(_: str) -> web.Application:
    """Return a server that reads the JSON and answers nothing."""

    async def messages(request: web.Request) -> web.Response:
        json.loads(await request.read())
        return web.Response()

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    return app


def _says(text: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def say(_: web.Request) -> web.Response:
        return web.Response(text=text)

    return say


SERVERS = {"runde": runde, "sdk": sdk, "bare": bare}


async def main(kind: str, outside: str) -> None:
    """Serve one of them."""
    await serve(await SERVERS[kind](outside))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
