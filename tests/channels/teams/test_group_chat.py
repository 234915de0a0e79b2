"""A round in a group chat: no threads there, so its groups share the chat, and each card says whose it is."""

import json
from typing import Any

from facilitation.state import Group
from tests.channels.teams.microsoft import TENANT, Message
from tests.channels.teams.team import Person, Team
from tests.dialogs.test_story import SLIDE
from tests.stories.told import NAMES, groups_of

CHAT = "19:prat@thread.v2"


class Chat:
    """A group chat and those who write in it."""

    def __init__(self, team: Team) -> None:
        self.team = team

    def _in_chat(self, body: dict[str, Any]) -> dict[str, Any]:
        body["conversation"] = {"id": CHAT, "conversationType": "groupChat", "isGroup": True, "tenantId": TENANT}
        return body

    async def say(self, who: Person, text: str) -> None:
        body = self._in_chat(self.team.activity("message", CHAT, who.account, text=f"<at>Runde</at> {text}"))
        body["entities"] = [{"type": "mention", "mentioned": body["recipient"], "text": "<at>Runde</at>"}]
        assert (await self.team.send(body)).status == 200
        await self.team.settled()

    async def press(self, who: Person, data: object, message: Message) -> str:
        value = {"action": {"type": "Action.Execute", "data": data}, "trigger": "manual"}
        body = self.team.activity("invoke", CHAT, who.account, name="adaptiveCard/action", value=value)
        response = await self.team.send(self._in_chat({**body, "replyToId": message.id}))
        assert response.status == 200
        return json.dumps(await response.json(), ensure_ascii=False)

    def cards(self, said: str) -> list[Message]:
        return [one for one in self.team.outside.standing(CHAT) if one.card and said in one.said]


def ours(card: object, action: str) -> dict[str, Any]:
    """Return the data of a card's button."""
    if isinstance(card, dict):
        data = card.get("data")
        if isinstance(data, dict) and data.get("runde", {}).get("action") == action:
            return data
    parts = card.values() if isinstance(card, dict) else card if isinstance(card, list) else ()
    return next((found for part in parts if (found := ours(part, action))), {})


async def gathered(chat: Chat) -> dict[str, Person]:
    lead, people = chat.team.person("Berit Lead"), {}
    await chat.say(lead, SLIDE)
    [hall] = chat.cards("Bli med")
    for number, name in enumerate(NAMES[:10]):
        people[name] = chat.team.person(name)
        form = json.loads(await chat.press(people[name], ours(hall.card, "join"), hall))["value"]
        joining = ours(form, "join") | {"organisation": ("Skien", "Tinn")[number % 2], "kind": "kommune"}
        assert "Du er med" in await chat.press(people[name], joining, hall)
    for verb in ("propose_groups", "start"):
        await chat.team.settled()
        await lead.press(lead.card("Du leder"), verb)
    await chat.team.settled()
    await chat.team.pass_time(3.2)
    await chat.team.settled()
    return people


async def test_each_groups_cards_are_its_own_whichever_is_pressed(team: Team) -> None:
    chat = Chat(team)
    people = await gathered(chat)
    groups = await groups_of(team.house)
    assert len(groups) == 2
    for group in groups:
        status = _status(chat, group)
        assert len(chat.cards(f"group:{group.round_id}:{group.number}")) > 1, "a later card than the first, too"
        first = people[group.members[0].name]
        assert "annen gruppe" not in await chat.press(first, ours(status.card, "begin_talk"), status)
    await team.settled()
    assert [group.settling for group in await groups_of(team.house)] == [None, None], "each group began its own talk"


async def test_a_card_is_not_taken_at_its_word_elsewhere(team: Team) -> None:
    """What a card says of its place counts only in the conversation where that place is shown."""
    chat = Chat(team)
    await gathered(chat)
    stranger = team.person("Ukjent Person")
    message = Message("m999", "19:annen@thread.v2", {})
    data = {"runde": {"action": "join", "values": {}, "place": "hall:1"}}
    value = {"action": {"type": "Action.Execute", "data": data}}
    body = team.activity("invoke", message.conversation, stranger.account, name="adaptiveCard/action", value=value)
    body["conversation"] = {"id": message.conversation, "conversationType": "groupChat", "tenantId": TENANT}
    answer = await (await team.send(body)).json()
    assert "Partnerskap" not in json.dumps(answer)
    async with team.house.store.unit_of_work() as uow:
        assert len(await uow.people.members(1)) == 10


def _status(chat: Chat, group: Group) -> Message:
    """Return the newest card of a group."""
    return chat.cards(f"group:{group.round_id}:{group.number}")[-1]
