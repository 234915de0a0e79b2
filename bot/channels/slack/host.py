"""Lets people in: a gathering is opened for a channel, and whoever has come is reached in a conversation of their own.

What typed lines, presses and forms have in common.
"""

from dataclasses import dataclass, replace

from bot.channels.slack.arrivals import Filled, Press, Spot, Typed, Who
from bot.channels.slack.context import Desk
from dialogs.incoming import Sender
from dialogs.messages import Reply
from dialogs.places import Place
from dialogs.rooms import Around

OPENS = ("new_round", "open_gathering")


@dataclass(frozen=True, slots=True)
class Host:
    """Receives people, however they have come."""

    desk: Desk

    async def opened(
        self, asked: Typed | Press | Filled, spot: Spot, around: Around, command: str, title: str
    ) -> tuple[Reply | None, Around]:
        """Open a gathering where there is none, or another is asked for; a reply only when that is all there is."""
        rooms, who = self.desk.rooms, asked.who
        if spot.direct or (command == "new_round" and rooms.is_open(around.gathering)):
            return None, around
        named = await self.named(who)
        delivery = asked.delivery_id if command == "open_gathering" else ""
        reply = await rooms.open(named, spot.hall, title, self.desk.language, delivery)
        self.desk.looks.forget(spot.hall)
        await self.reach(who, reply)
        around = await rooms.around(named, spot.hall)
        return (reply if reply.refused or command == "open_gathering" else None), around

    async def reach(self, who: Who, reply: Reply) -> None:
        """Reach whoever has come in somewhere in their own conversation from now on."""
        if not reply.go:
            return
        hall = Place.parse(reply.go)
        await self.desk.rooms.reach(who.sender(), int(hall.keys[0]), who.direct)
        self.desk.looks.forget(who.direct)

    async def named(self, who: Who) -> Sender:
        """Return somebody as dialogs know them, with what Slack tells of them."""
        user = await self.desk.users.get(who)
        return who.sender(user.name or who.user, user.language)

    async def name(self, who: Who, user: str) -> str:
        """Return what somebody is called whom `who` has mentioned."""
        return (await self.desk.users.get(replace(who, user=user))).name or user

    async def title(self, team: str, spot: Spot, name: str = "") -> str:
        """Return what a gathering in a channel is called: as the channel, whose `name` may be known already."""
        if not name and not spot.direct:
            name = await self.desk.users.channel_name(team, spot.channel)
        return f"#{name}" if name else "Runde"
