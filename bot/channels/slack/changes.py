"""What happens to channels and workspaces: people leave, channels are archived or renamed, Runde is removed."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

import structlog

from bot.channels.slack.arrivals import (
    NAME,
    Arrival,
    ChannelBack,
    ChannelGone,
    Renamed,
    Spot,
    Uninstalled,
    WentIn,
    WentOut,
)
from bot.channels.slack.context import Desk
from dialogs.incoming import Joined, Left
from dialogs.stopping import start_again, stop

_log = structlog.get_logger(__name__)


class Installed(Protocol):
    """The workspaces Runde is installed in."""

    async def forget(self, team: str, until: datetime | None) -> None:
        """Forget a workspace's token that was taken back then, or now; one handed out later stays."""


@dataclass(frozen=True, slots=True)
class ChannelChanges:
    """Takes note of them."""

    desk: Desk
    installed: Installed

    async def note(self, arrival: Arrival) -> None:
        """Do what follows from a change."""
        match arrival:
            case WentIn() | WentOut():
                await self._moved(arrival)
            case ChannelGone():
                await self._stop(arrival.spot, arrival.reason)
            case ChannelBack():
                await self._start_again(arrival.spot)
            case Renamed():
                await self._rename(arrival.spot, arrival.name)
            case Uninstalled():
                _log.warning("slack_uninstalled", team=arrival.team)
                await self.installed.forget(arrival.team, arrival.at)
            case _:
                pass

    async def _moved(self, moved: WentIn | WentOut) -> None:
        around = await self.desk.rooms.around(moved.who.sender(), moved.spot.address)
        if around.member is not None:
            kind = Joined if isinstance(moved, WentIn) else Left
            await self.desk.rooms.door.handle(kind(moved.delivery_id, moved.who.sender(), around.place))

    async def _stop(self, spot: Spot, reason: str) -> None:
        async with self.desk.store.unit_of_work() as uow:
            place = await uow.conversations.place_of(NAME, spot.address)
            for conversation in await uow.conversations.of(place) if place else ():
                if (conversation.channel, conversation.address) == (NAME, spot.address):
                    await stop(uow, conversation, reason, self.desk.rooms.clock.now())
            await uow.commit()

    async def _start_again(self, spot: Spot) -> None:
        async with self.desk.store.unit_of_work() as uow:
            place = await uow.conversations.place_of(NAME, spot.address)
            if place is not None:
                await start_again(uow, place, NAME, spot.address, self.desk.rooms.clock.now())
                await uow.commit()

    async def _rename(self, spot: Spot, name: str) -> None:
        """Let a gathering that is called as its channel go on being called so."""
        async with self.desk.store.unit_of_work() as uow:
            place = await uow.conversations.place_of(NAME, spot.address)
            gathering = await uow.gatherings.get(int(place.keys[0])) if place and place.kind == "hall" else None
            if gathering is not None and gathering.title.startswith("#"):
                await uow.gatherings.save(replace(gathering, title=f"#{name}"[:80]))
                await uow.commit()
