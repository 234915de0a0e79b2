"""What was looked up a moment ago: remembered for a while, so that five hundred answers cost no look-ups."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Recent(Generic[Value]):
    """Values by key, each forgotten `seconds` after it was put; of more than `most`, those put first."""

    def __init__(self, seconds: float = 900, most: int = 20_000, now: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._most = most
        self._now = now
        self._kept: OrderedDict[Hashable, tuple[float, Value]] = OrderedDict()

    def get(self, key: Hashable) -> Value | None:
        """Return the value if it is still remembered."""
        at, value = self._kept.get(key, (0.0, None))
        return value if value is not None and self._now() - at < self._seconds else None

    def put(self, key: Hashable, value: Value) -> None:
        """Remember a value."""
        self._kept[key] = (self._now(), value)
        self._kept.move_to_end(key)
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def forget(self, key: Hashable) -> None:
        """Forget a value now."""
        self._kept.pop(key, None)
