"""Where each tenant's connector is: Teams says so with every activity, and it must be known after a restart too."""

from dataclasses import dataclass, field

from bot.channels.teams.reading import CHANNEL
from dialogs.ports import Store

_ANYWHERE = "https://smba.trafficmanager.net/teams/"  # Microsoft's own, for those who have not heard from a tenant


@dataclass(slots=True)
class Directory:
    """The newest service address of each tenant; in memory only what spares asking again."""

    store: Store
    _known: dict[str, str] = field(default_factory=dict)

    async def url_of(self, tenant: str) -> str:
        """Return where to reach a tenant's conversations."""
        if tenant not in self._known:
            async with self.store.unit_of_work() as uow:
                stored = await uow.services.url_of(CHANNEL, tenant)
            if not stored:
                return _ANYWHERE
            self._known[tenant] = stored
        return self._known[tenant]

    async def learn(self, tenant: str, service_url: str) -> None:
        """Remember what an activity said, if it is news."""
        if self._known.get(tenant) == service_url:
            return
        if await self.url_of(tenant) != service_url:
            async with self.store.unit_of_work() as uow:
                await uow.services.put(CHANNEL, tenant, service_url)
                await uow.commit()
        self._known[tenant] = service_url
