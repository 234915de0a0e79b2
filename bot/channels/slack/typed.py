"""What people type to Runde: a command, an answer, a slide as text or as a file."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.channels.slack.answers import Ack, Answers, shown
from bot.channels.slack.arrivals import Typed
from bot.channels.slack.context import Desk
from bot.channels.slack.errors import NoSlide
from bot.channels.slack.forms import Forms
from bot.channels.slack.host import OPENS, Host
from bot.channels.slack.slides import Slides
from bot.channels.slack.typed_text import mentioned, plain
from dialogs.incoming import Said, Submitted
from dialogs.messages import Button, Message
from dialogs.phrasebook import Understood
from dialogs.places import LOBBY
from dialogs.rooms import Around

_SLIDE_LINES = 4  # so much text is a slide itself, whatever comes with it


@dataclass(frozen=True, slots=True)
class Meant:
    """A typed line as it was understood; `command` is empty for what is no command. `file`: the slide is the file."""

    command: str
    values: Mapping[str, str]
    text: str
    file: bool = False


@dataclass(frozen=True, slots=True)
class Typing:
    """The way in for typed lines."""

    desk: Desk
    host: Host
    forms: Forms
    answers: Answers
    slides: Slides

    async def let_in(self, typed: Typed) -> Ack:
        """Do what was typed, and return what is to be acknowledged with."""
        sender, spot = typed.who.sender(), typed.spot
        around = await self.desk.rooms.around(sender, spot.address, spot.hall)
        names = {user: await self.host.name(typed.who, user) for user in mentioned(typed.text)}
        meant = self._understood(typed, plain(typed.text, names))
        if meant.command == "join" and around.member is None:
            return await self._ask_to_join(typed, around)
        if meant.command == "show_here" and not spot.direct:
            answer = await self.desk.rooms.show(sender, spot.hall, meant.values["code"], typed.delivery_id)
            self.desk.looks.forget(spot.hall)
            return await self._say(typed, around, answer.message)
        if meant.command in OPENS:
            return await self._open(typed, around, meant)
        if meant.command == "use_language":
            self.desk.looks.forget(typed.who.direct)
        return await self._handle(typed, around, Said(typed.delivery_id, sender, around.place, meant.text))

    def _understood(self, typed: Typed, text: str) -> Meant:
        """Return what is meant. After /runde the word itself may be left out: /runde ny."""
        if typed.file is not None and not text.strip():
            return Meant("new_round", {}, text, file=True)
        shortened = bool(typed.trigger) and text.strip()
        for said in (text, f"{text} runde", f"{text} round") if shortened else (text or "?",):
            meant = self.desk.book.understand(said)
            if isinstance(meant, Understood):
                file = meant.name == "new_round" and typed.file is not None and _is_short(meant.values.get("text", ""))
                return Meant(meant.name, meant.values, said, file)
        if typed.file is not None and _is_short(text) and not typed.spot.direct:  # to Runde alone it can be an answer
            return Meant("new_round", {}, text, file=True)
        return Meant("", {}, text)

    async def _open(self, typed: Typed, around: Around, meant: Meant) -> Ack:
        """Plan a round, or open a gathering."""
        spot, slide = typed.spot, ""
        if spot.direct and around.place == LOBBY:
            return await self._say(typed, around, self.desk.note(around, "slack-plan-in-channel"))
        called = await self.host.title(typed.who.team, spot, typed.channel_name)
        if meant.command == "new_round" and not meant.values.get("text") and typed.trigger:
            self.answers.open(typed.who, typed.trigger, self.forms.slide(around, spot.address, called))
            return None
        if meant.file and typed.file is not None:
            try:
                slide = await self.slides.text_of(typed.who.team, typed.file)
            except NoSlide as error:
                return await self._say(typed, around, self.desk.note(around, error.key, **error.facts))
        title = meant.values.get("title", "") or called
        reply, around = await self.host.opened(typed, spot, around, meant.command, title)
        if reply is not None:
            return await self._say(typed, around, reply.message)
        sender, place = typed.who.sender(), around.place
        if meant.file:
            pasted = Submitted(typed.delivery_id, sender, place, "new_round", {"text": slide})
            return await self._handle(typed, around, pasted)
        return await self._handle(typed, around, Said(typed.delivery_id, sender, place, meant.text))

    async def _handle(self, typed: Typed, around: Around, incoming: Said | Submitted) -> Ack:
        reply = await self.desk.rooms.door.handle(incoming)
        await self.host.reach(typed.who, reply)
        return await self._say(typed, around, reply.message)

    async def _ask_to_join(self, typed: Typed, around: Around) -> Ack:
        if around.gathering is None:
            return await self._say(typed, around, self.desk.note(around, "slack-no-gathering"))
        if typed.trigger:
            self.answers.open(typed.who, typed.trigger, self.forms.join(around))
            return None
        label = self.desk.words(around)("cmd-join")
        return await self._say(typed, around, Message(title=around.gathering.title, buttons=(Button("join", label),)))

    async def _say(self, typed: Typed, around: Around, message: Message | None) -> Ack:
        """Answer a command in its acknowledgement, anything else beside it, and that once however often it comes."""
        if message is None:
            return None
        look = self.desk.look(around, typed.delivery_id)
        if typed.trigger:
            return {"response_type": "ephemeral", **shown(message, look)}
        if await self.desk.rooms.is_first(f"{typed.delivery_id}/told"):
            self.answers.tell(typed.who, typed.spot, message, look)
        return None


def _is_short(text: str) -> bool:
    return len(text.strip().splitlines()) < _SLIDE_LINES
