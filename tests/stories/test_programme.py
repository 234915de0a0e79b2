"""Two days by their programme in Teams, in Slack and on the web: the same story, seen where people are."""

import re
from pathlib import Path

import pytest

from dialogs import places
from tests.fakes.time import OPENING
from tests.stories.leads import lead_of
from tests.stories.mixed import mixed
from tests.stories.people import InSlack, InTeams, OnWeb, Somebody
from tests.stories.samples import NAMES, TOWN
from tests.stories.test_methods import PLATFORMS, InAChannel
from tests.stories.told import round_of

DAYS = """Program
12.00 Velkommen v/ Kari Nordmann
12.10 Runde rundt bordet
12.30 Kaffepause
12.50 Refleksjon
Hva vil vi få til sammen?
13.10 Slutt
Dag 2
12.00 Skala 1-10: Vi kjenner planen
12.20 Slutt"""


async def until(stage: InAChannel, clock: str, day: int = 0) -> str:
    """Let time pass to a clock on the wall, and return what the hall sees; the stories begin at 11 in Oslo."""
    hour, minute = map(int, clock.split("."))
    then = OPENING.replace(day=OPENING.day + day, hour=hour - 2, minute=minute)
    await stage.pass_time((then - stage.world.clock.now()).total_seconds() / 60)
    return await stage.hall()


async def asks(stage: InAChannel, somebody: Somebody, text: str) -> str:
    """Have somebody type in their own conversation, and return what stands there then."""
    if isinstance(somebody, InTeams):
        await somebody.person.say(text)
    elif isinstance(somebody, InSlack):
        await somebody.room.direct(somebody.user, text)
    else:
        assert isinstance(somebody, OnWeb)
        return str(await somebody.browser.send("say", {"place": str(places.hall(1)), "text": text}))
    return await own(stage, somebody)


async def own(stage: InAChannel, somebody: Somebody) -> str:
    """Return what stands where somebody sees what is theirs; on the web the hall is beside it."""
    await stage.world.settled()
    if isinstance(somebody, InTeams):
        return "\n".join(one.said for one in stage.world.team.outside.standing(somebody.person.talk))
    if isinstance(somebody, InSlack):
        return "\n".join(one.words for one in somebody.room.slack.direct(somebody.user))
    assert isinstance(somebody, OnWeb)
    return re.sub(r"(<[^>]*>|\s)+", " ", await somebody.browser.page(somebody.browser.base))


@pytest.mark.parametrize("platform", PLATFORMS)
async def test_two_days_go_by_their_programme(tmp_path: Path, platform: str) -> None:
    async with mixed(tmp_path) as world:
        stage = InAChannel(world, await lead_of(world, platform))
        assert "Velkommen · Kari Nordmann" in await stage.leader_says(f"ny runde\n{DAYS}"), "what is next"

        assert "▶" in await until(stage, "12.12")
        await stage.leader_says("start post 2")
        assert (await round_of(world.house)).title == "Runde rundt bordet"
        async with world.house.store.unit_of_work() as uow:
            gathering = await uow.gatherings.get(1)
        assert gathering is not None
        kari = await stage._somebody(NAMES[0], 0, gathering.code)
        await kari.join(TOWN)
        assert "12.30 Kaffepause" in await own(stage, kari), "what is next stands where one is"
        assert "Kaffepause" in await asks(stage, kari, "program"), "whoever takes part sees what is next"

        await stage.leader_says("avbryt runden")
        delayed = await stage.leader_says("forsinket 5 ta av pausene")
        assert "Kaffepause (var" in delayed
        assert "Refleksjon (var" not in delayed, "only the break gave"
        assert "Vi er tilbake" not in await until(stage, "12.34")
        assert "Vi er tilbake klokka 12.50" in await until(stage, "12.36")
        assert "Refleksjon (var" in await stage.leader_says("flytt programmet 5")
        assert "Vi er tilbake" not in await until(stage, "12.56"), "the break is over"

        assert "Skala 1-10" in await until(stage, "18.00"), "the next is tomorrow's"
        assert "▶" in await until(stage, "12.01", day=1)
        await stage.leader_says("start post 5")
        [plan] = (await round_of(world.house)).plans
        assert plan.questions[0].text == "Vi kjenner planen"
