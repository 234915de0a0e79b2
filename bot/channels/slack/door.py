"""Whatever has come in from Slack goes to the conductor here, and what is answered at once is sent beside the outbox.

Returns what the acknowledgement holds; when it returns, what was meant is durable.
"""

from dataclasses import dataclass, replace

from bot.channels.slack import modal
from bot.channels.slack.answers import Ack, Answers, is_worth_showing
from bot.channels.slack.arrivals import NAME, Arrival, Filled, HomeOpened, Press, Spot, Typed
from bot.channels.slack.blocks import Block
from bot.channels.slack.changes import ChannelChanges
from bot.channels.slack.context import Desk
from bot.channels.slack.forms import Forms
from bot.channels.slack.home import Homes, Note
from bot.channels.slack.host import OPENS, Host
from bot.channels.slack.typed import Typing
from dialogs.answering import FILED
from dialogs.incoming import Pressed, Submitted
from dialogs.messages import Message, Reply
from dialogs.paging import FORM, OF, POST, TOLD, TURN, Page
from dialogs.places import LOBBY
from dialogs.rooms import Around
from dialogs.views.join_view import joining


@dataclass(frozen=True, slots=True)
class SlackDoor:
    """The way in for everything that Slack sends."""

    desk: Desk
    host: Host
    typing: Typing
    forms: Forms
    answers: Answers
    homes: Homes
    changes: ChannelChanges

    async def let_in(self, arrival: Arrival) -> Ack:
        """Do what came in, and return what is to be acknowledged with."""
        ack: Ack = None
        match arrival:
            case Typed():
                ack = await self.typing.let_in(arrival)
            case Press():
                await self._pressed(arrival)
            case Filled():
                ack = await self._filled(arrival)
            case HomeOpened():
                self.homes.show(arrival.who, page=1)
            case _:
                await self.changes.note(arrival)
        if isinstance(arrival, Typed | Press | Filled):
            self.homes.changed(arrival.who)
        return ack

    async def _pressed(self, press: Press) -> None:
        who, carried, spot = press.who, press.carried, press.spot
        addresses = (spot.address, spot.hall) if spot else (carried.address, who.direct)
        around = await self.desk.rooms.around(who.sender(), *addresses, place=carried.place)
        if carried.action == TURN and FORM not in carried.values:
            await self._turned(press, around)
            return
        view = await self._form(press, around)
        if view is not None:
            self._turn(press, around, view)
            return
        if press.form or carried.action == TURN:
            self._answer(press, around, Reply(self.desk.note(around, "no-no-such-button"), refused=True))
            return
        reply: Reply | None = None
        if carried.action in OPENS and spot is not None:
            title = carried.values.get("title", "") or await self.host.title(who.team, spot)
            reply, around = await self.host.opened(press, spot, around, carried.action, title)
        if reply is None:
            pressed = Pressed(press.delivery_id, who.sender(), around.place, carried.action, carried.values)
            reply = await self.desk.rooms.door.handle(pressed)
            await self.host.reach(who, reply)
        self._answer(press, around, reply)

    async def _turned(self, press: Press, around: Around) -> None:
        """Show another page of what stands, or of what was answered; nothing of the round changes."""
        values, reply = press.carried.values, TOLD in press.carried.values
        if press.view == "home" and not reply and POST not in values:
            self.homes.show(press.who, page=Page.at(values).number)
            return
        page = Page.at(values, **({} if reply or POST in values else {OF: press.reference or values.get(OF, "")}))
        standing = await self._standing(around, page)
        if standing is None:
            self._answer(press, around, Reply(self.desk.note(around, "no-no-such-button"), refused=True))
            return
        # What can be done with what stands is done there; what was answered stands nowhere else.
        look = replace(self.desk.look(around), team=press.who.team, page=replace(page, beside=not reply))
        self._turn(press, around, modal.told(standing, around.place, look))

    def _turn(self, press: Press, around: Around, view: Block) -> None:
        self.answers.turn(press, view, self.desk.note(around, "slack-too-late"), self.desk.look(around))

    async def _standing(self, around: Around, page: Page) -> Message | None:
        """Return the whole of what is turned, if it is theirs to see."""
        own = around.person is not None and around.place.keys[-1:] == (around.person.id,)
        if TOLD not in page.carries and around.place.kind == "person" and not own:
            return None
        if OF not in page.carries:
            return await self.desk.rooms.turned(around.place, page.carries)
        async with self.desk.store.unit_of_work() as uow:
            return await uow.outbox.standing(NAME, around.place, [page.carries[OF]])

    async def _form(self, press: Press, around: Around) -> Block | None:
        action, values = press.carried.action, press.carried.values
        if press.form or FORM in values:
            return await self.forms.of_post(press, around)
        if action == "join" and around.member is None and around.gathering is not None:
            return self.forms.join(around)
        if action == "new_round" and not values.get("text") and not values.get("later"):
            spot = press.spot
            address = spot.address if spot else press.who.direct
            return self.forms.slide(around, address, await self.host.title(press.who.team, spot) if spot else "")
        return None

    def _answer(self, press: Press, around: Around, reply: Reply) -> None:
        if press.view == "home":
            self.homes.show(press.who, Note(reply.message, press.delivery_id) if reply.message else None)
        elif reply.message is not None:
            self.answers.answer(press, reply.message, around.place, self.desk.look(around, press.delivery_id))

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
            values, sender = joining(values), await self.host.named(who)
        elif carried.action == "new_round" and addresses:
            spot = Spot(carried.address, carried.address.split("/")[1], direct=carried.address == who.direct)
            reply, around = await self.host.opened(filled, spot, around, "new_round", carried.values.get("title", ""))
        if reply is None:
            values |= {name: text for name, text in carried.values.items() if name != "title"}
            submitted = Submitted(filled.delivery_id, sender, around.place, carried.action, values)
            reply = await self.desk.rooms.door.handle(submitted)
            await self.host.reach(who, reply)
        return self._closing(filled, around, reply)

    def _closing(self, filled: Filled, around: Around, reply: Reply) -> Ack:
        """Return how the modal goes on: what is wrong is said under its field, a long answer is shown in its place."""
        if reply.refused and reply.message and filled.fields and not reply.message.sections:
            text = " ".join(reply.message.text)
            return {"response_action": "errors", "errors": dict(modal.errors(filled.fields, text))}
        if reply.message is None or not is_worth_showing(reply):
            return None
        look = self.desk.look(around, filled.delivery_id)
        return {"response_action": "update", "view": modal.told(reply.message, around.place, look)}
