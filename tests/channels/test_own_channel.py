"""A municipality's own channel in Slack and in Teams: the questions come there, with a button to answer by."""

import json
from dataclasses import replace
from pathlib import Path

from bot.app import House
from tests.channels.slack.workspace import workspace
from tests.channels.teams.team import CHANNEL, set_up
from tests.stories.years import three_years

CODE = "code10"  # by which Skien takes input to what it is asked just now
SAID = "Fortau på begge sider av veien"


async def put_in(house: House) -> list[str]:
    async with house.store.unit_of_work() as uow:
        one = await uow.opinions.by_code(CODE)
        assert one is not None
        return [put.text for put in await uow.opinions.inputs(one.id)]


async def test_in_slack(tmp_path: Path) -> None:
    async with workspace(tmp_path, pace=0.02) as room:
        await three_years(room.house.store)
        await room.mention("U0PER", f"koble kanalen til {CODE}")
        shown = await room.in_channel("innspill til Skien")
        assert "Hva er viktigst for dere?" in shown.words
        await room.press("U0PER", shown, "Gi innspill")
        form = await room.in_channel("form-0", "U0PER")
        await room.press("U0PER", form, "Send innspill")
        await room.fill_in("U0PER", {"q0": SAID})
        assert await put_in(room.house) == [SAID]


async def test_in_teams(tmp_path: Path) -> None:
    async with set_up(tmp_path) as team:
        await three_years(team.house.store)
        per = team.person("Per Aas")
        await per.say(f"koble kanalen til {CODE}", CHANNEL)
        await team.settled()
        shown = team.find("innspill til Skien", CHANNEL)
        assert "Hva er viktigst for dere?" in shown.said
        assert "q0" in await per.press(shown, "give_input")
        answer = json.loads(await per.press(shown, "give_input"))
        form = replace(shown, activity={"attachments": [{"content": answer["value"]}]})
        assert "Takk for innspillet" in await per.press(form, "keep_input", q0=SAID)
        assert await put_in(team.house) == [SAID]
