"""What nobody would send by accident: bodies that were right once, with something odd in them."""

import json
import random
from collections.abc import Callable
from typing import Any

ODD: tuple[Any, ...] = (
    None, True, 0, -1, 2**63, 10**400, 1e308, "", " ", "\0", "\ud800", "\u202e", "æ" * 70_000, "<script>", "=1+1",
    "'--", "../../etc/passwd", "{{7*7}}", "%00", "19:x@thread.tacv2", "hall:1", "person:1:x", "group:1:1", [], {},
    [[]], [{}] * 300, "http://169.254.169.254/", "ny runde\nI 5 min", "slett meg", "ja",
)  # fmt: skip
_DEEPEST = 400


def mutated(value: Any, drawn: random.Random) -> Any:
    """Return a copy of a JSON value with something odd somewhere in it."""
    if isinstance(value, dict) and value and drawn.random() < 0.9:
        key = drawn.choice(list(value))
        if drawn.random() < 0.15:
            return {name: one for name, one in value.items() if name != key}
        return {**value, key: mutated(value[key], drawn)}
    if isinstance(value, list) and value and drawn.random() < 0.9:
        at = drawn.randrange(len(value))
        return [*value[:at], mutated(value[at], drawn), *value[at + 1 :]]
    return _odd(value, drawn)


def _odd(value: Any, drawn: random.Random) -> Any:
    if isinstance(value, str) and drawn.random() < 0.4:
        at = drawn.randint(0, len(value))
        return value[:at] + str(drawn.choice(ODD))[:200] + value[at:]
    return drawn.choice(ODD)


def as_bytes(value: Any, drawn: random.Random) -> bytes:
    """Return a value as JSON, at times broken off, nested beyond reason, or with bytes changed."""
    raw = json.dumps(value).encode()
    way: Callable[[bytes], bytes] = drawn.choice((_whole,) * 12 + (_cut(drawn), _deep, _spoilt(drawn)))
    return way(raw)


def spoilt(raw: bytes, drawn: random.Random) -> bytes:
    """Return bytes with a few of them changed."""
    return _spoilt(drawn)(raw)


def _whole(raw: bytes) -> bytes:
    return raw


def _deep(raw: bytes) -> bytes:
    return b'{"a":' * _DEEPEST + raw + b"}" * _DEEPEST


def _cut(drawn: random.Random) -> Callable[[bytes], bytes]:
    return lambda raw: raw[: drawn.randint(0, len(raw))]


def _spoilt(drawn: random.Random) -> Callable[[bytes], bytes]:
    def spoil(raw: bytes) -> bytes:
        changed = bytearray(raw)
        for _ in range(drawn.randint(1, 6)):
            if changed:
                changed[drawn.randrange(len(changed))] = drawn.randrange(256)
        return bytes(changed)

    return spoil
