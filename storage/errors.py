"""What storage itself raises, and what a database's errors mean to us.

StorageError
└── BoxClosed        answers were handed in while nobody was there to write them

A lost race is `dialogs.records.Conflict` and an outage `dialogs.records.Away`, whichever of the ways below a database
has of saying it.
"""

import sqlite3

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoFreeConnection

from dialogs.records import Away

# PostgreSQL: unique violation, serialization failure, deadlock. SQLite: the two ways to break a unique index.
_POSTGRESQL_RACES = frozenset({"23505", "40001", "40P01"})
# PostgreSQL, by the beginning: no connection, a standby that only reads, a transaction given up for dead, no room, an
# operator or a crash, the system.
_POSTGRESQL_OUTAGES = ("08", "25006", "25P03", "53", "57", "58")
_SQLITE_OUTAGES = frozenset({
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL,
})  # fmt: skip
_SQLITE_RACES = frozenset({"SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"})


class StorageError(Exception):
    """The root of what this package raises of its own."""


class BoxClosed(StorageError):
    """The answer box has not been started, or has been closed."""


def is_lost_race(error: BaseException) -> bool:
    """Tell whether a driver's error says that somebody else was first, so that trying again may help."""
    return (
        getattr(error, "sqlstate", None) in _POSTGRESQL_RACES
        or getattr(error, "sqlite_errorname", None) in _SQLITE_RACES
    )


def is_outage(error: BaseException | None) -> bool:
    """Tell whether an error is the database's own (away, full, no connection free) and not the statement's fault."""
    if isinstance(error, Away | OSError | NoFreeConnection):
        return True
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or is_outage(error.orig)
    state, code = getattr(error, "sqlstate", None) or "", getattr(error, "sqlite_errorcode", 0) & 0xFF
    return state.startswith(_POSTGRESQL_OUTAGES) or code in _SQLITE_OUTAGES
