"""The one statement that SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart: INSERT … ON CONFLICT."""

from functools import cache

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

Insert = postgresql.Insert | sqlite.Insert


def insert(connection: AsyncConnection, table: Table) -> Insert:
    """Return an INSERT into `table` that knows ON CONFLICT, for the database behind `connection`."""
    return insert_in(connection.dialect.name, table)


@cache  # a statement never changes, and its `excluded` columns are costly to build
def insert_in(dialect: str, table: Table) -> Insert:
    """Return the same for a dialect by its name."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
