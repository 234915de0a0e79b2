"""The clock of a turn, where the plan gives each so many seconds. How the word passes on is in `facilitation.group`."""

from dataclasses import replace
from datetime import datetime

from facilitation.clock import Clock
from facilitation.group import stage_of
from facilitation.state import Group


def with_turn_clock(group: Group, now: datetime) -> Group:
    """Return the group with the clock of the turn that is on, started anew where the word has passed on.

    To be asked for whenever a group has changed; without turns that last so many seconds it changes nothing.
    """
    stage, turn = stage_of(group), group.turns
    timed = stage is not None and stage.each is not None and turn is not None and turn.speaker is not None
    if not timed or stage is None or stage.each is None or turn is None:
        return replace(group, turn_clock=None, turn_of="") if group.turn_clock else group
    mine = f"{group.stage}-{turn.lap}-{turn.spoken}-{turn.speaker}"
    if mine == group.turn_of:
        return group
    clock = Clock.started(stage.each, now)
    stopped = group.clock is not None and group.clock.ends_at is None
    return replace(group, turn_clock=clock.paused(now) if stopped else clock, turn_of=mine)
