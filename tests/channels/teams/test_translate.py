"""What Teams sends, as it was recorded, and what it means to Runde; and what Teams never sends."""

import copy
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.teams.addresses import Address
from bot.channels.teams.errors import BadActivity
from bot.channels.teams.happenings import Came, Foreign, Gone, Opened, Parted, Press, Typed
from bot.channels.teams.translate import translate
from bot.channels.teams.wire import activity_from, json_of

PAYLOADS = Path(__file__).parents[2] / "payloads" / "teams"


def payload(name: str) -> dict[str, Any]:
    body: dict[str, Any] = json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))
    return body


def happened(body: object) -> Any:
    return translate(activity_from(body))


MEANING = {
    "conversationUpdate-channelCreated-channel": None,
    "conversationUpdate-membersAdded-groupChat": Came,
    "conversationUpdate-membersAdded-personal": Came,
    "conversationUpdate-membersRemoved-personal": None,
    "conversationUpdate-teamMemberAdded-channel": Came,
    "conversationUpdate-teamMemberRemoved-channel": Parted,
    "conversationUpdate-teamRenamed-channel": None,
    "installationUpdate-add-channel": Came,
    "installationUpdate-add-groupChat": Came,
    "installationUpdate-add-personal": Came,
    "installationUpdate-remove-personal": Gone,
    "invoke-adaptiveCard-action-groupChat": Foreign,
    "invoke-adaptiveCard-action-personal": Foreign,
    "invoke-task-fetch-channel": Press,
    "invoke-task-submit-channel": Press,
    "message-groupChat": None,
    "message-mention-channel-thread": Typed,
    "message-mention-groupChat": Typed,
    "message-personal": Typed,
    "message-submit-groupChat": Foreign,
    "message-submit-personal": Foreign,
    "messageReaction-groupChat": None,
}


def test_every_recorded_payload_is_here() -> None:
    assert sorted(MEANING) == sorted(path.stem for path in PAYLOADS.glob("*.json"))


@pytest.mark.parametrize("name,meaning", MEANING.items(), ids=MEANING)
def test_each_payload_means_what_it_should(name: str, meaning: type | None) -> None:
    got = happened(payload(name))
    assert got is None if meaning is None else isinstance(got, meaning)


def test_a_mention_in_a_thread_is_heard_without_our_name() -> None:
    typed = happened(payload("message-mention-channel-thread"))
    tenant = "00000000-0000-0000-0000-0000000000001"
    assert typed.text == "team"
    assert typed.where.address == Address(tenant, "c", "channel-announcements-id", "1795294871304")
    assert typed.where.raw == "channel-announcements-id;messageid=1795294871304"
    assert typed.reached == Address(tenant, "u", "user-id-0")
    sender = typed.sender
    assert (sender.channel, sender.external_id, sender.name, sender.language) == (
        "teams", "00000000-0000-0000-0000-0000000000020", "Alex Wilber", "en"
    )  # fmt: skip


def test_what_people_say_to_each_other_never_arrives() -> None:
    body = payload("message-mention-channel-thread")
    body["entities"] = [{"type": "mention", "mentioned": {"id": "29:other"}, "text": "<at>Kari</at>"}]
    assert happened(body) is None


def test_others_who_are_mentioned_stand_there_by_name() -> None:
    body = payload("message-mention-groupChat")
    body["text"] = "<at>Test Bot</at> flytt <at>Kari Dal</at>&nbsp;til gruppe 2 &amp; takk"
    assert happened(body).text == "flytt Kari Dal til gruppe 2 & takk"


def pressed(via: str = "execute", **ours: object) -> dict[str, Any]:
    data = {
        "runde": {"action": "answer", "values": {"round": "3"}, **ours},
        "answer:3:1": "En\r\nvoksen",
        "vote": "1,2",
    }
    if via == "submit":
        return {**payload("message-submit-personal"), "value": data}
    body = payload("invoke-adaptiveCard-action-personal")
    if via == "dialog":
        return {**body, "name": "task/submit", "value": {"data": data}}
    return {**body, "value": {"action": {"type": "Action.Execute", "verb": "answer", "data": data}}}


@pytest.mark.parametrize("via", ["execute", "submit", "dialog"])
def test_a_press_is_the_same_however_it_comes(via: str) -> None:
    press = happened(pressed(via, submits=True, many=["vote"], place="person:7:ab"))
    assert isinstance(press, Press)
    assert (press.action, press.via, press.submits, press.place) == ("answer", via, True, "person:7:ab")
    assert press.values == {"answer:3:1": "En\nvoksen", "vote": "1\n2", "round": "3"}


def test_a_press_without_a_form_carries_only_its_own() -> None:
    assert happened(pressed()).values == {"round": "3"}


def test_opening_what_is_ones_own() -> None:
    body = payload("invoke-adaptiveCard-action-groupChat")
    data = {"msteams": {"type": "task/fetch"}, "runde": {"action": "desk", "place": "hall:7"}}
    assert isinstance(happened({**body, "name": "task/fetch", "value": {"data": data}}), Opened)


def test_a_repeat_is_known_by_its_own_id_and_by_a_new_one() -> None:
    first = happened(pressed())
    assert happened(pressed()).delivery == first.delivery
    assert happened({**pressed(), "id": "another"}).delivery == first.delivery
    later = {**pressed(), "localTimestamp": "2026-11-21T20:59:43.232+00:00"}
    assert happened(later).delivery != first.delivery
    assert happened(pressed(values={"round": "4"})).delivery != first.delivery


def test_somebody_who_leaves_a_team_is_known_by_their_user_id() -> None:
    parted = happened(payload("conversationUpdate-teamMemberRemoved-channel"))
    assert [sender.external_id for sender in parted.senders] == ["29:u5"]


def test_somebody_without_an_id_is_refused() -> None:
    body = payload("conversationUpdate-teamMemberRemoved-channel")
    with pytest.raises(BadActivity):
        happened({**body, "membersRemoved": [{}]})


def test_being_removed_from_a_team() -> None:
    body = payload("conversationUpdate-teamMemberRemoved-channel")
    body["membersRemoved"] = [{"id": body["recipient"]["id"]}]
    assert isinstance(happened(body), Gone)


def test_a_deleted_channel_is_gone_and_not_its_team() -> None:
    body = payload("conversationUpdate-channelCreated-channel")
    body["channelData"]["eventType"] = "channelDeleted"
    assert happened(body).where.address.id == "19:new@thread.tacv2"


@pytest.mark.parametrize("name", MEANING)
def test_what_is_read_can_be_written(name: str) -> None:
    body = payload(name)
    written = json_of(activity_from(body))
    times = ("timestamp", "localTimestamp")
    assert {key: value for key, value in written.items() if key not in times} == {
        key: value for key, value in body.items() if key not in times
    }


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(name=st.sampled_from(sorted(MEANING)), data=st.data(), value=junk)
def test_a_spoilt_payload_is_refused_or_read_but_never_breaks(name: str, data: st.DataObject, value: object) -> None:
    body = copy.deepcopy(payload(name))
    spot: Any = body
    while True:
        key = data.draw(st.sampled_from(sorted(spot) if isinstance(spot, dict) else range(len(spot))))
        if not isinstance(spot[key], dict | list) or not spot[key] or data.draw(st.booleans()):
            break
        spot = spot[key]
    spot[key] = value
    with suppress(BadActivity):
        happened(body)


@pytest.mark.parametrize("body", [None, [], "x", 1, {}, {"type": 1}, {"type": "message"}])
def test_no_activity_at_all(body: object) -> None:
    with pytest.raises(BadActivity):
        happened(body)
