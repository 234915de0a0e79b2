"""One gathering, three platforms: four people in Teams, four in Slack, four on the web, in groups that mix them."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path

import pytest

from dialogs.places import thread
from facilitation.plan import Role
from facilitation.state import Group, RoundState
from tests.channels.teams.team import CHANNEL as TEAMS
from tests.channels.teams.team import Person
from tests.dialogs.test_story import SLIDE
from tests.stories.mixed import Mixed, mixed
from tests.stories.people import COMMIT, RESULT, VOTE, InSlack, InTeams, OnWeb, Somebody
from tests.stories.told import groups_of, round_of

HOSTS = {"Kari Dal": "U0KARI", "Ola Berg": "U0OLA", "Nils Haug": "U0NILS", "Eva Strand": "U0EVA"}
IN_TEAMS = ("Siri Lund", "Anne Vik", "Per Aas", "Liv Holm")
ON_WEB = ("Maximilian Ek", "Bjørnhild Moe", "Geir Bakke", "Odd Myhre")
TOWNS = {
    "Skien": ("Kari Dal", "Ola Berg", "Siri Lund", "Maximilian Ek"),
    "Tinn": ("Nils Haug", "Anne Vik", "Per Aas", "Bjørnhild Moe"),
    "Bamble": ("Eva Strand", "Liv Holm", "Geir Bakke", "Odd Myhre"),
}


class Story:
    """The people by name, and the facilitator, who is in Teams."""

    def __init__(self, world: Mixed) -> None:
        self.world = world
        self.lead: Person = world.team.person("Berit Lead")
        self.people: dict[str, Somebody] = {}

    async def invited(self, code: str) -> None:
        """Put everybody where they are."""
        team, room = self.world.team, self.world.room
        room.slack.names |= {user: name for name, user in HOSTS.items()}
        for name in IN_TEAMS:
            self.people[name] = InTeams(team.person(name), types=name == "Per Aas")
        for name, user in HOSTS.items():
            self.people[name] = InSlack(name, user, room, types=name == "Nils Haug")
        for name in ON_WEB:
            self.people[name] = OnWeb(name, code, await self.world.browser())

    async def groups(self) -> list[Group]:
        return await groups_of(self.world.house)

    def of(self, group: Group) -> Sequence[Somebody]:
        return [self.people[member.name] for member in group.members]

    async def lead_presses(self, verb: str) -> str:
        await self.world.settled()
        return await self.lead.press(self.lead.card("Du leder"), verb)

    async def all_see(self, group: Group, said: str) -> None:
        """Everybody in the group sees it, each on their own platform."""
        await self.world.settled()
        for person in self.of(group):
            assert said in await person.group(), f"{person.name} does not see {said!r}"


@pytest.fixture
async def story(tmp_path: Path) -> AsyncIterator[Story]:
    async with mixed(tmp_path) as world:
        yield Story(world)


@pytest.mark.timeout(240)
async def test_a_round_across_teams_slack_and_the_web(story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    await a_second_channel_is_linked(story)
    await everybody_joins(story)
    await groups_mix_the_platforms(story)
    await everybody_thinks_alone(story)
    await the_word_goes_between_platforms(story)
    await the_secretaries_write(story)
    await the_hall_votes(story)
    await everybody_commits(story)
    await story.world.settled()
    slack, outside = story.world.room.slack, story.world.team.outside
    assert [one for one in slack.refused if "too fast" not in one] == []
    assert not set(outside.refused) - {429}
    assert story.world.room.slowest < 3
    with capsys.disabled():
        print("\n" + "\n".join(counts(story)))  # noqa: T201 - the story's own figures, for whoever runs it


def counts(story: Story) -> list[str]:
    """Return how many posts and updates each platform got, in its channel and in people's own conversations."""
    slack, outside = story.world.room.slack, story.world.team.outside
    platforms = {"Teams": (outside.posts, outside.updates, "a:"), "Slack": (slack.posts, slack.updates, "D")}
    lines = []
    for platform, (posts, updates, own) in platforms.items():
        for what, is_own in (("the channel and its threads", False), ("people's own conversations", True)):
            said, edits = (_sum(each, own, is_own) for each in (posts, updates))
            lines.append(f"{platform}, {what}: {said} posts, {edits} updates")
    return [*lines, f"refused: Teams {dict(outside.refused)}, Slack {slack.refused}"]


def _sum(counted: Mapping[str, int], own: str, is_own: bool) -> int:
    return sum(count for key, count in counted.items() if key.startswith(own) == is_own)


async def a_second_channel_is_linked(story: Story) -> None:
    world = story.world
    await story.lead.say(SLIDE, f"{TEAMS};messageid=m0")
    await world.team.until(lambda: "Du leder" in str([one.said for one in world.team.outside.messages.values()]))
    await world.settled()
    async with world.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(1)
    assert gathering is not None
    world.room.slack.names["U0HOST"] = "Grete Vold"
    answer = await world.room.command("U0HOST", f"koble til samling {gathering.code[:3].upper()} {gathering.code[3:]}")
    assert gathering.title in str(answer), answer
    await world.settled()
    await story.invited(gathering.code)


async def everybody_joins(story: Story) -> None:
    for town, names in TOWNS.items():
        for name in names:
            await story.people[name].join(town)
    await story.world.pass_time(0.1)
    counted = "12 personer fra 3 steder"
    assert counted in story.world.team.find("Runde 1", TEAMS).said
    assert counted in (await story.world.room.in_channel("Med i runden")).words
    assert counted in await story.people["Geir Bakke"].group()


async def groups_mix_the_platforms(story: Story) -> None:
    assert "12 personer i 3 grupper" in await story.lead_presses("propose_groups")
    await story.world.settled()
    for group in await story.groups():
        people = story.of(group)
        assert {person.platform for person in people} == {"teams", "slack", "web"}
        async with story.world.house.store.unit_of_work() as uow:
            shown = await uow.conversations.of(thread(group.round_id, group.number))
        threads = {one.channel: one.address.split("/", 2)[2] for one in shown}
        assert set(threads) == {"teams", "slack"}, "a thread on each platform"
        for person in people:
            person.thread = threads.get(person.platform, "")
        for member in group.members:
            await story.all_see(group, member.name)
    assert "runden er i gang" in (await story.lead_presses("start")).lower()
    await story.world.settled()


async def everybody_thinks_alone(story: Story) -> None:
    field = f"answer:{(await round_of(story.world.house)).id}:1"
    for name, person in story.people.items():
        await person.think(field, f"Tanken til {name}")
    await story.world.settled()
    for group in await story.groups():
        for person in story.of(group):
            seen, own = await person.group(), person.platform == "web"
            others = [one.name for one in group.members if not (own and one.name == person.name)]
            assert not any(f"Tanken til {other}" in seen for other in others), "hidden until it is their turn"
    await story.world.pass_time(3.2)


async def the_word_goes_between_platforms(story: Story) -> None:
    for group in await story.groups():
        await story.of(group)[0].in_group("begin_talk")
    for _ in range(4):
        for group in await story.groups():
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
    await in_every_hall(story, "En voksen 3")


async def in_every_hall(story: Story, said: str) -> None:
    """It stands in the hall of each platform."""
    assert said in story.world.team.find(said, TEAMS).said
    assert said in (await story.world.room.in_channel(said)).words
    for name in ON_WEB:
        assert said in await story.people[name].group()


async def the_hall_votes(story: Story) -> None:
    await story.lead_presses("present")
    await story.lead_presses("open_vote")
    await story.world.settled()
    round_id = (await round_of(story.world.house)).id
    for name in ("Kari Dal", "Siri Lund", "Maximilian Ek"):
        await story.people[name].send(VOTE, {f"poll:{round_id}:1:all": "0\n2"})
    await story.lead_presses("close_poll")
    await story.world.settled()
    await in_every_hall(story, "En voksen 1: 3")


async def everybody_commits(story: Story) -> None:
    await story.lead_presses("next_phase")
    await story.world.settled()
    promise = {f"commitment:{(await round_of(story.world.house)).id}:0": "Jeg ringer NAV"}
    names = ("Ola Berg", "Anne Vik", "Odd Myhre")
    sent = (story.people[name].send(COMMIT, promise) for name in names)
    await asyncio.gather(*sent)
    await story.world.pass_time(3)
    assert (await round_of(story.world.house)).state is RoundState.CLOSED
    await in_every_hall(story, "minutes/")


async def test_a_round_of_slack_is_shown_in_teams_too(story: Story) -> None:
    world = story.world
    world.room.slack.names["U0HOST"] = "Grete Vold"
    await world.room.mention("U0HOST", SLIDE)
    await world.settled()
    async with world.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(1)
    assert gathering is not None
    await story.lead.say(f"koble kanalen til {gathering.code}", TEAMS)
    await world.settled()
    assert "Hva er det viktigste" in world.team.find("Bli med", TEAMS).said
