"""The minutes as files for the web channel: read in a transaction, written off the event loop."""

import asyncio
from dataclasses import dataclass

from bot.channels.web import Download
from bot.documents import render
from dialogs import minutes
from dialogs.ports import Store
from dialogs.records import Gathering


@dataclass(frozen=True, slots=True)
class MinutesFiles:
    """A `bot.channels.web.Minutes`."""

    store: Store

    async def write(self, gathering: Gathering, round_id: int, kind: str, language: str) -> Download | None:
        """Return the minutes as `kind`, None if there is no such round in the gathering."""
        async with self.store.unit_of_work() as uow:
            round_ = await uow.rounds.get(round_id)
            if round_ is None or round_.gathering_id != gathering.id:
                return None
            content = await minutes.load(uow, round_id)
        file = await asyncio.to_thread(render, content, kind, language)
        return Download(file.name, file.content_type, file.body)
