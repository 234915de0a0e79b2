"""What a page of figures says of the machine that they are from."""

import os
import platform
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version


def machine(libraries: Sequence[str]) -> str:
    """Return a paragraph: the processor, the versions of Python, SQLite and these libraries, and the day."""
    versions = ", ".join(f"{name} {version(name)}" for name in libraries)
    return (
        f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()},\n"
        f"SQLite {sqlite3.sqlite_version}; {versions}. {datetime.now(UTC):%Y-%m-%d}."
    )
