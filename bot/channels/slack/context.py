"""What the Slack channel is handed when it is mounted, and the few things its parts share."""

from dataclasses import dataclass, replace

from bot.channels.slack.api import Api
from bot.channels.slack.looks import Looks
from bot.channels.slack.render import Look
from bot.channels.slack.users import Users
from dialogs.messages import Message, Tone
from dialogs.paging import TOLD, Page
from dialogs.phrasebook import Phrasebook
from dialogs.ports import Store
from dialogs.rooms import Around, Rooms
from dialogs.words import Words, words


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that whoever answers needs at hand."""

    rooms: Rooms
    store: Store
    book: Phrasebook
    api: Api
    users: Users
    looks: Looks
    language: str = "nb"

    def words(self, around: Around) -> Words:
        """Return the texts in the language of whoever is there."""
        return words(around.language or self.language)

    def look(self, around: Around, delivery: str = "") -> Look:
        """Return how something is shown to them; pages can be turned of what answers a `delivery`."""
        look = self.looks.of_gathering(around.gathering, around.language)
        return replace(look, page=Page(carries={TOLD: delivery})) if delivery else look

    def note(self, around: Around, key: str, **facts: str | int) -> Message:
        """Return a refusal of the channel's own."""
        return Message(text=(self.words(around)(key, **facts),), tone=Tone.WARNING)
