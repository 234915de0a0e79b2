"""The insert-only path for answers: whatever came while one commit ran shares the next, so a rush costs few commits.

One writer task commits; there is no timed window. What a transaction does with its batch is `storage.filing`.
"""

import asyncio
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.messages import Reply
from dialogs.ports import Listener
from dialogs.records import Answer, Away, Changes, Filed
from storage.bulletin import announce
from storage.engine import commit, reached
from storage.errors import BoxClosed
from storage.filing import Delivery, write

# A batch stays well below the databases' limit of parameters in a statement; more than the room waits at the door.
_BATCH = 500
_ROOM = 5000


@dataclass(frozen=True, slots=True)
class _Waiting:
    delivery: Delivery
    filed: asyncio.Future[Filed]

    def settle(self, outcome: Filed | Exception) -> None:
        """Tell whoever waits, if they still do."""
        if self.filed.done():
            return
        if isinstance(outcome, Exception):
            self.filed.set_exception(outcome)
        else:
            self.filed.set_result(outcome)


class SqlAnswerBox:
    """A `dialogs.ports.AnswerBox`, open from `start` (or `async with`) until `close`."""

    def __init__(self, engine: AsyncEngine, listener: Listener) -> None:
        self._engine = engine
        self._listener = listener
        self._queue: asyncio.Queue[_Waiting] = asyncio.Queue(_ROOM)
        self._writer: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def start(self) -> None:
        """Begin to write. Needs a running event loop."""
        self._writer = asyncio.create_task(self._write_on(), name="answer box")

    async def close(self) -> None:
        """Take nothing more, write what has been handed in, and stop."""
        writer, self._writer = self._writer, None
        if writer is None:
            return
        await self._queue.join()
        writer.cancel()
        await asyncio.wait([writer])

    async def file(self, delivery_id: str, answers: Sequence[Answer], reply: Reply) -> Filed:
        """Store the answers of one delivery if their question is open to that person, then return.

        A repeat is not stored again and gets the first reply. Raises BoxClosed, ValueError for a delivery without
        answers, and what the database raised when it could not keep them.
        """
        if self._writer is None:
            raise BoxClosed("The answer box is not open")
        if not answers:
            raise ValueError(f"Delivery {delivery_id} brings no answers")
        waiting = _Waiting(Delivery(delivery_id, tuple(answers), reply), asyncio.get_running_loop().create_future())
        await self._queue.put(waiting)
        return await waiting.filed

    async def _write_on(self) -> None:
        while True:
            batch = [await self._queue.get()]
            while len(batch) < _BATCH and not self._queue.empty():
                batch.append(self._queue.get_nowait())
            outcomes = await self._outcomes([waiting.delivery for waiting in batch])
            for waiting, outcome in zip(batch, outcomes, strict=True):
                waiting.settle(outcome)
                self._queue.task_done()

    async def _outcomes(self, batch: Sequence[Delivery]) -> Sequence[Filed | Exception]:
        """Write a batch and return what became of each delivery.

        What one delivery does to the database must not fail the others: when a statement fails, each is tried alone.
        When the commit fails, or the database is away, nobody's answer is kept and everybody hears of it.
        """
        changes, committing = Changes(), False
        try:
            async with aclosing(await reached(self._engine)) as connection:
                filed = await write(connection, changes, batch)
                await announce(connection, changes)
                committing = True
                await commit(connection)
        except Exception as error:  # noqa: BLE001 - the writer's door: whoever waits behind it gets the error
            if committing or len(batch) == 1 or isinstance(error, Away):
                return [error] * len(batch)
        else:
            self._listener.committed(changes)
            return filed
        return [outcome for delivery in batch for outcome in await self._outcomes([delivery])]
