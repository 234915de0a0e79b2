"""The way from a command to what is stored, while `runde serve` may be running beside it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.app import Listeners
from bot.settings import Settings
from storage.engine import FILE_NAME, create_engine
from storage.errors import is_outage
from storage.migrations import upgrade
from storage.unit_of_work import SqlStore


class NothingStored(Exception):
    """There is no database yet where the settings say it is. `place` says where that is."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class DatabaseAway(Exception):
    """The database does not answer."""


@asynccontextmanager
async def opened_store(settings: Settings) -> AsyncIterator[SqlStore]:
    """Yield the store the settings name. Raises NothingStored before it has been made, DatabaseAway if it is out."""
    if not settings.database_url and not (settings.data_dir / FILE_NAME).exists():
        raise NothingStored(str(settings.data_dir))  # a command that only looks leaves no empty database behind
    engine = create_engine(settings.database_url, settings.data_dir)
    try:
        await upgrade(engine)
        yield SqlStore(engine, Listeners())
    except Exception as error:
        if is_outage(error):
            raise DatabaseAway from error
        raise
    finally:
        await engine.dispose()
