"""Who comes in at all: those of a workspace in which Runde is installed. Others get a polite answer, or none."""

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
from dialogs.places import LOBBY

_log = structlog.get_logger(__name__)


class Known(Protocol):
    """The workspaces Runde is installed in."""

    async def knows(self, team: str) -> bool:
        """Tell whether Runde is installed in a workspace."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Stands before the door."""

    door: SlackDoor
    workspaces: Known

    async def let_in(self, arrival: Arrival) -> Ack:
        """Do what came in, and return what is to be acknowledged with."""
        team = team_of(arrival)
        if await self.workspaces.knows(team):
            return await self.door.let_in(arrival)
        _log.warning("slack_not_installed", team=team, arrival=type(arrival).__name__)
        return await self._turn_away(arrival)

    async def _turn_away(self, arrival: Arrival) -> Ack:
        """Answer those who wait for an answer, by ways for which no token is needed."""
        if not isinstance(arrival, Typed | Press | Filled):
            return None
        desk = self.door.desk
        around = await desk.rooms.around(arrival.who.sender())
        message, look = desk.note(around, "slack-not-installed"), desk.look(around)
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
