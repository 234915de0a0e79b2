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
