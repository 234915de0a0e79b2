"""A slide that comes as a file in a personal conversation: fetched from where Teams keeps people's files, and read off
the event loop by what was handed to us for it.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import aiohttp

from bot.channels.teams.clouds import Cloud
from bot.channels.teams.happenings import Attached

Reader = Callable[[bytes, str], str]  # a file's bytes and name -> the text of its slides; raises NoSlide

_TIMEOUT = aiohttp.ClientTimeout(total=20, connect=5)
_MOST_BYTES = 20_000_000


class NoSlide(Exception):
    """A file that holds no slide Runde can read. `key` names the sentence that says so, `facts` fill it."""

    def __init__(self, key: str, **facts: str | int) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


@dataclass(frozen=True, slots=True)
class Files:
    """The files that people send."""

    session: Callable[[], aiohttp.ClientSession]
    clouds: Sequence[Cloud]
    read: Reader

    async def text_of(self, file: Attached) -> str:
        """Return the text of the slides in a file. Raises NoSlide, with the reason for whoever sent it."""
        if not file.url:
            raise NoSlide("teams-file-in-channel")
        if not any(cloud.keeps(file.url) for cloud in self.clouds):
            raise NoSlide("teams-file-elsewhere", name=file.name)
        return await asyncio.to_thread(self.read, await self._fetched(file), file.name)

    async def _fetched(self, file: Attached) -> bytes:
        """The address is a key in itself, so nothing of ours goes along; nor do we follow where it might lead."""
        try:
            async with self.session().get(file.url, timeout=_TIMEOUT, allow_redirects=False) as response:
                if response.status != 200:
                    raise NoSlide("teams-file-away", name=file.name)
                data = await response.content.read(_MOST_BYTES + 1)
                while len(data) <= _MOST_BYTES and (more := await response.content.read(_MOST_BYTES + 1 - len(data))):
                    data += more
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise NoSlide("teams-file-away", name=file.name) from error
        if len(data) > _MOST_BYTES:
            raise NoSlide("plan-too-large", name=file.name, most=_MOST_BYTES // 1_000_000)
        return data
