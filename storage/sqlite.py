"""How SQLite is spoken to: its statements run where they are asked for; only what waits goes to a thread.

aiosqlite takes each of a statement's four steps to a thread and back, which costs more than the statement does, and
the thread stands in line for the interpreter each time. What may wait for the disk (to connect, COMMIT) still goes
there; for another process that writes, BEGIN waits here, and lets others have their turn meanwhile.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from time import monotonic
from typing import Any

import aiosqlite

_AT_ONCE = 500  # rows read before others have their turn
_PATIENCE = 0.005  # seconds of one statement after the other, likewise
_MAY_WAIT = ("PRAGMA", "VACUUM")
_BUSY_SECONDS, _BUSY_PAUSE = 30.0, 0.01  # for how long another process may write, and how often it is asked


class Near(aiosqlite.Connection):
    """An aiosqlite connection whose statements run in the event loop. For one user at a time, as a pool's are."""

    _since = 0.0  # others had their turn then

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if not _is_quick(fn, args):
            try:
                return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]
            finally:
                self._since = monotonic()
        self._conn  # noqa: B018 - raises ValueError when closed, as it does there
        if monotonic() - self._since > _PATIENCE:
            await asyncio.sleep(0)
            self._since = monotonic()
        if fn.__name__ == "fetchall":
            return await _all_of(fn.__self__)  # type: ignore[attr-defined]
        return await _once_free(fn, *args) if _begins(fn, args) else fn(*args, **kwargs)


def _is_quick(fn: Callable[..., Any], args: tuple[Any, ...]) -> bool:
    if not isinstance(getattr(fn, "__self__", None), sqlite3.Cursor):
        return fn.__name__ in ("cursor", "rollback")
    return not (fn.__name__ == "execute" and args[0].startswith(_MAY_WAIT))


def _begins(fn: Callable[..., Any], args: tuple[Any, ...]) -> bool:
    return fn.__name__ == "execute" and args[0].startswith("BEGIN")


async def _once_free(fn: Callable[..., Any], *args: Any) -> Any:
    """Begin as soon as no other process writes. Raises SQLite's own error when one does for too long."""
    until = monotonic() + _BUSY_SECONDS
    while True:
        try:
            return fn(*args)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > until:
                raise
        await asyncio.sleep(_BUSY_PAUSE)


async def _all_of(cursor: sqlite3.Cursor) -> list[Any]:
    rows = found = cursor.fetchmany(_AT_ONCE)
    while len(found) == _AT_ONCE:
        await asyncio.sleep(0)
        found = cursor.fetchmany(_AT_ONCE)
        rows += found
    return rows


def connect(*args: Any, **kwargs: Any) -> Near:
    """Return a connection to be awaited, with `sqlite3.connect`'s arguments."""
    made = Near(lambda: sqlite3.connect(*args, **{**kwargs, "check_same_thread": False}), iter_chunk_size=64)
    made._thread.daemon = True  # as SQLAlchemy does: a process must be able to end
    return made
