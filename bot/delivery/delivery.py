"""The delivery of one channel: looks for what is to be shown, and has it sent in turn, at the platform's pace."""

import asyncio
import logging
import random
import secrets
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from itertools import chain
from math import inf

from bot.delivery.agenda import Agenda, Job
from bot.delivery.pace import Pace
from bot.delivery.patience import Patience
from bot.delivery.sending import Outcome, Sender, say
from bot.delivery.trail import Trail
from dialogs.asides import Aside
from dialogs.outgoing import Lease, Outgoing
from dialogs.ports import Clock, Store
from dialogs.records import Changes

LOOK_EVERY = 1.0  # for what other processes have posted
LOOK_THROUGH_EVERY = 5.0  # for what a process that is gone has left, and what failed
LOOK_AT_MOST_EVERY = 0.25
LOOK_AFTER_FAILURE = 2.0
LEASE = timedelta(seconds=30)
PAGE = 100
AT_ONCE = 128
GRACE_SECONDS = 5.0

_log = logging.getLogger(__name__)


class Delivery:
    """Sends what one channel is to show. A `dialogs.ports.Listener`: it looks right after each commit.

    `timer` and `sleep` are its own time, which never runs faster as a demo's does: platforms count real seconds.
    """

    def __init__(
        self,
        store: Store,
        channel: Outgoing,
        clock: Clock,
        *,
        timer: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._channel = channel
        self._clock = clock
        self._timer = timer
        self._sleep = sleep
        self._jitter = jitter
        self._holder = secrets.token_hex(8)
        self._sender = Sender(store, channel, clock, self._lease)
        self._agenda = Agenda()
        self._patience = Patience()
        self._pace = Pace(channel.limits)
        self._trail = Trail()
        self._woken = asyncio.Event()
        channel.asides.listen(self._woken.set)
        self._task: asyncio.Task[None] | None = None
        self._running: set[asyncio.Task[None]] = set()
        self._news, self._again = False, True
        self._seen, self._looked, self._looked_through = 0, -inf, -inf

    @property
    def waiting(self) -> int:
        """How many messages wait to be sent, or are under way."""
        return len(self._agenda) + len(self._channel.asides)

    @property
    def under_way(self) -> int:
        """How many messages are being sent."""
        return len(self._running)

    def start(self) -> None:
        """Begin to send. Needs a running event loop."""
        self._task = asyncio.create_task(self._run(), name=f"delivery to {self._channel.name}")

    async def close(self) -> None:
        """Stop. What is under way gets a moment to end; what does not is doubtful at the next start."""
        task, self._task = self._task, None
        if task is None:
            return
        task.cancel()
        await asyncio.wait([task])
        if self._running:
            await asyncio.wait(self._running, timeout=GRACE_SECONDS)
        for sending in self._running:
            sending.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        try:
            async with self._store.unit_of_work() as uow:
                await uow.outbox.release(self._holder)
                await uow.commit()
        except Exception:  # noqa: BLE001 - the door: what is not given up is free when the lease ends
            _log.exception("Could not give up what was held")

    def committed(self, changes: Changes) -> None:
        """Look again, if something came to stand or is shown elsewhere now."""
        self._trail.note(changes)
        if changes.conversations:
            self._look_through()
        elif changes.places and not self._news:
            self._news = True
            self._woken.set()

    async def _run(self) -> None:
        while True:
            self._woken.clear()
            try:
                await self._look()
            except Exception:  # noqa: BLE001 - the door: a database that is away must not end it
                _log.exception("Could not look for what is to be sent; trying again soon")
                self._again, self._looked = True, self._timer() + LOOK_AFTER_FAILURE
            await self._rest(self._send_what_may_be_sent() - self._timer())

    async def _look(self) -> None:
        """Read what is new into the agenda, or everything that has not been shown."""
        now = self._timer()
        if now < self._next_look():
            return
        through = self._again or now >= self._looked_through + LOOK_THROUGH_EVERY
        self._news, self._again, self._looked = False, False, now
        after = 0 if through else self._seen
        while found := await self._read_page(after):
            after = found
        self._seen = max(self._seen, after)
        self._looked_through = now if through else self._looked_through

    async def _read_page(self, after: int) -> int:
        async with self._store.unit_of_work() as uow:
            found = await uow.outbox.pending(self._channel.name, PAGE, after=after, lease=self._lease())
            await uow.commit()
        for pending in found:
            address = pending.conversation.address or pending.parent_address
            job = Job(pending, self._channel.room_of(address))
            if not self._patience.holds(job, self._timer()):
                self._agenda.offer(job)
        return found[-1].seq if found else 0

    def _next_look(self) -> float:
        return self._looked + (LOOK_AT_MOST_EVERY if self._news or self._again else LOOK_EVERY)

    def _send_what_may_be_sent(self) -> float:
        """Begin what the pace allows, in turn. Return when to come back, if nothing wakes us before."""
        now = self._timer()
        for held in self._patience.due(now):
            self._agenda.offer(held)
        due = min(self._next_look(), self._agenda.next_due(now) or inf, self._patience.next_due)
        jobs: Iterator[Job | Aside] = chain(self._channel.asides.in_turn(), self._agenda.in_turn(now))
        while (wait := self._pace.wait_of_all(now)) <= 0 and len(self._running) < AT_ONCE:
            job = next(jobs, None)
            if job is None:
                return due
            wait = self._pace.wait(job.room, now, edit=_is_edit(job))
            if wait > 0:
                due = min(due, now + wait)
            else:
                self._begin(job, now)
        return min(due, now + wait) if wait > 0 else due

    def _begin(self, job: Job | Aside, now: float) -> None:
        self._pace.begin(job.room, now, edit=_is_edit(job))
        if isinstance(job, Aside):
            doing = self._say(job, self._channel.asides.begin(job))
        else:
            self._agenda.begin(job)
            self._patience.begun(job, now)
            doing = self._do(job)
        task = asyncio.create_task(doing, name=f"sending to {job.room}")
        self._running.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._woken.set()

    async def _do(self, job: Job) -> None:
        outcome = Outcome()
        try:
            with self._trail.followed(job.pending.post.place):
                outcome = await self._sent(job)
        except Exception:  # noqa: BLE001 - the door: the database is away, and this is tried again
            _log.exception("What came of a message could not be noted")
        finally:
            self._note(job, outcome)

    async def _sent(self, job: Job) -> Outcome:
        if job.old is not None:
            return await self._sender.hush(job.pending, job.old)
        return await self._sender.show(job.pending, self._agenda.failures(job))

    async def _say(self, aside: Aside, tried: int) -> None:
        pause = 0.0
        try:
            pause = await say(aside, tried)
        finally:
            now = self._timer()
            self._pace.end(aside.room, now, edit=False)
            if pause:
                self._channel.asides.again(aside)
                self._pace.pause(aside.room, now + pause + self._jitter())
            else:
                self._channel.asides.done(aside)

    def _note(self, job: Job, outcome: Outcome) -> None:
        now = self._timer()
        if outcome.sent:
            self._pace.end(job.room, now, edit=job.is_edit)
        else:
            self._pace.cancel(job.room, edit=job.is_edit)
        if outcome.pause:
            self._agenda.again(job)
            self._pace.pause(job.room, now + outcome.pause + self._jitter())
        elif outcome.seq is None:
            self._agenda.put_off(job, now, self._jitter())
        else:
            self._agenda.done(job, outcome.seq)
        if outcome.replaced is not None:
            self._agenda.offer(Job(outcome.replaced, job.room, outcome.replaced.shown))
        if outcome.look:
            self._look_through()

    def _look_through(self) -> None:
        self._again = True
        self._woken.set()

    def _lease(self) -> Lease:
        now = self._clock.now()
        return Lease(self._holder, now, now + LEASE)

    async def _rest(self, seconds: float) -> None:
        """Wait until something happens, or for so long."""
        if seconds <= 0:
            return
        waiting = [asyncio.ensure_future(self._woken.wait()), asyncio.ensure_future(self._sleep(seconds))]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waiting:
                one.cancel()


def _is_edit(job: Job | Aside) -> bool:
    return isinstance(job, Job) and job.is_edit
