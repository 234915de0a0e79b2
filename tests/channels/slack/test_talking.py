"""What belongs to Slack alone in a round: threads where no slash command works, modals that hold what was saved."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.channels.slack.carried import Carried
from bot.channels.slack.modal import CALLBACK
from dialogs.messages import Button, Message, Post, Section, TextInput
from dialogs.places import hall, private
from dialogs.places import thread as thread_of
from facilitation.plan import Role
from facilitation.state import Group, GroupState
from tests.channels.slack.fake import Sent
from tests.channels.slack.workspace import CHANNEL, TEAM, Workspace, workspace
from tests.dialogs.test_story import SLIDE
from tests.stories.told import groups_of, round_of

LEAD = "U0LEAD"
USERS = {"Kari Dal": "U000", "Ola Berg": "U001", "Siri Lund": "U002"}


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Workspace]:
    """Three people of Skien sit together."""
    async with workspace(tmp_path, pace=0.02) as room:
        room.slack.names |= {user: name for name, user in USERS.items()} | {LEAD: "Berit Lead"}
        await room.mention(LEAD, SLIDE)
        post = await room.in_channel("Bli med")
        for user in USERS.values():
            await room.press(user, post, "Bli med")
            assert await room.fill_in(user, {"organisation": "Skien"}) is None
        await lead(room, "Foreslå grupper")
        yield room


async def lead(room: Workspace, label: str) -> None:
    await room.settled()
    await room.press(LEAD, await room.to(LEAD, "Du leder"), label)
    await room.settled()


async def group_of(room: Workspace) -> Group:
    [group] = await groups_of(room.house)
    return group


async def status(room: Workspace) -> Sent:
    """Return the newest status post in the group's thread."""
    await room.settled()
    group = await group_of(room)
    async with room.house.store.unit_of_work() as uow:
        shown = await uow.conversations.of(thread_of(group.round_id, group.number))
    thread = shown[0].address.split("/")[-1]
    standing = [one for one in room.slack.in_channel(CHANNEL) if thread in (one.ts, one.thread)]
    return next(one for one in reversed(standing) if one.blocks[0]["type"] == "header" and not one.to)


async def opened(room: Workspace, user: str) -> str:
    """Return the modal that was opened for somebody."""
    await room.until(lambda: bool(room.slack.views[user]), "a modal")
    return str(room.slack.views[user].pop())


async def test_whoever_it_is_takes_the_role_in_the_thread(room: Workspace) -> None:
    first = (await group_of(room)).members[0]
    await room.press(USERS[first.name], await status(room), "Det er meg: ordstyrer og tidtaker")
    assert (await group_of(room)).holder(Role.MODERATOR) == first.person_id


async def test_answers_are_typed_or_filled_in_and_stay_hidden(room: Workspace) -> None:
    await lead(room, "Start runden")
    kari, ola, part = USERS["Kari Dal"], USERS["Ola Berg"], f"answer:{(await round_of(room.house)).id}:1"
    await room.direct(kari, "Ring hjem tidlig &amp; &lt;ofte&gt;")
    await room.to(kari, "Lagret")
    await room.press(ola, await room.to(ola, "Din tur til å tenke"), "Send svar")
    assert await room.fill_in(ola, {part: "En voksen som blir"}) is None
    for user, saved in ((kari, "Ring hjem tidlig & <ofte>"), (ola, "En voksen som blir")):
        await room.press(user, await room.to(user, "Din tur til å tenke"), "Send svar")
        assert saved in await opened(room, user), "what is saved stands in the form"
    told = str([one.words for one in room.slack.in_channel(CHANNEL)])
    assert "Ring hjem" not in told
    assert "En voksen" not in told


async def test_a_form_that_names_anothers_place_shows_and_does_nothing(room: Workspace) -> None:
    """Slack hands back what we wrote; were it changed on its way, the door looks again at whose it is."""
    await lead(room, "Start runden")
    kari, ola = USERS["Kari Dal"], USERS["Ola Berg"]
    await room.direct(kari, "Bare mellom oss")
    await room.to(kari, "Lagret")
    group, round_ = await group_of(room), await round_of(room.house)
    desk = private(1, next(one.person_id for one in group.members if one.name == "Kari Dal"))
    for action, place in (
        ("my_actions", desk), ("leave", desk), ("next_turn", thread_of(round_.id, 9)), ("next_phase", hall(1)),
        ("close", hall(1)), ("minutes", hall(2)),
    ):  # fmt: skip
        told = json.dumps(await forged(room, ola, Carried(action, {"round": str(round_.id)}, place)))
        assert "response_action" in told, (action, place)
        assert "Bare mellom oss" not in told
    assert (await group_of(room), await round_of(room.house)) == (group, round_)


async def forged(room: Workspace, user: str, carried: Carried) -> Any:
    """Send a modal whose private part somebody has written."""
    view = {"id": f"V{carried.action}", "type": "modal", "callback_id": CALLBACK, "private_metadata": carried.packed()}
    body = {"type": "view_submission", "team": {"id": TEAM}, "user": {"id": user, "team_id": TEAM}}
    return await room._deliver("interactive", {**body, "view": {**view, "state": {"values": {}}}})


async def test_whoever_wants_more_of_a_long_list_turns_its_pages_alone(room: Workspace) -> None:
    points = Section("Punkter", tuple(f"Punkt {number} {'ord ' * 60}" for number in range(100)))
    form = Message(
        "Velg blant dem",
        sections=(points,),
        inputs=(TextInput("text", "Hvilke?"),),
        buttons=(Button("choose", "Velg", submits=True),),
    )
    async with room.house.store.unit_of_work() as uow:
        await uow.posts.put(Post(hall(1), "long", Message("Alt som ble sagt", sections=(points,))), room.clock.now())
        await uow.posts.put(Post(hall(1), "form", form), room.clock.now())
        await uow.commit()
    post = await room.in_channel("Alt som ble sagt")
    assert "Punkt 0 " in post.words
    assert "Det er mer enn Slack har plass til" not in post.words
    ola = USERS["Ola Berg"]
    await room.press(ola, post, "Flere (2 av 7)")
    await room.until(lambda: bool(room.slack.views[ola]), "a modal")
    for label in ("Flere (3 av 7)", "Forrige (2 av 7)", "Forrige (1 av 7)"):
        await room.until(lambda label=label: label in str(room.slack.views[ola]), label)  # type: ignore[misc]
        await room.press_modal(ola, label)
    await room.until(lambda: "Punkt 0 " in str(room.slack.views[ola]), "the first page")
    assert not room.slack.views[LEAD], "and nobody else sees it"
    kari = USERS["Kari Dal"]
    await room.press(kari, await room.in_channel("Velg blant dem"), "Velg")
    for label, point in (("Flere (2 av 7)", "Punkt 16 "), ("Forrige (1 av 7)", "Punkt 0 ")):
        await room.press_modal(kari, label)
        await room.until(lambda point=point: point in str(room.slack.views[kari]), point)  # type: ignore[misc]
        [view] = room.slack.views[kari]
        assert [one["block_id"] for one in view["blocks"] if one["type"] == "input"] == ["text"], "what is typed stays"
        assert view["submit"]["text"] == "Velg"
    assert not room.slack.refused


async def test_in_a_thread_a_mention_is_a_command_and_talk_is_talk(room: Workspace) -> None:
    await lead(room, "Start runden")
    await room.pass_time(3.1)
    post = await status(room)
    talk = {"type": "message", "channel_type": "channel", "user": "U000", "text": "vi er klare", "channel": CHANNEL}
    await room.event(talk | {"thread_ts": post.thread or post.ts, "ts": "1.2"})
    assert (await group_of(room)).settling is not None
    await room.mention("U000", "vi er klare", thread=post.thread or post.ts)
    group = await group_of(room)
    assert group.state is GroupState.GROUP
    assert group.settling is None


async def test_an_answer_that_comes_too_late_is_told_under_its_field(room: Workspace) -> None:
    await lead(room, "Start runden")
    await room.press("U000", await room.to("U000", "Din tur til å tenke"), "Send svar")
    await room.pass_time(3.1)
    part = f"answer:{(await round_of(room.house)).id}:1"
    answer = await room.fill_in("U000", {part: "For sent"})
    assert answer["response_action"] == "errors"
    assert "ble ikke lagret" in answer["errors"][part]


async def test_whoever_leaves_the_channel_leaves_the_round_and_can_come_back(room: Workspace) -> None:
    moved = {"user": "U001", "channel": CHANNEL, "channel_type": "C", "team": "T01TEST"}
    await room.event({"type": "member_left_channel", **moved})
    assert [member.name for member in (await group_of(room)).members] == ["Kari Dal", "Siri Lund"]
    await room.event({"type": "member_joined_channel", **moved})
    await room.press("U001", await room.to("U001", "Bli med"), "Bli med")
    assert "Ola Berg" in [member.name for member in (await group_of(room)).members]


@pytest.mark.parametrize(
    "error,said",
    [
        ("channel_not_found", "Samtalen er slettet"),
        ("is_archived", "Kanalen er arkivert"),
        ("token_revoked", "mistet tilgangen"),
        ("not_in_channel", "ikke lov til å skrive her"),
        ("something_new", "tjenesten sa ikke hvorfor"),
    ],
)
async def test_what_slack_refuses_stands_with_its_reason_on_the_panel(room: Workspace, error: str, said: str) -> None:
    room.slack.faults["chat.postMessage"] += [_refused(error) for _ in range(2)]
    await room.mention(LEAD, "start")
    await room.until(lambda: not room.slack.faults["chat.postMessage"], "a refusal")
    await room.settled()
    await room.pass_time(0.1)
    async with room.house.store.unit_of_work() as uow:
        assert await uow.conversations.stopped(1)
    assert said in await panel_of(room)


async def panel_of(room: Workspace) -> str:
    async with room.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(1)
        assert gathering is not None
        return str(await uow.posts.since([private(1, gathering.facilitator)], 0))


async def test_somebody_whom_slack_will_not_write_to_is_named_on_the_panel(room: Workspace) -> None:
    room.slack.faults["chat.update"] += [_refused("user_disabled") for _ in range(12)]
    await lead(room, "Start runden")
    room.slack.faults.clear()
    await room.pass_time(0.1)
    await room.settled()
    assert "får ikke skrevet til denne personen" in await panel_of(room)


def _refused(error: str) -> web.Response:
    return web.json_response({"ok": False, "error": error})
