"""Names of people and channels as Slack has them, asked for once and remembered for a while."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.channels.slack.api import Api
from bot.channels.slack.arrivals import Who
from dialogs.outgoing import ChannelError

_HOUR = 3600.0
_MOST = 20_000
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class User:
    """What Slack tells of somebody. `time_zone` is empty where it does not say."""

    name: str = ""
    time_zone: str = ""


class Users:
    """Asks Slack, and remembers. What cannot be asked just now is empty, and asked again next time."""

    def __init__(self, api: Api, now: Callable[[], float] = time.monotonic) -> None:
        self._api = api
        self._now = now
        self._known: dict[tuple[str, str], tuple[float, User]] = {}

    async def get(self, who: Who) -> User:
        """Return a user."""
        asked, user = self._known.get((who.team, who.user), (-_HOUR, User()))
        if self._now() - asked < _HOUR and user.name:
            return user
        try:
            answer = await self._api.ask(who.team, "users.info", {"user": who.user})
        except ChannelError:
            return user
        user = _user(answer.get("user"))
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[who.team, who.user] = self._now(), user
        return user

    async def channel_name(self, team: str, channel: str) -> str:
        """Return what a channel is called; empty where Runde may not know."""
        try:
            answer = await self._api.ask(team, "conversations.info", {"channel": channel})
        except ChannelError:
            return ""
        found = answer.get("channel")
        name = found.get("name") if isinstance(found, dict) else ""
        return name if isinstance(name, str) else ""


def _user(found: object) -> User:
    if not isinstance(found, dict):
        return User()
    given = found.get("profile")
    profile = given if isinstance(given, dict) else {}
    names = (profile.get("real_name"), found.get("real_name"), profile.get("display_name"), found.get("name"))
    name = next((each for each in names if isinstance(each, str) and each.strip()), "")
    zone = found.get("tz")
    return User(" ".join(name.split())[:_LONGEST], zone if isinstance(zone, str) else "")
