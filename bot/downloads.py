"""The minutes as files for the web channel: read in a transaction, written in the studio, off the event loop."""

from dataclasses import dataclass

from bot.channels.web import Download
from bot.documents import FORMS, File, pictures_of
from bot.pictures.studio import Studio
from dialogs import minutes
from dialogs.ports import Store
from dialogs.records import Gathering


@dataclass(frozen=True, slots=True)
class MinutesFiles:
    """A `bot.channels.web.Minutes`."""

    store: Store
    studio: Studio

    async def write(self, gathering: Gathering, round_id: int, form: str) -> Download | None:
        """Return the minutes in a form, in the gathering's language; None without such a form, or round in it."""
        async with self.store.unit_of_work() as uow:
            round_ = await uow.rounds.get(round_id)
            if form not in FORMS or round_ is None or round_.gathering_id != gathering.id:
                return None
            content = await minutes.load(uow, round_id)
        wanted = pictures_of(content, form)
        drawn = [(picture, dark, await self.studio.draw(picture, dark=dark)) for picture, dark in wanted]
        file: File = await self.studio.make("minutes", content, form, "", tuple(drawn))
        return Download(file.name, file.content_type, file.body)
