"""500 people get a card of their own, from an API that takes 100 ms each time: `python -m bench.fan_out`.

Runde's whole way out (`bot.delivery` and the channel: look for what stands, note that it is being sent, render, send,
note that it was sent, on a SQLite file), beside the SDK's CloudAdapter with one of the same cards, as many at once, and
for Slack beside the SDK's client without a session. The platforms' own limits are out of the way, or they would be what
is measured: Teams takes 30 messages a second from a bot, Slack one a second in a conversation.
"""

import asyncio
import gc
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botbuilder.schema import Activity, Attachment, ChannelAccount, ConversationAccount, ConversationReference
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import delete, func, select, update

from bench.serving import started
from bench.steps import Steps
from bench.tables import Figure, section
from bot.channels import teams
from bot.channels.slack.api import Api
from bot.channels.slack.deliver import SlackOutgoing
from bot.channels.slack.looks import Looks
from bot.channels.slack.render import Look, render
from bot.channels.slack.tokens import OneToken
from bot.channels.slack.users import Users
from bot.channels.teams.addresses import Address
from bot.channels.teams.render import activity_of
from bot.delivery import Delivery
from bot.delivery.delivery import AT_ONCE
from dialogs.messages import Message
from dialogs.outgoing import Limits, Outgoing
from dialogs.phrasebook import Phrasebook
from dialogs.publish import DESK
from dialogs.registry import names
from dialogs.rooms import Rooms
from storage.tables import conversations, shown
from tests.dialogs.hall import Hall

PEOPLE, RUNS, SLOW_MS = 500, 3, 100
BY_SDK = 200  # it takes its time, and each as long as the other
TENANT, APP, WORKSPACE = "11111111-0000-0000-0000-000000000001", "app", "T01TEST"
SLIDE = (
    "Oppvekst\n\nHva lykkes vi med?\n\nHva må til?\n\nIndividuelt 3 minutter\nGruppe 10 minutter\n\nSekretær: trekkes"
)
FREE = Limits((), ())
ADDRESS = {"teams": f"{TENANT}/u/29:{{}}", "slack": f"{WORKSPACE}/U{{:04}}"}
TOLD = f"""{PEOPLE} cards, each in a conversation of its own, {RUNS} runs turn about, at most {AT_ONCE} under way at
once. Runde's is the whole way out, with what it notes down on SQLite (every commit synced); the platforms' own limits
are out of the way (Teams takes 30 messages a second, Slack one a second in a conversation). "Posts" are bare calls to
an API that answers at once. A step is what nobody else gets a turn in, by the processor time it took."""

Found = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to send everything; returns when it is sent."""

    name: str
    send: Callable[[], Awaitable[None]]
    count: int = PEOPLE


async def filled(hall: Hall) -> Message:
    """Fill the hall, let both platforms show everybody their own place, and return one of the desks."""
    await hall.open()
    await hall.say(hall.lead, f"ny runde\n{SLIDE}")
    for number in range(PEOPLE):
        name = f"Person {number}"
        await hall.join(name, f"Kommune {number // 6}")
        place = await hall.desk(name)
        async with hall.store.unit_of_work() as uow:
            for channel, address in ADDRESS.items():
                await uow.conversations.link(place, channel, address.format(number))
            await uow.commit()
    await hall.say(hall.lead, "grupper")
    await hall.say(hall.lead, "start")
    async with hall.engine.begin() as connection:  # their desks are what is sent
        others = select(conversations.c.id).where(conversations.c.parent.is_not(None))
        await connection.execute(delete(conversations).where(conversations.c.id.in_(others)))
    return await hall.shown(await hall.desk("Person 0"), DESK)


async def _delivered(hall: Hall, channel: Outgoing) -> None:
    """Forget that anything was shown, and let a delivery show it."""
    own = conversations.c.channel == channel.name
    async with hall.engine.begin() as connection:
        ours = select(conversations.c.id).where(own)
        await connection.execute(delete(shown).where(shown.c.conversation_id.in_(ours)))
        await connection.execute(update(conversations).where(own).values(seen=0))
    delivery = Delivery(hall.store, channel, hall.clock)
    delivery.start()
    while not delivery.waiting:  # noqa: ASYNC110 - it tells nobody when it begins, nor when it has nothing left
        await asyncio.sleep(0.005)
    while delivery.waiting or delivery.under_way:  # noqa: ASYNC110
        await asyncio.sleep(0.005)
    await delivery.close()
    async with hall.engine.connect() as connection:
        count = await connection.scalar(select(func.count()).where(shown.c.conversation_id.in_(ours), shown.c.seq > 0))
    assert count is not None
    assert count >= PEOPLE, count


async def _all(send: Callable[[int], Awaitable[Any]], count: int) -> None:
    turns = iter(range(count))

    async def one_after_the_other() -> None:
        for number in turns:
            await send(number)

    await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))


@asynccontextmanager
async def teams_ways(hall: Hall, desk: Message, url: str) -> AsyncIterator[list[Way]]:
    """Return Runde's way and the SDK's to Teams."""
    rooms = Rooms(hall.store, hall.conductor, hall.clock)
    site = teams.TeamsSite(rooms, Phrasebook(names()), APP, None, anonymous=True, limits=FREE)
    out = teams.outgoing(site)
    await out.directory.learn(TENANT, url)
    people = [Address.parse(ADDRESS["teams"].format(number)) for number in range(PEOPLE)]
    for number, address in enumerate(people):
        out.met(address, f"a:{number}")  # both know the conversation, as after somebody has joined by a press
    activity = activity_of(*await out.looks.posted(people[0], desk))
    adapter = CloudAdapter(ConfigurationBotFrameworkAuthentication({}))

    async def by_sdk(number: int) -> None:
        talk, bot = ConversationAccount(id=f"a:{number}"), ChannelAccount(id=f"28:{APP}")
        reference = ConversationReference(conversation=talk, bot=bot, channel_id="msteams", service_url=url)
        await adapter.continue_conversation(reference, partial(_say, activity), APP)

    async with asynccontextmanager(site.connections.live)(web.Application()):
        yield [
            Way("Runde to Teams", partial(_delivered, hall, out)),
            Way("SDK CloudAdapter", partial(_all, by_sdk, BY_SDK), BY_SDK),
        ]


async def _say(activity: Mapping[str, Any], turn: TurnContext) -> None:
    cards = [Attachment(content_type=one["contentType"], content=one["content"]) for one in activity["attachments"]]
    await turn.send_activity(Activity(type="message", attachments=cards))


@asynccontextmanager
async def slack_ways(hall: Hall, desk: Message, slow: str, quick: str) -> AsyncIterator[list[Way]]:
    """Return Runde's whole way to Slack, and bare posts by Runde's API and by the SDK's client."""
    token, api, bare = (
        OneToken("xoxb-test"),
        Api(OneToken("xoxb-test"), f"{slow}/api/"),
        Api(OneToken("x"), f"{quick}/"),
    )
    out = SlackOutgoing(api, Looks(hall.store, Users(api), "https://runde.example", "nb", "Europe/Oslo"), FREE)
    look = replace(Look("nb", "Europe/Oslo", "https://runde.example"), team=WORKSPACE)
    post: dict[str, Any] = {"channel": "U01", "text": "Hei", "blocks": render(desk, look).blocks}
    client = AsyncWebClient(token.value, base_url=f"{quick}/")
    await api.start()
    await bare.start()
    yield [
        Way("Runde to Slack", partial(_delivered, hall, out)),
        Way("Posts, Runde", partial(_all, lambda _: bare.call(WORKSPACE, "chat.postMessage", post), PEOPLE)),
        Way("Posts, slack_sdk", partial(_all, lambda _: client.chat_postMessage(**post), PEOPLE)),
    ]
    await api.close()
    await bare.close()


async def measured(ways: Sequence[Way]) -> Found:
    """Send everything each way, turn about; the first turn only warms up. Returns cards a second, ms and steps."""
    found: Found = {}
    for turn in range(RUNS + 1):
        for way in ways:
            steps = Steps(least=0.0005)
            with steps.watched():
                begun, used = time.perf_counter(), time.process_time()
                await way.send()
                took, used = time.perf_counter() - begun, time.process_time() - used
            told = {"rate": way.count / took, "cpu": used * 1000 / way.count, "step": steps.longest[0] * 1000}
            print(turn, way.name, told, steps.longest[2], file=sys.stderr, flush=True)
            for name, one in told.items() if turn else ():
                found.setdefault(f"{way.name}: {name}", []).append(one)
    return found


def report(found: Found) -> str:
    """Return the section."""
    sdk, slack = "SDK CloudAdapter", "slack_sdk without a session"
    ours, theirs = found["Runde to Teams: rate"], found["SDK CloudAdapter: rate"]
    figures = [
        Figure("cards to Teams, API takes 100 ms", ours, "a second", sdk, theirs, least=8),
        Figure("its longest step", found["Runde to Teams: step"], "ms", sdk, found["SDK CloudAdapter: step"]),
        Figure("processor a card", found["Runde to Teams: cpu"], "ms", sdk, found["SDK CloudAdapter: cpu"]),
        Figure("longest step of the loop, Teams", found["Runde to Teams: step"], "ms", most=20),
        Figure("cards to Slack, API takes 100 ms", found["Runde to Slack: rate"], "a second"),
        Figure("longest step of the loop, Slack", found["Runde to Slack: step"], "ms", most=20),
        Figure("posts", found["Posts, Runde: rate"], "a second", slack, found["Posts, slack_sdk: rate"]),
        Figure("processor a post", found["Posts, Runde: cpu"], "ms", slack, found["Posts, slack_sdk: cpu"]),
    ]
    return section("500 personal cards", TOLD, figures)


async def main() -> None:
    """Measure, and print the section."""
    gc.set_threshold(700, 10, 200)  # as bot.warming does
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="runde-bench-")))
        hall = await Hall.built(folder)
        stack.push_async_callback(hall.close)
        desk = await filled(hall)
        slow, quick = [await stack.enter_async_context(started("bench.slow_api", str(each))) for each in (SLOW_MS, 0)]
        ways = await stack.enter_async_context(teams_ways(hall, desk, slow))
        ways += await stack.enter_async_context(slack_ways(hall, desk, slow, quick))
        gc.collect()
        gc.freeze()
        print(report(await measured(ways)))


if __name__ == "__main__":
    asyncio.run(main())
