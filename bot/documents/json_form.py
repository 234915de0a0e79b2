"""Minutes as JSON, for other programs. Field for field what `facilitation.minutes` holds; times are ISO 8601, UTC.

Only whose note a group's point was taken from is left out: that is between them.
"""

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from facilitation.minutes import Minutes


def json_form(minutes: Minutes) -> str:
    """Return the minutes as JSON text."""
    return json.dumps(asdict(minutes, dict_factory=_fields), ensure_ascii=False, indent=2, default=_moment) + "\n"


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, value in pairs if name != "author"}


def _moment(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
