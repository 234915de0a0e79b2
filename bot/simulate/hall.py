"""What a simulation needs to know of everybody: what is wished for, who is there, what they have been told is safe."""

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import aiohttp

from bot.simulate.in_slack import Workspace
from bot.simulate.in_teams import Team
from bot.simulate.ledger import Ledger
from bot.simulate.line import Line
from bot.simulate.on_web import Page
from bot.simulate.people import Somebody

CHANNELS = ("teams", "slack", "web")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be played: how many, in how many groups, where, and within how many seconds a burst comes.

    `hurry` is how many times faster than the real ones the platforms' clocks go. Without a `database` it is SQLite.
    """

    people: int = 500
    groups: int = 80
    channel: str = "mixed"
    burst: float = 5.0
    hurry: float = 1.0
    seed: int = 1
    patience: float = 600.0
    database: str = ""

    @property
    def channels(self) -> Sequence[str]:
        """The platforms people sit on, one after the other."""
        return CHANNELS if self.channel == "mixed" else (self.channel,)


Tell = Callable[[str, int, int], None]  # a step, how many are done, and of how many


@dataclass
class Hall:
    """Everybody in one gathering."""

    wishes: Wishes
    line: Line
    tell: Tell
    lead: Page
    teams: Team
    slack: Workspace
    ledger: Ledger = field(default_factory=Ledger)
    people: list[Somebody] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    drawn: random.Random = field(default_factory=random.Random)

    async def leave(self) -> None:
        """Close everybody's page."""
        await asyncio.gather(*(one.leave() for one in [self.lead, *self.pages]))


def page(line: Line) -> Page:
    """Return a browser that nobody has used."""
    jar, connector = aiohttp.CookieJar(unsafe=True), aiohttp.TCPConnector(limit=0)
    return Page(line, aiohttp.ClientSession(cookie_jar=jar, connector=connector))
