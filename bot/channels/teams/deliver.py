"""Sends what stands in Runde to Teams: `dialogs.outgoing.Outgoing` for the connector. When and in which order is
`bot.delivery`'s business.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from hashlib import sha256

from bot.channels.teams.addresses import Address, parted, referring
from bot.channels.teams.cards import Json
from bot.channels.teams.connector import Connector
from bot.channels.teams.directory import Directory
from bot.channels.teams.fitting import packed
from bot.channels.teams.happenings import Where
from bot.channels.teams.looks import Looks
from bot.channels.teams.reading import CHANNEL
from bot.channels.teams.render import activity_of
from dialogs.asides import Aside, Asides
from dialogs.messages import Message
from dialogs.outgoing import Limits, MessageGone, Posted, Stopped, Window

LIMITS = Limits(
    conversation=(Window(7, 1), Window(8, 2), Window(60, 30), Window(1800, 3600)),
    everybody=(Window(30, 1),),
)
_REMEMBERED = 5_000


@dataclass(slots=True)
class TeamsOutgoing:
    """The Teams channel as delivery sees it. `bot` is Runde's own id in Teams."""

    connector: Connector
    directory: Directory
    looks: Looks
    bot: str
    name: str = CHANNEL
    limits: Limits = LIMITS
    asides: Asides = field(default_factory=Asides)
    _talks: dict[str, str] = field(default_factory=dict)
    _shown: OrderedDict[tuple[str, str], bytes] = field(default_factory=OrderedDict)

    def room_of(self, address: str) -> str:
        """Return the channel, with all its threads; a group chat; a person."""
        return str(Address.parse(address).root)

    async def post(self, address: str, message: Message, *, thread_of: str = "", under: str = "") -> Posted:
        """Post a new message. A post in a channel itself opens a thread, unless it stands `under` another."""
        where = Address.parse(address or thread_of)
        where = where if address else where.root
        replies = bool(under) and where.kind == "c" and not where.thread
        where = where.below(under) if replies else where
        activity = await self._activity(where, message)
        url, conversation = await self._conversation(where)
        try:
            reference = await self.connector.send(url, conversation, activity)
        except MessageGone as error:
            if where.thread:
                raise
            raise Stopped("gone") from error
        opened = "" if address else str(where.below(reference))
        reference = referring(reference, where.thread if replies else "")
        self._remember(str(where), reference, activity)
        return Posted(reference, opened)

    async def edit(self, address: str, reference: str, message: Message) -> None:
        """Change a message; where it would look the same, nothing is sent: somebody may be writing in it."""
        where = Address.parse(address)
        activity = await self._activity(where, message)
        if self._shown.get((str(where.root), reference)) == _digest(activity):
            return
        url, conversation, standing = await self._standing(where, reference)
        await self.connector.update(url, conversation, standing, activity)
        self._remember(str(where), reference, activity)

    async def delete(self, address: str, reference: str) -> None:
        """Take away a message posted before."""
        await self.connector.delete(*await self._standing(Address.parse(address), reference))

    def answer(self, where: Where, activity: Json) -> None:
        """Answer in the conversation something came from, when it is that conversation's turn."""

        async def send() -> None:
            await self.connector.send(where.service_url, where.raw, activity)

        self.asides.say(Aside(str(where.address.root), send))

    def whisper(self, address: Address, activity: Json) -> None:
        """Say something in a conversation that is not the one it came from, when it is that conversation's turn."""

        async def send() -> None:
            url, conversation = await self._conversation(address)
            await self.connector.send(url, conversation, activity)

        self.asides.say(Aside(str(address.root), send))

    def met(self, address: Address, conversation: str) -> None:
        """Remember the conversation with somebody, who has just used it."""
        if address.kind == "u":
            self._talks[str(address)] = conversation

    async def _standing(self, where: Address, reference: str) -> tuple[str, str, str]:
        """Return the service address, the conversation and the activity of a message posted before."""
        activity, thread = parted(reference)
        return *await self._conversation(where.below(thread) if thread else where), activity

    async def _conversation(self, where: Address) -> tuple[str, str]:
        """Return the service address and Teams' id of a conversation; with a person it is made when it is needed."""
        url = await self.directory.url_of(where.tenant)
        if where.kind != "u":
            return url, where.conversation
        if str(where) not in self._talks:
            try:
                talk = await self.connector.talk_with(url, where.tenant, self.bot, where.id)
            except MessageGone as error:
                raise Stopped("not-installed") from error
            self._talks[str(where)] = talk
        return url, self._talks[str(where)]

    async def _activity(self, where: Address, message: Message) -> Json:
        return activity_of(*await self.looks.posted(where, message))

    def _remember(self, address: str, reference: str, activity: Json) -> None:
        self._shown[self.room_of(address), reference] = _digest(activity)
        while len(self._shown) > _REMEMBERED:
            self._shown.popitem(last=False)


def _digest(activity: Json) -> bytes:
    return sha256(packed(activity)).digest()
