"""Counts what is sent in windows of time, as the platforms do."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from dialogs.outgoing import Window

# A window is counted a little short: what left us evenly may arrive less evenly.
_LENIENCE = 0.8


@dataclass(slots=True)
class Counted:
    """What has been let through, by key. `pace` is how long a second of the windows lasts."""

    timer: Callable[[], float]
    pace: float = 1.0
    _at: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def takes(self, key: str, windows: Sequence[Window]) -> bool:
        """Tell whether one more fits into all the windows of a key, and count it if it does."""
        now, sent = self.timer(), self._at[key]
        for window in windows:
            since = bisect_left(sent, now - window.seconds * self.pace * _LENIENCE)
            if len(sent) - since >= window.sends:
                return False
        sent.append(now)
        return True
