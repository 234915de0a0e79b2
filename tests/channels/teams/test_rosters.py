"""Who is in a channel is invited to its round: a standard, a private or a shared one, or a chat; each person once."""

import json
from typing import Any

import pytest

from tests.channels.teams.microsoft import TENANT, Message
from tests.channels.teams.team import CHANNEL, Person, Team
from tests.dialogs.test_story import SLIDE

PRIVATE, SHARED = "19:privat@thread.tacv2", "19:delt@thread.tacv2"
ELSEWHERE = "22222222-0000-0000-0000-000000000002"


def listed(person: Person, tenant: str = TENANT, role: str = "user") -> dict[str, Any]:
    """Return somebody as Teams lists them."""
    own = {"aadObjectId": person.account["aadObjectId"], "tenantId": tenant, "userRole": role}
    return {"id": person.id, "name": person.name, **own}


def invited(team: Team, person: Person) -> list[Message]:
    return [one for one in team.outside.standing(person.talk) if "Du er invitert" in one.said]


async def round_in(team: Team, channel: str, *people: dict[str, Any]) -> Person:
    """Let a round be opened in a channel that these people are in."""
    lead = team.person("Berit Lead")
    team.outside.roster[channel] = [listed(lead), *people]
    await lead.say(SLIDE, channel)
    await team.settled()
    await team.settled()
    return lead


@pytest.mark.parametrize("channel", [CHANNEL, PRIVATE, SHARED])
async def test_the_channels_own_people_are_invited(team: Team, channel: str) -> None:
    names = ("Kari Dal", "Ola Berg", "Nils Haug")
    people = [team.person(name) for name in names]
    team.outside.roster["19:team"] = [listed(team.person("Eva Strand"))]
    lead = await round_in(team, channel, *(listed(person) for person in people))
    await team.until(lambda: all(invited(team, person) for person in people))
    assert team.outside.calls["members"] == 2, "page by page"
    assert not invited(team, team.person("Eva Strand")), "she is in the team, and not in this channel"
    assert not invited(team, lead), "who leads need not be told"


async def test_guests_from_elsewhere_have_the_card_and_the_page(team: Team) -> None:
    guest, far, kari = team.person("Gjest Dal"), team.person("Fjern Berg"), team.person("Kari Dal")
    await round_in(team, SHARED, listed(guest, role="guest"), listed(far, tenant=ELSEWHERE), listed(kari))
    await team.until(lambda: invited(team, kari))
    assert not invited(team, guest)
    assert not invited(team, far)
    assert "https://runde.example/r/" in team.find("Bli med", SHARED).said


async def test_an_invitation_takes_one_into_the_round_from_ones_own_conversation(team: Team) -> None:
    kari = team.person("Kari Dal")
    await round_in(team, CHANNEL, listed(kari))
    await team.until(lambda: invited(team, kari))
    [card] = invited(team, kari)
    answer = json.loads(await kari.press(card, "join"))
    form = Message(card.id, card.conversation, {"attachments": [{"content": answer["value"]}]})
    assert "Du er med" in await kari.press(form, "join", organisation="Skien", kind="kommune")
    async with team.house.store.unit_of_work() as uow:
        assert [one.name for one in await uow.participants.all(1)] == ["Kari Dal"]


async def test_a_round_opened_from_the_leaders_own_panel_invites_too(team: Team) -> None:
    lead, kari = team.person("Berit Lead"), team.person("Kari Dal")
    team.outside.roster[CHANNEL] = [listed(kari)]
    await lead.say("ny samling Høst", CHANNEL)
    await team.settled()
    await lead.press(lead.card("Lim inn lysarket"), "new_round", text="Hva kan vi gjøre?", template="igp")
    await team.until(lambda: invited(team, kari))


async def test_nobody_is_invited_twice(team: Team) -> None:
    kari = team.person("Kari Dal")
    lead = await round_in(team, CHANNEL, listed(kari))
    await team.until(lambda: invited(team, kari))
    await lead.say(SLIDE, CHANNEL)
    await team.settled()
    assert len(invited(team, kari)) == 1, "the slide was pasted again; it is the same round"


async def test_whoever_comes_to_the_channel_while_people_come_in_is_invited(team: Team) -> None:
    lead, kari = await round_in(team, CHANNEL), team.person("Kari Dal")
    came = team.activity("conversationUpdate", CHANNEL, lead.account, membersAdded=[listed(kari)])
    assert (await team.send(came)).status == 200
    await team.until(lambda: invited(team, kari))


async def test_a_list_that_cannot_be_had_stops_nothing(team: Team) -> None:
    lead = team.person("Berit Lead")
    for garbage in ([{"id": 7}], [{"nobody": True}], ["x"]):
        team.outside.roster[CHANNEL] = garbage  # type: ignore[assignment]
        await lead.say("ny samling Høst", CHANNEL)
        await lead.say(SLIDE, CHANNEL)
        await team.settled()
    assert team.find("Bli med", CHANNEL).card


async def test_renaming_and_new_channels_change_nothing(team: Team) -> None:
    lead = await round_in(team, CHANNEL)
    before = sum(team.outside.posts.values())
    for event in ("teamRenamed", "channelRenamed", "channelCreated", "teamArchived", "channelRestored"):
        body = team.activity("conversationUpdate", CHANNEL, lead.account)
        body["channelData"] |= {"eventType": event, "channel": {"id": CHANNEL, "name": "Nytt navn"}}
        assert (await team.send(body)).status == 200
    await team.settled()
    assert sum(team.outside.posts.values()) == before


def forged(place: str = "", **values: str) -> dict[str, Any]:
    """Return what a card would send that somebody has made up to come in with."""
    ours = {"action": "join", "place": place, "values": values, "submits": True}
    data = {"runde": ours, "organisation": "Skien", "kind": "kommune"}
    return {"action": {"type": "Action.Execute", "verb": "join", "data": data}, "trigger": "manual"}


async def come_in(team: Team) -> list[str]:
    async with team.house.store.unit_of_work() as uow:
        return [one.name for one in await uow.participants.all(1)]


async def test_a_card_with_a_number_for_a_code_takes_nobody_in(team: Team) -> None:
    await round_in(team, CHANNEL)
    stranger = team.person("Frode Fremmed")
    for place in ("hall:1", "person:1:frode", "group:1:1"):
        await stranger.invoke("adaptiveCard/action", forged(place), Message("1", stranger.talk, {}))
    assert await come_in(team) == []


async def test_whoever_tries_codes_in_cards_finds_no_hall(team: Team) -> None:
    await round_in(team, CHANNEL)
    async with team.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(1)
    assert gathering is not None
    stranger, kari = team.person("Frode Fremmed"), team.person("Kari Dal")
    for number in range(40):
        await stranger.invoke("adaptiveCard/action", forged(code=f"aaaa{number}"), Message("1", stranger.talk, {}))
    await stranger.invoke("adaptiveCard/action", forged(code=gathering.code), Message("1", stranger.talk, {}))
    assert await come_in(team) == []
    await kari.invoke("adaptiveCard/action", forged(code=gathering.code), Message("1", kari.talk, {}))
    assert await come_in(team) == ["Kari Dal"]
