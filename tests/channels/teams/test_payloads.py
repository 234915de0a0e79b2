"""Each activity as it really arrives, from its recorded file through the front door: let in, and rightly answered.

Those of dialogs (`task/…`) are as Microsoft documents them: the playground that the others were recorded in has none.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.channels.teams.microsoft import TENANT
from tests.channels.teams.team import Team

PAYLOADS = Path(__file__).parents[2] / "payloads" / "teams"
NOTHING, STRANGE = "", "Not a card of Runde"

# What is said to whoever sent it, or answered in the response.
SAYS = {
    "conversationUpdate-channelCreated-channel": NOTHING,
    "conversationUpdate-membersAdded-groupChat": NOTHING,
    "conversationUpdate-membersAdded-personal": NOTHING,
    "conversationUpdate-membersRemoved-personal": NOTHING,
    "conversationUpdate-teamMemberAdded-channel": NOTHING,
    "conversationUpdate-teamMemberRemoved-channel": NOTHING,
    "conversationUpdate-teamRenamed-channel": NOTHING,
    "installationUpdate-add-channel": "@Runde",
    "installationUpdate-add-groupChat": "@Runde",
    "installationUpdate-add-personal": "Runde",
    "installationUpdate-remove-personal": NOTHING,
    "invoke-adaptiveCard-action-groupChat": STRANGE,
    "invoke-adaptiveCard-action-personal": STRANGE,
    "invoke-task-fetch-channel": "task",
    "invoke-task-submit-channel": "task",
    "message-groupChat": NOTHING,
    "message-mention-channel-thread": "help",
    "message-mention-groupChat": "help",
    "message-personal": "help",
    "message-submit-groupChat": STRANGE,
    "message-submit-personal": STRANGE,
    "messageReaction-groupChat": NOTHING,
}


def arriving(name: str, team: Team) -> dict[str, Any]:
    """Return the recorded activity, in the tenant of the story and from its Microsoft."""
    body: dict[str, Any] = json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))
    body["serviceUrl"] = team.outside.service_url
    body["conversation"]["tenantId"] = TENANT
    body["channelData"]["tenant"] = {"id": TENANT}
    return body


def test_every_recorded_activity_is_here() -> None:
    assert sorted(SAYS) == sorted(path.stem for path in PAYLOADS.glob("*.json"))


@pytest.mark.parametrize("name,says", SAYS.items(), ids=SAYS)
async def test_each_is_let_in_and_answered(team: Team, name: str, says: str) -> None:
    body = arriving(name, team)
    response = await team.send(body)
    answer = await response.text()
    assert response.status == 200
    await team.settled()
    said = [one.said for one in team.outside.messages.values()]
    if says in (NOTHING, STRANGE) or body["type"] == "invoke":
        assert (said, says in answer) == ([], True)
    else:
        assert [says in one for one in said] == [True], said
        [message] = team.outside.messages.values()
        assert message.conversation.startswith(body["conversation"]["id"]), "answered where it was asked"


@pytest.mark.parametrize("name", SAYS)
async def test_twice_is_once(team: Team, name: str) -> None:
    """A repeat changes nothing; an answer in words may come again."""
    for _ in range(2):
        assert (await team.send(arriving(name, team))).status == 200
    await team.settled()
    async with team.house.store.unit_of_work() as uow:
        assert await uow.gatherings.all() == []
