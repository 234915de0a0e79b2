"""The points at which the process can be told to kill itself. All of them are hung on from outside, as listeners.

An order is a file with three words: its number, the point, and at which occurrence.
"""

import asyncio
import os
import re
import signal
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp_sse import EventSourceResponse
from sqlalchemy import Connection, Engine, event

from bot.channels.slack.api import Api
from dialogs.records import Changes

# Who commits, and which tables each writes: a door of the page (`f` opens a gathering), the answer box, an alarm; what
# delivery looks through and claims, and each message it sends.
WROTE = {
    "f": ("gatherings", "persons", "posts", "inbox"),
    "join": ("persons", "members", "participants", "posts", "inbox"),
    "say": ("rounds", "groups", "participants", "alarms", "posts", "inbox"),
    "act": ("rounds", "groups", "participants", "polls", "poll_answers", "alarms", "posts", "inbox"),
    "answer": ("answers", "poll_answers", "alarms", "inbox"),
    "alarm": ("alarms", "rounds", "groups", "participants", "posts"),
    "look": ("conversations", "counters"),
    "send": ("shown",),
}
DOORS = ("f", "join", "say", "act")
COMMIT, REPLY = ("before-commit", "after-commit"), ("before-reply", "after-reply")
CALL = ("send.before-call", "send.after-call")  # what the platform is asked, and what it has answered
START = ("start.wrote-alembic_version", "start.before-commit", "start.before-serving")
STREAM = ("stream.opening", "stream.sending")
INSIDE = (
    *(f"{who}.wrote-{table}" for who, tables in WROTE.items() for table in tables),
    *(f"{who}.{when}" for who in WROTE for when in COMMIT),
    *(f"{door}.{when}" for door in DOORS for when in REPLY),
    *CALL,
    *STREAM,
    *START,
)
# From outside, after so many milliseconds: SIGKILL, and the SIGTERM of an orderly stop.
OUTSIDE = ("outside.kill", "outside.stop")
POINTS = (*INSIDE, *OUTSIDE)

_JUST_AFTER = 0.005
_TASKS = {"answer box": "answer", "waker": "alarm", "delivery to slack": "look"}
_SENDING = "sending to "
_door: ContextVar[str] = ContextVar("door", default="start")
_WRITES = re.compile(r'(?:INSERT INTO|DELETE FROM|(?<!FOR )(?<!DO )UPDATE) "?([a-z_]+)')
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Killer:
    """Counts how often the ordered point has been reached, and strikes."""

    def __init__(self, orders: Path) -> None:
        self._orders = orders
        self._number, self._count = "", 0

    def reached(self, point: str) -> None:
        try:
            number, wanted, nth = self._orders.read_text(encoding="ascii").split()
        except FileNotFoundError:
            return
        if number != self._number:
            self._number, self._count = number, 0
        self._count += point == wanted
        if point == wanted and self._count == int(nth) and self._take():
            os.kill(os.getpid(), signal.SIGKILL)

    def _take(self) -> bool:
        """Take the order, unless it has been withdrawn at this very moment."""
        try:
            self._orders.unlink()
        except FileNotFoundError:
            return False
        return True


def _who() -> str:
    task = asyncio.current_task()
    name = task.get_name() if task else ""
    return "send" if name.startswith(_SENDING) else _TASKS.get(name, _door.get())


@dataclass(frozen=True, slots=True)
class CommitPoint:
    """A `dialogs.ports.Listener`: it is told when something has been committed, before anybody is answered."""

    killer: Killer

    def committed(self, changes: Changes) -> None:  # noqa: ARG002
        self.killer.reached(f"{_who()}.after-commit")


def watch_database(engine: Engine, killer: Killer) -> None:
    """Hang the points inside transactions on an engine."""

    def written(_connection: Connection, _cursor: Any, statement: str, *_: Any) -> None:
        for table in _WRITES.findall(statement):
            killer.reached(f"{_who()}.wrote-{table}")

    def committing(_connection: Connection) -> None:
        killer.reached(f"{_who()}.before-commit")

    event.listen(engine, "after_cursor_execute", written)
    event.listen(engine, "commit", committing)


def watch_doors(app: web.Application, killer: Killer) -> None:
    """Hang the points around requests, answers and streams on an app."""

    @web.middleware
    async def remember(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.method == "POST":
            _door.set(request.path.rpartition("/")[2])
        return await handler(request)

    async def answering(request: web.Request, _response: web.StreamResponse) -> None:
        if request.path.endswith("/stream"):
            killer.reached("stream.opening")
        if request.method == "POST":
            killer.reached(f"{_door.get()}.before-reply")
            asyncio.get_running_loop().call_later(_JUST_AFTER, killer.reached, f"{_door.get()}.after-reply")

    async def serving(_: web.Application) -> None:
        killer.reached("start.before-serving")

    app.middlewares.append(remember)
    app.on_response_prepare.append(answering)
    app.on_startup.append(serving)


def watch_streams(killer: Killer) -> None:
    """Hang a point after each event that a stream sends."""
    send = EventSourceResponse.send

    async def sent(response: EventSourceResponse, *args: Any, **options: Any) -> None:
        await send(response, *args, **options)
        killer.reached("stream.sending")

    setattr(EventSourceResponse, "send", sent)  # noqa: B010 - mypy: methods are not assigned to


def watch_calls(killer: Killer) -> None:
    """Hang points around all that Slack is asked to show."""
    call = Api.call

    async def called(api: Api, *args: Any) -> Any:
        killer.reached(f"{_who()}.before-call")
        answer = await call(api, *args)
        killer.reached(f"{_who()}.after-call")
        return answer

    setattr(Api, "call", called)  # noqa: B010 - as above
