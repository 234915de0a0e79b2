"""How the tables came to be, revision by revision. Alembic runs them; `upgrade` asks it to."""

import logging
from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

# Any number will do, as long as every replica takes the same: PostgreSQL's advisory lock on the right to upgrade.
_UPGRADE_LOCK = 0x52554E4445

_log = logging.getLogger(__name__)


async def upgrade(engine: AsyncEngine) -> None:
    """Bring the database to the newest revision, in one transaction; several replicas may try at once.

    One that a newer version has brought further is left as it is: revisions only add, so this version goes on working.
    """
    async with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _UPGRADE_LOCK})
        await connection.run_sync(_upgrade)


@dataclass(frozen=True, slots=True)
class Standing:
    """Which revision a database is at (empty: none), and the newest. `known`: this version knows the former."""

    current: str
    newest: str
    known: bool


async def standing(engine: AsyncEngine) -> Standing:
    """Return how far the database has come. Changes nothing."""
    async with engine.connect() as connection:
        return await connection.run_sync(_standing)


def _standing(connection: Connection) -> Standing:
    scripts = ScriptDirectory.from_config(_config())
    current = MigrationContext.configure(connection).get_current_revision() or ""
    known = not current or current in {script.revision for script in scripts.walk_revisions()}
    return Standing(current, scripts.get_current_head() or "", known)


def _upgrade(connection: Connection) -> None:
    found = _standing(connection)
    if not found.known:
        _log.warning("The database is at revision %s, which is newer than this version's", found.current)
        return
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
