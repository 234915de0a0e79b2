"""The home page: what somebody is asked to do now, and what they lead, with the same buttons as in their messages."""

from collections.abc import Sequence

from bot.channels.slack import modal
from bot.channels.slack.arrivals import Who
from bot.channels.slack.blocks import Block
from bot.channels.slack.context import Desk
from dialogs.messages import Message
from dialogs.publish import DESK, LEAD

_FIRST = (DESK, LEAD)


async def home(desk: Desk, who: Who, notes: Sequence[Message] = ()) -> Block:
    """Return somebody's page as it is now; `notes` are answers to what they have just pressed there."""
    around = await desk.rooms.around(who.sender(), who.direct)
    shown = list(notes)
    if around.private is not None:
        async with desk.store.unit_of_work() as uow:
            standing = {one.post.key: one.post.message for one in await uow.posts.since([around.private], 0)}
        shown += [standing[key] for key in _FIRST if key in standing]
    if not shown:
        words = desk.words(around)
        shown = [Message(text=(words("slack-home-empty"), words("slack-home-hint")))]
    return modal.home(shown, around.private or around.place, desk.look(around))
