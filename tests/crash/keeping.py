"""Where a house of the story keeps its data, and how a copy is taken of what a life has left: a file, or PostgreSQL."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.engine import create_engine

_TRIES = 200


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
        """Return a copy of what is there while nobody is at work in it."""


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
        return self._named(self.name)

    def _named(self, name: str) -> Kept:
        url = make_url(self.server).set(database=name)
        return Kept(self.folder / "data", url.render_as_string(hide_password=False))

    async def left(self, number: int) -> Kept:
        await _make(self.server, f"{self.name}_left_{number}", template=self.name)
        return self._named(f"{self.name}_left_{number}")


async def on_server(folder: Path, server: str, name: str) -> OnServer:
    """Return a new database on a server."""
    await _make(server, name)
    return OnServer(folder, server, name)


async def _make(server: str, name: str, template: str = "template0") -> None:
    """Make a database; from a template that somebody killed has just used it is tried until the server has noticed."""
    engine = create_async_engine(make_url(server).set(drivername="postgresql+asyncpg"), isolation_level="AUTOCOMMIT")
    try:
        for _ in range(_TRIES):
            try:
                async with engine.connect() as connection:
                    await connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
            except DBAPIError as error:
                if "is being accessed" not in str(error):
                    raise
                await asyncio.sleep(0.05)
            else:
                return
    finally:
        await engine.dispose()
    raise AssertionError(f"{template} is still in use")
