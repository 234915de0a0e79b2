"""A whole round in a channel, from `/runde ny` to the minutes: one facilitator, 24 people, five groups, by HTTP."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest

from dialogs.places import thread as thread_of
from facilitation.plan import Role
from facilitation.state import Group, Round, RoundState
from tests.channels.slack.fake import APP_TOKEN, Sent
from tests.channels.slack.workspace import CHANNEL, Workspace, workspace
from tests.dialogs.test_story import SLIDE
from tests.stories.told import NAMES, TOWNS, groups_of, round_of

LEAD = "U0LEAD"


class Story:
    """The people of the story, by name, and what they do again and again."""

    def __init__(self, room: Workspace) -> None:
        self.room = room
        self.users = {name: f"U{number:03}" for number, name in enumerate(NAMES)}
        room.slack.names |= {user: name for name, user in self.users.items()} | {LEAD: "Berit Lead"}

    async def round(self) -> Round:
        return await round_of(self.room.house)

    async def groups(self) -> list[Group]:
        return await groups_of(self.room.house)

    async def post_of(self, group: Group) -> Sent:
        """Return the newest status post in a group's thread."""
        await self.room.settled()
        async with self.room.house.store.unit_of_work() as uow:
            shown = await uow.conversations.of(thread_of(group.round_id, group.number))
        thread = shown[0].address.split("/")[-1]
        standing = [one for one in self.room.slack.in_channel(CHANNEL) if thread in (one.ts, one.thread)]
        return next(one for one in reversed(standing) if one.blocks[0]["type"] == "header" and not one.to)

    async def lead(self, label: str) -> None:
        """The facilitator presses a button of their panel."""
        await self.room.settled()
        panel = await self.room.to(LEAD, "Du leder")
        await self.room.press(LEAD, panel, label)

    async def fills_in(self, name: str, text: str, label: str, fields: Mapping[str, str | list[str]]) -> None:
        """Somebody opens the form under their newest direct message with `text`, and sends it."""
        user = self.users[name]
        await self.room.press(user, await self.room.to(user, text), label)
        assert await self.room.fill_in(user, fields) is None


SOCKET_MODE = {"slack_app_token": APP_TOKEN, "slack_signing_secret": ""}


@pytest.mark.timeout(240)
@pytest.mark.parametrize("settings", [{}, SOCKET_MODE], ids=["by HTTP", "in Socket Mode"])
async def test_a_round_in_a_channel(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], settings: Mapping[str, str]
) -> None:
    async with workspace(tmp_path, pace=0.02, **settings) as room:
        story = Story(room)
        await the_round_is_planned(story)
        await everybody_joins(story)
        await groups_find_their_threads(story)
        await everybody_thinks_alone(story)
        await the_word_goes_round(story)
        await the_secretaries_write(story)
        await the_hall_votes_and_promises(story)
        await room.settled()
        assert [one for one in room.slack.refused if "too fast" not in one] == []
        assert room.slowest < 3
        with capsys.disabled():
            print("\n" + "\n".join(counts(room)))  # noqa: T201 - the story's own figures, for whoever runs it


def counts(room: Workspace) -> list[str]:
    """Return how many posts and updates each conversation got."""
    posts, updates = room.slack.posts, room.slack.updates
    channel = [f"{CHANNEL}: {posts[CHANNEL]} posts"]
    threads = [key for key in sorted({*posts, *updates}) if key.startswith(f"{CHANNEL}/")]
    channel += [f"  {key}: {posts[key]} replies, {updates[key]} updates" for key in threads]
    directs = [key for key in posts if key.startswith("D")]
    edits = sum(count for key, count in updates.items() if key.startswith("D"))
    said = sum(posts[key] for key in directs)
    refused = len(room.slack.refused)
    return [*channel, f"{len(directs)} direct: {said} posts, {edits} updates; {refused} refused",
            f"slowest acknowledgement: {room.slowest:.2f} s"]  # fmt: skip


async def the_round_is_planned(story: Story) -> None:
    await story.room.command(LEAD, "ny")
    answer = await story.room.fill_in(LEAD, {"text": SLIDE.removeprefix("ny runde\n")})
    assert answer["response_action"] == "update"
    await story.room.settled()


async def everybody_joins(story: Story) -> None:
    room = story.room
    post = await room.in_channel("Bli med")
    for town, people in TOWNS.items():
        for name in people:
            await room.press(story.users[name], post, "Bli med")
            assert await room.fill_in(story.users[name], {"organisation": town}) is None
    await room.pass_time(0.1)
    await room.settled()
    assert "24 personer fra 5 steder" in (await room.in_channel("Med i runden")).words


async def groups_find_their_threads(story: Story) -> None:
    await story.lead("Foreslå grupper")
    for group in await story.groups():
        post = await story.post_of(group)
        assert group.members[0].name in post.words
    skien = (await story.groups())[0]
    first = skien.members[0]
    await story.room.press(story.users[first.name], await story.post_of(skien), "Det er meg: ordstyrer og tidtaker")
    assert (await story.groups())[0].holder(Role.MODERATOR) == first.person_id
    await story.lead("Start runden")
    assert (await story.round()).state is RoundState.RUNNING


async def everybody_thinks_alone(story: Story) -> None:
    room, round_id = story.room, (await story.round()).id
    await room.settled()
    for name in NAMES[:-2]:
        fields = {f"answer:{round_id}:1": f"En voksen som blir ({name})", f"answer:{round_id}:2": ""}
        await story.fills_in(name, "Din tur til å tenke", "Send svar", fields)
    typing = NAMES[-2]
    await room.direct(story.users[typing], "Ring hjem tidlig & <ofte>".replace("&", "&amp;").replace("<", "&lt;"))
    await room.to(story.users[typing], "Lagret")
    first = NAMES[0]
    await room.press(story.users[first], await room.to(story.users[first], "Din tur"), "Send svar")
    view = room.slack.views[story.users[first]].pop() if await _opened(room, story.users[first]) else {}
    assert "En voksen som blir (Kari Dal)" in str(view), "what is saved stands in the form"
    assert "En voksen" not in str([one.words for one in room.slack.in_channel(CHANNEL)]), "hidden from the others"
    await room.pass_time(3.1)
    await room.settled()


async def _opened(room: Workspace, user: str) -> bool:
    await room.until(lambda: bool(room.slack.views[user]), "a modal")
    return True


async def the_word_goes_round(story: Story) -> None:
    room = story.room
    for group in await story.groups():
        post = await story.post_of(group)
        await room.mention(story.users[group.members[1].name], "vi er klare", thread=post.thread or post.ts)
    for _ in range(5):
        for group in await story.groups():
            speaker = group.member((group.turns.speaker if group.turns else None) or "")
            if speaker is not None:
                await room.press(story.users[speaker.name], await story.post_of(group), "Neste")
    assert all(group.turns is None or group.turns.speaker is None for group in await story.groups())
    await room.settled()
    assert "En voksen som blir" in (await story.post_of((await story.groups())[0])).words


async def the_secretaries_write(story: Story) -> None:
    for group in await story.groups():
        secretary = group.member(group.holder(Role.SECRETARY) or "")
        assert secretary is not None
        fields = {"result:1:0": f"- En fast voksen {group.number}\n- Ring hjem", "result:2:0": "NAV"}
        await story.fills_in(secretary.name, "Skriv gruppas resultat", "Send resultatet", fields)
    await story.room.pass_time(10.1)
    assert (await story.round()).state is RoundState.PLENUM


async def the_hall_votes_and_promises(story: Story) -> None:
    room = story.room
    await story.lead("Neste gruppe")
    await story.lead("Åpne avstemning")
    await room.settled()
    field = f"poll:{(await story.round()).id}:1:all"
    for name in NAMES[:4]:
        await story.fills_in(name, "Spørsmål til salen", "Send svar", {field: ["0", "2"]})
    await story.lead("Lukk spørsmålet")
    await story.lead("Neste fase")
    await room.settled()
    promise = {f"commitment:{(await story.round()).id}:0": "Jeg ringer NAV"}
    await asyncio.gather(*(story.fills_in(name, "Hva gjør du nå", "Dette gjør jeg", promise) for name in NAMES[:5]))
    await room.pass_time(2.1)
    await room.settled()
    assert (await story.round()).state is RoundState.CLOSED
    post = await room.in_channel("Hva er viktigst av det gruppene kom fram til?")
    assert "En fast voksen 1: 4" in post.words
    assert "/minutes/" in post.words
