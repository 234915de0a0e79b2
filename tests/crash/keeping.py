"""Where a house of the story keeps its data, and how a copy is taken of what a life has left: a file, or PostgreSQL."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.engine import create_engine

_TRIES, _PAUSE = 400, 0.02
_AT_WORK = text("SELECT count(*) FROM pg_stat_activity WHERE datname = :name AND backend_type = 'client backend'")


@dataclass(frozen=True, slots=True)
class Kept:
    """A database: in a file of `folder`, or at `url`."""

    folder: Path
    url: str = ""

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[AsyncEngine]:
        engine = create_engine(self.url, self.folder)
        try:
            yield engine
        finally:
            await engine.dispose()


class Keeping(Protocol):
    """Where one house keeps its data."""

    @property
    def now(self) -> Kept:
        """What is there now."""

    async def left(self, number: int) -> Kept:
        """Return what is there while nobody is at work in it; where the next life could change it, a copy."""


@dataclass(frozen=True, slots=True)
class InFile:
    """SQLite, in a folder of the house."""

    folder: Path

    @property
    def now(self) -> Kept:
        return Kept(self.folder / "data")

    async def left(self, number: int) -> Kept:
        copy = self.folder / f"left-{number}"
        await asyncio.to_thread(shutil.copytree, self.folder / "data", copy)
        return Kept(copy)


@dataclass(frozen=True, slots=True)
class OnServer:
    """A database of its own on a PostgreSQL. `server` is the address of another database there."""

    folder: Path
    server: str
    name: str

    @property
    def now(self) -> Kept:
        url = make_url(self.server).set(database=self.name)
        return Kept(self.folder / "data", url.render_as_string(hide_password=False))

    async def left(self, number: int) -> Kept:  # noqa: ARG002 - there is no copy: the next life waits until it is seen
        """Return it when the server has noticed that nobody is there any more, and undone what was under way."""
        engine = create_async_engine(make_url(self.server).set(drivername="postgresql+asyncpg"))
        try:
            async with engine.connect() as connection:
                for _ in range(_TRIES):
                    if not await connection.scalar(_AT_WORK, {"name": self.name}):
                        return self.now
                    await asyncio.sleep(_PAUSE)
        finally:
            await engine.dispose()
        raise AssertionError(f"{self.name} is still in use")


async def on_server(folder: Path, server: str, name: str) -> OnServer:
    """Return a new database on a server."""
    engine = create_async_engine(make_url(server).set(drivername="postgresql+asyncpg"), isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f'CREATE DATABASE "{name}"'))
    await engine.dispose()
    return OnServer(folder, server, name)
