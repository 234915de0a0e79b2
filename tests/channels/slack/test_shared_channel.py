"""A channel that two workspaces share: people of the other one are themselves, and act in its name."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from dialogs.incoming import Sender
from tests.channels.slack.workspace import BOT, CHANNEL, Workspace, workspace

SLIDE = "ny runde\nHva er det viktigste vi kan gjøre?\nIndividuelt 3 minutter\nGruppe 10 minutter\nPlenum"
GUEST = {"user": "U9X", "user_team": "T9"}


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Workspace]:
    async with workspace(tmp_path, pace=0.1) as room:
        room.slack.names |= {"U01ALICE": "Alice Dal", "U9X": "Gro Gjest"}
        yield room


async def test_people_of_another_workspace_in_a_shared_channel_are_themselves(room: Workspace) -> None:
    event = {"type": "app_mention", "text": f"<@{BOT}> {SLIDE}", "channel": CHANNEL, **GUEST}
    assert (await room.event(event, team="T9")).status == 200
    async with room.house.store.unit_of_work() as uow:
        gathering = (await uow.gatherings.all())[0]
        known = await uow.people.identities(gathering.facilitator)
    assert [(one.external_id, one.name) for one in known] == [("T9/U9X", "Gro Gjest")]
    await room.in_channel("Bli med")


async def test_their_presses_come_in_the_name_of_their_own_workspace_and_are_understood(room: Workspace) -> None:
    await room.mention("U01ALICE", SLIDE)
    await room.press("U9X", await room.in_channel("Bli med"), "Bli med", home="T9")
    assert await room.fill_in("U9X", {"organisation": "Tinn"}, home="T9") is None
    async with room.house.store.unit_of_work() as uow:
        known = await uow.people.known_as(Sender("slack", "T9/U9X"))
        assert known is not None
        assert await uow.people.references([known.id], "slack") == {known.id: "T01TEST/U9X"}
