"""Minutes as JSON, for other programs. Field for field what `facilitation.minutes` holds; times are ISO 8601, UTC."""

import json
from dataclasses import asdict
from datetime import datetime

from facilitation.minutes import Minutes


def json_form(minutes: Minutes) -> str:
    """Return the minutes as JSON text."""
    return json.dumps(asdict(minutes), ensure_ascii=False, indent=2, default=_moment) + "\n"


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)
