"""Wakes the process when an alarm is due. Which alarms there are is the database's to say, and ringing them is not done
here: APScheduler keeps nothing that a restart could lose.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from dialogs.ports import Clock
from dialogs.records import Away

HEARTBEAT_SECONDS = 5.0
# A ringing under way when the process ends may take this long to come to its end.
_PATIENCE_SECONDS = 5.0
# What is still due after ringing is in another process's hands; a moment later it is either done or ours.
_MOMENT_SECONDS = 0.05

_log = logging.getLogger(__name__)


class Waker:
    """Calls `ring` when something is due: at the time that `next_due` tells, after a nudge, and at every heartbeat.

    The scheduler's jobs only set an event and are over at once, so none is ever skipped because another still runs, and
    a wake that comes in the middle of ringing is seen right after. The heartbeat is not the scheduler's, whose times
    are on the wall: after a clock was set back an hour it would not have beaten for an hour.
    """

    def __init__(
        self,
        clock: Clock,
        next_due: Callable[[], Awaitable[datetime | None]],
        ring: Callable[[], Awaitable[object]],
        heartbeat_seconds: float = HEARTBEAT_SECONDS,
    ) -> None:
        self._clock = clock
        self._next_due = next_due
        self._ring = ring
        self._heartbeat = heartbeat_seconds
        self._nudged = asyncio.Event()
        self._closing = False
        self._task: asyncio.Task[None] | None = None
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    async def __aenter__(self) -> Self:
        self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def start(self) -> None:
        """Begin to wake, at once for what came due while nobody was there. Needs a running event loop."""
        self._scheduler.start()
        self._task = asyncio.create_task(self._stay_awake(), name="waker")
        self.nudge()

    async def close(self) -> None:
        """Stop, after a ringing under way. One that takes long is broken off: its transaction is undone, and the next
        start rings it.
        """
        task, self._task = self._task, None
        if task is None:
            return
        self._scheduler.shutdown(wait=False)
        self._closing = True
        self.nudge()
        await asyncio.wait([task], timeout=_PATIENCE_SECONDS)
        task.cancel()
        await asyncio.wait([task])

    def nudge(self) -> None:
        """Look again now: alarms have moved, or the clock has changed its speed."""
        self._nudged.set()

    async def _wake(self) -> None:
        self.nudge()

    async def _stay_awake(self) -> None:
        while not self._closing:
            with suppress(TimeoutError):  # the heartbeat, by a clock that cannot be set back
                await asyncio.wait_for(self._nudged.wait(), self._heartbeat)
            self._nudged.clear()
            try:
                await self._ring_what_is_due()
            except Exception as error:  # noqa: BLE001 - the waker's door: a database that is away must not end it
                told = not isinstance(error, Away)
                _log.error("Could not ring what is due; the next heartbeat tries again: %s", error, exc_info=told)

    async def _ring_what_is_due(self) -> None:
        """Ring until nothing is due, then ask to be woken for the next."""
        rung: datetime | None = None
        while (due := await self._next_due()) is not None and not self._closing:
            if due > self._clock.now():
                self._wake_in(self._clock.seconds_until(due))
                return
            if due == rung:
                self._wake_in(_MOMENT_SECONDS)
                return
            rung = due
            await self._ring()

    def _wake_in(self, seconds: float | None) -> None:
        """Arm the next wake, where the heartbeat would come too late. While the clock stands still there is none."""
        if seconds is not None and seconds < self._heartbeat:
            # The one clock here that is not handed in: it is the scheduler's own, and decides nothing but when to look.
            at = datetime.now(UTC) + timedelta(seconds=seconds)
            self._scheduler.add_job(self._wake, "date", run_date=at, id="next", replace_existing=True)
