"""A Slack channel beside the house that shows the hall and its groups. It outlives every death of Runde."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from bot.counterparts import Slack, served
from bot.counterparts.slack import TOKEN
from bot.delivery.delivery import LOOK_EVERY
from bot.simulate.in_slack import CHANNEL, SECRET, Workspace
from bot.simulate.line import Line
from tests.crash.found import Found
from tests.crash.server import SLACK_PACE

_PATIENCE, _LOOKS, _PAUSE = 60.0, 600, 0.1
_NOTHING_WAITS = 'runde_queue_age_seconds{channel="slack"} 0.0'


@dataclass(frozen=True, slots=True)
class Channel:
    """Slack, and what a Runde needs to know of it."""

    slack: Slack

    @property
    def settings(self) -> Mapping[str, str]:
        return {
            "RUNDE_SLACK_SIGNING_SECRET": SECRET,
            "RUNDE_SLACK_BOT_TOKEN": TOKEN,
            "RUNDE_SLACK_API_URL": self.slack.url,
        }

    async def link(self, address: str, code: str) -> None:
        """Somebody in the channel has it show the gathering with a code."""
        async with aiohttp.ClientSession() as http:
            await Workspace(self.slack, Line(address, _PATIENCE), http).link(code)

    async def until_shown(self, page: Callable[[str], Awaitable[str]]) -> None:
        """Wait until the figures of a `page` say that nothing waits, for longer than news takes to be noticed."""
        quiet = 0
        for _ in range(_LOOKS):
            quiet = quiet + 1 if _NOTHING_WAITS in await page("/metrics") else 0
            if quiet * _PAUSE > 2 * LOOK_EVERY:
                return
            await asyncio.sleep(_PAUSE)
        raise AssertionError("Slack was never shown everything")

    def wrong(self, found: Found, names: Collection[str]) -> Sequence[str]:
        """Return what the channel does not show, and whom it calls on twice: where it is in doubt, nobody is again."""
        standing = {f"{sent.channel}/{sent.ts}": sent for sent in self.slack.in_channel(CHANNEL)}
        calls = Counter((sent.thread, sent.text) for sent in standing.values() if sent.text.partition(",")[0] in names)
        return [
            *(f"{key} does not stand in Slack" for key, reference in found.shown if reference not in standing),
            *(f"{post} was never shown in Slack" for post in found.unshown),
            *(f"{times} times in Slack: {text}" for (_, text), times in calls.items() if times > 1),
            *(f"Slack would not have it: {reason}" for reason in self.slack.refused if not reason.startswith("too")),
        ]


@asynccontextmanager
async def channel() -> AsyncIterator[Channel]:
    """Open a Slack on this machine."""
    slack = Slack(pace=SLACK_PACE)
    async with served(slack.app()) as url:
        slack.url = f"{url}/api/"
        yield Channel(slack)
