"""Says something in Teams right away, beside the outbox: answers to what was typed, patiently and behind the scenes."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import structlog

from bot.channels.teams.addresses import Address
from bot.channels.teams.cards import Json
from bot.channels.teams.deliver import TeamsOutgoing
from bot.channels.teams.happenings import Where
from dialogs.outgoing import ChannelError, TryLater

_LONGEST_WAIT = 30
_ATTEMPTS = 3
_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Voice:
    """Speaks without keeping anybody waiting. What cannot be said is logged: the rounds do not hang on it."""

    outgoing: TeamsOutgoing
    _speaking: set[asyncio.Task[None]] = field(default_factory=set)

    def answer(self, where: Where, activity: Json) -> None:
        """Answer in the conversation something came from."""
        self._begin(lambda: self.outgoing.reply(where.service_url, where.raw, activity))

    def whisper(self, address: Address, activity: Json) -> None:
        """Tell somebody alone."""
        self._begin(lambda: self.outgoing.whisper(address, activity))

    async def close(self) -> None:
        """Let what is being said be said."""
        if self._speaking:
            await asyncio.wait(self._speaking, timeout=5)

    def _begin(self, say: Callable[[], Awaitable[None]]) -> None:
        task = asyncio.create_task(_patiently(say), name="answering in Teams")
        self._speaking.add(task)
        task.add_done_callback(self._speaking.discard)


async def _patiently(say: Callable[[], Awaitable[None]]) -> None:
    for _ in range(_ATTEMPTS):
        try:
            await say()
        except TryLater as busy:
            await asyncio.sleep(min(max(busy.seconds, 0.5), _LONGEST_WAIT))
        except ChannelError as error:
            _log.info("teams_answer_not_sent", why=str(error) or type(error).__name__)
            return
        else:
            return
    _log.info("teams_answer_not_sent", why="busy")
