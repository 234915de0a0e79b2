"""Where a platform is to be called for each of its tenants, as it said last."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.statements import insert
from storage.tables import services


class SqlServices:
    """A `dialogs.outgoing.Services` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def url_of(self, channel: str, tenant: str) -> str:
        """Return the address for a tenant; empty where nobody from there has been heard."""
        same = (services.c.channel == channel) & (services.c.tenant == tenant)
        return await self._connection.scalar(select(services.c.url).where(same)) or ""

    async def put(self, channel: str, tenant: str, url: str) -> None:
        """Remember the address for a tenant, in the place of an earlier one."""
        await self._connection.execute(
            insert(self._connection, services)
            .values(channel=channel, tenant=tenant, url=url)
            .on_conflict_do_update(index_elements=["channel", "tenant"], set_={"url": url})
        )
