"""How often somebody may try a wrong code: token buckets in memory, one for each and one for all.

Only wrong codes cost anything, so a hall of three hundred behind one address never notices.
"""

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from dialogs.incoming import Sender
from facilitation.errors import Refused, WrongTime

_REMEMBERED = 10_000
_TAKE_A_CODE = ("show_here", "its_me", "give_input", "keep_input")
_WRONG = ("no-such-pin", "no-such-gathering", "no-such-input-code")


@dataclass(slots=True)
class Bucket:
    """Holds `size` tokens and gets `per_second` back."""

    size: float
    per_second: float
    left: float
    at: float

    def fill(self, now: float) -> float:
        """Return what is left at `now`."""
        self.left = min(self.size, self.left + (now - self.at) * self.per_second)
        self.at = now
        return self.left

    def wait(self, now: float) -> int:
        """Return how many seconds until there is a whole token; 0 when there is one."""
        missing = 1 - self.fill(now)
        return math.ceil(missing / self.per_second) if missing > 0 else 0


@dataclass(slots=True)
class Doorkeeper:
    """Counts wrong codes. Twenty at once from one address and ten a minute after; three hundred from everywhere."""

    each: tuple[float, float] = (20, 10 / 60)
    all: tuple[float, float] = (300, 5)
    now: Callable[[], float] = time.monotonic
    _addresses: OrderedDict[str, Bucket] = field(default_factory=OrderedDict)
    _everybody: Bucket | None = None

    def wait(self, address: str) -> int:
        """Return how many seconds this address must wait before it may try another code."""
        now = self.now()
        own = self._addresses.get(address)
        return max(own.wait(now) if own else 0, self._everybody.wait(now) if self._everybody else 0)

    def wrong(self, address: str) -> None:
        """Take note of a wrong code."""
        now = self.now()
        self._everybody = self._everybody or Bucket(*self.all, self.all[0], now)
        own = self._addresses.setdefault(address, Bucket(*self.each, self.each[0], now))
        self._addresses.move_to_end(address)
        for bucket in (own, self._everybody):
            bucket.fill(now)
            bucket.left = max(0.0, bucket.left - 1)
        while len(self._addresses) > _REMEMBERED:
            self._addresses.popitem(last=False)


@dataclass(slots=True)
class Guesses:
    """Counts the wrong codes that people type and press in a room or a chat, where no address tells them apart."""

    doorkeeper: Doorkeeper

    def admit(self, command: str, sender: Sender | None) -> None:
        """Let a command pass. Raises WrongTime where it takes a code, and the sender has tried too many."""
        if command in _TAKE_A_CODE and self.doorkeeper.wait(who(sender)):
            raise WrongTime("too-many-codes")

    def refused(self, error: Refused, sender: Sender) -> None:
        """Take note of a refusal, if it is that of a wrong code."""
        if error.code in _WRONG:
            self.doorkeeper.wrong(who(sender))


def who(sender: Sender | None) -> str:
    """Return the name under which somebody's tries are counted."""
    return f"{sender.channel}:{sender.external_id}" if sender else ""
