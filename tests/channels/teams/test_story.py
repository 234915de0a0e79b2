"""A whole round in a team, from the pasted slide to the minutes: one facilitator, 24 people, five groups, by HTTP."""

import re

import pytest

from dialogs.places import thread as thread_of
from facilitation.state import Group, RoundState
from tests.channels.teams.microsoft import Message
from tests.channels.teams.team import CHANNEL, Team
from tests.dialogs.test_story import SLIDE
from tests.stories.told import NAMES, TOWNS, groups_of, round_of


class Round:
    """What a story asks for again and again."""

    def __init__(self, team: Team) -> None:
        self.team = team
        self.lead = team.person("Berit Lead")
        self.people = {name: team.person(name) for name in NAMES}

    async def groups(self) -> list[Group]:
        return await groups_of(self.team.house)

    async def group_of(self, name: str) -> Group:
        return next(group for group in await self.groups() if name in [member.name for member in group.members])

    async def lead_presses(self, verb: str) -> str:
        await self.team.settled()
        return await self.lead.press(self.lead.card("Du leder"), verb)


@pytest.mark.timeout(240)
async def test_a_round_in_a_team(team: Team, capsys: pytest.CaptureFixture[str]) -> None:
    story = Round(team)
    await a_channel_gets_a_round(story)
    await everybody_joins(story)
    await groups_find_their_threads(story)
    await everybody_thinks_alone(story)
    await the_word_goes_round(story)
    await the_secretaries_write(story)
    await the_plenum(story)
    await team.settled()
    assert 429 not in team.outside.refused, "within all of Teams' windows"
    with capsys.disabled():
        print("\n" + "\n".join(counts(team)))  # noqa: T201 - the story's own figures, for whoever runs it


def counts(team: Team) -> list[str]:
    """Return how many posts and updates each conversation got."""
    outside = team.outside
    rows = [(name, outside.posts[name], outside.updates[name]) for name in sorted(outside.posts)]
    talks = [row for row in rows if row[0].startswith("a:")]
    lines = [f"{name}: {posts} posts, {updates} updates" for name, posts, updates in rows if not name.startswith("a:")]
    total, edits = sum(posts for _, posts, _ in talks), sum(updates for _, _, updates in talks)
    refused = dict(outside.refused)
    return [*lines, f"{len(talks)} personal conversations: {total} posts, {edits} updates", f"refused: {refused}"]


async def a_channel_gets_a_round(story: Round) -> None:
    team = story.team
    await story.lead.say(SLIDE, f"{CHANNEL};messageid=m0")
    await team.until(lambda: [one for one in team.outside.messages.values() if "Planen for" in one.said])
    await team.settled()
    async with team.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(1)
    assert gathering is not None
    assert gathering.title == "Partnerskapet", "named after the team"
    assert "messageid=m0" in team.find("Planen for").conversation, "answered in its own thread"
    assert team.find("Du leder", story.lead.talk).card


async def everybody_joins(story: Round) -> None:
    hall = story.team.find("Bli med", CHANNEL)
    for town, names in TOWNS.items():
        for name in names:
            await story.people[name].join(hall, town)
    await story.team.pass_time(0.1)
    await story.team.settled()
    assert "24 personer fra 5 steder" in story.team.find("Runde 1", CHANNEL).said
    assert "Du er med" in story.people["Kari Dal"].card().said


async def groups_find_their_threads(story: Round) -> None:
    answer = await story.lead_presses("propose_groups")
    assert "24 personer i 5 grupper" in answer
    await story.team.settled()
    threads = {(await status_of(story, group)).conversation for group in await story.groups()}
    assert len(threads) == 5, "a thread each"
    assert "runden er i gang" in (await story.lead_presses("start")).lower()


async def everybody_thinks_alone(story: Round) -> None:
    await story.team.settled()
    for name, person in story.people.items():
        form = person.card("Din tur til å tenke")
        field = re.search(r"answer:\d+:1", form.said)
        assert field is not None
        if name in ("Ola Berg", "Nils Haug"):
            await person.say("Typet svar fra " + name)
        else:
            saved = await person.press(form, "answer", **{field[0]: f"Svar fra {name}"})
            assert "Lagret" in saved
    shared = [one for one in story.team.outside.messages.values() if one.conversation.startswith(CHANNEL)]
    assert not any("Svar fra" in one.said for one in shared), "hidden until it is their turn"
    await story.team.pass_time(3.2)
    await story.team.settled()


async def the_word_goes_round(story: Round) -> None:
    for group in await story.groups():
        first = story.people[group.members[0].name]
        thread = await status_of(story, group)
        await first.press(thread, "begin_talk")
    await story.team.settled()
    for _ in range(5):
        for group in await story.groups():
            speaker = group.member((group.turns.speaker if group.turns else None) or "")
            if speaker is not None:
                await story.people[speaker.name].press(await status_of(story, group), "next_turn")
        await story.team.settled()
    assert "Ordet er fritt" in (await status_of(story, (await story.groups())[0])).said
    calls = [one for one in story.team.outside.messages.values() if "ordet er ditt" in one.said]
    assert calls
    assert all(one.activity["entities"][0]["mentioned"]["id"].startswith("29:") for one in calls)


async def status_of(story: Round, group: Group) -> Message:
    async with story.team.house.store.unit_of_work() as uow:
        rows = await uow.conversations.of(thread_of(group.round_id, group.number))
    conversation = rows[0].address.split("/", 2)[2]
    return [one for one in story.team.outside.standing(conversation) if one.card][-1]


async def the_secretaries_write(story: Round) -> None:
    for group in await story.groups():
        secretary = next(held.person_id for held in group.held if held.role == "secretary")
        member = group.member(secretary)
        assert member is not None
        person = story.people[member.name]
        result = {"result:1:0": f"En voksen {group.number}\nRing hjem", "result:2:0": "NAV"}
        assert "3 punkter" in await person.press(person.card("Skriv gruppas resultat"), "result", **result)
    await story.team.pass_time(10.5)
    await story.team.settled()
    assert (await round_of(story.team.house)).state is RoundState.PLENUM


async def the_plenum(story: Round) -> None:
    hall = story.team.find("Runde 1", CHANNEL)
    assert "En voksen 3" in hall.said
    await story.lead_presses("present")
    await story.lead_presses("open_vote")
    await story.team.settled()
    for name in ("Kari Dal", "Nils Haug", "Eva Strand", "Dag Berge"):
        person = story.people[name]
        ballot = person.card("Spørsmål til salen")
        field = re.search(r"poll:\d+:1:all", ballot.said)
        assert field is not None
        assert "svaret ditt" in (await person.press(ballot, "answer", **{field[0]: "0,2"})).lower()
    await story.lead_presses("close_poll")
    await story.lead_presses("next_phase")
    await story.team.settled()
    kari = story.people["Kari Dal"]
    field = re.search(r"commitment:\d+:0", kari.card("Hva gjør du nå").said)
    assert field is not None
    assert "Lagret" in await kari.press(kari.card("Hva gjør du nå"), "commit", **{field[0]: "Jeg ringer NAV"})
    await story.team.pass_time(3)
    await story.team.settled()
    assert story.team.find("Runden er ferdig", CHANNEL).card
    assert "https://runde.example/r/" in story.team.find("Referat", CHANNEL).said
