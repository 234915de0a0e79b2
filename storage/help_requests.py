"""What municipalities ask advisers for: a document with a version each."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from facilitation.advisers import HelpRequest
from storage.partnership_tables import help_requests
from storage.versions import Documents


class SqlHelpRequests(Documents[HelpRequest]):
    """A `dialogs.ports.HelpRequests` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection, help_requests, lambda request: {"partnership_id": request.partnership_id})

    async def of_partnership(self, partnership_id: int) -> Sequence[HelpRequest]:
        """Return all of a partnership, the oldest first."""
        return await self.those(help_requests.c.partnership_id == partnership_id)
