"""What becomes of what is sent to Teams when Teams is busy, silent, closed or has lost it."""

import time
from typing import Any

import pytest

from dialogs.messages import Message, Post
from dialogs.outgoing import Unanswered
from dialogs.places import hall
from tests.channels.teams.microsoft import TENANT
from tests.channels.teams.team import CHANNEL, Person, Team
from tests.dialogs.test_story import SLIDE


async def opened(team: Team) -> Person:
    """Return the facilitator of a round that people can join."""
    lead = team.person("Berit Lead")
    await lead.say(SLIDE, CHANNEL)
    await team.settled()
    return lead


async def said(team: Team, *texts: str, gathering: int = 1) -> None:
    """Have something stand in the hall."""
    async with team.house.store.unit_of_work() as uow:
        for text in texts:
            await uow.posts.put(Post(hall(gathering), text, Message(text=(text,))), team.clock.now())
        await uow.commit()


def found(team: Team, text: str) -> int:
    return sum(one.activity.get("text") == text for one in team.outside.messages.values())


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_what_teams_is_too_busy_for_is_sent_again_when_it_asks_for_it_and_once(team: Team, status: int) -> None:
    await opened(team)
    team.outside.fail = [status, status]
    begun = time.monotonic()
    await said(team, "Hei")
    await team.settled()
    assert team.outside.refused[status] == 2
    assert found(team, "Hei") == 1
    assert time.monotonic() - begun >= 0.2, "Retry-After, twice"


async def test_a_line_that_goes_dead_leaves_in_doubt_whether_it_arrived(team: Team) -> None:
    await opened(team)
    channel: Any = team.house.deliveries[0]._channel
    team.outside.fail = [0]
    with pytest.raises(Unanswered):
        await channel.post(f"{TENANT}/c/{CHANNEL}", Message(text=("Hei",)))
    team.outside.fail = [0]
    await said(team, "Status")
    await team.settled()
    assert found(team, "Status") == 1, "what only stands is sent again"


async def test_a_closed_channel_is_left_alone_and_the_facilitator_sees_why(team: Team) -> None:
    lead = await opened(team)
    team.outside.fail = [403]
    await said(team, "Hei")
    await team.settled()
    await said(team, "Hallo")
    await team.pass_time(0.1)
    await team.settled()
    assert (found(team, "Hei"), found(team, "Hallo")) == (0, 0)
    assert team.outside.refused[403] == 1
    assert "Kanalen (Teams): Runde har ikke lov til å skrive her." in lead.card("Du leder").said


@pytest.mark.parametrize(
    "status,reason",
    [(400, "Teams avviste meldingen"), (413, "Teams avviste meldingen"), (404, "Samtalen er slettet")],
)
async def test_whatever_teams_refuses_the_facilitator_sees_why(team: Team, status: int, reason: str) -> None:
    lead = await opened(team)
    team.outside.fail = [status]
    await said(team, "Hei")
    await team.settled()
    await team.pass_time(0.1)
    await team.settled()
    assert f"Kanalen (Teams): {reason}" in lead.card("Du leder").said


async def test_somebody_who_has_not_installed_runde_is_named_to_the_facilitator(team: Team) -> None:
    lead = await opened(team)
    kari = team.person("Kari Dal")
    team.outside.absent.add(kari.id)
    await kari.join(team.find("Bli med", CHANNEL), "Skien")
    await team.settled()
    await team.pass_time(0.1)
    await team.settled()
    assert "Kari Dal: Runde er ikke installert for personen." in lead.card("Du leder").said


async def test_a_deleted_message_comes_again_where_it_stood(team: Team) -> None:
    await opened(team)
    card = team.find("Bli med", CHANNEL)
    del team.outside.messages[card.id]
    await team.person("Kari Dal").join(card, "Skien")
    await team.pass_time(0.1)
    await team.settled()
    again = team.find("Bli med", CHANNEL)
    assert again.id != card.id
    assert "1 person fra 1 sted" in again.said
    async with team.house.store.unit_of_work() as uow:
        assert [one.stopped for one in await uow.conversations.of(hall(1))] == [""]


async def test_a_deleted_channel_takes_nothing_with_it_but_itself(team: Team) -> None:
    lead = await opened(team)
    event = {"tenant": {"id": TENANT}, "eventType": "channelDeleted", "channel": {"id": CHANNEL}}
    await team.send(team.activity("conversationUpdate", CHANNEL, lead.account, channelData=event))
    before = sum(team.outside.posts.values())
    await said(team, "Hei")
    await team.pass_time(0.1)
    await team.settled()
    posts = sum(team.outside.posts.values())
    assert found(team, "Hei") == 0
    assert posts == before, "nothing goes to the channel"
    assert "Kanalen (Teams)" in lead.card("Du leder").said, "and the facilitator's own panel lives on"


async def test_who_is_slow_keeps_nobody_else_waiting(team: Team) -> None:
    await opened(team)
    other = "19:annen@thread.tacv2"
    await team.person("Ola").say("ny samling Annen", other)
    await team.settled()
    team.outside.slow[CHANNEL] = 3.0
    await said(team, "Treg")
    await said(team, *(f"Rask {number}" for number in range(5)), gathering=2)
    await team.until(lambda: found(team, "Rask 4"))
    assert found(team, "Treg") == 0
    assert (await team.client.get("/healthz")).status == 200
    await team.settled()
    assert found(team, "Treg") == 1


async def test_many_messages_share_few_connections(team: Team) -> None:
    await opened(team)
    await said(team, *(f"Nr. {number}" for number in range(60)))
    await team.settled()
    assert sum(team.outside.posts.values()) >= 60
    assert len(team.outside.lines) <= 4
