"""Who comes in at all: those of a workspace that is let in and has added Runde. Others get a polite answer, or none."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

import structlog

from bot.channels.slack import modal
from bot.channels.slack.answers import Ack, shown
from bot.channels.slack.arrivals import (
    Arrival,
    ChannelBack,
    ChannelGone,
    Filled,
    Press,
    Renamed,
    Typed,
    Uninstalled,
)
from bot.channels.slack.door import SlackDoor
from bot.channels.slack.workspaces import is_allowed
from dialogs.places import LOBBY

_log = structlog.get_logger(__name__)


class Known(Protocol):
    """The workspaces Runde is installed in."""

    async def knows(self, team: str) -> bool:
        """Tell whether Runde is installed in a workspace."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Stands before the door. `allowed` are the workspaces that are let in, all where none is named."""

    door: SlackDoor
    workspaces: Known
    allowed: Collection[str] = ()

    async def let_in(self, arrival: Arrival) -> Ack:
        """Do what came in, and return what is to be acknowledged with."""
        team = team_of(arrival)
        allowed = is_allowed(team, self.allowed)
        if allowed and await self.workspaces.knows(team):
            return await self.door.let_in(arrival)
        why = "not_installed" if allowed else "not_allowed"
        _log.warning(f"slack_{why}", team=team, arrival=type(arrival).__name__)
        return await self._turn_away(arrival, f"slack-{why.replace('_', '-')}")

    async def _turn_away(self, arrival: Arrival, key: str) -> Ack:
        """Answer those who wait for an answer, by ways for which no token is needed."""
        if not isinstance(arrival, Typed | Press | Filled):
            return None
        desk = self.door.desk
        around = await desk.rooms.around(arrival.who.sender())
        message, look = desk.note(around, key), desk.look(around)
        match arrival:
            case Typed(trigger=str(trigger)) if trigger:
                return {"response_type": "ephemeral", **shown(message, look)}
            case Press(response_url=str(address)) if address:
                self.door.answers.answer(arrival, message, None, look)
            case Filled():
                return {"response_action": "update", "view": modal.told(message, LOBBY, look)}
            case _:
                pass
        return None


def team_of(arrival: Arrival) -> str:
    """Return the workspace in whose name something came."""
    match arrival:
        case ChannelGone() | ChannelBack() | Renamed():
            return arrival.spot.hall.split("/")[0]
        case Uninstalled():
            return arrival.team
        case _:
            return arrival.who.team
