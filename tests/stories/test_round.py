"""One story, three channels: a whole round of one facilitator and 24 people in five groups, played in Teams, in Slack
(by HTTP and in Socket Mode), on the web, and in all of them at once, led from each.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from dialogs.places import thread
from facilitation.plan import Role
from facilitation.state import Group, RoundState
from tests.channels.slack.fake import APP_TOKEN
from tests.dialogs.test_story import SLIDE
from tests.stories import logged
from tests.stories.counted import counts, too_much
from tests.stories.leads import Lead, hall_of, lead_of, linked
from tests.stories.mixed import Mixed, mixed
from tests.stories.people import COMMIT, RESULT, VOTE, InSlack, InTeams, OnWeb, Somebody
from tests.stories.told import NAMES, TOWNS, groups_of, round_of

TYPING = ("Per Aas", "Nils Haug")
SOCKET_MODE = {"slack_app_token": APP_TOKEN, "slack_signing_secret": ""}
MIXED = ("slack", "teams", "web")


@dataclass
class Story:
    """The people by name, who leads them, and which of the three platforms they sit on, one after the other."""

    world: Mixed
    lead: Lead
    platforms: Sequence[str]
    people: dict[str, Somebody] = field(default_factory=dict)

    async def invited(self, code: str) -> None:
        """Put everybody where they are."""
        for number, name in enumerate(NAMES):
            self.people[name] = await self._somebody(name, self.platforms[number % len(self.platforms)], number, code)

    async def _somebody(self, name: str, platform: str, number: int, code: str) -> Somebody:
        if platform == "teams":
            return InTeams(self.world.team.person(name), types=name in TYPING)
        if platform == "web":
            return OnWeb(name, code, await self.world.browser())
        self.world.room.slack.names[f"U{number:03}"] = name
        return InSlack(name, f"U{number:03}", self.world.room, types=name in TYPING)

    async def groups(self) -> list[Group]:
        return await groups_of(self.world.house)

    def of(self, group: Group) -> Sequence[Somebody]:
        return [self.people[member.name] for member in group.members]

    async def lead_presses(self, action: str) -> str:
        await self.world.settled()
        return await self.lead.press(action)

    async def all_see(self, group: Group, said: str) -> None:
        """Everybody in the group sees it, each on their own platform."""
        await self.world.settled()
        for person in self.of(group):
            assert said in await person.group(), f"{person.name} does not see {said!r}"

    async def in_every_hall(self, said: str) -> None:
        """It stands in the hall of each platform; `said` is a pattern."""
        await self.world.settled()
        guest = next((person.browser for person in self.people.values() if isinstance(person, OnWeb)), None)
        for platform in self.platforms:
            seen = await hall_of(self.world, platform, guest)
            assert re.search(said, seen), f"{said!r} is not in the hall in {platform}: {seen}"


@asynccontextmanager
async def told(folder: Path, platforms: Sequence[str], lead: str, settings: Mapping[str, str]) -> AsyncIterator[Story]:
    """Begin a story."""
    async with mixed(folder, **settings) as world:
        yield Story(world, await lead_of(world, lead), platforms)


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    "platforms,lead,settings",
    [
        pytest.param(("teams",), "teams", {}, id="in Teams"),
        pytest.param(("slack",), "slack", {}, id="in Slack"),
        pytest.param(("slack",), "slack", SOCKET_MODE, id="in Slack, in Socket Mode"),
        pytest.param(("web",), "web", {}, id="on the web"),
        pytest.param(MIXED, "teams", {}, id="everywhere, led from Teams"),
    ],
)
async def test_a_round(
    tmp_path: Path, platforms: Sequence[str], lead: str, settings: Mapping[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with logged.everything():
        async with told(tmp_path, platforms, lead, settings) as story:
            figures = await a_whole_round(story)
    logged.follows_and_keeps_quiet(capsys.readouterr().err, platforms)
    with capsys.disabled():
        print("\n" + "\n".join(figures))  # noqa: T201 - the story's own figures, for whoever runs it


async def a_whole_round(story: Story) -> Sequence[str]:
    """Play it all, and return what it has cost on each platform."""
    await a_round_is_planned(story)
    await everybody_joins(story)
    await groups_find_their_threads(story)
    await everybody_thinks_alone(story)
    await the_word_goes_round(story)
    await the_secretaries_write(story)
    await the_hall_votes(story)
    await everybody_commits(story)
    await story.world.settled()
    slack, outside = story.world.room.slack, story.world.team.outside
    assert [one for one in slack.refused if "too fast" not in one] == []
    assert not set(outside.refused) - {429}
    assert too_much(slack, outside) == []
    return counts(slack, outside)


async def a_round_is_planned(story: Story) -> None:
    world = story.world
    await story.lead.plan(SLIDE)
    await world.settled()
    async with world.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(1)
    assert gathering is not None
    for platform in story.platforms:
        if platform != story.lead.platform:
            await linked(world, platform, gathering.code)
    await world.settled()
    await story.invited(gathering.code)


async def everybody_joins(story: Story) -> None:
    for town, names in TOWNS.items():
        for name in names:
            await story.people[name].join(town)
    await story.world.pass_time(0.1)
    await story.in_every_hall("24 personer fra 5 steder")


async def groups_find_their_threads(story: Story) -> None:
    assert "24 personer i 5 grupper" in await story.lead_presses("propose_groups")
    await story.world.settled()
    for group in await story.groups():
        people = story.of(group)
        assert {person.platform for person in people} == set(story.platforms)
        async with story.world.house.store.unit_of_work() as uow:
            shown = await uow.conversations.of(thread(group.round_id, group.number))
        threads = {one.channel: one.address.split("/", 2)[2] for one in shown}
        assert threads.keys() >= set(story.platforms) - {"web"}, "a thread on each platform"
        for person in people:
            person.thread = threads.get(person.platform, "")
        for member in group.members:
            await story.all_see(group, member.name)
    assert "runden er i gang" in (await story.lead_presses("start")).lower()
    await story.world.settled()


async def everybody_thinks_alone(story: Story) -> None:
    part = f"answer:{(await round_of(story.world.house)).id}:1"
    for name, person in story.people.items():
        await person.think(part, f"Tanken til {name}")
    await story.world.settled()
    for group in await story.groups():
        for person in story.of(group):
            seen, own = await person.group(), person.platform == "web"
            others = [one.name for one in group.members if not (own and one.name == person.name)]
            assert not any(f"Tanken til {other}" in seen for other in others), "hidden until it is their turn"
    await story.world.pass_time(3.2)


async def the_word_goes_round(story: Story) -> None:
    for group in await story.groups():
        await story.of(group)[0].in_group("begin_talk")
    for turn in range(5):
        for group in await story.groups():
            if turn == len(group.members):
                continue
            speaker = group.member((group.turns.speaker if group.turns else None) or "")
            assert speaker is not None
            await story.all_see(group, f"Ordet har {speaker.name}")
            await story.all_see(group, f"Tanken til {speaker.name}")
            await story.people[speaker.name].in_group("next_turn")
    for group in await story.groups():
        await story.all_see(group, "Ordet er fritt")


async def the_secretaries_write(story: Story) -> None:
    for group in await story.groups():
        secretary = group.member(group.holder(Role.SECRETARY) or "")
        assert secretary is not None
        result = {"result:1:0": f"En voksen {group.number}\nRing hjem", "result:2:0": "NAV"}
        await story.people[secretary.name].send(RESULT, result)
    await story.world.pass_time(10.5)
    assert (await round_of(story.world.house)).state is RoundState.PLENUM
    await story.in_every_hall("En voksen 3")


async def the_hall_votes(story: Story) -> None:
    await story.lead_presses("present")
    await story.lead_presses("open_vote")
    await story.world.settled()
    poll = f"poll:{(await round_of(story.world.house)).id}:1:all"
    for name in ("Kari Dal", "Siri Lund", "Ola Berg"):
        await story.people[name].send(VOTE, {poll: "0\n2"})
    await story.lead_presses("close_poll")
    await story.in_every_hall(r"En voksen 1\W+3\b")


async def everybody_commits(story: Story) -> None:
    await story.lead_presses("next_phase")
    await story.world.settled()
    promise = {f"commitment:{(await round_of(story.world.house)).id}:0": "Jeg ringer NAV"}
    await asyncio.gather(*(story.people[name].send(COMMIT, promise) for name in ("Ola Berg", "Anne Vik", "Odd Myhre")))
    await story.world.pass_time(3)
    assert (await round_of(story.world.house)).state is RoundState.CLOSED
    await story.in_every_hall("Referat")
