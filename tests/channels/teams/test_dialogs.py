"""Dialogs through the front door: opened by a button, sent, and shown again with what was written when that is wrong.
And every action there is: answered in the response itself, never by a second call.
"""

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.channels.teams.reading import own_mark
from dialogs.incoming import Sender
from dialogs.messages import Message, Reply, Section
from dialogs.paging import TOLD, TURN
from dialogs.places import private
from dialogs.registry import names
from tests.channels.teams.microsoft import Message as Shown
from tests.channels.teams.team import CHANNEL, Person, Team, _all, _find
from tests.channels.teams.test_payloads import arriving
from tests.channels.teams.test_pressing import seated
from tests.dialogs.test_story import SLIDE

ANSWER = "answer:1:1"


def fields(answer: dict[str, Any]) -> dict[str, str]:
    """Return what stands in the fields of a dialog that goes on."""
    assert answer["task"]["type"] == "continue", answer
    body = answer["task"]["value"]["card"]["content"]["body"]
    return {one["id"]: one.get("value", "") for one in body if "id" in one}


async def thinking(team: Team) -> tuple[Person, Shown]:
    """Return somebody who is asked to write, and the card of their group."""
    lead, card = await seated(team)
    await lead.press(lead.card("Du leder"), "start")
    await team.settled()
    return team.person("Kari Dal"), card


async def test_an_answer_is_written_in_a_dialog_and_stands_there_the_next_time(team: Team) -> None:
    kari, card = await thinking(team)
    opened = await kari.open(card, "desk")
    assert fields(opened)[ANSWER] == ""
    sent = await kari.send_dialog(opened, "answer", card, **{ANSWER: "En voksen som blir"})
    assert sent["task"] == {"type": "message", "value": "Lagret."}
    assert fields(await kari.open(card, "desk"))[ANSWER] == "En voksen som blir"
    assert not [
        one for one in team.outside.messages.values() if "En voksen" in one.said and CHANNEL in one.conversation
    ]


async def test_dialogs_come_as_teams_sends_them(team: Team) -> None:
    """The whole activity is from its file; only whose it is, and what the card's own button says, is the story's."""
    kari, card = await thinking(team)
    mia, hall = team.person("Mia Moe"), team.find("Bli med", CHANNEL)

    async def sent(who: Person, kind: str, shown: Shown, data: dict[str, Any]) -> dict[str, Any]:
        body = arriving(f"invoke-task-{kind}-channel", team)
        body |= {
            "locale": "nb-NO",
            "from": who.account,
            "replyToId": shown.id,
            "value": {**body["value"], "data": data},
        }
        body["conversation"]["id"] = shown.conversation
        answer: dict[str, Any] = await (await team.send(body)).json()
        return answer

    for who, shown, action, button, filled, says in (
        (kari, card, "desk", "answer", {ANSWER: "En voksen som blir"}, "Lagret."),
        (mia, hall, "join", "join", {"organisation": "Tinn", "kind": "kommune"}, "Du er med"),
    ):
        form = await sent(who, "fetch", shown, _find(shown.card, action)["data"])
        assert fields(form).keys() >= filled.keys()
        pressed = _find(form["task"]["value"]["card"]["content"], button)["data"]
        closed = await sent(who, "submit", shown, {**pressed, **filled})
        assert closed["task"]["type"] == "message"
        assert says in closed["task"]["value"]


async def test_what_cannot_be_taken_is_told_above_the_form_as_it_was_filled_in(team: Team) -> None:
    kari, card = await thinking(team)
    opened = await kari.open(card, "desk")
    empty = await kari.send_dialog(opened, "answer", card, **{ANSWER: "  "})
    assert "answer:1:2" in fields(empty)
    assert "Lagret" not in str(empty)
    long = "Å" * 3_001
    refused = await kari.send_dialog(opened, "answer", card, **{ANSWER: long, "answer:1:2": "NAV"})
    assert fields(refused)[ANSWER] == long
    assert fields(refused)["answer:1:2"] == "NAV"
    saved = await kari.send_dialog(refused, "answer", card, **{ANSWER: "Kortere"})
    assert saved["task"]["value"] == "Lagret."


async def test_long_lists_are_turned_in_a_dialog_and_what_is_being_written_comes_along(team: Team) -> None:
    """On a page of one's own, and in what was answered; what another was answered is nobody's to turn by guessing."""
    kari, card = await thinking(team)
    mine, olas = (f"{own_mark(user)}answered" for user in (kari.account["id"], team.person("Ola Berg").account["id"]))
    points = Section("Punkter", tuple(f"Punkt {number} {'ord ' * 60}" for number in range(100)))
    async with team.house.store.unit_of_work() as uow:
        person = await uow.people.known_as(Sender("teams", kari.account["aadObjectId"]))
        assert person is not None
        desk = next(one.post for one in await uow.posts.since([private(1, person.id)], 0) if one.post.key == "desk")
        long = replace(desk, message=replace(desk.message, sections=(points,)))
        await uow.posts.put(long, team.clock.now())
        for told in (mine, olas):
            await uow.inbox.record(told, Reply(Message("Svar", sections=(points,))), team.clock.now())
        await uow.commit()
    page = await kari.open(card, "desk")
    assert "Punkt 0 " in json.dumps(page)
    while "Flere (" in json.dumps(page):
        after = next(one for one in _all(page) if one.get("title", "").startswith("Flere ("))
        assert after["associatedInputs"] == "auto"
        sent = {"data": {**after["data"], ANSWER: "Halvferdig"}}
        page = json.loads(await kari.invoke("task/submit", sent, card))
        assert fields(page)[ANSWER] == "Halvferdig"
        assert "mer enn kortet har plass til" not in json.dumps(page)
    assert "Punkt 99 " in json.dumps(page)
    for told, says in ((mine, "Punkt 99 "), (f"{mine}-guessed", "Den knappen"), (olas, "Den knappen")):
        data = {"runde": {"action": TURN, "values": {"page": "99", "letters": "4000", TOLD: told}}}
        pressed = {"action": {"type": "Action.Execute", "verb": TURN, "data": data}, "trigger": "manual"}
        assert says in await kari.invoke("adaptiveCard/action", pressed, card)


async def test_an_answer_that_comes_too_late_is_given_back_to_be_copied(team: Team) -> None:
    kari, card = await thinking(team)
    opened = await kari.open(card, "desk")
    await team.pass_time(3.1)
    late = json.dumps(await kari.send_dialog(opened, "answer", card, **{ANSWER: "For sent"}), ensure_ascii=False)
    assert "ble ikke lagret" in late
    assert "Dette skrev du" in late
    assert "For sent" in late


@pytest.mark.parametrize("town", ["", " ", "x" * 5_000])
async def test_a_joining_that_lacks_something_is_asked_again(team: Team, town: str) -> None:
    await team.person("Berit Lead").say(SLIDE, CHANNEL)
    await team.settled()
    kari, hall = team.person("Kari Dal"), team.find("Bli med", CHANNEL)
    opened = await kari.open(hall, "join")
    again = await kari.send_dialog(opened, "join", hall, organisation=town, kind="other")
    assert fields(again) == {"organisation": town, "kind": "other"}
    sent = await kari.send_dialog(again, "join", hall, organisation="Skien", kind="kommune")
    assert "Du er med" in sent["task"]["value"]


async def test_who_helps_needs_not_say_where_from(team: Team) -> None:
    await team.person("Berit Lead").say(SLIDE, CHANNEL)
    await team.settled()
    kari, hall = team.person("Kari Dal"), team.find("Bli med", CHANNEL)
    sent = await kari.send_dialog(await kari.open(hall, "join"), "join", hall, organisation="", kind="helper")
    assert "Du er med" in sent["task"]["value"]


async def test_every_action_is_answered_in_its_own_response(team: Team) -> None:
    """Whoever presses, on whatever card, in a dialog or not: there is an answer, and nothing is said besides."""
    kari, card = await thinking(team)
    lead = team.person("Berit Lead")
    asides = team.house.deliveries[0]._channel.asides
    for person, shown in ((kari, card), (lead, lead.card("Du leder"))):
        team.outside.slow |= {person.talk: 0.5, CHANNEL: 0.5}  # what is said besides would not be said yet
        for action in names():
            data = {"runde": {"action": action, "values": {}}}
            executed = {"action": {"type": "Action.Execute", "verb": action, "data": data}, "trigger": "manual"}
            answer = json.loads(await person.invoke("adaptiveCard/action", executed, shown))
            assert (answer["statusCode"], bool(answer["type"] and answer["value"])) == (200, True), action
            dialog = json.loads(await person.invoke("task/submit", {"data": data}, shown))
            assert dialog["task"]["value"], action
            assert len(asides) == 0, f"{action} is answered twice"


async def test_a_dialog_of_nobodys_is_refused_and_changes_nothing(team: Team) -> None:
    kari, card = await thinking(team)
    for data in ({}, {"runde": 7}, {"runde": {"action": "NO SUCH"}}, {"runde": {"action": "answer", "submits": True}}):
        for kind in ("task/fetch", "task/submit"):
            assert await kari.invoke(kind, {"data": data}, card)
    assert fields(await kari.open(card, "desk"))[ANSWER] == ""
