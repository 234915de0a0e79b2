"""What follows when something happens in Teams: which place it is in, through the conductor's door, and its answer.

What is said is decided in dialogs; here is only who, where, and how the answer reaches whoever asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.channels.teams import replies
from bot.channels.teams.addresses import Address
from bot.channels.teams.deliver import TeamsOutgoing
from bot.channels.teams.directory import Directory
from bot.channels.teams.files import Files, NoSlide
from bot.channels.teams.happenings import Arrived, Attached, Came, Gone, Happening, Opened, Parted, Press, Typed, Where
from bot.channels.teams.invitations import Invitations, joining_here
from bot.channels.teams.links import Links
from bot.channels.teams.looks import Looks
from bot.channels.teams.reading import own_mark
from bot.channels.teams.render import Look, activity_of
from bot.channels.teams.replies import Answer
from bot.channels.teams.texts import is_note
from dialogs.incoming import Left, Pressed, Said, Submitted
from dialogs.messages import Message, Reply, Tone
from dialogs.outgoing import ChannelError
from dialogs.paging import TOLD, TURN, Page
from dialogs.phrasebook import Phrasebook, Understood
from dialogs.places import LOBBY, Place
from dialogs.rooms import Around, Rooms
from dialogs.views.join_view import join_message, joining
from dialogs.words import words

_JOINS = "join"
_OPENS_ONLY = "open_gathering"
_SHOWS = "show_here"
_OPENS = ("new_round", _OPENS_ONLY)


@dataclass(slots=True)
class Turns:
    """Takes what happens; holds nothing of any round."""

    rooms: Rooms
    book: Phrasebook
    links: Links
    looks: Looks
    directory: Directory
    out: TeamsOutgoing
    files: Files
    invitations: Invitations

    async def take(self, happening: Happening | None) -> Answer:
        """Do what follows and return the answer."""
        match happening:
            case Typed():
                return await self._typed(happening)
            case Press():
                return await self._pressed(happening)
            case Opened():
                return await self._opened(happening)
            case Came():
                return await self._came(happening)
            case Gone():
                await self.links.stop(happening.where.address)
            case Arrived():
                await self.invitations.these(happening.where.address, happening.people)
            case Parted():
                await self._parted(happening)
            case None:
                pass
            case _:
                return replies.to_strange_press()
        return replies.NOTHING

    async def _typed(self, typed: Typed) -> Answer:
        await self._meet(typed.where)
        meant = self.book.understand(typed.text)
        asked = meant if isinstance(meant, Understood) else Understood("", {})
        around = await self.rooms.around(typed.sender, *_addresses(typed.where))
        reply: Reply | None = None
        wanted = asked.name == _OPENS_ONLY or (asked.name in _OPENS and not self.rooms.is_open(around.gathering))
        if wanted and typed.where.address.kind != "u":
            opened = await self._open_hall(typed, asked)
            reply = opened if opened.refused or asked.name == _OPENS_ONLY else None
            around = await self.rooms.around(typed.sender, *_addresses(typed.where))
        if asked.name == _SHOWS and typed.where.address.kind != "u":
            address = str(typed.where.address.root)
            reply = await self.rooms.show(typed.sender, address, asked.values["code"], typed.delivery)
        reply = reply or await self._told(typed, asked.name, around)
        await self._settle(typed, reply, around.place)
        await self.invitations.after("new_round" if typed.file else asked.name, reply, around.place)
        if reply.message is not None:
            look = self._look(around, typed.sender.language, typed.delivery)
            self.out.answer(typed.where, activity_of(reply.message, look))
        return replies.NOTHING

    async def _told(self, typed: Typed, command: str, around: Around) -> Reply:
        if command == _JOINS and around.member is None and around.gathering is not None:
            return Reply(self._join_form(around, typed.sender.language))
        if typed.file is not None:
            return await self._with_slide(typed, typed.file, around)
        return await self.rooms.door.handle(Said(typed.delivery, typed.sender, around.place, typed.text))

    async def _with_slide(self, typed: Typed, file: Attached, around: Around) -> Reply:
        """A file is the slide of a new round; what was typed with it stands above it."""
        try:
            slide = await self.files.text_of(file)
        except NoSlide as error:
            say = words(around.language or typed.sender.language)
            return Reply(Message(text=(say(error.key, **error.facts),), tone=Tone.WARNING), refused=True)
        asked = Submitted(typed.delivery, typed.sender, around.place, "new_round", {"text": slide})
        return await self.rooms.door.handle(asked)

    async def _open_hall(self, typed: Typed, asked: Understood) -> Reply:
        """A channel where a round is asked for gets a gathering by itself, named after the channel or its team."""
        title = asked.values.get("title") or typed.where.name or await self._team_name(typed.where)
        title = title or words(typed.sender.language)("teams-untitled")
        by_name = typed.delivery if asked.name == _OPENS_ONLY else ""
        address, language = str(typed.where.address.root), typed.sender.language
        return await self.rooms.open(typed.sender, address, title, language, by_name)

    async def _team_name(self, where: Where) -> str:
        if not where.team:
            return ""
        try:
            return (await self.out.connector.team_name(where.service_url, where.team))[:80]
        except ChannelError:  # a name is not worth failing for
            return ""

    async def _pressed(self, press: Press) -> Answer:
        await self._meet(press.where)
        around = await self._around(press)
        if press.action == TURN:
            return await self._turned(press, around)
        if press.action == _JOINS and around.member is None and not press.submits:
            reply = Reply(self._join_form(around, press.sender.language), refused=True)
        else:
            reply = await self.rooms.door.handle(_incoming(press, around.place))
            await self._settle(press, reply, around.place)
            await self.invitations.after(press.action, reply, around.place)
        return await self._answer(press, reply, around)

    async def _turned(self, press: Press, around: Around) -> Answer:
        """Show whoever pressed another page of what they see, with what they had filled in."""
        if around.gathering is None:
            around = await self.rooms.around(press.sender, place=around.place)
        turned, look = await self._standing(press, around)
        if not turned:
            say = words(press.sender.language)
            return await self._answer(press, Reply(Message(text=(say("no-no-such-button"),)), refused=True), around)
        shown = [replies.written(one, press.values) for one in turned]
        look = replace(look, page=Page.at(press.values))
        if press.via == "dialog":
            return replies.dialog(replace(look, dialog=True), *shown)
        if press.via == "execute":
            return replies.to_press(shown[0], look)
        self.out.whisper(press.reached, activity_of(shown[0], look))
        return replies.NOTHING

    async def _standing(self, press: Press, around: Around) -> tuple[Sequence[Message], Look]:
        """Return the whole of what is turned: what was answered, what is one's own, or a card as it stands."""
        look = self._look(around, press.sender.language)
        if TOLD in press.values:
            if not press.values[TOLD].startswith(own_mark(press.reached.id)):  # a card can be made to say anything
                return (), look
            told = await self.rooms.turned(around.place, press.values)
            return [told] if told is not None else (), look
        if around.place.kind == "person" and around.private != around.place:
            return (), look
        if press.via == "dialog":
            own = around.private if str(around.private) == press.place else None
            return await self.links.own_page(own), replace(look, place=press.place)
        standing = await self.looks.pressed_on(press.where, around.place)
        return ([standing[0]], standing[1]) if standing else ((), look)

    async def _around(self, press: Press) -> Around:
        """A card of one's own says whose it is, wherever it is shown; else the conversation does.

        That must not cost a look-up: whose desk it is, is asked at the door.
        """
        own = Place.parse(press.place) if press.place else LOBBY
        code = press.values.get("code", "") if press.action == _JOINS else ""
        named = await self.invitations.hall_of(code, press.sender)
        if named is None and press.where.address.kind == "g" and await self.links.shows(press.where.address, own):
            named = own
        if named is not None:
            return await self.rooms.around(press.sender, place=named)
        if own.kind == "person" and len(own.keys) == 2:
            if press.action != _JOINS:
                return Around(own)
            around = await self.rooms.around(press.sender, place=own)
            if around.private == own:  # a number is no code: nobody comes in by naming a desk
                return around
        return await self.rooms.around(press.sender, *_addresses(press.where))

    async def _answer(self, press: Press, reply: Reply, around: Around) -> Answer:
        """Answer whoever pressed, and nobody else: with words, with a form, or with their card as it is now."""
        message = reply.message
        if message is not None and not is_note(message) and around.gathering is None:
            around = await self.rooms.around(press.sender, place=around.place)
        look = self._look(around, press.sender.language, press.delivery)
        if press.via == "execute":
            settled = not press.submits and not reply.refused and (message is None or is_note(message))
            standing = await self.looks.pressed_on(press.where, around.place) if settled else None
            if standing and (standing[1].shared or not standing[0].inputs):  # in a form somebody may be writing
                return replies.refreshed(standing[0], message, standing[1])
            return replies.to_press(message, look)
        if press.via == "dialog":
            return await self._in_dialog(press, reply, around, replace(look, dialog=True))
        if message is not None:  # a client that knows no private answers gets them in the person's own conversation
            self.out.whisper(press.reached, activity_of(message, look))
        return replies.NOTHING

    async def _in_dialog(self, press: Press, reply: Reply, around: Around, look: Look) -> Answer:
        """A form that could not be taken is shown again, with what was written in it."""
        message = reply.message
        if message is None or not (reply.refused and press.submits and is_note(message)):
            return replies.to_dialog(message, look)
        if press.action == _JOINS:
            return replies.dialog_again(look, message, (self._join_form(around, press.sender.language),), press.values)
        own = (await self.rooms.around(press.sender, place=around.place)).private
        if str(own) != press.place:  # never what is another's
            return replies.to_dialog(message, look)
        shown = await self.links.own_page(own)
        return replies.dialog_again(replace(look, place=press.place), message, shown, press.values)

    async def _opened(self, opened: Opened) -> Answer:
        """Show somebody what is their own, also where Runde may not write to them."""
        around = await self.rooms.around(opened.sender, *_addresses(opened.where))
        look = replace(self._look(around, opened.sender.language), dialog=True)
        own = await self.links.own_page(around.private)
        if own:
            return replies.dialog(replace(look, place=str(around.private)), *own)
        if around.gathering is not None and around.member is None:
            return replies.dialog(look, self._join_form(around, opened.sender.language))
        return replies.dialog(look, Message(text=(look.words("teams-nothing-here"),)))

    async def _came(self, came: Came) -> Answer:
        await self._meet(came.where)
        await self.links.start_again(came.where.address)
        personal = came.where.address.kind == "u"
        if personal:
            await self.links.reach_again(came.sender, came.reached)
        if came.greet:
            say = words(came.sender.language)
            more = say("teams-welcome-personal" if personal else "teams-welcome-channel")
            message = Message(text=(say("teams-welcome"), more))
            self.out.answer(came.where, activity_of(message, self.looks.plain))
        return replies.NOTHING

    async def _parted(self, parted: Parted) -> None:
        for number, sender in enumerate(parted.senders):
            around = await self.rooms.around(sender, *_addresses(parted.where))
            if around.member is not None:
                await self.rooms.door.handle(Left(f"{parted.delivery}/{number}", sender, around.place))

    def _join_form(self, around: Around, language: str) -> Message:
        if around.gathering is None:
            return join_message("", words(around.language or language))
        form = join_message(around.gathering.title, words(around.language or language))
        return joining_here(form, around.gathering)

    def _look(self, around: Around, language: str, delivery: str = "") -> Look:
        """Return how something is shown to somebody; pages can be turned of what answers a `delivery`."""
        own = (around.person.language if around.person else "") or language
        look = self.looks.of(around.gathering, own)
        return replace(look, page=Page(carries={TOLD: delivery})) if delivery else look

    async def _settle(self, what: Typed | Press, reply: Reply, place: Place) -> None:
        if not reply.refused:
            await self.links.settle(what.sender, what.reached, Place.parse(reply.go) if reply.go else place)

    async def _meet(self, where: Where) -> None:
        await self.directory.learn(where.address.tenant, where.service_url)
        self.out.met(where.address, where.raw)


def _incoming(press: Press, place: Place) -> Pressed | Submitted:
    values = joining(press.values) if press.action == _JOINS and press.submits else press.values
    kind = Submitted if press.submits else Pressed
    return kind(press.delivery, press.sender, place, press.action, values)


def _addresses(where: Where) -> tuple[str, ...]:
    """Return where to look for the place, the nearest first. A group chat's groups are told apart by their cards."""
    address = where.address
    card: tuple[Address, ...] = (address.below(where.card),) if address.kind == "g" and where.card else ()
    return tuple(str(each) for each in (*card, address, address.root))
