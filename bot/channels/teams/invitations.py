"""Tells those who are in a channel, each in their own conversation, that a round is open there: once, and only those
who are not in it. Whoever Runde may not write to (guests from elsewhere) has the channel's card and the web page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from bot.channels.teams.addresses import Address
from bot.channels.teams.deliver import TeamsOutgoing
from bot.channels.teams.happenings import Colleague
from bot.channels.teams.looks import Looks
from bot.channels.teams.reading import CHANNEL, colleague_of
from bot.channels.teams.render import activity_of
from dialogs.asides import Aside
from dialogs.incoming import Sender
from dialogs.messages import Link, Message, Reply
from dialogs.outgoing import ChannelError
from dialogs.places import Place, hall
from dialogs.records import Gathering
from dialogs.rooms import Around, Rooms
from dialogs.tries import Doorkeeper, who
from dialogs.views.desk_view import welcome_message
from facilitation.state import Round, RoundState

MOST_INVITED = 300  # in a channel of more, the card that everybody sees is enough


@dataclass(frozen=True, slots=True)
class Invitations:
    """Sends them, beside the outbox and within its limits."""

    rooms: Rooms
    looks: Looks
    out: TeamsOutgoing
    doorkeeper: Doorkeeper = field(default_factory=Doorkeeper)

    async def after(self, command: str, reply: Reply, place: Place) -> None:
        """Invite everybody to the round that has just been opened, wherever in Teams its gathering is shown."""
        if command != "new_round" or reply.refused or place.kind not in ("hall", "person"):
            return
        gathering = int(place.keys[0])
        async with self.rooms.store.unit_of_work() as uow:
            round_ = await uow.rounds.current(gathering)
            key = f"{CHANNEL}:invited:{round_.id if round_ else 0}"
            if not _is_open(round_) or await uow.inbox.reply_to(key) is not None:
                return
            await uow.inbox.record(key, Reply(), self.rooms.clock.now())
            shown = await uow.conversations.of(hall(gathering))
            await uow.commit()
        for one in shown:
            if one.channel == CHANNEL and not one.stopped:
                address = Address.parse(one.address)
                self.out.asides.say(Aside(str(address.root), partial(self._all_in, address)))

    async def _all_in(self, address: Address) -> None:
        """Ask who is there, and invite them."""
        url = await self.out.directory.url_of(address.tenant)
        try:
            listed = await self.out.connector.members(url, address.id)
        except ChannelError:  # the card in the channel invites all the same
            return
        people = [one for one in (colleague_of(each, address.tenant) for each in listed) if one is not None]
        if len(people) <= MOST_INVITED:
            await self.these(address, people)

    async def these(self, address: Address, people: Sequence[Colleague]) -> None:
        """Invite people who are in a channel to the round that is open there, if there is one."""
        place = await self._place(address)
        for one in people if place is not None else ():
            around = await self.rooms.around(one.sender, place=place)
            if one.guest or one.user == self.out.bot or around.gathering is None or _takes_part(around):
                continue
            async with self.rooms.store.unit_of_work() as uow:
                round_ = await uow.rounds.current(around.gathering.id)
            if round_ is not None and _is_open(round_):
                self._invite(Address(address.tenant, "u", one.user), around.gathering, round_)

    def _invite(self, who: Address, gathering: Gathering, round_: Round) -> None:
        look = self.looks.of(gathering)
        message = welcome_message(round_, look.words)
        page = Link(look.words("teams-on-the-page"), f"/r/{gathering.code}")
        text = (look.words("teams-invited", title=gathering.title), *message.text)
        self.out.whisper(who, activity_of(joining_here(replace(message, text=text, links=(page,)), gathering), look))

    async def _place(self, address: Address) -> Place | None:
        async with self.rooms.store.unit_of_work() as uow:
            return await uow.conversations.place_of(CHANNEL, str(address.root))

    async def hall_of(self, code: str, sender: Sender) -> Place | None:
        """Return the hall that a card with a gathering's code belongs to, wherever it is pressed.

        A card can be made to say anything: whoever has sent many wrong codes finds no hall for a while.
        """
        if not code or self.doorkeeper.wait(who(sender)):
            return None
        async with self.rooms.store.unit_of_work() as uow:
            gathering = await uow.gatherings.by_code(code)
        if gathering is None:
            self.doorkeeper.wrong(who(sender))
        return hall(gathering.id) if gathering is not None and self.rooms.is_open(gathering) else None


def joining_here(message: Message, gathering: Gathering) -> Message:
    """Return a message whose buttons say which gathering is joined: it is not that of the conversation."""
    buttons = (replace(one, values={**one.values, "code": gathering.code}) for one in message.buttons)
    return replace(message, buttons=tuple(buttons))


def _is_open(round_: Round | None) -> bool:
    return round_ is not None and round_.state is RoundState.JOINING


def _takes_part(around: Around) -> bool:
    person = around.person.id if around.person else ""
    return around.member is not None or (around.gathering is not None and around.gathering.facilitator == person)
