"""What Slack sends: checked, let in once, answered in time; and what is not for us is left alone."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from facilitation.state import RoundState
from tests.channels.slack.fake import APP_TOKEN
from tests.channels.slack.workspace import BOT, CHANNEL, SECRET, TEAM, Workspace, payload, workspace

ALICE, BOB = "U01ALICE", "U02BOB"
SLIDE = """ny runde
Hva er det viktigste vi kan gjøre?
Individuelt 3 minutter
Gruppe 10 minutter (rekkefremlegg)
Plenum"""


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Workspace]:
    async with workspace(tmp_path, pace=0.1) as room:
        room.slack.names |= {ALICE: "Alice Dal", BOB: "Bob Berg"}
        yield room


async def gatherings(room: Workspace) -> list[str]:
    async with room.house.store.unit_of_work() as uow:
        return [one.title for one in await uow.gatherings.all()]


async def test_slack_makes_sure_it_is_us(room: Workspace) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "abc", "token": "x"})
    response = await room.send(body, "application/json")
    assert response.status == 200
    assert "abc" in await response.text()


@pytest.mark.parametrize(
    "age,secret,status", [(0, "another", 401), (600, SECRET, 401), (-600, SECRET, 401), (0, SECRET, 200)]
)
async def test_what_is_not_signed_by_slack_now_changes_nothing(
    room: Workspace, age: float, secret: str, status: int
) -> None:
    body = payload("app_mention")
    body["event"]["text"] = f"<@{BOT}> ny samling Vår"
    sent = await room.send(json.dumps(body), "application/json", age=age, secret=secret)
    assert sent.status == status
    assert len(await gatherings(room)) == (status == 200)


@pytest.mark.parametrize(
    "body,content_type",
    [
        ("{", "application/json"),
        ("[]", "application/json"),
        ("payload=%7B", "application/x-www-form-urlencoded"),
        ('{"type": "event_callback"}', "application/json"),
        ('{"type": "event_callback", "event": "app_mention"}', "application/json"),
        ('{"type": "event_callback", "team_id": "T1", "event_id": "E", "event": {"type": 5}}', "application/json"),
        ("payload=%7B%22type%22%3A%22block_actions%22%7D", "application/x-www-form-urlencoded"),
        ("payload=%7B%22type%22%3A%22view_submission%22%2C%22view%22%3A7%7D", "application/x-www-form-urlencoded"),
        ("command=%2Frunde&text=ny", "application/x-www-form-urlencoded"),
        ("", "application/json"),
    ],
)
async def test_bodies_that_slack_never_sends_are_refused(room: Workspace, body: str, content_type: str) -> None:
    assert 400 <= (await room.send(body, content_type)).status < 500


@pytest.mark.parametrize("name", ["message", "reaction_added", "block_actions", "app_home_opened", "app_mention"])
async def test_recorded_bodies_are_taken(room: Workspace, name: str) -> None:
    body = payload(name)
    raw = json.dumps(body)
    assert (await room.send(raw, "application/json")).status == 200


@pytest.mark.parametrize(
    "body",
    [
        {"type": "event_callback", "event_id": "Ev1", "event": {"type": "team_join", "user": 5, "channel": []}},
        {"type": "event_callback", "event_id": "Ev2", "event": {"type": "message", "subtype": None, "user": None}},
        {"type": "app_rate_limited"},
        {"type": "shortcut", "callback_id": "x"},
        {"type": "block_suggestion"},
    ],
)
async def test_what_we_do_not_know_is_acknowledged_and_left_alone(room: Workspace, body: dict[str, Any]) -> None:
    body = {"team_id": TEAM, "team": {"id": TEAM}, "user": {"id": ALICE}, **body}
    assert (await room.send(json.dumps(body), "application/json")).status == 200
    assert await gatherings(room) == []


async def test_a_mention_opens_a_gathering_for_the_channel_once(room: Workspace) -> None:
    await room.mention(ALICE, SLIDE, event_id="Ev1")
    await room.mention(ALICE, SLIDE, event_id="Ev1")
    assert await gatherings(room) == ["#general"]
    post = await room.in_channel("Bli med")
    assert "Hva er det viktigste" in post.words
    panel = await room.to(ALICE, "Du leder")
    assert panel.button("Foreslå grupper") is not None
    await room.settled()
    assert not room.slack.refused
    assert room.slowest < 3


async def test_what_slack_sends_again_is_answered_and_changes_nothing(room: Workspace) -> None:
    body = payload("app_mention")
    body["event"]["text"] = f"<@{BOT}> ny samling Vår"
    for number in range(3):
        headers = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": "http_timeout"} if number else {}
        assert (await room.send(json.dumps(body), "application/json", headers=headers)).status == 200
    assert await gatherings(room) == ["Vår"]


async def test_talk_in_a_channel_and_its_threads_is_nobody_elses(room: Workspace) -> None:
    await room.mention(ALICE, SLIDE)
    await room.settled()
    before = len(room.slack.sent)
    for event in (
        {"type": "message", "channel": CHANNEL, "channel_type": "channel", "user": BOB, "text": "start", "ts": "1.2"},
        {"type": "message", "channel": "D0BOT", "channel_type": "im", "bot_id": "B0BOT", "text": "hei", "ts": "1.3"},
        {
            "type": "message", "channel": "D1", "channel_type": "im", "subtype": "message_changed", "ts": "1.4",
            "message": {"text": "start"},
        },
    ):  # fmt: skip
        assert (await room.event(event)).status == 200
    await room.settled()
    assert len(room.slack.sent) == before


async def test_whoever_waited_too_long_for_a_modal_is_asked_to_press_again(
    room: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slack opens one within three seconds of the press; where Runde was too slow, nothing would be seen to happen."""
    await room.mention(ALICE, SLIDE)
    post = await room.in_channel("Bli med")
    with monkeypatch.context() as slow:
        slow.setattr(room.slack, "trigger", lambda _user: "1.2.expired")
        await room.press(BOB, post, "Bli med")
        assert (await room.in_channel("Trykk en gang til", BOB)).to == BOB
    await room.press(BOB, post, "Bli med")
    assert await room.fill_in(BOB, {"organisation": "Skien kommune"}) is None


async def test_joining_asks_where_one_is_from_and_says_what_is_missing_in_the_modal(room: Workspace) -> None:
    await room.mention(ALICE, SLIDE)
    post = await room.in_channel("Bli med")
    await room.press(BOB, post, "Bli med")
    answer = await room.fill_in(BOB, {"organisation": " "})
    assert answer["response_action"] == "errors"
    assert list(answer["errors"]) == ["organisation"]
    assert await room.fill_in(BOB, {"organisation": "Skien kommune"}) is None
    desk = await room.to(BOB, "Du er med")
    await room.press(BOB, post, "Bli med")
    told = await room.in_channel("Du er med", BOB)
    assert told.to == BOB
    assert desk.channel == "D02BOB"


async def test_the_command_opens_a_modal_that_plans_the_round(room: Workspace) -> None:
    assert await room.command(ALICE, "ny") is None
    answer = await room.fill_in(ALICE, {"text": SLIDE.removeprefix("ny runde\n")})
    assert answer["response_action"] == "update"
    assert "Hva er det viktigste" in json.dumps(answer["view"], ensure_ascii=False)
    assert await gatherings(room) == ["#general"]
    await room.in_channel("Bli med")
    helped = await room.command(BOB, "hjelp")
    assert helped["response_type"] == "ephemeral"


async def test_a_command_alone_helps_and_a_round_is_planned_in_a_channel(room: Workspace) -> None:
    assert "kan du gjøre nå" in (await room.command(ALICE, ""))["text"]
    told = await room.command(ALICE, "ny", channel="D01ALICE")
    assert "/runde ny" in told["text"]


async def test_asking_twice_for_a_new_gathering_with_one_event_gives_one(room: Workspace) -> None:
    await room.mention(ALICE, "ny samling Høst", event_id="Ev7")
    await room.mention(ALICE, "ny samling Høst", event_id="Ev7")
    await room.mention(ALICE, "ny samling Vår", event_id="Ev8")
    assert sorted(await gatherings(room)) == ["Høst", "Vår"]


async def test_a_channel_that_is_archived_is_stopped_and_goes_on_when_it_is_back(room: Workspace) -> None:
    await room.mention(ALICE, SLIDE)
    await room.settled()
    await room.event({"type": "channel_archive", "channel": CHANNEL, "user": ALICE})
    async with room.house.store.unit_of_work() as uow:
        assert [one.stopped for one in await uow.conversations.stopped(1)] == ["archived"]
    await room.pass_time(0.1)
    assert "Kanalen er arkivert" in (await room.to(ALICE, "Kanalen (Slack)")).words
    await room.event({"type": "channel_rename", "channel": {"id": CHANNEL, "name": "vår"}})
    assert await gatherings(room) == ["#vår"]
    await room.event({"type": "channel_unarchive", "channel": CHANNEL, "user": ALICE})
    async with room.house.store.unit_of_work() as uow:
        assert await uow.conversations.stopped(1) == []


async def test_a_busy_slack_gets_its_pause_and_a_refusal_is_told_to_whoever_leads(room: Workspace) -> None:
    busy = web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "1"})
    room.slack.faults["chat.postMessage"].append(busy)
    await room.mention(ALICE, SLIDE)
    await room.settled()
    assert (await room.in_channel("Bli med")).words
    room.slack.faults["chat.update"].append(web.json_response({"ok": False, "error": "not_in_channel"}))
    await room.press(BOB, await room.in_channel("Bli med"), "Bli med")
    await room.fill_in(BOB, {"organisation": "Skien"})
    await room.pass_time(0.1)
    await room.settled()
    async with room.house.store.unit_of_work() as uow:
        stopped = [one.stopped for one in await uow.conversations.stopped(1)]
    await room.pass_time(0.1)
    assert stopped == ["forbidden"]
    assert room.slack.posts["C01GEN"] == len(room.slack.in_channel("C01GEN")), "nothing is posted twice"


async def test_what_fails_is_not_acknowledged_and_can_come_again(room: Workspace) -> None:
    event = payload("app_mention")
    event["event"]["text"] = f"<@{BOT}> ny samling Vår"
    async with room.house.store.unit_of_work() as uow:
        await uow.gatherings.revoke_links(room.clock.now())  # a writer holds the database, and does not let go
        sending = asyncio.create_task(room.send(json.dumps(event), "application/json"))
        await asyncio.sleep(0.3)
        assert not sending.done(), "nothing is acknowledged before it is durable"
    assert (await sending).status == 200
    assert await gatherings(room) == ["Vår"]


async def test_a_double_press_counts_once(room: Workspace) -> None:
    await room.mention(ALICE, SLIDE)
    post = await room.in_channel("Bli med")
    for user in (ALICE, BOB):
        await room.press(user, post, "Bli med")
        await room.fill_in(user, {"organisation": "Skien"})
    await room.press(ALICE, await room.to(ALICE, "Foreslå grupper"), "Foreslå grupper")
    await room.settled()
    panel = await room.to(ALICE, "Start runden")
    await asyncio.gather(room.press(ALICE, panel, "Start runden"), room.press(ALICE, panel, "Start runden"))
    await room.settled()
    async with room.house.store.unit_of_work() as uow:
        round_ = await uow.rounds.current(1)
    assert round_ is not None
    assert round_.state is RoundState.RUNNING
    assert len([one for one in room.slack.direct(BOB) if "Din tur til å tenke" in one.words]) == 1


async def test_without_settings_the_channel_is_off(tmp_path: Path) -> None:
    async with workspace(tmp_path, slack_bot_token="") as room:
        assert (await room.send("{}", "application/json")).status == 404


async def test_in_socket_mode_nobody_can_come_in_by_http(tmp_path: Path) -> None:
    async with workspace(tmp_path, slack_signing_secret="", slack_app_token=APP_TOKEN) as room:
        assert (await room.send(json.dumps(payload("app_mention")), "application/json", secret="")).status == 404
        room.slack.names[ALICE] = "Alice Dal"
        await room.mention(ALICE, SLIDE)
        assert await gatherings(room) == ["#general"]


@pytest.mark.parametrize("text,said", [("hjelp", "kan du gjøre nå"), ("start", "Bli med"), ("bli med", "Bli med")])
async def test_a_repeated_mention_is_answered_once(room: Workspace, text: str, said: str) -> None:
    await room.mention(ALICE, SLIDE)
    await room.settled()
    for _ in range(3):
        await room.mention(BOB, text, event_id="Ev7")
    await room.in_channel(said, BOB)
    await room.settled()
    assert len([one for one in room.slack.sent if one.to == BOB]) == 1


async def test_a_form_that_comes_twice_is_answered_the_same_and_counts_once(room: Workspace) -> None:
    await room.command(ALICE, "ny")
    await room.until(lambda: bool(room.slack.views[ALICE]), "a modal")
    view = room.slack.views[ALICE][-1]
    first = await room.fill_in(ALICE, {"text": SLIDE.removeprefix("ny runde\n")})
    room.slack.views[ALICE].append(view)
    assert await room.fill_in(ALICE, {"text": SLIDE.removeprefix("ny runde\n")}) == first
    async with room.house.store.unit_of_work() as uow:
        assert len(await uow.rounds.of(1)) == 1
