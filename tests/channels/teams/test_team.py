"""Coming, going, repeating and hiding: what a team does to a bot besides holding rounds."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.channels.teams.addresses import Address
from dialogs.messages import Button, Message, TextInput
from dialogs.outgoing import MessageGone, Stopped, TryLater
from dialogs.places import hall, private
from tests.channels.teams.messages import faults
from tests.channels.teams.microsoft import TENANT, microsoft
from tests.channels.teams.team import CHANNEL, Person, Team, _find, running
from tests.dialogs.test_story import SLIDE

MY_PAGE = {"msteams": {"type": "task/fetch"}, "runde": {"action": "desk"}}


async def opened(team: Team) -> Person:
    """Return the facilitator of a round that people can join."""
    lead = team.person("Berit Lead")
    await lead.say(SLIDE, CHANNEL)
    await team.settled()
    return lead


async def outgoing(team: Team) -> Any:
    """Return the channel's way out, as it is when the tenant has been heard from."""
    watched: Any = team.house.deliveries[0]._channel
    channel = watched._channel
    await channel.directory.learn(TENANT, team.outside.service_url)
    return channel


async def joined(team: Team) -> int:
    async with team.house.store.unit_of_work() as uow:
        return len(await uow.people.members(1))


async def test_whoever_comes_first_time_is_asked_where_from(team: Team) -> None:
    await opened(team)
    kari, message = team.person("Kari Dal"), team.find("Bli med", CHANNEL)
    asked = await kari.open(message, "join")
    card = asked["task"]["value"]["card"]["content"]
    assert [one["id"] for one in card["body"] if "id" in one] == ["organisation", "kind"], "in a dialog of their own"
    assert await joined(team) == 0
    await kari.join(message, "Skien kommune")
    assert await joined(team) == 1
    again = await kari.open(message, "join")
    assert "Du er med" in again["task"]["value"], "the second time one press is enough"


async def test_a_repeat_changes_nothing_whatever_its_id(team: Team) -> None:
    lead = team.person("Berit Lead")
    body = team.activity("message", CHANNEL, lead.account, text="<at>Runde</at> ny samling Høst")
    body["entities"] = [{"type": "mention", "mentioned": body["recipient"], "text": "<at>Runde</at>"}]
    for number in ("a1", "a1", "a2"):
        assert (await team.send({**body, "id": number})).status == 200
    async with team.house.store.unit_of_work() as uow:
        assert [one.title for one in await uow.gatherings.all()] == ["Høst"]


async def test_a_round_is_named_after_its_team_and_planned_where_it_was_asked_for(team: Team) -> None:
    await team.person("Berit Lead").say(SLIDE, f"{CHANNEL};messageid=m0")
    await team.settled()
    assert "messageid=m0" in team.find("Planen for").conversation
    async with team.house.store.unit_of_work() as uow:
        assert [one.title for one in await uow.gatherings.all()] == ["Partnerskapet"]


async def test_a_new_gathering_takes_the_channel_over(team: Team) -> None:
    lead = await opened(team)
    await lead.say("ny samling Høstsamling", CHANNEL)
    await team.settled()
    async with team.house.store.unit_of_work() as uow:
        assert await uow.conversations.place_of("teams", f"{TENANT}/c/{CHANNEL}") == hall(2)
        gathering = await uow.gatherings.get(2)
    assert gathering is not None
    assert gathering.title == "Høstsamling"


async def test_an_older_client_gets_its_private_answer_in_its_own_conversation(team: Team) -> None:
    await opened(team)
    kari, message = team.person("Kari Dal"), team.find("Bli med", CHANNEL)
    data = {**_find(message.card, "join")["data"]}
    body = team.activity("message", message.conversation, kari.account, value=data, replyToId=message.id)
    assert (await team.send(body)).status == 200
    await team.until(lambda: [one for one in team.outside.standing(kari.talk) if "organisation" in one.said])


async def test_who_cannot_be_written_to_sees_their_own_in_a_dialog(team: Team) -> None:
    await opened(team)
    kari, message = team.person("Kari Dal"), team.find("Bli med", CHANNEL)
    team.outside.absent.add(kari.id)
    await kari.join(message, "Skien")
    await team.settled()
    assert team.outside.refused[403] == 1, "asked once, and not again"
    answer = json.loads(await kari.invoke("task/fetch", {"data": MY_PAGE}, message))
    assert answer["task"]["type"] == "continue"
    assert "Du er med" in json.dumps(answer, ensure_ascii=False)
    assert "Action.Execute" not in json.dumps(answer), "dialogs know Submit only"
    team.outside.absent.clear()
    added = team.activity("installationUpdate", kari.talk, kari.account, action="add")
    assert (await team.send(added)).status == 200
    await team.settled()
    assert "Du er med" in kari.card().said, "installed later: what waited comes"


async def test_a_stranger_who_wants_to_see_their_own_can_join(team: Team) -> None:
    await opened(team)
    answer = await team.person("Ola").invoke("task/fetch", {"data": MY_PAGE}, team.find("Bli med", CHANNEL))
    assert "organisation" in answer


async def test_a_facilitator_who_cannot_be_written_to_has_their_panel_and_their_own_in_one_dialog(team: Team) -> None:
    berit = team.person("Berit Lead")
    team.outside.absent.add(berit.id)
    await opened(team)
    message = team.find("Bli med", CHANNEL)
    await berit.join(message, "Skien")
    answer = await berit.open(message, "desk")
    card = answer["task"]["value"]["card"]["content"]
    titles = [one["text"] for one in card["body"] if one.get("style") == "heading"]
    assert [title for title in titles if title.startswith("Du leder")]
    assert "Du er med" in json.dumps(card, ensure_ascii=False)
    assert faults(card) == []
    proposed = await berit.send_dialog(answer, "propose_groups", message)
    assert "1 gruppe" in proposed["task"]["value"]


async def test_nobody_presses_at_anothers_desk(team: Team) -> None:
    await opened(team)
    message = team.find("Bli med", CHANNEL)
    kari, ola = team.person("Kari Dal"), team.person("Ola Berg")
    await kari.join(message, "Skien")
    await ola.join(message, "Skien")
    async with team.house.store.unit_of_work() as uow:
        [first, *_] = await uow.people.members(1)
    desk = {"action": "leave", "values": {}, "place": str(private(1, first.person_id))}
    value = {"action": {"type": "Action.Execute", "verb": "leave", "data": {"runde": desk}}}
    assert "annens plass" in await ola.invoke("adaptiveCard/action", value, message)


async def test_removed_from_the_team_and_let_in_again(team: Team) -> None:
    lead = await opened(team)
    bot = {"id": "28:aaaaaaaa-0000-0000-0000-000000000011"}
    before = sum(team.outside.posts.values())
    gone = team.activity("installationUpdate", CHANNEL, lead.account, action="remove")
    assert (await team.send(gone)).status == 200
    async with team.house.store.unit_of_work() as uow:
        assert [one.stopped for one in await uow.conversations.of(hall(1))] == ["revoked"]
    assert sum(team.outside.posts.values()) == before
    await team.pass_time(0.1)
    await team.settled()
    assert "Kanalen (Teams): Runde er fjernet eller har mistet tilgangen." in lead.card("Du leder").said
    back = team.activity("conversationUpdate", CHANNEL, lead.account, membersAdded=[bot])
    assert (await team.send(back)).status == 200
    async with team.house.store.unit_of_work() as uow:
        assert [one.stopped for one in await uow.conversations.of(hall(1))] == [""]
    await team.pass_time(0.1)
    await team.settled()
    assert "Kanalen (Teams)" not in lead.card("Du leder").said


async def test_who_leaves_the_team_leaves_the_round(team: Team) -> None:
    lead = await opened(team)
    kari = team.person("Kari Dal")
    await kari.join(team.find("Bli med", CHANNEL), "Skien")
    left = team.activity("conversationUpdate", CHANNEL, lead.account, membersRemoved=[{"id": kari.id}])
    assert (await team.send(left)).status == 200
    async with team.house.store.unit_of_work() as uow:
        assert not await uow.participants.all(1)


async def test_a_storm_of_updates_is_only_wind(team: Team) -> None:
    sender = team.person("Kari").account
    for number in range(100):
        body = team.activity("conversationUpdate", CHANNEL, sender, membersAdded=[{"id": f"29:{number}"}])
        assert (await team.send(body)).status == 200
    assert not team.outside.messages


async def test_after_a_restart_everybody_is_still_reached(tmp_path: Path) -> None:
    async with microsoft() as outside:
        async with running(tmp_path, outside) as team:
            await opened(team)
            await team.person("Kari Dal").join(team.find("Bli med", CHANNEL), "Skien")
            await team.settled()
            clock = team.clock
        outside.calls.clear()
        talks = dict(outside.talks)
        async with running(tmp_path, outside, clock) as team:
            await team.pass_time(0.1)
            await team.settled()
            async with team.house.store.unit_of_work() as uow:
                [member] = await uow.people.members(1)
            channel: Any = team.house.deliveries[0]._channel
            await channel.post(f"{TENANT}/u/29:kari-dal", Message(text=("Hei igjen",)))
            await channel.post(f"{TENANT}/c/{CHANNEL}", Message(text=("Hei alle",)))
            assert member.name == "Kari Dal"
            assert outside.calls["talk"]
            assert outside.talks == talks, "the same conversations, asked for by the stored user ids"
            assert "Hei igjen" in outside.standing("a:29:kari-dal")[-1].said


NOTE = Message(text=("Hei",))
ANSWERS: dict[int, type[Exception]] = {
    412: TryLater, 429: TryLater, 502: TryLater, 503: TryLater, 504: TryLater, 401: TryLater,
    403: Stopped, 400: Stopped, 404: Stopped, 413: Stopped,
}  # fmt: skip


async def test_what_the_connector_answers_is_told_apart(team: Team) -> None:
    channel = await outgoing(team)
    await channel.post(f"{TENANT}/c/{CHANNEL}", NOTE)
    for status, error in ANSWERS.items():
        team.outside.fail = [status]
        with pytest.raises(error) as raised:
            await channel.post(f"{TENANT}/c/{CHANNEL}", NOTE)
        assert getattr(raised.value, "seconds", 0) == {401: 60}.get(status, 0.1 if error is TryLater else 0)


async def test_a_deleted_message_is_gone_and_a_silent_connector_unanswered(team: Team) -> None:
    channel = await outgoing(team)
    address = f"{TENANT}/c/{CHANNEL}"
    posted = await channel.post(address, NOTE)
    team.outside.messages.clear()
    with pytest.raises(MessageGone):
        await channel.edit(address, posted.reference, Message(text=("Hei!",)))
    await channel.directory.learn(TENANT, "http://127.0.0.1:9/")
    with pytest.raises(TryLater):  # nobody answers there, so nothing was sent
        await channel.post(address, NOTE)
    await channel.directory.learn(TENANT, "https://evil.example/")
    with pytest.raises(Stopped):
        await channel.post(address, NOTE)


async def test_an_edit_that_would_look_the_same_disturbs_nobody(team: Team) -> None:
    channel = await outgoing(team)
    address = f"{TENANT}/u/29:kari"
    form = Message(title="Tenk", inputs=(TextInput("a", "Hva?"),), buttons=(Button("answer", "Lagre", submits=True),))
    posted = await channel.post(address, form)
    await channel.edit(address, posted.reference, form)
    assert not sum(team.outside.updates.values())


async def test_a_thread_belongs_to_its_channel(team: Team) -> None:
    channel = await outgoing(team)
    posted = await channel.post("", Message(title="Gruppe 1"), thread_of=f"{TENANT}/c/{CHANNEL}")
    assert posted.address == f"{TENANT}/c/{CHANNEL};messageid={posted.reference}"
    assert channel.room_of(posted.address) == f"{TENANT}/c/{CHANNEL}"
    flat = Address(TENANT, "g", "19:x@thread.v2").below("m5")
    assert Address.parse(str(flat)) == flat
    assert flat.conversation == "19:x@thread.v2", "a group chat has no threads"
