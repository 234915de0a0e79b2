"""Which form a press or a command opens: a post's own, *Bli med*, or the slide of a new round."""

from dataclasses import dataclass, replace

from bot.channels.slack import modal
from bot.channels.slack.arrivals import Press
from bot.channels.slack.blocks import Block
from bot.channels.slack.carried import Carried
from bot.channels.slack.context import Desk
from bot.channels.slack.modal import FIELD_ROOM
from bot.channels.slack.render import form_button
from dialogs.filling import filled
from dialogs.messages import Button, Message, TextInput
from dialogs.paging import FORM, TOLD, Page
from dialogs.rooms import Around
from dialogs.views.join_view import join_message
from dialogs.views.lead_view import no_round_message


@dataclass(frozen=True, slots=True)
class Forms:
    """Makes the modals that are filled in."""

    desk: Desk

    def join(self, around: Around) -> Block:
        """Return the form of *Bli med*."""
        title = around.gathering.title if around.gathering else ""
        message = join_message(title, self.desk.words(around))
        return modal.form(message, message.buttons[0], around.place, self.desk.look(around))

    def slide(self, around: Around, address: str, title: str) -> Block:
        """Return the form of a new round; where it is sent from no gathering, `title` is what one is called.

        From a page of one's own it is for the gathering that was asked in; a channel may open another one.
        """
        words = self.desk.words(around)
        message = no_round_message(words)
        view = modal.form(_hinted(message, self.desk, around), message.buttons[0], None, self.desk.look(around))
        place = around.place if around.place.kind == "person" else None
        view["private_metadata"] = Carried("new_round", {"title": title}, place, address).packed()
        return view

    async def of_post(self, press: Press, around: Around) -> Block | None:
        """Return the form of the post that a button stands under, as it is now; None when it stands no more.

        One that was an answer is as it was given. Where the button turns what stands above the fields, the form is at
        that page.
        """
        place, values = around.place, press.carried.values
        action = values.get(FORM, press.carried.action)
        answered = await self.desk.rooms.turned(place, values) if TOLD in values else None
        found = _form_of(answered, action) if answered else await self._standing(around, action)
        if found is None:
            return None
        message, button = found
        look = replace(self.desk.look(around), page=Page.at(values, **{FORM: button.action}))
        return modal.form(_hinted(message, self.desk, around), button, place, look)

    async def _standing(self, around: Around, action: str) -> tuple[Message, Button] | None:
        place, person = around.place, around.person
        if person is None or (place.kind == "person" and place.keys[-1] != person.id):
            return None
        async with self.desk.store.unit_of_work() as uow:
            for standing in reversed(await uow.posts.since([place], 0)):
                found = _form_of(standing.post.message, action)
                if found is not None:
                    [message] = await filled(uow, [(person.id, found[0])])
                    return message, found[1]
        return None


def _form_of(message: Message, action: str) -> tuple[Message, Button] | None:
    """Return a message with the button that opens its fields, if that is the one for an action."""
    button = form_button(message)
    return (message, button) if button is not None and button.action == action else None


def _hinted(message: Message, desk: Desk, around: Around) -> Message:
    """Tell where a field takes more than a modal does, and how to send it then."""
    hint = desk.words(around)("slack-slide-hint")
    fields = tuple(
        replace(field, hint=field.hint or hint)
        if isinstance(field, TextInput) and field.max_length > FIELD_ROOM
        else field
        for field in message.inputs
    )
    return replace(message, inputs=fields)
