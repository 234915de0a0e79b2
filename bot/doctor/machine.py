"""This machine: the data folder, the key that signs sessions, and the database."""

import asyncio
import tempfile
from pathlib import Path

from bot.doctor.findings import Finding, ok, problem, skipped, warning
from bot.settings import KEY_FILE, Settings
from storage.engine import FILE_NAME, create_engine
from storage.errors import is_outage
from storage.migrations import Standing, standing

_SHORTEST_KEY = 32
_OTHERS = 0o077
_DATABASE_SECONDS = 10


def data_folder(settings: Settings) -> Finding:
    """Tell whether files can be written where they are kept."""
    folder, check = settings.data_dir, "data-folder"
    try:
        with tempfile.TemporaryFile(dir=folder if folder.exists() else _nearest(folder)):
            pass
    except OSError as error:
        return problem(check, folder=str(folder), reason=error.strerror or "")
    shown = str(folder.absolute())
    return ok(check, folder=shown) if folder.exists() else warning(check, folder=shown)


def _nearest(folder: Path) -> Path:
    """Return the nearest folder above that exists: there a new one would be made."""
    return next(parent for parent in folder.absolute().parents if parent.exists())


def secret_key(settings: Settings) -> Finding:
    """Tell whether sessions can be signed by a key that others cannot read or guess."""
    check = "secret-key"
    if settings.secret_key:
        return ok(check) if len(settings.secret_key) >= _SHORTEST_KEY else warning(check, "short")
    file = settings.data_dir / KEY_FILE
    try:
        if not file.exists():
            return ok(check, "unmade")
        if len(file.read_bytes().strip()) < _SHORTEST_KEY:
            return problem(check, "empty", file=str(file))
        return warning(check, "open", file=str(file)) if file.stat().st_mode & _OTHERS else ok(check)
    except OSError as error:
        return problem(check, file=str(file), reason=error.strerror or "")


async def database(settings: Settings) -> Finding:
    """Tell whether the database answers, and whether its tables are as this version wants them."""
    check = "database"
    if not settings.database_url:
        if settings.data_dir.exists() and not settings.data_dir.is_dir():
            return skipped(check)
        if not (settings.data_dir / FILE_NAME).exists():
            return warning(check, "unmade")
    try:
        async with asyncio.timeout(_DATABASE_SECONDS):
            found = await _standing(settings)
    except Exception as error:  # noqa: BLE001 - a door: addresses with passwords in them stand in such errors
        return problem(check, "away" if is_outage(error) else "unreadable", error=type(error).__name__)
    if not found.known:
        return problem(check, "newer", current=found.current, newest=found.newest)
    if found.current != found.newest:
        return warning(check, "older", current=found.current or "–", newest=found.newest)
    return ok(check, current=found.current)


async def _standing(settings: Settings) -> Standing:
    engine = create_engine(settings.database_url, settings.data_dir)
    try:
        return await standing(engine)
    finally:
        await engine.dispose()
