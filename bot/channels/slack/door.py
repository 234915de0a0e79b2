"""Whatever has come in from Slack goes to the conductor here, and what is answered at once is sent beside the outbox.

Returns what the acknowledgement holds; when it returns, what was meant is durable.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.channels.slack import modal
from bot.channels.slack.answers import Answers, is_worth_showing, shown
from bot.channels.slack.arrivals import Arrival, Filled, HomeOpened, Press, Spot, Typed, Who
from bot.channels.slack.blocks import Block
from bot.channels.slack.changes import ChannelChanges
from bot.channels.slack.context import Desk
from bot.channels.slack.forms import Forms
from bot.channels.slack.home import home
from bot.channels.slack.typed_text import mentioned, plain
from dialogs.answering import FILED
from dialogs.incoming import Pressed, Said, Submitted
from dialogs.messages import Button, Message, Reply
from dialogs.phrasebook import Understood
from dialogs.places import LOBBY, Place
from dialogs.rooms import Around
from dialogs.views.join_view import joining

Ack = Mapping[str, Any] | None
_OPENS = ("new_round", "open_gathering")


@dataclass(frozen=True, slots=True)
class SlackDoor:
    """The way in for everything that Slack sends."""

    desk: Desk
    forms: Forms
    answers: Answers
    changes: ChannelChanges

    async def let_in(self, arrival: Arrival) -> Ack:
        """Do what came in, and return what is to be acknowledged with."""
        match arrival:
            case Typed():
                return await self._typed(arrival)
            case Press():
                return await self._pressed(arrival)
            case Filled():
                return await self._filled(arrival)
            case HomeOpened():
                self.answers.publish(arrival.who, await home(self.desk, arrival.who))
            case _:
                await self.changes.note(arrival)
        return None

    async def _typed(self, typed: Typed) -> Ack:
        sender, spot = typed.who.sender(), typed.spot
        around = await self.desk.rooms.around(sender, spot.address, spot.hall)
        text = plain(typed.text, {user: await self._name(typed.who, user) for user in mentioned(typed.text)})
        command, values, text = self._understood(text, shortened=bool(typed.trigger))
        if command == "join" and around.member is None:
            return await self._ask_to_join(typed, around)
        if command == "show_here" and not spot.direct:
            answer = await self.desk.rooms.show(sender, spot.hall, values["code"], typed.delivery_id)
            self.desk.looks.forget(spot.hall)
            return self._say(typed, around, answer.message)
        if command in _OPENS:
            if spot.direct and around.place == LOBBY:
                return self._say(typed, around, self.desk.note(around, "slack-plan-in-channel"))
            if command == "new_round" and not values.get("text") and typed.trigger:
                title = await self._title(typed)
                self.answers.open(typed.who, typed.trigger, self.forms.slide(around, spot.address, title))
                return None
            title = values.get("title", "") or await self._title(typed)
            reply, around = await self._opened(typed, spot, around, command, title)
            if reply is not None:
                return self._say(typed, around, reply.message)
        reply = await self.desk.rooms.door.handle(Said(typed.delivery_id, sender, around.place, text))
        await self._reach(typed.who, reply)
        return self._say(typed, around, reply.message)

    def _understood(self, text: str, *, shortened: bool) -> tuple[str, Mapping[str, str], str]:
        """Return the command that was typed, if it is one. After /runde the word itself may be left out: /runde ny."""
        for said in (text, f"{text} runde", f"{text} round") if shortened and text.strip() else (text or "?",):
            meant = self.desk.book.understand(said)
            if isinstance(meant, Understood):
                return meant.name, meant.values, said
        return "", {}, text

    async def _opened(
        self, asked: Typed | Press | Filled, spot: Spot, around: Around, command: str, title: str
    ) -> tuple[Reply | None, Around]:
        """Open a gathering where there is none, or another is asked for; a reply only when that is all there is."""
        rooms, who = self.desk.rooms, asked.who
        if spot.direct or (command == "new_round" and rooms.is_open(around.gathering)):
            return None, around
        named = who.sender(await self._name(who, who.user))
        delivery = asked.delivery_id if command == "open_gathering" else ""
        reply = await rooms.open(named, spot.hall, title, self.desk.language, delivery)
        self.desk.looks.forget(spot.hall)
        await self._reach(who, reply)
        around = await rooms.around(named, spot.hall)
        return (reply if reply.refused or command == "open_gathering" else None), around

    async def _ask_to_join(self, typed: Typed, around: Around) -> Ack:
        if around.gathering is None:
            return self._say(typed, around, self.desk.note(around, "slack-no-gathering"))
        if typed.trigger:
            self.answers.open(typed.who, typed.trigger, self.forms.join(around))
            return None
        label = self.desk.words(around)("cmd-join")
        return self._say(typed, around, Message(title=around.gathering.title, buttons=(Button("join", label),)))

    def _say(self, typed: Typed, around: Around, message: Message | None) -> Ack:
        if message is None:
            return None
        if typed.trigger:
            return {"response_type": "ephemeral", **shown(message, self.desk.look(around))}
        self.answers.tell(typed.who, typed.spot, message, self.desk.look(around))
        return None

    async def _pressed(self, press: Press) -> Ack:
        who, carried, spot = press.who, press.carried, press.spot
        addresses = (spot.address, spot.hall) if spot else (carried.address, who.direct)
        around = await self.desk.rooms.around(who.sender(), *addresses, place=carried.place)
        view = await self._form(press, around)
        if view is not None:
            self.answers.open(who, press.trigger, view)
            return None
        if press.form:
            self.answers.answer(
                press, self.desk.note(around, "no-no-such-button"), around.place, self.desk.look(around)
            )
            return None
        reply: Reply | None = None
        if carried.action in _OPENS and spot is not None:
            title = carried.values.get("title", "") or await self.title(who.team, spot)
            reply, around = await self._opened(press, spot, around, carried.action, title)
        if reply is None:
            pressed = Pressed(press.delivery_id, who.sender(), around.place, carried.action, carried.values)
            reply = await self.desk.rooms.door.handle(pressed)
            await self._reach(who, reply)
        await self._answer(press, around, reply)
        return None

    async def _form(self, press: Press, around: Around) -> Block | None:
        action, values = press.carried.action, press.carried.values
        if press.form:
            return await self.forms.of_post(press, around)
        if action == "join" and around.member is None and around.gathering is not None:
            return self.forms.join(around)
        if action == "new_round" and not values.get("text") and not values.get("later"):
            spot = press.spot
            address = spot.address if spot else press.who.direct
            return self.forms.slide(around, address, await self.title(press.who.team, spot) if spot else "")
        return None

    async def _answer(self, press: Press, around: Around, reply: Reply) -> None:
        if press.view == "home":
            note = (reply.message,) if reply.message else ()
            self.answers.publish(press.who, await home(self.desk, press.who, note))
        elif reply.message is not None:
            self.answers.answer(press, reply.message, around.place, self.desk.look(around))

    async def _filled(self, filled: Filled) -> Ack:
        who, carried, values = filled.who, filled.carried, dict(filled.fields)
        addresses = (carried.address, "/".join(carried.address.split("/")[:2])) if carried.address else ()
        if carried.action in FILED:  # an answer costs an insert, and no look around
            around = Around(carried.place or LOBBY)
        else:
            around = await self.desk.rooms.around(who.sender(), *addresses, place=carried.place)
        reply: Reply | None = None
        sender = who.sender()
        if carried.action == "join":
            values, sender = joining(values), who.sender(await self._name(who, who.user))
        elif carried.action == "new_round" and addresses:
            spot = Spot(carried.address, carried.address.split("/")[1], direct=carried.address == who.direct)
            reply, around = await self._opened(filled, spot, around, "new_round", carried.values.get("title", ""))
        if reply is None:
            values |= {name: text for name, text in carried.values.items() if name != "title"}
            submitted = Submitted(filled.delivery_id, sender, around.place, carried.action, values)
            reply = await self.desk.rooms.door.handle(submitted)
            await self._reach(who, reply)
        return self._closing(filled, around, reply)

    def _closing(self, filled: Filled, around: Around, reply: Reply) -> Ack:
        """Return how the modal goes on: what is wrong is said under its field, a long answer is shown in its place."""
        if reply.refused and reply.message and filled.fields and not reply.message.sections:
            text = " ".join(reply.message.text)
            return {"response_action": "errors", "errors": dict(modal.errors(filled.fields, text))}
        if reply.message is None or not is_worth_showing(reply):
            return None
        return {"response_action": "update", "view": modal.told(reply.message, around.place, self.desk.look(around))}

    async def _reach(self, who: Who, reply: Reply) -> None:
        """Whoever has come in somewhere is reached in their own conversation from now on."""
        if not reply.go:
            return
        hall = Place.parse(reply.go)
        await self.desk.rooms.reach(who.sender(), int(hall.keys[0]), who.direct)
        self.desk.looks.forget(who.direct)

    async def _title(self, typed: Typed) -> str:
        return f"#{typed.channel_name}" if typed.channel_name else await self.title(typed.who.team, typed.spot)

    async def title(self, team: str, spot: Spot) -> str:
        """Return what a gathering in a channel is called."""
        name = "" if spot.direct else await self.desk.users.channel_name(team, spot.channel)
        return f"#{name}" if name else "Runde"

    async def _name(self, who: Who, user: str) -> str:
        return (await self.desk.users.get(replace(who, user=user))).name or user
