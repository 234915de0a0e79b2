"""Names of people and channels as Slack has them, asked for once and remembered for a while.

Slack tells of one person at a time, some hundred times a minute. A hall comes in faster: then it is asked for everybody
in the workspace at once.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.channels.slack.api import Api
from bot.channels.slack.arrivals import Who
from dialogs.outgoing import ChannelError, TryLater

_HOUR, _MINUTE = 3600.0, 60.0
_PAGE, _MOST_PAGES = 1000, 20
_MOST = 20_000
_LONGEST = 80
_NORWEGIAN = {"nb": "nb", "no": "nb", "nn": "nn"}
_TELLS_NOTHING = {"", "en", "da", "sv"}


@dataclass(frozen=True, slots=True)
class User:
    """What Slack tells of somebody. `time_zone` and `language` are empty where it does not say."""

    name: str = ""
    time_zone: str = ""
    language: str = ""


class Users:
    """Asks Slack, and remembers. What cannot be asked just now is empty, and asked again next time."""

    def __init__(self, api: Api, now: Callable[[], float] = time.monotonic) -> None:
        self._api = api
        self._now = now
        self._known: dict[tuple[str, str], tuple[float, User]] = {}
        self._all_asked: dict[str, float] = {}  # when everybody of a workspace was asked for
        self._asking_all = asyncio.Lock()

    async def get(self, who: Who) -> User:
        """Return a user."""
        asked, user = self._known.get((who.team, who.user), (-_HOUR, User()))
        if self._now() - asked < _HOUR and user.name:
            return user
        try:
            answer = await self._api.ask(who.team, "users.info", {"user": who.user, "include_locale": "true"})
        except TryLater:
            await self._learn_of_all(who.team)
            return self._known.get((who.team, who.user), (asked, user))[1]
        except ChannelError:
            return user
        return self._remember(who.team, who.user, answer.get("user"))

    async def _learn_of_all(self, team: str) -> None:
        """Ask for everybody in a workspace, at most once a minute; who comes meanwhile waits for the same answer."""
        async with self._asking_all:
            if self._now() - self._all_asked.get(team, -_HOUR) < _MINUTE:
                return
            self._all_asked[team] = self._now()
            cursor = ""
            for _ in range(_MOST_PAGES):
                cursor = await self._learn_of_some(team, cursor)
                if not cursor:
                    return

    async def _learn_of_some(self, team: str, cursor: str) -> str:
        """Ask for one page of a workspace's people. Return where the next begins; empty after the last, or a no."""
        wanted = {"limit": str(_PAGE), "include_locale": "true", **({"cursor": cursor} if cursor else {})}
        try:
            answer = await self._api.ask(team, "users.list", wanted)
        except ChannelError:
            return ""
        found = answer.get("members")
        for one in found if isinstance(found, list) else ():
            if isinstance(one, dict) and isinstance(one.get("id"), str):
                self._remember(team, one["id"], one)
        more = answer.get("response_metadata")
        following = more.get("next_cursor") if isinstance(more, dict) else ""
        return following if isinstance(following, str) else ""

    def _remember(self, team: str, user: str, told: object) -> User:
        if len(self._known) >= _MOST:
            self._known.clear()
        known = _user(told)
        self._known[team, user] = self._now(), known
        return known

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
    return User(" ".join(name.split())[:_LONGEST], _zone(found.get("tz")), _language(found.get("locale")))


def _zone(found: object) -> str:
    """Return a time zone that is known here too."""
    try:
        return ZoneInfo(found).key if isinstance(found, str) else ""
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""


def _language(locale: object) -> str:
    """Return what somebody's Slack says of their language.

    There is no Slack in Norwegian: those who read it use it in a neighbour's language or, most of them, in English,
    which therefore says nothing. Who has chosen any other will hardly read Norwegian.
    """
    said = locale.replace("_", "-").split("-")[0].lower() if isinstance(locale, str) else ""
    if said in _NORWEGIAN:
        return _NORWEGIAN[said]
    return "" if said in _TELLS_NOTHING else "en"
