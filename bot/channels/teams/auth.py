"""Proves that an activity comes from Microsoft, for us, and from a tenant we let in. Each token is proven once.

The SDK's own check takes a token without `exp`, skips the service address when the body has none, and fetches on the
event loop; here each of these is refused or done right.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import jwt
from botframework.connector.auth import BotFrameworkAuthentication, ClaimsIdentity
from botframework.connector.auth.authenticate_request_result import AuthenticateRequestResult

from bot.channels.teams.clouds import Cloud, cloud_of
from bot.channels.teams.errors import BadActivity, Elsewhere, Unproven
from bot.channels.teams.keys import KeyRing

_ALGORITHMS = ("RS256", "RS384", "RS512")
_LEEWAY = 300
_REMEMBERED = 2_000
_LONGEST = 8_000
SERVICE_URL = "serviceurl"
TEAMS = "msteams"


@dataclass(frozen=True, slots=True)
class Proven:
    """A token that holds until `until`. `known`: the service address it is for is one of its cloud's."""

    claims: Mapping[str, Any]
    endorsements: Collection[str]
    known: bool
    until: float


@dataclass(slots=True)
class Guard:
    """Checks who an activity is from. `rings` holds the keys of each cloud's issuer."""

    app_id: str
    clouds: Sequence[Cloud]
    rings: Mapping[str, KeyRing]
    tenants: Collection[str] = ()
    anonymous: bool = False
    now: Callable[[], float] = time.time
    _proven: OrderedDict[str, Proven] = field(default_factory=OrderedDict)

    async def check(self, activity: Any, header: str) -> Mapping[str, Any]:
        """Return the token's claims. Raises Unproven, Elsewhere, BadActivity or KeysAway."""
        service_url = activity.service_url
        if not service_url or not activity.channel_id or activity.conversation is None:
            raise BadActivity("no service address, channel or conversation")
        if self.anonymous:
            claims: Mapping[str, Any] = {}
            known = cloud_of(self.clouds, service_url) is not None
        else:
            proven = await self._prove(header)
            self._fits(proven, service_url, activity.channel_id)
            claims, known = proven.claims, proven.known
        if not known:
            raise Elsewhere("service address")
        if self.tenants and tenant_of(activity) not in self.tenants:
            raise Elsewhere("tenant")
        return claims

    def _fits(self, proven: Proven, service_url: str, channel: str) -> None:
        if str(proven.claims.get(SERVICE_URL, "")).rstrip("/") != service_url.rstrip("/"):
            raise Unproven("the token is for another service address")
        if TEAMS not in proven.endorsements:
            raise Unproven("the key is not endorsed for Teams")
        if channel != TEAMS:  # a web chat on the same bot lets whoever writes say who and of which tenant they are
            raise Elsewhere("channel")

    async def _prove(self, header: str) -> Proven:
        scheme, _, token = header.partition(" ")
        if scheme.lower() != "bearer" or not token or len(token) > _LONGEST:
            raise Unproven("no bearer token")
        known = self._proven.get(token)
        if known is None or known.until <= self.now():
            known = await self._verified(token)
            self._remember(token, known)
        return known

    async def _verified(self, token: str) -> Proven:
        try:
            kid = jwt.get_unverified_header(token).get("kid", "")
            issuer = jwt.decode(token, options={"verify_signature": False}).get("iss", "")
        except (jwt.PyJWTError, ValueError) as error:
            raise Unproven("no token") from error
        cloud = next((one for one in self.clouds if one.issuer and one.issuer == issuer), None)
        if cloud is None or not isinstance(kid, str):
            raise Unproven("unknown issuer")
        key = await self.rings[cloud.issuer].get(kid)
        claims = self._decoded(token, key.key, cloud)
        known = cloud.has(str(claims[SERVICE_URL]))
        return Proven(claims, frozenset(key.endorsements), known, float(claims["exp"]) + _LEEWAY)

    def _decoded(self, token: str, key: Any, cloud: Cloud) -> Mapping[str, Any]:
        try:
            claims: Mapping[str, Any] = jwt.decode(
                token,
                key,
                algorithms=list(_ALGORITHMS),
                audience=self.app_id,
                issuer=cloud.issuer,
                leeway=_LEEWAY,
                options={"require": ["exp", "iss", "aud", SERVICE_URL]},
            )
        except (jwt.PyJWTError, ValueError, TypeError) as error:
            raise Unproven(type(error).__name__) from error
        return claims

    def _remember(self, token: str, proven: Proven) -> None:
        self._proven[token] = proven
        while len(self._proven) > _REMEMBERED:
            self._proven.popitem(last=False)


class Authentication(BotFrameworkAuthentication):  # type: ignore[misc] # the SDK has no types
    """The SDK's seam for all this: `authenticate_request` by our guard, connectors by our factory."""

    def __init__(self, guard: Guard, factory: Any) -> None:
        self._guard = guard
        self._factory = factory

    async def authenticate_request(self, activity: Any, auth_header: str) -> Any:
        """Return the SDK's record of who it is. Raises what `Guard.check` raises."""
        claims = await self._guard.check(activity, auth_header)
        result = AuthenticateRequestResult()
        result.claims_identity = ClaimsIdentity(dict(claims), True)
        result.connector_factory = self._factory
        return result

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> Any:  # noqa: ARG002
        """Runde has no streaming door."""
        raise Unproven("streaming")

    def create_connector_factory(self, claims_identity: Any) -> Any:  # noqa: ARG002 - the SDK's signature
        """Return the factory: one for all, whoever asked."""
        return self._factory

    async def create_user_token_client(self, claims_identity: Any) -> Any:  # noqa: ARG002
        """Runde signs nobody in."""
        return None


def tenant_of(activity: Any) -> str:
    """Return the tenant an activity comes from, as Teams says it in its own data; the SDK's field is always empty."""
    data = activity.channel_data
    tenant = data.get("tenant") if isinstance(data, dict) else None
    own = tenant.get("id") if isinstance(tenant, dict) else None
    if isinstance(own, str) and own:
        return own
    conversation = activity.conversation
    named = (conversation.additional_properties or {}).get("tenantId") if conversation is not None else None
    return named if isinstance(named, str) else ""
