"""Sending: each of Slack's refusals is told by its type, and nothing is tried again behind the outbox's back."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import web

from bot.channels.slack.api import Api
from bot.channels.slack.deliver import SlackOutgoing
from bot.channels.slack.looks import Looks
from bot.channels.slack.tokens import OneToken
from bot.channels.slack.users import Users
from dialogs.messages import Message
from dialogs.outgoing import MessageGone, Stopped, TryLater, Unanswered
from dialogs.telling import picture_of
from dialogs.words import words
from facilitation.tallies import scale_tally
from tests.channels.slack.fake import TOKEN, FakeSlack
from tests.dialogs.hall import Hall

HELLO = Message(title="Hei", text=("Alle sammen",))
AT = "T01TEST/C01GEN"


@pytest.fixture
async def hall(tmp_path: Any) -> AsyncIterator[Hall]:
    hall = await Hall.built(tmp_path)
    yield hall
    await hall.close()


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    slack = FakeSlack(pace=0)
    server = await slack.served()
    yield slack
    await server.close()


@pytest.fixture
async def out(slack: FakeSlack, hall: Hall) -> AsyncIterator[SlackOutgoing]:
    api = Api(OneToken(TOKEN), slack.url)
    await api.start()
    yield SlackOutgoing(api, Looks(hall.store, Users(api), "https://runde.test", "nb", "Europe/Oslo"))
    await api.close()


async def test_posts_threads_and_direct_messages_and_their_edits(slack: FakeSlack, out: SlackOutgoing) -> None:
    posted = await out.post(AT, HELLO)
    opened = await out.post("", HELLO, thread_of=AT)
    reply = await out.post(opened.address, HELLO)
    alone = await out.post("T01TEST/U01ALICE", HELLO)
    first, second, third, fourth = slack.sent
    assert (posted.reference, posted.address) == (f"C01GEN/{first.ts}", "")
    assert opened.address == f"{AT}/{second.ts}"
    assert (third.thread, reply.reference) == (second.ts, f"C01GEN/{third.ts}")
    assert (fourth.channel, alone.reference) == ("D01ALICE", f"D01ALICE/{fourth.ts}")
    for address, reference in ((opened.address, reply.reference), ("T01TEST/U01ALICE", alone.reference)):
        await out.edit(address, reference, Message(title="Endret"))
    assert [one.edits for one in slack.sent] == [0, 0, 1, 1]
    assert out.room_of(opened.address) == AT
    await out.delete(opened.address, reply.reference)
    assert [one.ts for one in slack.sent] == [first.ts, second.ts, fourth.ts]
    with pytest.raises(MessageGone):
        await out.delete(opened.address, reply.reference)


def no(error: str, status: int = 200, **headers: str) -> web.Response:
    return web.json_response({"ok": False, "error": error}, status=status, headers=headers)


@pytest.mark.parametrize(
    "answer,reason",
    [
        ("is_archived", "archived"),
        ("channel_not_found", "gone"),
        ("not_in_channel", "forbidden"),
        ("missing_scope", "forbidden"),
        ("token_revoked", "revoked"),
        ("account_inactive", "revoked"),
        ("user_disabled", "slack-no-direct"),
        ("something_new", "unknown"),
    ],
)
async def test_what_slack_will_not_have_is_stopped_with_a_reason(
    slack: FakeSlack, out: SlackOutgoing, answer: str, reason: str
) -> None:
    slack.faults["chat.postMessage"].append(no(answer))
    with pytest.raises(Stopped) as refused:
        await out.post(AT, HELLO)
    assert refused.value.reason == reason
    assert len(slack.calls) == 1


@pytest.mark.parametrize(
    "answer,seconds",
    [
        (no("ratelimited", 429, **{"Retry-After": "7"}), 7),
        (web.Response(status=429, headers={"Retry-After": "9"}, text="slow down"), 9),
        (no("ratelimited"), 5),
        (no("service_unavailable", 503), 5),
        (web.Response(status=502, text="<html>", content_type="text/html"), 5),
    ],
)
async def test_what_is_to_be_tried_later_says_when(
    slack: FakeSlack, out: SlackOutgoing, answer: web.Response, seconds: float
) -> None:
    slack.faults["chat.postMessage"].append(answer)
    with pytest.raises(TryLater) as refused:
        await out.post(AT, HELLO)
    assert refused.value.seconds == seconds
    assert len(slack.calls) == 1, "nobody but the outbox tries again"


@pytest.mark.parametrize("answer", [no("fatal_error"), web.Response(status=500), web.Response(text="ok?")])
async def test_where_nobody_knows_how_it_went_nobody_says_so(
    slack: FakeSlack, out: SlackOutgoing, answer: web.Response
) -> None:
    slack.faults["chat.postMessage"].append(answer)
    with pytest.raises(Unanswered):
        await out.post(AT, HELLO)
    assert len(slack.calls) == 1


async def test_a_message_that_was_deleted_is_gone(out: SlackOutgoing) -> None:
    with pytest.raises(MessageGone):
        await out.edit(AT, "C01GEN/1.1", HELLO)


async def test_a_slack_that_is_not_there_is_tried_later_and_an_odd_address_is_stopped(hall: Hall) -> None:
    api = Api(OneToken(TOKEN), "http://127.0.0.1:9/api/")
    out = SlackOutgoing(api, Looks(hall.store, Users(api), "", "nb", "Europe/Oslo"))
    await api.start()
    with pytest.raises(TryLater):
        await out.post(AT, HELLO)
    with pytest.raises(Stopped):
        await out.post("somewhere", HELLO)
    await api.close()


async def test_many_are_sent_over_one_session(slack: FakeSlack, out: SlackOutgoing) -> None:
    await asyncio.gather(*(out.post(f"T01TEST/U{number:03}", HELLO) for number in range(50)))
    assert len(slack.sent) == 50


async def test_a_picture_that_slack_cannot_fetch_is_told_in_words_and_stops_nothing(
    slack: FakeSlack, out: SlackOutgoing
) -> None:
    picture = replace(picture_of("Hvor klar?", scale_tally([7]), words("nb")), key="5ca1ab1e")
    for method in ("chat.postMessage", "chat.update"):
        slack.faults[method].append(no("invalid_blocks"))
    posted = await out.post(AT, Message(title="Svar", picture=picture))
    await out.edit(AT, posted.reference, Message(title="Nye svar", picture=picture))
    [sent] = slack.sent
    assert sent.edits == 1
    assert not [block for block in sent.blocks if block["type"] == "image"]
    assert "Gjennomsnitt: 7" in sent.words
