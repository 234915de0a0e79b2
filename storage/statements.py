"""The one statement that SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart: INSERT … ON CONFLICT."""

from functools import cache

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

Insert = postgresql.Insert | sqlite.Insert


def insert(connection: AsyncConnection, table: Table) -> Insert:
    """Return an INSERT into `table` that knows ON CONFLICT, for the database behind `connection`."""
    return _insert(connection.dialect.name, table)


@cache  # a statement never changes, and its `excluded` columns are costly to build
def _insert(dialect: str, table: Table) -> Insert:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
