"""A database with all its tables, made once and copied: the migrations have tests of their own."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.engine import FILE_NAME, create_engine
from storage.migrations import upgrade

_made: list[bytes] = []


async def furnish(folder: Path) -> None:
    """Put an empty SQLite database in a folder, as Runde would make it there."""
    if not _made:
        with TemporaryDirectory() as workshop:
            engine = create_engine("", Path(workshop))
            await upgrade(engine)
            await engine.dispose()
            _made.append(await asyncio.to_thread(Path(workshop, FILE_NAME).read_bytes))
    await asyncio.to_thread(Path(folder, FILE_NAME).write_bytes, _made[0])
