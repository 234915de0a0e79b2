"""Every method of the bank, played by its sample in Teams, in Slack and on the web, and in the three languages.

Each in each channel, and in each language once: the languages are spread so that every channel speaks all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from dialogs import places
from dialogs.messages import Message
from dialogs.words import LANGUAGES, words
from facilitation.plan import Role
from tests.stories.leads import HOST, Lead, LeadInTeams, LeadOnWeb, hall_of, lead_of
from tests.stories.mixed import Mixed, mixed
from tests.stories.people import InSlack, InTeams, OnWeb, Sheet, Somebody
from tests.stories.samples import METHODS, NAMES, TOWN, replay
from tests.stories.told import groups_of

PLATFORMS = ("teams", "slack", "web")


@dataclass
class InAChannel:
    """A sample's stage on one platform."""

    world: Mixed
    lead: Lead
    people: dict[str, Somebody] = field(default_factory=dict)

    @property
    def language(self) -> str:
        return self.world.language

    async def leader_says(self, text: str) -> str:
        asked_for = words(self.language)("cmd-new-round").lower()
        if not self.people and text.startswith(asked_for):
            await self.lead.plan(f"{asked_for}\n{text.removeprefix(asked_for).strip()}")
        else:
            await self._typed(text)
        return await self.hall()

    async def _typed(self, text: str) -> None:
        if isinstance(self.lead, LeadInTeams):
            await self.lead.person.say(text)
        elif isinstance(self.lead, LeadOnWeb):
            await self.lead.browser.send("say", {"place": str(places.hall(1)), "text": text})
        else:
            await self.world.room.direct(HOST, text)

    async def leader_presses(self, action: str) -> None:
        await self.world.settled()
        await self.lead.press(action)

    async def joined(self) -> None:
        await self.world.settled()
        async with self.world.house.store.unit_of_work() as uow:
            gathering = await uow.gatherings.get(1)
        assert gathering is not None
        for number, name in enumerate(NAMES):
            self.people[name] = await self._somebody(name, number, gathering.code)
            await self.people[name].join(TOWN)

    async def started(self) -> None:
        await self.leader_presses("propose_groups")
        await self.leader_presses("start")

    async def _somebody(self, name: str, number: int, code: str) -> Somebody:
        if self.lead.platform == "teams":
            return InTeams(self.world.team.person(name))
        if self.lead.platform == "web":
            return OnWeb(name, code, await self.world.browser(), language=self.language)
        self.world.room.slack.names[f"U{number:03}"] = name
        return InSlack(name, f"U{number:03}", self.world.room)

    async def desk_of(self, name: str, button: str) -> Message:
        async with self.world.house.store.unit_of_work() as uow:
            [member] = [one for one in await uow.people.members(1) if one.name == name]
            standing = await uow.posts.since([places.private(1, member.person_id)], 0)
        return next(one.post.message for one in standing if button in [each.label for each in one.post.message.buttons])

    async def sends(self, name: str, action: str, desk: Message, fields: dict[str, str]) -> None:
        await self.world.settled()
        sheet = Sheet(action, words(self.language)(f"cmd-{action.replace('_', '-')}"), desk.title)
        await self.people[name].send(sheet, fields)

    async def presses(self, name: str, label: str, desk: Message) -> None:
        await self.world.settled()
        [button] = [button for button in desk.buttons if button.label == label]
        await self.people[name].go(Sheet(button.action, label, desk.title))

    async def secretary(self) -> str:
        group = (await groups_of(self.world.house))[0]
        member = group.member(group.holder(Role.SECRETARY) or "")
        assert member is not None, "there is no secretary yet"
        return member.name

    async def hall(self) -> str:
        await self.world.settled()
        browser = self.lead.browser if isinstance(self.lead, LeadOnWeb) else None
        return await hall_of(self.world, self.lead.platform, browser)

    async def pass_time(self, minutes: float) -> None:
        await self.world.pass_time(minutes)


def spread() -> Iterator[tuple[str, str, str]]:
    """Yield each method on each platform with a language: the next method's and the next platform's is the next one."""
    for first, method in enumerate(METHODS):
        for second, platform in enumerate(PLATFORMS):
            yield method, platform, LANGUAGES[(first + second) % len(LANGUAGES)]


def test_each_method_is_played_in_each_channel_and_in_each_language() -> None:
    played = list(spread())
    for method in METHODS:
        assert sorted(platform for one, platform, _ in played if one == method) == sorted(PLATFORMS)
        assert sorted(language for one, _, language in played if one == method) == sorted(LANGUAGES)
    assert {(platform, language) for _, platform, language in played} == {(p, n) for p in PLATFORMS for n in LANGUAGES}


@pytest.mark.timeout(180)
@pytest.mark.parametrize("method,platform,language", spread())
async def test_a_methods_sample_goes_as_it_says(tmp_path: Path, method: str, platform: str, language: str) -> None:
    async with mixed(tmp_path, language=language) as world:
        await replay(method, InAChannel(world, await lead_of(world, platform)))
