"""A slide that comes as a file: fetched from Slack, and read off the event loop by what was handed to us for it."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot.channels.slack.api import Api
from bot.channels.slack.arrivals import Attached
from bot.channels.slack.errors import NoSlide
from dialogs.outgoing import ChannelError

MOST_BYTES = 20_000_000
PATIENCE = 2.0  # of the 3 seconds that Slack waits for an acknowledgement
_MOST = 50

Reader = Callable[[bytes, str], str]  # a file's bytes and name -> the text of its slides; raises NoSlide


class Slides:
    """The files that people send."""

    def __init__(self, api: Api, read: Reader) -> None:
        self._api = api
        self._read = read
        self._under_way: dict[str, asyncio.Task[str]] = {}

    async def text_of(self, team: str, file: Attached) -> str:
        """Return the text of the slides in a file. Raises NoSlide.

        Raises TimeoutError where it takes longer than Slack waits: then nothing is acknowledged, the reading goes on,
        and it is there when Slack sends the same again.
        """
        if len(self._under_way) >= _MOST:  # of what nobody has asked for again
            self._under_way = {known: task for known, task in self._under_way.items() if not task.done()}
        task = self._under_way.get(file.id)
        if task is None:
            task = self._under_way[file.id] = asyncio.create_task(self._text(team, file), name="slack slide")
        done, _ = await asyncio.wait((task,), timeout=PATIENCE)
        if not done:
            raise TimeoutError(f"{file.size} bytes are still being read")
        self._under_way.pop(file.id, None)
        return task.result()

    async def _text(self, team: str, file: Attached) -> str:
        if file.size > MOST_BYTES:
            raise NoSlide("plan-too-large", name=file.name, most=MOST_BYTES // 1_000_000)
        try:
            file = file if file.url else await self._asked_for(team, file)
            data = await self._api.download(team, file.url, file.name, MOST_BYTES)
        except ChannelError as error:
            raise NoSlide("slack-file-refused", name=file.name) from error
        return await asyncio.to_thread(self._read, data, file.name)

    async def _asked_for(self, team: str, file: Attached) -> Attached:
        """Return a file with its address: one from another workspace comes without it."""
        found = (await self._api.ask(team, "files.info", {"file": file.id})).get("file")
        known = found if isinstance(found, dict) else {}
        url = known.get("url_private_download") or known.get("url_private")
        return replace(file, url=str(url or ""), name=str(known.get("name") or file.name)[:200])
