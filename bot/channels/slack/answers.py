"""How a private answer goes back: in the response itself, by the press's own address, or as a message for one person.

Nothing here is kept in the outbox: it is for whoever waits for it now, and worth nothing later.
"""

import asyncio
from collections.abc import Coroutine, Mapping
from dataclasses import replace
from typing import Any

import structlog

from bot.channels.slack import modal
from bot.channels.slack.api import Api
from bot.channels.slack.arrivals import Press, Spot, Who
from bot.channels.slack.blocks import Block
from bot.channels.slack.errors import TooLate
from bot.channels.slack.render import Look, render
from dialogs.messages import Message, Reply, Tone
from dialogs.outgoing import ChannelError
from dialogs.places import Place

Ack = Mapping[str, Any] | None  # what an acknowledgement holds

_log = structlog.get_logger(__name__)


class Answers:
    """Sends what must not wait, beside the acknowledgement."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._under_way: set[asyncio.Task[None]] = set()

    def open(self, who: Who, trigger: str, view: Block) -> None:
        """Open a modal."""
        self._send("views.open", self._opened(who, trigger, view))

    def turn(self, press: Press, view: Block, late: Message, look: Look) -> None:
        """Show a page in the modal in which it was turned to, or in a new one; say `late` where there was no time."""
        if press.view == "modal":
            self._update(press, view)
        else:
            self._send("views.open", self._opened_in_time(press, view, late, look))

    async def _opened(self, who: Who, trigger: str, view: Block) -> None:
        await self._api.call(who.team, "views.open", {"trigger_id": trigger, "view": view})

    async def _opened_in_time(self, press: Press, view: Block, late: Message, look: Look) -> None:
        try:
            await self._opened(press.who, press.trigger, view)
        except TooLate:
            self.answer(press, late, None, look)
            raise

    def _update(self, press: Press, view: Block) -> None:
        body = {"view_id": press.view_id, "view": view}
        self._send("views.update", self._api.call(press.who.team, "views.update", body))

    def tell(self, who: Who, spot: Spot, message: Message, look: Look) -> None:
        """Say something to one person where they are; in a channel nobody else sees it."""
        body: dict[str, Any] = {"channel": spot.channel, **shown(message, replace(look, team=who.team))}
        if spot.direct:
            self._send("chat.postMessage", self._api.call(who.team, "chat.postMessage", body))
            return
        body |= {"user": who.user} | ({"thread_ts": spot.thread} if spot.thread else {})
        self._send("chat.postEphemeral", self._api.call(who.team, "chat.postEphemeral", body))

    def answer(self, press: Press, message: Message, place: Place | None, look: Look) -> None:
        """Answer a press where it was made."""
        if press.view == "modal":
            self._update(press, modal.told(message, place, look))
        elif press.response_url:
            answer = shown(message, replace(look, team=press.who.team))
            body = {"response_type": "ephemeral", "replace_original": False, **answer}
            self._send("response_url", self._api.respond(press.response_url, body))
        elif press.spot is not None:
            self.tell(press.who, press.spot, message, look)

    async def close(self) -> None:
        """Let what is under way end."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=5)

    def _send(self, method: str, sending: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(self._sent(method, sending))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _sent(self, method: str, sending: Coroutine[Any, Any, object]) -> None:
        try:
            await sending
        except ChannelError as error:
            _log.warning("slack_answer_not_sent", method=method, error=f"{type(error).__name__}: {error}")


def shown(message: Message, look: Look) -> Mapping[str, Any]:
    """Return a message as the arguments of a call."""
    rendered = render(message, look)
    return {"text": rendered.text, "blocks": rendered.blocks}


def is_worth_showing(reply: Reply) -> bool:
    """Tell whether a sent form is answered by more than its closing: "Lagret." is what a closing form says."""
    message = reply.message
    if message is None:
        return False
    more = message.sections or message.facts or message.links or message.buttons or len(message.text) > 1
    return bool(more) or message.tone is not Tone.DONE
