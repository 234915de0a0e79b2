"""The insert-only path for answers: those that come at once share a transaction, so a rush costs few commits.

What a transaction does with its batch is `storage.filing`.
"""

from collections.abc import Sequence
from types import TracebackType
from typing import Self

from sqlalchemy.ext.asyncio import AsyncEngine

from dialogs.messages import Reply
from dialogs.ports import Listener
from dialogs.records import Answer, Filed
from storage.errors import BoxClosed
from storage.filing import Delivery, write
from storage.sharing import Sharing
from storage.unit_of_work import SqlUnitOfWork


class SqlAnswerBox:
    """A `dialogs.ports.AnswerBox`, open from `start` (or `async with`) until `close`."""

    def __init__(self, engine: AsyncEngine, listener: Listener) -> None:
        self._filed = Sharing(lambda: SqlUnitOfWork(engine, listener), _write, "answer box")
        self._open = False

    async def __aenter__(self) -> Self:
        self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def start(self) -> None:
        """Begin to take answers."""
        self._open = True

    async def close(self) -> None:
        """Take nothing more, and write what has been handed in."""
        self._open = False
        await self._filed.drained()

    async def file(self, delivery_id: str, answers: Sequence[Answer], reply: Reply) -> Filed:
        """Store the answers of one delivery if their question is open to that person, then return.

        A repeat is not stored again and gets the first reply. Raises BoxClosed, ValueError for a delivery without
        answers, and what the database raised when it could not keep them.
        """
        if not self._open:
            raise BoxClosed("The answer box is not open")
        if not answers:
            raise ValueError(f"Delivery {delivery_id} brings no answers")
        return await self._filed(Delivery(delivery_id, tuple(answers), reply))


async def _write(uow: SqlUnitOfWork, batch: Sequence[Delivery]) -> Sequence[Filed]:
    return await write(uow.connection, uow.changes, batch)
