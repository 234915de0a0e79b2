"""How a message is made to fit a card: step by step less of its lists and texts, whole forms or none, and a note."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
LIMIT = 26_000  # Teams takes 28 KB of card and envelope together; the rest is for what it wraps around


@dataclass(frozen=True, slots=True)
class Room:
    """How much of a message a card has room for. `forms`: whether its inputs are shown at all."""

    items: int = 10_000
    sections: int = 10_000
    letters: int = 20_000
    choices: int = 10_000
    buttons: int = 60
    forms: bool = True


_LESS = (
    Room(),
    Room(items=60, sections=80, letters=2_000, choices=150),
    Room(items=25, sections=40, letters=800, choices=90),
    Room(items=12, sections=30, letters=300, choices=60),
    Room(items=6, sections=20, letters=200, choices=40, buttons=24),
    Room(items=3, sections=10, letters=120, choices=20, buttons=12),
    Room(items=1, sections=4, letters=80, choices=10, buttons=6),
    Room(items=0, sections=0, letters=60, choices=5, buttons=3),
)


def rooms() -> Iterator[Room]:
    """Return what to try, the most first: a form is given up only when nothing else is left to shorten."""
    yield from _LESS
    for room in _LESS:
        yield replace(room, forms=False)


def size(content: Mapping[str, Any]) -> int:
    """Return how many bytes something is on the wire."""
    return len(packed(content))


def packed(content: Mapping[str, Any]) -> bytes:
    """Return JSON as it is sent."""
    return _ENCODER.encode(content).encode("utf-8", "replace")


def clipped(text: str, letters: int) -> str:
    """Return a text of at most so many letters, with a sign where it was cut."""
    return text if len(text) <= letters else f"{text[: max(letters - 1, 0)].rstrip()}…"
