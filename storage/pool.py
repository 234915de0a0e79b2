"""A pool of connections whose line is fair: whoever has waited longest for a connection gets it next.

asyncio's queue wakes the first in line, but gives what came back to whoever asks meanwhile, and then the first stands
last again. In a rush somebody always asks meanwhile: some waited for half a minute where others waited for none.
"""

import asyncio
from collections import deque

from sqlalchemy.pool import AsyncAdaptedQueuePool, ConnectionPoolEntry
from sqlalchemy.util import await_only
from sqlalchemy.util.queue import Empty, Full, QueueCommon


class Line(QueueCommon[ConnectionPoolEntry]):
    """What is free, and those who wait, the longest first. Nobody waits while something is free."""

    def __init__(self, maxsize: int = 0, use_lifo: bool = False) -> None:
        self.maxsize = maxsize
        self.use_lifo = use_lifo  # SQLAlchemy's; whoever gives back last is not first here
        self._free: deque[ConnectionPoolEntry] = deque()
        self._waiting: deque[asyncio.Future[ConnectionPoolEntry]] = deque()

    def empty(self) -> bool:
        """Tell whether nothing is free."""
        return not self._free

    def full(self) -> bool:
        """Tell whether there is no room for more."""
        return 0 < self.maxsize <= len(self._free)

    def qsize(self) -> int:
        """Return how many are free."""
        return len(self._free)

    def put(self, item: ConnectionPoolEntry, block: bool = True, timeout: float | None = None) -> None:  # noqa: ARG002 - SQLAlchemy's names
        """Give something back; it never waits for room."""
        self.put_nowait(item)

    def put_nowait(self, item: ConnectionPoolEntry) -> None:
        """Hand it to whoever has waited longest, or keep it. Raises Full when there is no room for it."""
        while self._waiting:
            first = self._waiting.popleft()
            if not first.done():
                first.set_result(item)
                return
        if self.full():
            raise Full
        self._free.append(item)

    def get_nowait(self) -> ConnectionPoolEntry:
        """Return something that is free. Raises Empty."""
        if not self._free:
            raise Empty
        return self._free.popleft()

    def get(self, block: bool = True, timeout: float | None = None) -> ConnectionPoolEntry:
        """Return something that is free, or that becomes so within `timeout` seconds. Raises Empty."""
        if self._free or not block:
            return self.get_nowait()
        return await_only(self._in_turn(timeout))

    async def _in_turn(self, seconds: float | None) -> ConnectionPoolEntry:
        mine: asyncio.Future[ConnectionPoolEntry] = asyncio.get_running_loop().create_future()
        self._waiting.append(mine)
        try:
            async with asyncio.timeout(seconds):
                return await mine
        except (TimeoutError, asyncio.CancelledError) as error:
            if not mine.cancelled():  # it came in the last moment, to somebody who had given up
                self.put_nowait(mine.result())
            if isinstance(error, TimeoutError):
                raise Empty from error
            raise


class FairPool(AsyncAdaptedQueuePool):
    """SQLAlchemy's pool for asyncio, with such a line."""

    _queue_class = Line
