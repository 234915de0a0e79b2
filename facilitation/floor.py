"""The time a group has to present in plenum: it rings for its last minute and its end, and cuts nobody off."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from facilitation.clock import LAST_MINUTE, OVER, Clock
from facilitation.state import Floor, Round
from facilitation.steps import Announce

_TOPICS = {OVER: "floor-time-is-up", LAST_MINUTE: "floor-last-minute"}


def with_clock(floor: Floor, move: Callable[[Clock], Clock]) -> Floor:
    """Return the floor with its clock paused, resumed or extended, if it has one."""
    return replace(floor, clock=move(floor.clock)) if floor.clock else floor


def ring(round_: Round, now: datetime) -> tuple[Round, tuple[Announce, ...]]:
    """Return the round after the clock of the group on the floor has been looked at, and what is to be said."""
    clock = round_.floor.clock
    if clock is None or clock.ends_at is None or OVER in clock.rung:
        return round_, ()
    marks = (OVER,) if clock.is_over(now) else clock.due_marks(now)
    key = f"floor-{round_.presenting}-{int(clock.ends_at.timestamp())}"
    facts = {"group": round_.presenting}
    said = tuple(Announce(_TOPICS[mark], f"{key}-{mark}", facts) for mark in marks if mark in _TOPICS)
    return replace(round_, floor=replace(round_.floor, clock=clock.with_rung(marks))), said
