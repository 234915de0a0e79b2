"""The conductor with its log: one line for each delivery, by its id; never what anybody said or is called."""

import logging
import time
from collections.abc import Callable, Collection

from structlog.contextvars import bind_contextvars, reset_contextvars

from dialogs.answering import FILED
from dialogs.incoming import FromPeople, Pressed, Submitted
from dialogs.messages import Reply
from dialogs.rooms import Door

_log = logging.getLogger(__name__)


class Traced:
    """A `dialogs.rooms.Door` that lets everything through, and binds the delivery's id to all that is logged meanwhile.

    Answers come many at once, and are told of at the level of debugging only.
    """

    def __init__(self, door: Door, commands: Collection[str], timer: Callable[[], float] = time.perf_counter) -> None:
        self._door = door
        self._commands = frozenset(commands)
        self._timer = timer

    async def handle(self, incoming: FromPeople) -> Reply:
        """Let something in; returns when it is durable."""
        bound = bind_contextvars(delivery=incoming.delivery_id)
        try:
            return await self._handled(incoming)
        finally:
            reset_contextvars(**bound)

    async def _handled(self, incoming: FromPeople) -> Reply:
        begun, what = self._timer(), self._what(incoming)
        try:
            reply = await self._door.handle(incoming)
        except Exception as error:
            _log.warning("not handled", extra=_facts(incoming, what) | {"error": type(error).__name__})
            raise
        level = logging.DEBUG if what in FILED else logging.INFO
        if _log.isEnabledFor(level):
            took = round((self._timer() - begun) * 1000, 1)
            _log.log(level, "handled", extra=_facts(incoming, what) | {"refused": reply.refused, "ms": took})
        return reply

    def _what(self, incoming: FromPeople) -> str:
        """Return what was asked for. An action's name comes from outside: one that is none may be anybody's words."""
        if not isinstance(incoming, Pressed | Submitted):
            return type(incoming).__name__.lower()
        return incoming.action if incoming.action in self._commands else "unknown"


def _facts(incoming: FromPeople, what: str) -> dict[str, object]:
    return {"channel": incoming.sender.channel, "what": what}
