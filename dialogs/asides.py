"""What a channel says beside what stands: an answer to what was typed. Said once, kept in memory only, and in order.

Delivery takes these out, so that they share the platform's limits with everything else. Pure.
"""

from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass


@dataclass(eq=False, frozen=True, slots=True)
class Aside:
    """Something to be said in a room; `send` says it, and raises as `dialogs.outgoing.Outgoing` does."""

    room: str
    send: Callable[[], Awaitable[object]]


class Asides:
    """What waits to be said, room by room: one at a time in each, first come, first served."""

    def __init__(self) -> None:
        self._rooms: dict[str, deque[Aside]] = {}
        self._tried: dict[Aside, int] = {}  # those under way, or to be tried again
        self._busy: set[str] = set()
        self._wake: Callable[[], None] = lambda: None

    def __len__(self) -> int:
        return sum(len(waiting) for waiting in self._rooms.values())

    def listen(self, wake: Callable[[], None]) -> None:
        """Have `wake` called whenever there is something to be said."""
        self._wake = wake

    def say(self, aside: Aside) -> None:
        """Have something said, as soon as the platform's limits allow."""
        self._rooms.setdefault(aside.room, deque()).append(aside)
        self._wake()

    def in_turn(self) -> Iterator[Aside]:
        """Yield what can be said now, one a room."""
        yield from [waiting[0] for room, waiting in self._rooms.items() if room not in self._busy]

    def begin(self, aside: Aside) -> int:
        """Note that it is under way: nothing else is said in its room meanwhile. Return how often it was tried."""
        self._busy.add(aside.room)
        self._tried[aside] = self._tried.get(aside, 0) + 1
        return self._tried[aside]

    def again(self, aside: Aside) -> None:
        """Note that it is no longer under way, and still to be said."""
        self._busy.discard(aside.room)

    def done(self, aside: Aside) -> None:
        """Note that it needs not be said any more."""
        self.again(aside)
        self._tried.pop(aside, None)
        waiting = self._rooms[aside.room]
        waiting.popleft()
        if not waiting:
            del self._rooms[aside.room]
