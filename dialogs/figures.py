"""Numbers and lists as a language writes them: in pictures, their alternatives and tables."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from babel.numbers import format_decimal, format_percent


@lru_cache(maxsize=4096)  # a table of scales is much the same numbers
def decimal(number: float, language: str) -> str:
    """Return a number with at most one decimal."""
    return format_decimal(round(number, 1), format="#,##0.#", locale=language)


def percent(part: int, whole: int, language: str) -> str:
    """Return a share without decimals; nothing of nothing is nothing."""
    return format_percent(part / whole if whole else 0, format="#,##0\u00a0%", locale=language)


def sentences(parts: Iterable[str]) -> str:
    """Return parts as sentences beside each other, each with its full stop."""
    trimmed = (part.strip() for part in parts)
    return " ".join(part if part.endswith((".", "?", "!", "…")) else f"{part}." for part in trimmed if part)


def counted(notes: Sequence[str]) -> Sequence[str]:
    """Return each text once, in the order they came, with how often it was there where that is more than once."""
    return [f"{note} × {count}" if count > 1 else note for note, count in Counter(notes).items()]


def some(notes: Sequence[str], most: int) -> tuple[Sequence[str], int]:
    """Return what `counted` does for so many texts, and how many notes there is no room for."""
    left = sum(count for _, count in list(Counter(notes).items())[most:])
    return counted(notes)[:most], left
