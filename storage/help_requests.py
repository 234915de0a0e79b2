"""What municipalities ask advisers for: a document with a version each."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.advisers import HelpRequest
from storage.partnership_tables import help_requests
from storage.versions import expect_one


class SqlHelpRequests:
    """A `dialogs.ports.HelpRequests` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, request: HelpRequest) -> HelpRequest:
        """Store a new request and return it with its id."""
        first = replace(request, version=1)
        values = {"partnership_id": first.partnership_id, "version": 1, "document": first}
        new_id = await self._connection.scalar(insert(help_requests).values(values).returning(help_requests.c.id))
        return replace(first, id=new_id)

    async def get(self, request_id: int) -> HelpRequest | None:
        """Return a request."""
        return next(iter(await self._all(help_requests.c.id == request_id)), None)

    async def save(self, request: HelpRequest) -> None:
        """Store a changed request, its version one up. Raises Conflict if the stored version is another."""
        later = replace(request, version=request.version + 1)
        same = (help_requests.c.id == request.id) & (help_requests.c.version == request.version)
        changed = update(help_requests).where(same).values(version=later.version, document=later)
        expect_one(await self._connection.execute(changed), f"help request {request.id}")

    async def of_partnership(self, partnership_id: int) -> Sequence[HelpRequest]:
        """Return all of a partnership, the oldest first."""
        return await self._all(help_requests.c.partnership_id == partnership_id)

    async def _all(self, which: ColumnElement[bool]) -> Sequence[HelpRequest]:
        rows = await self._connection.execute(select(help_requests).where(which).order_by(help_requests.c.id))
        return [replace(row.document, id=row.id, version=row.version) for row in rows]
