"""Whether the settings can be read, and whether any name among them is one that Runde does not know."""

import os
import re
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from bot.doctor.findings import Finding, ok, problem, warning
from bot.settings import Settings

_CHECK = "settings"
_PREFIX = "RUNDE_"
_NAME = re.compile(rf"^\s*(?:export\s+)?({_PREFIX}\w+)\s*=", re.MULTILINE | re.IGNORECASE)
_FILE = ".env"


def read_settings() -> tuple[Settings | None, Finding]:
    """Return the settings, None when they cannot be read, and what was found."""
    try:
        return Settings(), _unknown_names()
    except ValidationError as error:
        return None, unreadable(error)
    except (OSError, UnicodeDecodeError) as error:
        return None, problem(_CHECK, "file", file=_FILE, reason=getattr(error, "strerror", None) or "UTF-8")


def unreadable(error: ValidationError) -> Finding:
    """Return which settings are wrong, and how; no value is told, for it may be a secret."""
    return problem(_CHECK, wrong="; ".join(_said(one["loc"], one["msg"]) for one in error.errors()))


def _said(where: tuple[int | str, ...], message: str) -> str:
    """Return which setting is wrong and how."""
    reason = message.removeprefix("Value error, ")
    return f"{_PREFIX}{str(where[0]).upper()}: {reason}" if where else reason


def _unknown_names() -> Finding:
    known = {f"{_PREFIX}{name.upper()}" for name in Settings.model_fields}
    unknown = sorted({name.upper() for name in _names()} - known)
    if not unknown:
        return ok(_CHECK)
    return warning(_CHECK, names=", ".join(_with_nearest(name, known) for name in unknown))


def _with_nearest(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, list(known), 1)
    return f"{name} ({near[0]}?)" if near else name


def _names() -> list[str]:
    file = Path(_FILE)
    written = _NAME.findall(file.read_text(encoding="utf-8")) if file.is_file() else []
    return [*written, *(name for name in os.environ if name.upper().startswith(_PREFIX))]
