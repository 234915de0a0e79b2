"""Numbers and lists as a language writes them, for pictures and their alternatives."""

from collections import Counter
from collections.abc import Iterable, Sequence

from babel.numbers import format_decimal, format_percent

from bot.pictures.picture import About


def decimal(number: float, about: About) -> str:
    """Return a number with at most one decimal."""
    return format_decimal(round(number, 1), format="0.#", locale=about.words.language)


def percent(part: int, whole: int, about: About) -> str:
    """Return a share without decimals; nothing of nothing is nothing."""
    return format_percent(part / whole if whole else 0, format="#,##0\u00a0%", locale=about.words.language)


def sentences(parts: Iterable[str]) -> str:
    """Return parts as sentences beside each other, each with its full stop."""
    trimmed = (part.strip() for part in parts)
    return " ".join(part if part.endswith((".", "?", "!", "…")) else f"{part}." for part in trimmed if part)


def some(notes: Sequence[str], most: int) -> tuple[Sequence[str], int]:
    """Return notes to show, each text once ("Tid × 3"), and how many notes there is no room for."""
    counted = list(Counter(notes).items())
    left = sum(count for _, count in counted[most:])
    return [f"{note} × {count}" if count > 1 else note for note, count in counted[:most]], left
