"""Which groups keep each other company: those in step share what is said of their clocks, one ahead hears it alone."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from facilitation.state import Group


def is_in_company(group: Group, others: Sequence[Group], now: datetime) -> bool:
    """Tell whether a group's clock is the hall's business: others are in step, or no other of its track is behind it.

    In step is who is at the same stage and ends within a minute of it, and who is due at `now` and only not yet seen.
    """
    peers = [other for other in others if other.track is group.track and other.number != group.number and other.clock]
    return any(_are_in_step(group, peer, now) for peer in peers) or not any(_is_behind(group, peer) for peer in peers)


def _is_behind(group: Group, peer: Group) -> bool:
    if peer.stage != group.stage:
        return peer.stage < group.stage
    ends, peers_end = (each.clock.ends_at if each.clock else None for each in (group, peer))
    return ends is not None and peers_end is not None and peers_end > ends


def _are_in_step(group: Group, peer: Group, now: datetime) -> bool:
    if group.clock is None or peer.clock is None or group.clock.ends_at is None or peer.clock.ends_at is None:
        return False
    close = abs(peer.clock.ends_at - group.clock.ends_at) <= timedelta(minutes=1)
    return peer.clock.is_over(now) or (peer.stage == group.stage and close)
