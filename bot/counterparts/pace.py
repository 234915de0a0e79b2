"""Counts what is sent in windows of time, as the platforms do."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from dialogs.outgoing import Limits, Window

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


def faster(limits: Limits, pace: float) -> Limits:
    """Return limits of the same shape, in seconds that last `pace` of a real one."""

    def shorter(windows: Sequence[Window]) -> Sequence[Window]:
        return tuple(Window(one.sends, one.seconds * pace) for one in windows)

    return replace(
        limits,
        conversation=shorter(limits.conversation),
        everybody=shorter(limits.everybody),
        edits=shorter(limits.edits),
    )
