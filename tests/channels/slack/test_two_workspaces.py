"""Two workspaces with a round each, at once: nothing goes with the other's token, and strangers are turned away."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import web

from dialogs.messages import Message, Post
from dialogs.places import hall, private
from facilitation.state import RoundState
from tests.channels.slack.installed import (
    NAV,
    NAV_CHANNEL,
    SKIEN,
    TOKENS,
    Browser,
    grant,
    installable,
    sealed,
    stopped,
    two_workspaces,
)
from tests.channels.slack.workspace import BOT, CHANNEL, Workspace, payload, workspace
from tests.stories.told import groups_of, round_of

SLIDE = """ny runde
Hva er det viktigste vi kan gjøre?
Individuelt 3 minutter
Gruppe 10 minutter (rekkefremlegg)
Plenum"""
STRANGER = "T09STRANGER"
Two = tuple[Workspace, Workspace]


@pytest.fixture
async def both(tmp_path: Path) -> AsyncIterator[Two]:
    async with two_workspaces(tmp_path) as (skien, nav):
        people(skien, "S")
        people(nav, "N")
        yield skien, nav


def people(room: Workspace, letter: str) -> list[str]:
    users = [f"U{letter}{number}" for number in range(4)]
    room.slack.names |= {user: f"{room.team.title()} {user}" for user in users}
    room.slack.teams |= dict.fromkeys(users, room.team)
    return users


async def begin(room: Workspace, letter: str) -> None:
    """Plan a round in the workspace's channel, have three join, and start it."""
    lead, *others = people(room, letter)
    await room.mention(lead, SLIDE)
    post = await room.in_channel("Bli med")
    for user in others:
        await room.press(user, post, "Bli med")
        assert await room.fill_in(user, {"organisation": "Skien"}) is None
    for label in ("Foreslå grupper", "Start runden"):
        await room.settled()
        await room.press(lead, await room.to(lead, label), label)
    await room.settled()
    for user in others:
        await room.direct(user, f"Svar fra {user}")
        await room.to(user, "Lagret")


async def test_each_has_its_own_round_and_its_own_token(both: Two) -> None:
    skien, nav = both
    await asyncio.gather(begin(skien, "S"), begin(nav, "N"))
    for gathering in (1, 2):
        assert (await round_of(skien.house, gathering)).state is RoundState.RUNNING
        members = [member for group in await groups_of(skien.house, gathering) for member in group.members]
        names = {member.name.split()[0] for member in members}
        assert len(names) == 1, "nobody sits with the other workspace"
    await skien.settled()
    assert [one for one in skien.slack.refused if "too fast" not in one] == []
    assert skien.slack.in_channel(CHANNEL)
    assert skien.slack.in_channel(NAV_CHANNEL)


async def panel(room: Workspace) -> str:
    """Return what whoever leads in the workspace's channel is shown, wherever they look."""
    async with room.house.store.unit_of_work() as uow:
        hall = await uow.conversations.place_of("slack", f"{room.team}/{room.channel}")
        assert hall is not None
        gathering = await uow.gatherings.get(int(hall.keys[0]))
        assert gathering is not None
        return str(await uow.posts.since([private(gathering.id, gathering.facilitator)], 0))


async def test_one_that_is_removed_stops_and_the_other_goes_on(both: Two) -> None:
    skien, nav = both
    await asyncio.gather(begin(skien, "S"), begin(nav, "N"))
    nav.slack.tokens.pop(TOKENS[NAV])
    await nav.event({"type": "tokens_revoked", "tokens": {"bot": [BOT]}})
    await nav.event({"type": "app_uninstalled"})
    assert list(await sealed(nav)) == [SKIEN]
    stops = await stopped(nav)
    assert set(stops.values()) == {"revoked"}
    assert {address.split("/")[0] for address in stops} == {NAV}
    assert f"{NAV}/{NAV_CHANNEL}" in stops
    await nav.pass_time(0.1)
    told = ["Runde er fjernet" in await panel(room) for room in both]
    assert told == [False, True], "whoever leads there sees it on the web"
    before = len(nav.slack.calls)
    await nav.event({"type": "app_mention", "user": "UN0", "text": f"<@{BOT}> status", "channel": NAV_CHANNEL})
    await nav.pass_time(0.1)
    await skien.mention("US0", "hjelp")
    await skien.in_channel("kan du gjøre nå", "US0")
    await skien.settled()
    assert NAV_CHANNEL not in str(nav.slack.calls[before:])


async def test_one_that_is_added_again_goes_on_with_its_new_token(both: Two) -> None:
    _, nav = both
    await begin(nav, "N")
    nav.slack.tokens.pop(TOKENS[NAV])
    uninstalled = {"type": "app_uninstalled"}
    await nav.event(uninstalled)
    nav.clock.time += timedelta(minutes=1)
    late = nav.clock.now() - timedelta(seconds=30)
    assert (await Browser(nav).add(grant(NAV, "xoxb-nav-again")))[0] == 200
    assert await stopped(nav) == {}
    body = nav._event(uninstalled) | {"event_time": int(late.timestamp())}
    assert (await nav.send(json.dumps(body), "application/json")).status == 200
    assert set(await sealed(nav)) == {SKIEN, NAV}, "a late word of the removal does not undo it"
    await nav.press("UN0", await nav.to("UN0", "Du leder"), "Pause")
    await nav.settled()
    assert [one for one in nav.slack.refused if "too fast" not in one] == []
    assert await stopped(nav) == {}


async def test_a_token_that_slack_takes_back_stops_where_it_is_used(both: Two) -> None:
    _, nav = both
    await nav.mention("UN0", SLIDE)
    post = await nav.in_channel("Bli med")
    await nav.settled()
    nav.slack.faults["chat.update"].append(web.json_response({"ok": False, "error": "token_revoked"}))
    await nav.press("UN1", post, "Bli med")
    await nav.fill_in("UN1", {"organisation": "Skien"})
    await nav.pass_time(0.1)
    await nav.settled()
    assert "revoked" in (await stopped(nav)).values()
    assert (await Browser(nav).add(grant(NAV)))[0] == 200
    assert await stopped(nav) == {}


async def test_to_one_that_is_no_longer_let_in_nothing_is_sent_until_it_is_again(tmp_path: Path) -> None:
    """Clocks and mornings send by themselves too; why nothing comes, whoever leads sees on the web."""
    async with workspace(tmp_path, pace=0.02) as room:
        await room.mention("US0", SLIDE)
        await room.in_channel("Bli med")
        await room.settled()
    for minutes, allowed, sent, stops in ((1, NAV, 0, {"closed"}), (5, SKIEN, 1, set[str]())):
        async with workspace(tmp_path, pace=0.02, slack_allowed_teams=allowed) as room:
            async with room.house.store.unit_of_work() as uow:
                await uow.posts.put(Post(hall(1), "news", Message(text=("Ti minutter igjen",))), room.clock.now())
                await uow.commit()
            await room.settled()
            await room.pass_time(minutes)
            assert sum("Ti minutter" in one.words for one in room.slack.in_channel(CHANNEL)) == sent
            assert set((await stopped(room)).values()) == stops
            assert ("ikke lenger åpen for dette arbeidsområdet" in await panel(room)) == bool(stops)


async def test_words_from_strangers_are_acknowledged_and_ignored(
    both: Two, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    stranger = replace(both[0], team=STRANGER)
    before = len(stranger.slack.calls)
    for event in (
        {"type": "app_mention", "user": "U9", "text": f"<@{BOT}> {SLIDE}", "channel": "C9"},
        {"type": "app_home_opened", "user": "U9", "channel": "D9", "tab": "home"},
        {"type": "channel_archive", "channel": CHANNEL},
        {"type": "app_uninstalled"},
    ):
        assert (await stranger.event(event)).status == 200
    async with stranger.house.store.unit_of_work() as uow:
        assert await uow.gatherings.all() == []
    assert len(stranger.slack.calls) == before
    said = capsys.readouterr().out + caplog.text  # where logs go is the process's: an earlier test may have set them up
    assert "slack_not_installed" in said


async def test_strangers_who_press_or_ask_get_a_polite_answer(both: Two) -> None:
    skien, _ = both
    stranger = replace(skien, team=STRANGER)
    told = "ikke lagt til i dette arbeidsområdet"
    assert told in (await stranger.command("U9", "ny"))["text"]
    body = payload("block_actions") | {
        "team": {"id": STRANGER},
        "user": {"id": "U9", "team_id": STRANGER},
        "response_url": skien.slack.url.replace("/api/", "/respond/U9/C9"),
        "actions": [{"action_id": "press-0", "value": '{"a":"join"}', "action_ts": "1.2"}],
    }
    await interact(stranger, body)
    await stranger.shown(lambda: stranger.slack.in_channel("C9", "U9"), told)
    view = {"id": "V1", "type": "modal", "callback_id": "form", "private_metadata": '{"a":"join"}', "state": {}}
    sent = {"type": "view_submission", "team": {"id": STRANGER}, "user": {"id": "U9"}, "view": view}
    answer = await interact(stranger, sent)
    assert answer["response_action"] == "update"
    assert told in json.dumps(answer["view"], ensure_ascii=False)


async def interact(room: Workspace, body: dict[str, Any]) -> Any:
    response = await room.send(urlencode({"payload": json.dumps(body)}), "application/x-www-form-urlencoded")
    assert response.status == 200
    text = await response.text()
    return json.loads(text) if text else None


async def test_people_of_a_stranger_in_a_shared_channel_are_served_by_whoever_added_runde(both: Two) -> None:
    skien, _ = both
    skien.slack.names["U9X"] = "Gro Gjest"
    await skien.mention("US0", SLIDE)
    await skien.in_channel("Bli med")
    event = {"type": "app_mention", "user": "U9X", "user_team": STRANGER, "channel": CHANNEL, "ts": "1.1"}
    assert (await skien.event(event | {"text": f"<@{BOT}> bli med"}, team=STRANGER)).status == 200
    await skien.until(lambda: any(one.to == "U9X" for one in skien.slack.sent), "an answer that only they see")
    answer = next(one for one in skien.slack.sent if one.to == "U9X")
    await skien.press("U9X", answer, "Bli med", home=STRANGER)
    assert await skien.fill_in("U9X", {"organisation": "Tinn"}, home=STRANGER) is None
    await skien.to("U9X", "Du er med")
    await skien.settled()
    assert [one for one in skien.slack.refused if "too fast" not in one] == []


async def test_what_has_no_authorizations_goes_by_the_team_it_is_shown_to(both: Two) -> None:
    skien, _ = both
    event = {"type": "app_mention", "user": "US0", "text": f"<@{BOT}> {SLIDE}", "channel": CHANNEL, "ts": "1.1"}
    body = skien._event(event, team=STRANGER) | {"authorizations": [], "context_team_id": SKIEN}
    assert (await skien.send(json.dumps(body), "application/json")).status == 200
    await skien.in_channel("Bli med")


async def test_after_a_restart_with_a_new_key_the_rounds_go_on(tmp_path: Path) -> None:
    async with two_workspaces(tmp_path, secret_key="o" * 40) as (skien, _):
        await skien.mention("US0", SLIDE)
        await skien.settled()
        before = await sealed(skien)
    async with installable(tmp_path, secret_key="n" * 40, old_secret_keys="o" * 40) as skien:
        skien.slack.tokens |= {TOKENS[SKIEN]: SKIEN}
        await skien.event({"type": "app_home_opened", "user": "US0", "channel": "DS0", "tab": "home"}, event_id="Home")
        await skien.until(lambda: "US0" in skien.slack.homes, "a home page")
        after = await sealed(skien)
    assert set(before) == set(after)
    assert set(before.values()).isdisjoint(after.values())
