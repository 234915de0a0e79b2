"""What a press does at once, for whoever pressed; and that nobody else is disturbed by it."""

import json
from copy import deepcopy
from datetime import timedelta
from typing import Any

from dialogs.messages import Button, Message, Post, Section, TextInput
from dialogs.paging import TURN
from dialogs.places import hall, private, thread
from tests.channels.teams.microsoft import Message as Shown
from tests.channels.teams.team import CHANNEL, Person, Team, _find
from tests.dialogs.test_story import SLIDE
from tests.stories.told import groups_of

ADAPTIVE, WORDS = "application/vnd.microsoft.card.adaptive", "application/vnd.microsoft.activity.message"


async def seated(team: Team) -> tuple[Person, Shown]:
    """Return the facilitator of a round with eight people in two groups, and the card of group 1."""
    lead = team.person("Berit Lead")
    await lead.say(SLIDE, CHANNEL)
    await team.settled()
    message = team.find("Bli med", CHANNEL)
    for town, names in (("Skien", ("Kari Dal", "Ola Berg", "Eva Ek", "Siri Lund")), ("Tinn", ("Nils", "Anne", "Ole"))):
        for name in names:
            await team.person(name).join(message, town)
    await team.settled()
    await lead.press(lead.card("Du leder"), "propose_groups")
    await team.settled()
    async with team.house.store.unit_of_work() as uow:
        [row] = await uow.conversations.of(thread(1, 1))
    return lead, team.outside.standing(row.address.split("/", 2)[2])[-1]


async def answered(person: Person, message: Shown, action: str, **inputs: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(await person.press(message, action, **inputs))
    return answer


async def test_whoever_presses_sees_the_card_as_it_is_now_at_once(team: Team) -> None:
    _, card = await seated(team)
    answer = await answered(team.person("Kari Dal"), card, "claim")
    shown = json.dumps(answer["value"], ensure_ascii=False)
    assert answer["type"] == ADAPTIVE
    assert "Kari Dal" in shown
    await team.settled()
    standing = team.outside.messages[card.id].card
    assert answer["value"]["body"][-4:] == standing["body"][-4:], "and so do the others, a moment later"


async def test_what_is_told_stands_on_top_of_it_for_them_alone(team: Team) -> None:
    lead, _ = await seated(team)
    answer = await answered(lead, lead.card("Du leder"), "start")
    assert answer["type"] == ADAPTIVE
    assert "runden er i gang" in json.dumps(answer["value"], ensure_ascii=False).lower()
    await team.settled()
    assert not [one for one in team.outside.messages.values() if "Runden er i gang!" in one.said and one.card]


async def test_a_press_that_is_not_yours_is_answered_to_you_alone(team: Team) -> None:
    lead, card = await seated(team)
    before = {one.id: one.said for one in team.outside.messages.values()}
    answer = await answered(team.person("Nils"), card, "claim")
    assert answer["type"] == WORDS
    assert answer["value"]
    await team.settled()
    assert {one.id: one.said for one in team.outside.messages.values()} == before, "nobody else sees anything of it"
    stranger = await answered(team.person("Fremmed"), lead.card("Du leder"), "start")
    assert stranger["type"] == WORDS


async def test_a_form_is_never_refreshed(team: Team) -> None:
    lead, _ = await seated(team)
    await answered(lead, lead.card("Du leder"), "start")
    await team.settled()
    kari = team.person("Kari Dal")
    form = kari.card("Din tur til å tenke")
    answer = await answered(kari, form, "answer", **{"answer:1:1": "En voksen"})
    assert answer["type"] == WORDS, "words beside it: the second field may hold what is not sent yet"


async def test_a_card_that_has_had_its_time_is_answered_with_words(team: Team) -> None:
    lead, card = await seated(team)
    old = deepcopy(card)
    await answered(lead, lead.card("Du leder"), "start")
    await team.settled()
    answer = await answered(team.person("Kari Dal"), old, "claim")
    assert answer["type"] == WORDS


async def test_no_field_stands_where_others_presses_would_take_what_is_written_in_it(team: Team) -> None:
    """In a shared card, that is: whatever it is asked there is asked in a dialog."""
    await seated(team)
    place = hall(1)
    message = Message("Spørsmål", inputs=(TextInput("a", "Hva?"),), buttons=(Button("join", "Bli med", submits=False),))
    async with team.house.store.unit_of_work() as uow:
        await uow.posts.put(Post(place, "asked", message), team.clock.now())
        await uow.commit()
    await team.settled()
    shown = team.find("Spørsmål", CHANNEL)
    assert "Input." not in shown.said
    assert _find(shown.card, "join")["data"]["msteams"]["type"] == "task/fetch"


async def test_whoever_wants_more_of_a_long_list_turns_its_pages_alone(team: Team) -> None:
    lead, _ = await seated(team)
    points = Section("Punkter", tuple(f"Punkt {number} {'ord ' * 60}" for number in range(150)))
    note, send = TextInput("note", "Merknad"), Button("note", "Lagre", submits=True)
    long = Message("Alt som ble sagt", sections=(points,), inputs=(note,), buttons=(send,))
    async with team.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(1)
        assert gathering is not None
        for place in (hall(1), private(1, gathering.facilitator)):
            await uow.posts.put(Post(place, "long", long), team.clock.now())
        await uow.commit()
    await team.settled()
    card = team.find("Alt som ble sagt", CHANNEL)
    assert "Punkt 0 " in card.said
    assert "mer enn kortet har plass til" not in card.said
    answer = await answered(team.person("Kari Dal"), card, TURN)
    assert "Punkt 0 " not in json.dumps(answer)
    assert "Forrige (1 av" in json.dumps(answer)
    assert "Punkt 0 " in team.outside.messages[card.id].said, "the others' card is as it was"
    own_page = await answered(lead, lead.card("Alt som ble sagt"), TURN, note="Halvferdig")
    assert "Halvferdig" in json.dumps(own_page), "what was being written is still there"
    stranger = await team.person("Kari Dal").press(lead.card("Alt som ble sagt"), TURN)
    assert "Punkt" not in stranger, "another's card is theirs, whoever has got hold of its button"


async def test_answers_to_what_is_typed_share_the_limits_with_everything_else(team: Team) -> None:
    """Sixty questions and sixty posts at once in one channel: the connector refuses nobody."""
    await seated(team)
    before = sum(team.outside.posts.values())
    async with team.house.store.unit_of_work() as uow:
        for number in range(60):
            await uow.posts.put(Post(hall(1), f"said-{number}", Message(text=(f"Nr. {number}",))), team.clock.now())
        await uow.commit()
    kari = team.person("Kari Dal")
    for _ in range(60):
        await kari.say("hjelp", CHANNEL)
    await team.settled()
    assert sum(team.outside.posts.values()) == before + 120
    assert not team.outside.refused, "within Teams' windows"


async def test_answers_come_in_the_order_they_were_asked_for(team: Team) -> None:
    kari = team.person("Kari Dal")
    team.outside.fail = [429, 503]
    for text in ("hjelp", "status", "hjelp", "status"):
        await kari.say(text)
    await team.settled()
    shown = ["help" if one.card else "words" for one in team.outside.standing(kari.talk)]
    assert shown == ["help", "words", "help", "words"]


async def test_nobodys_own_page_is_anothers(team: Team) -> None:
    lead, _ = await seated(team)
    async with team.house.store.unit_of_work() as uow:
        nils = next(one for one in await uow.people.members(1) if one.name == "Nils")
    value = {"data": {"runde": {"action": "leave", "values": {}, "place": str(private(1, nils.person_id))}}}
    answer = await team.person("Kari Dal").invoke("task/submit", value, lead.card("Du leder"))
    assert "annens plass" in answer


async def test_a_press_that_comes_twice_happens_once_whatever_its_id(team: Team) -> None:
    lead, _ = await seated(team)
    await lead.press(lead.card("Du leder"), "start")
    await team.settled()
    [before, *_] = await groups_of(team.house)
    panel = lead.card("Du leder")
    value = {"action": {"type": "Action.Execute", "verb": "extend", "data": _find(panel.card, "extend")["data"]}}
    body = team.activity("invoke", lead.talk, lead.account, name="adaptiveCard/action", value=value, replyToId=panel.id)
    answers = []
    for number in ("p1", "p1", "p2"):
        response = await team.send({**body, "id": number})
        assert response.status == 200
        answers.append(json.dumps(await response.json(), ensure_ascii=False))
    assert all("2 minutter" in answer for answer in answers), "each is told what the first was told"
    [after, *_] = await groups_of(team.house)
    assert after.clock is not None
    assert before.clock is not None
    assert after.clock.length - before.clock.length == timedelta(minutes=2)
