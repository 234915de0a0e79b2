"""Where each tenant's connector is: Teams says so with every activity, and it must be known after a restart too."""

from dataclasses import dataclass, field

from bot.channels.teams.reading import CHANNEL
from dialogs.places import Place
from dialogs.ports import Store

_ANYWHERE = "https://smba.trafficmanager.net/teams/"  # Microsoft's own, for those who have not heard from a tenant


@dataclass(slots=True)
class Directory:
    """The newest service address of each tenant, in memory and among the stored conversations."""

    store: Store
    _known: dict[str, str] = field(default_factory=dict)

    async def url_of(self, tenant: str) -> str:
        """Return where to reach a tenant's conversations."""
        if tenant not in self._known:
            async with self.store.unit_of_work() as uow:
                stored = await uow.conversations.of(_entry(tenant))
            if not stored:
                return _ANYWHERE
            self._known[tenant] = stored[-1].address
        return self._known[tenant]

    async def learn(self, tenant: str, service_url: str) -> None:
        """Remember what an activity said, if it is news."""
        if self._known.get(tenant) == service_url:
            return
        if await self.url_of(tenant) != service_url:
            async with self.store.unit_of_work() as uow:
                for old in await uow.conversations.of(_entry(tenant)):
                    await uow.conversations.stop(old.id, "teams-moved")
                await uow.conversations.link(_entry(tenant), CHANNEL, service_url)
                await uow.commit()
        self._known[tenant] = service_url


def _entry(tenant: str) -> Place:
    return Place("connector", (tenant or "none",))
