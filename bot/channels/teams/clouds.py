"""Where Microsoft's clouds are: who issues tokens, where their keys and ours are had, and which hosts get our token."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Cloud:
    """One cloud. `hosts` are those of the connector; one that begins with a dot means everything below it."""

    issuer: str
    metadata: str
    login: str
    scope: str
    tenant: str  # where a multi-tenant bot gets its token
    hosts: Sequence[str]
    files: Sequence[str] = ()  # where people's files are
    insecure: bool = False  # http on this machine, for trying and for tests only

    def has(self, service_url: str) -> bool:
        """Tell whether an address is this cloud's connector, so that it may get our token."""
        return self._is_at(service_url, self.hosts)

    def keeps(self, url: str) -> bool:
        """Tell whether an address is where this cloud keeps people's files."""
        return self._is_at(url, self.files)

    def _is_at(self, service_url: str, hosts: Sequence[str]) -> bool:
        try:
            address = urlsplit(service_url)
            host, port = (address.hostname or "").lower(), address.port
        except ValueError:
            return False
        if self.insecure:
            return address.scheme in ("http", "https") and host in hosts
        safe = address.scheme == "https" and port in (None, 443) and not address.username
        return safe and any(host == own or (own.startswith(".") and host.endswith(own)) for own in hosts)


PUBLIC = Cloud(
    issuer="https://api.botframework.com",
    metadata="https://login.botframework.com/v1/.well-known/openidconfiguration",
    login="https://login.microsoftonline.com",
    scope="https://api.botframework.com/.default",
    tenant="botframework.com",
    hosts=("smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", ".botframework.com"),
    files=(".sharepoint.com",),
)
GOVERNMENT = Cloud(
    issuer="https://api.botframework.us",
    metadata="https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
    login="https://login.microsoftonline.us",
    scope="https://api.botframework.us/.default",
    tenant="MicrosoftServices.onmicrosoft.us",
    hosts=("smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us", ".botframework.azure.us"),
    files=(".sharepoint.us", ".sharepoint-mil.us"),
)
CLOUDS = (PUBLIC, GOVERNMENT)
LOOPBACK = Cloud(
    "", "", "", "", "", hosts=("127.0.0.1", "localhost", "::1"), files=("127.0.0.1", "localhost", "::1"), insecure=True
)


def cloud_of(clouds: Sequence[Cloud], service_url: str) -> Cloud | None:
    """Return the cloud whose connector this is, None for a stranger's address."""
    return next((cloud for cloud in clouds if cloud.has(service_url)), None)
