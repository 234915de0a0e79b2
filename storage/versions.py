"""What saving a row with a version comes to: a lost race is told, never overwritten."""

from typing import Any

from sqlalchemy import CursorResult

from dialogs.records import Conflict


def expect_one(result: CursorResult[Any], name: str) -> None:
    """Let a change of one row pass. Raises Conflict when there was none with that version."""
    if result.rowcount != 1:
        raise Conflict(f"Somebody else changed {name} first")
