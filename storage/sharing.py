"""Many share a transaction: whatever came while one commit ran is done in the next, so a rush costs few commits.

There is no timed window. What is done for those who come is handed in; one transaction at a time does it.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextvars import Context
from dataclasses import dataclass
from typing import Generic, TypeVar

from dialogs.ports import Item, Outcome, UnitOfWork
from storage.errors import is_outage

# A batch stays well below the databases' limit of parameters in a statement.
_BATCH = 500

Unit = TypeVar("Unit", bound=UnitOfWork)


@dataclass(frozen=True, slots=True)
class _Waiting(Generic[Item, Outcome]):
    item: Item
    done: asyncio.Future[Outcome]

    def settle(self, outcome: Outcome | Exception) -> None:
        """Tell whoever waits, if they still do."""
        if self.done.done():
            return
        if isinstance(outcome, Exception):
            self.done.set_exception(outcome)
        else:
            self.done.set_result(outcome)


class Sharing(Generic[Unit, Item, Outcome]):
    """Has `work` done for each item it is called with; `work` returns what became of each, and commits nothing.

    The writer is a task called `name`. It lives while somebody waits, in a context of its own: what it does is not done
    on behalf of whoever came first.
    """

    def __init__(
        self,
        begin: Callable[[], Unit],
        work: Callable[[Unit, Sequence[Item]], Awaitable[Sequence[Outcome]]],
        name: str,
    ) -> None:
        self._begin = begin
        self._work = work
        self._name = name
        self._queue: deque[_Waiting[Item, Outcome]] = deque()
        self._writer: asyncio.Task[None] | None = None

    async def __call__(self, item: Item) -> Outcome:
        """Return what became of an item, once that is durable. Raises what the work or the database raised."""
        waiting: _Waiting[Item, Outcome] = _Waiting(item, asyncio.get_running_loop().create_future())
        self._queue.append(waiting)
        if self._writer is None:
            self._writer = asyncio.create_task(self._write_on(), name=self._name, context=Context())
        return await waiting.done

    async def drained(self) -> None:
        """Return when nobody waits any more."""
        if self._writer is not None:
            await asyncio.wait([self._writer])

    async def _write_on(self) -> None:
        try:
            while self._queue:
                batch = [self._queue.popleft() for _ in range(min(len(self._queue), _BATCH))]
                outcomes = await self._outcomes([waiting.item for waiting in batch])
                for waiting, outcome in zip(batch, outcomes, strict=True):
                    waiting.settle(outcome)
        finally:
            self._writer = None

    async def _outcomes(self, batch: Sequence[Item]) -> Sequence[Outcome | Exception]:
        """Do the work for a batch and return what became of each.

        What one does to the database must not fail the others: when a statement fails, each is tried alone. When the
        commit fails, or the database is away, nothing is kept and everybody hears of it.
        """
        committing = False
        try:
            async with self._begin() as unit:
                outcomes = await self._work(unit, batch)
                committing = True
                await unit.commit()
        except Exception as error:  # noqa: BLE001 - the writer's door: whoever waits behind it gets the error
            if committing or len(batch) == 1 or is_outage(error):
                return [error] * len(batch)
        else:
            return outcomes
        return [outcome for item in batch for outcome in await self._outcomes([item])]
