"""How often somebody may try a wrong join code: token buckets in memory, one an address and one for all.

Only wrong codes cost anything, so a hall of three hundred behind one address never notices.
"""

import ipaddress
import math
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

_REMEMBERED = 10_000


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


def address_of(remote: str | None, headers: Mapping[str, str]) -> str:
    """Return whom to count a request on: the peer, or whom a proxy beside us says it speaks for.

    An IPv6 household has a whole /64, so that is what counts.
    """
    peer = _parsed(remote or "")
    forwarded = headers.get("X-Forwarded-For", "").rsplit(",", 1)[-1].strip()
    if peer is None or peer.is_private:
        peer = _parsed(forwarded) or peer
    if isinstance(peer, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((peer, 64), strict=False))
    return str(peer or "unknown")


def _parsed(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
