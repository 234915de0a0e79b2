"""How the tables came to be, revision by revision. Alembic runs them; `upgrade` asks it to."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

# Any number will do, as long as every replica takes the same: PostgreSQL's advisory lock on the right to upgrade.
_UPGRADE_LOCK = 0x52554E4445


async def upgrade(engine: AsyncEngine) -> None:
    """Bring the database to the newest revision, in one transaction; several replicas may try at once."""
    async with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _UPGRADE_LOCK})
        await connection.run_sync(_upgrade)


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
