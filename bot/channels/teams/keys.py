"""The issuers' signing keys: fetched off the loop's way, kept a day, and fetched anew at once for a key not seen."""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import jwt

from bot.channels.teams.errors import KeysAway, Unproven

_KEPT_SECONDS = 24 * 3600
_AGAIN_SECONDS = 10  # strangers with made-up keys must not have us ask without end
_TIMEOUT = aiohttp.ClientTimeout(total=10)


@dataclass(frozen=True, slots=True)
class Key:
    """A public key, and the channels whose tokens it may sign."""

    key: Any
    endorsements: Collection[str]


@dataclass(slots=True)
class KeyRing:
    """One issuer's keys. `metadata` is the address of its OpenID document."""

    session: Callable[[], aiohttp.ClientSession]
    metadata: str
    now: Callable[[], float] = time.monotonic
    _keys: Mapping[str, Key] = field(default_factory=dict)
    _fetched: float = float("-inf")
    _tried: float = float("-inf")
    _fetching: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def get(self, kid: str) -> Key:
        """Return the key with this id. Raises Unproven when the issuer has none, KeysAway when it does not answer."""
        key = self._keys.get(kid)
        if key is not None and self.now() - self._fetched < _KEPT_SECONDS:
            return key
        async with self._fetching:  # the others waited for the same answer
            if kid not in self._keys or self.now() - self._fetched >= _KEPT_SECONDS:
                await self._refresh()
        if kid not in self._keys:
            raise Unproven("unknown key")
        return self._keys[kid]

    async def _refresh(self) -> None:
        if self.now() - self._tried < _AGAIN_SECONDS:
            return
        self._tried = self.now()
        try:
            document = await self._json(self.metadata)
            found = await self._json(document["jwks_uri"])
            self._keys = dict(_read(found["keys"]))
        except (aiohttp.ClientError, TimeoutError, KeyError, TypeError, ValueError) as error:
            if not self._keys:  # old keys are better than none
                raise KeysAway("no keys") from error
            return
        self._fetched = self.now()

    async def _json(self, url: str) -> Any:
        async with self.session().get(url, timeout=_TIMEOUT) as response:
            response.raise_for_status()
            return await response.json(content_type=None)


def _read(keys: Any) -> list[tuple[str, Key]]:
    read = []
    for one in keys:
        try:
            read.append((one["kid"], Key(jwt.PyJWK(one, algorithm="RS256").key, one.get("endorsements") or ())))
        except jwt.PyJWTError:  # a kind of key we do not use
            continue
    return read
