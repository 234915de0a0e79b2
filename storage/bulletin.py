"""What one process commits, the others hear of at once: LISTEN and NOTIFY, on PostgreSQL only.

A notice is part of the transaction it tells of. One that is missed costs a moment, no more: whoever waits for something
also looks for it now and then.
"""

import asyncio
import json
import logging
from collections.abc import Iterator, Mapping
from secrets import token_hex
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from dialogs.places import Place
from dialogs.ports import Listener
from dialogs.records import Changes

CHANNEL = "runde"
_PROCESS = "runde_process"  # the engine's option that tells whose notices are our own
_PLACES = 100  # in one notice, which holds 8,000 bytes
_AGAIN_SECONDS = 2.0

_log = logging.getLogger(__name__)


def own_name() -> dict[str, str]:
    """Return the option by which an engine knows its own notices."""
    return {_PROCESS: token_hex(8)}


async def announce(connection: AsyncConnection, changes: Changes) -> None:
    """Have others told what this transaction changes, as soon as it is committed."""
    if connection.dialect.name != "postgresql":
        return
    by = connection.sync_connection.get_execution_options()[_PROCESS] if connection.sync_connection else ""
    for notice in _notices(changes):
        await connection.execute(select(func.pg_notify(CHANNEL, json.dumps({"by": by, **notice}))))


def _notices(changes: Changes) -> Iterator[Mapping[str, object]]:
    places = sorted(map(str, changes.places))
    if places or changes.alarms or changes.conversations:
        told = {"alarms": changes.alarms, "conversations": changes.conversations}
        yield {**told, "places": places[:_PLACES]}
        yield from ({"places": places[at : at + _PLACES]} for at in range(_PLACES, len(places), _PLACES))


class Bulletin:
    """Hears what other processes commit, from `start` until `close`, and tells the listener. Nothing on SQLite."""

    def __init__(self, engine: AsyncEngine, listener: Listener) -> None:
        self._engine = engine
        self._listener = listener
        self._own = engine.sync_engine.get_execution_options().get(_PROCESS)
        self._task: asyncio.Task[None] | None = None
        self.hears = asyncio.Event()

    def start(self) -> None:
        """Begin to listen. Needs a running event loop."""
        if self._engine.dialect.name == "postgresql":
            self._task = asyncio.create_task(self._hear_on(), name="bulletin")

    async def close(self) -> None:
        """Stop listening."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    async def _hear_on(self) -> None:
        while True:
            try:
                await self._hear()
            except Exception:  # noqa: BLE001 - the door: a database that is away must not end it
                _log.warning("Cannot hear what other processes commit; trying again soon", exc_info=True)
            self.hears.clear()
            await asyncio.sleep(_AGAIN_SECONDS)

    async def _hear(self) -> None:
        """Listen on a connection of our own until it breaks."""
        broken = asyncio.Event()
        async with self._engine.connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            driver.add_termination_listener(lambda _: broken.set())
            await driver.add_listener(CHANNEL, self._heard)
            self.hears.set()
            try:
                await broken.wait()
            finally:
                # It listens still, so nobody else may have it from the pool.
                await connection.invalidate()

    def _heard(self, _connection: object, _pid: int, _channel: str, payload: str) -> None:
        notice = json.loads(payload)
        if notice["by"] != self._own:
            places = {Place.parse(place) for place in notice["places"]}
            changes = Changes(places, notice.get("alarms", False), notice.get("conversations", False))
            self._listener.committed(changes)
