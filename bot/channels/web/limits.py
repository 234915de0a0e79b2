"""Whom a request is counted on, where somebody may try only so many wrong codes."""

import ipaddress
from collections.abc import Mapping


def address_of(remote: str | None, headers: Mapping[str, str]) -> str:
    """Return whom to count a request on: the peer, or whom a proxy beside us says it speaks for.

    An IPv6 household has a whole /64, so that is what counts.
    """
    peer = _parsed(remote or "")
    forwarded = headers.get("X-Forwarded-For", "").rsplit(",", 1)[-1].strip()
    if peer is None or peer.is_private:
        peer = _parsed(forwarded) or peer
    if isinstance(peer, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((peer, 64), strict=False))
    return str(peer or "unknown")


def _parsed(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
