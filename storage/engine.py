"""The way to the database: SQLite in a file that survives a power cut, or PostgreSQL by its address."""

from pathlib import Path

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import TimeoutError as NoFreeConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from dialogs.records import Away, Conflict
from storage import sqlite as near
from storage.bulletin import own_name
from storage.errors import is_lost_race, is_outage
from storage.pool import FairPool

FILE_NAME = "runde.db"
# Durable before acknowledged: FULL syncs the log at every commit. Another process is waited for in `storage.sqlite`.
_PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "busy_timeout = 0")
# Waiting this long for a connection is no longer a queue but a fault, which should be seen.
_PATIENCE_SECONDS = 60
_POSTGRESQL_CONNECTIONS = 10
# A transaction that stands still for so long is given up by the server: whoever froze in it, or lost their power, held
# alarms that nobody else could ring, and the counter that all posts take their numbers from.
_LET_GO_SECONDS = 30.0


Engine = AsyncEngine


def create_engine(url: str, data_dir: Path) -> AsyncEngine:
    """Return an engine for `url`, or for a SQLite file in `data_dir` (which is made) when `url` is empty.

    `postgresql://…` and `sqlite:///…` are enough; the driver is ours to choose. A lost race comes out of this engine as
    `dialogs.records.Conflict`, a database that is away as `dialogs.records.Away`.
    """
    address = make_url(url) if url else _file_in(data_dir)
    engine = _sqlite(address) if address.get_backend_name() == "sqlite" else _postgresql(address)
    event.listen(engine.sync_engine, "handle_error", _as_told)
    return engine


async def reached(engine: AsyncEngine) -> AsyncConnection:
    """Return a connection, to be closed. Raises Away when the database lets nobody in."""
    try:
        return await engine.connect()
    except (OSError, NoFreeConnection) as error:
        raise Away(str(error)) from error


async def commit(connection: AsyncConnection) -> None:
    """Commit. A connection that could not is thrown away: SQLAlchemy would hand it on with its transaction open."""
    try:
        await connection.commit()
    except BaseException:
        await connection.invalidate()
        raise


def _file_in(data_dir: Path) -> URL:
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    return URL.create("sqlite", database=str(data_dir / FILE_NAME))


def _sqlite(address: URL) -> AsyncEngine:
    """One connection does everything: SQLite writes one at a time anyway, and before 3.51.3 two connections can lose
    a commit between them while the log is reset.
    """
    engine = create_async_engine(
        address.set(drivername="sqlite+aiosqlite"),
        connect_args={"async_creator_fn": near.connect},
        poolclass=FairPool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=_PATIENCE_SECONDS,
        hide_parameters=True,  # they are people's words, and errors end up in logs
    )
    event.listen(engine.sync_engine, "connect", _furnish)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _postgresql(address: URL) -> AsyncEngine:
    query = dict(address.query)
    if "sslmode" in query:  # libpq's name for it, which hosts hand out; asyncpg calls it ssl
        query["ssl"] = query.pop("sslmode")
    engine = create_async_engine(
        address.set(drivername="postgresql+asyncpg", query=query),
        poolclass=FairPool,
        pool_size=_POSTGRESQL_CONNECTIONS,
        max_overflow=0,
        pool_timeout=_PATIENCE_SECONDS,
        hide_parameters=True,  # they are people's words, and errors end up in logs
        pool_pre_ping=True,
        execution_options=own_name(),
    )
    event.listen(engine.sync_engine, "connect", _let_go_of_the_dead)
    return engine


def _let_go_of_the_dead(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    limit = f"SET idle_in_transaction_session_timeout = {_LET_GO_SECONDS * 1000:.0f}"
    connection.run_async(lambda driver: driver.execute(limit))


def _furnish(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver would begin transactions late and only before writes; `_begin` does it instead.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # IMMEDIATE: whoever reads in order to write waits at the door instead of failing half-way.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _as_told(context: ExceptionContext) -> Conflict | Away | None:
    error = context.original_exception
    if not isinstance(error, Exception):  # a task that is being cancelled, which is no outage though it looks like one
        return None
    if is_lost_race(error):
        return Conflict(str(error))
    away = context.is_disconnect or is_outage(error) or is_outage(context.sqlalchemy_exception or error)
    return Away(str(error)) if away else None
