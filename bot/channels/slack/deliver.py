"""Sends what the outbox holds: posts, threads, direct messages and edits, each refusal told by its type.

Addresses: `T/C` is a channel of a workspace, `T/C/ts` a thread in it, `T/U` somebody's direct conversation.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.channels.slack.api import Api
from bot.channels.slack.arrivals import NAME
from bot.channels.slack.looks import Looks
from bot.channels.slack.render import render
from dialogs.asides import Asides
from dialogs.messages import Message
from dialogs.outgoing import Limits, Outgoing, Posted, Stopped, Window
from dialogs.paging import Page
from dialogs.telling import in_words

_ADDRESS = re.compile(r"([A-Z0-9]+)/([A-Z0-9]+)(?:/(\d+\.\d+))?")

# About one post a second in a channel; several hundred a minute and about 50 edits a minute in a workspace.
LIMITS = Limits(
    conversation=(Window(1, 1.0),),
    everybody=(Window(10, 1.0),),
    edits=(Window(48, 60.0),),
    account=lambda room: room.split("/")[0],
)


class SlackOutgoing(Outgoing):
    """A `dialogs.outgoing.Outgoing` for every workspace Runde is installed in."""

    name = NAME

    def __init__(self, api: Api, looks: Looks, limits: Limits = LIMITS) -> None:
        self.limits = limits
        self.asides = Asides()
        self._api = api
        self._looks = looks

    def room_of(self, address: str) -> str:
        """Return the channel: a thread counts with it."""
        return "/".join(address.split("/")[:2])

    async def post(self, address: str, message: Message, *, thread_of: str = "", under: str = "") -> Posted:  # noqa: ARG002
        """Post a new message; with an empty address one that opens a thread in the channel `thread_of`.

        What could stand `under` another stands beside it: a channel here is a stream, where replies pass unseen.
        """
        team, channel, thread = _parts(address or thread_of)
        arguments = {"channel": channel, "unfurl_links": False, "unfurl_media": False}
        if thread and address:
            arguments["thread_ts"] = thread
        answer = await self._say(team, "chat.postMessage", arguments, address or thread_of, message)
        stamp = str(answer.get("ts", ""))
        # A direct conversation has an id of its own, which only the answer tells, and which edits ask for.
        reference = f"{answer.get('channel') or channel}/{stamp}"
        return Posted(reference, "" if address else f"{team}/{channel}/{stamp}")

    async def edit(self, address: str, reference: str, message: Message) -> None:
        """Change a message posted before."""
        team, _, _ = _parts(address)
        channel, _, stamp = reference.partition("/")
        await self._say(team, "chat.update", {"channel": channel, "ts": stamp}, address, message)

    async def delete(self, address: str, reference: str) -> None:
        """Take away a message posted before."""
        team, _, _ = _parts(address)
        channel, _, stamp = reference.partition("/")
        await self._api.call(team, "chat.delete", {"channel": channel, "ts": stamp})

    async def _say(
        self, team: str, method: str, arguments: Mapping[str, Any], address: str, message: Message
    ) -> Mapping[str, Any]:
        """Send a message; one refused for what may be its picture (Slack fetches it, or will not) is told in words."""
        try:
            return await self._api.call(team, method, {**arguments, **await self._shown(address, message)})
        except Stopped as refused:
            if message.picture is None or refused.reason != "unknown":
                raise
            return await self._api.call(team, method, {**arguments, **await self._shown(address, in_words(message))})

    async def _shown(self, address: str, message: Message) -> dict[str, Any]:
        look = await self._looks.of(self.room_of(address), message)
        look = replace(look, team=address.split("/", maxsplit=1)[0], page=Page())
        rendered = render(message, look)
        if rendered.shortened and not look.more:
            rendered = render(message, replace(look, more=look.site))
        return {"text": rendered.text, "blocks": rendered.blocks}


def _parts(address: str) -> tuple[str, str, str]:
    match = _ADDRESS.fullmatch(address)
    if match is None:
        raise Stopped("gone")
    return match[1], match[2], match[3] or ""
