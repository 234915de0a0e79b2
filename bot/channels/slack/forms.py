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
from dialogs.paging import FORM, Page
from dialogs.places import Place
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

        Where the button turns what stands above the fields, the form is at that page.
        """
        place, person, values = around.place, around.person, press.carried.values
        if person is None or (place.kind == "person" and place.keys[-1] != person.id):
            return None
        found = await self._form_in(place, values.get(FORM, press.carried.action), person.id)
        if found is None:
            return None
        message, button = found
        look = replace(self.desk.look(around), page=Page.at(values, **{FORM: button.action}))
        return modal.form(_hinted(message, self.desk, around), button, place, look)

    async def _form_in(self, place: Place, action: str, person: str) -> tuple[Message, Button] | None:
        async with self.desk.store.unit_of_work() as uow:
            for standing in reversed(await uow.posts.since([place], 0)):
                button = form_button(standing.post.message)
                if button is not None and button.action == action:
                    return await filled(uow, person, standing.post.message), button
        return None


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
