"""The home page: everything somebody is in, shown anew by itself; and in their own time and language."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from dialogs.messages import Message, Post
from dialogs.places import private
from tests.channels.slack.test_coming_in import ALICE, BOB, SLIDE
from tests.channels.slack.workspace import Workspace, workspace


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Workspace]:
    async with workspace(tmp_path, pace=0.02) as room:
        room.slack.names |= {ALICE: "Alice Dal", BOB: "Bob Berg"}
        yield room


def home(room: Workspace, user: str) -> str:
    return json.dumps(room.slack.homes[user], ensure_ascii=False)


async def test_who_is_in_nothing_yet_is_told_how_to_begin(room: Workspace) -> None:
    await room.open_home(BOB)
    await room.at_home(BOB, "ikke med i noen runde")


async def test_it_follows_the_round_by_itself(room: Workspace) -> None:
    await room.mention(ALICE, SLIDE)
    await room.open_home(ALICE)
    await room.at_home(ALICE, "Foreslå grupper")
    await room.open_home(BOB)
    await room.at_home(BOB, "ikke med")
    for user in (ALICE, BOB):
        await room.press(user, await room.in_channel("Bli med"), "Bli med")
        await room.fill_in(user, {"organisation": "Skien"})
    await room.at_home(BOB, "Du er med")
    await room.pass_time(0.1)
    await room.at_home(ALICE, "2 personer fra 1 sted")
    await room.press_home(ALICE, "Foreslå grupper")
    await room.at_home(BOB, "Din plass: Gruppe 1")
    await room.press_home(ALICE, "Start runden")
    await room.at_home(BOB, "Din tur til å tenke")
    await room.press_home(BOB, "Send svar")
    assert await room.fill_in(BOB, {"answer:1:1": "En voksen som blir"}) is None
    await room.settled()
    assert [one for one in room.slack.refused if "too fast" not in one] == []


async def test_every_gathering_is_there_and_each_button_speaks_in_its_own(room: Workspace) -> None:
    await room.mention(ALICE, "ny samling Høst")
    await room.mention(ALICE, "ny samling Vår")
    await room.open_home(ALICE)
    await room.at_home(ALICE, "Høst")
    page = home(room, ALICE)
    assert page.index("Vår") < page.index("Høst"), "the newest first"
    rows = [block["elements"] for block in room.slack.homes[ALICE]["blocks"] if block["type"] == "actions"]
    places = [json.loads(one["value"])["p"] for row in rows for one in row]
    assert [place.split(":")[1] for place in places] == ["2", "1"]
    room.slack.homes[ALICE]["blocks"] = [{"type": "actions", "elements": rows[-1]}]
    await room.press_home(ALICE, rows[-1][0]["text"]["text"])
    await room.fill_in(ALICE, {"text": SLIDE.removeprefix("ny runde\n")})
    async with room.house.store.unit_of_work() as uow:
        assert await uow.rounds.current(1) is not None
        assert await uow.rounds.current(2) is None


async def test_whatever_comes_to_stand_in_somebodys_place_is_on_their_page(room: Workspace) -> None:
    await room.mention(ALICE, SLIDE)
    await room.open_home(ALICE)
    await room.at_home(ALICE, "Foreslå grupper")
    async with room.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(1)
        assert gathering is not None
        place = private(1, gathering.facilitator)
        await uow.posts.put(Post(place, "actions", Message(title="Dine tiltak", text=("Ring NAV",))), room.clock.now())
        await uow.commit()
    await room.at_home(ALICE, "Dine tiltak")


async def test_a_page_of_far_too_much_says_where_the_rest_is(room: Workspace) -> None:
    for number in range(12):
        await room.mention(ALICE, f"ny samling Nummer {number}")
    await room.open_home(ALICE)
    await room.at_home(ALICE, "Nummer 11")
    assert "Nummer 3" not in home(room, ALICE)
    assert len(room.slack.homes[ALICE]["blocks"]) <= 100


async def test_everybody_sees_their_own_time_and_language(room: Workspace) -> None:
    room.slack.users = {
        BOB: {"tz": "Europe/Helsinki", "locale": "fi-FI"},
        ALICE: {"tz": "Mars/Olympus", "locale": "en-GB"},
    }
    await room.mention(ALICE, SLIDE)
    for user in (ALICE, BOB):
        await room.press(user, await room.in_channel("Bli med"), "Bli med")
        await room.fill_in(user, {"organisation": "Skien"})
    await room.press(ALICE, await room.to(ALICE, "Foreslå grupper"), "Foreslå grupper")
    await room.settled()
    await room.press(ALICE, await room.to(ALICE, "Start runden"), "Start runden")
    assert "12:03" in (await room.to(BOB, "Your time to think")).text
    assert "11:03" in (await room.to(ALICE, "Din tur til å tenke")).text, "English says nothing of a Norwegian"


async def test_who_chooses_a_language_is_spoken_to_in_it_from_then_on(room: Workspace) -> None:
    await room.mention(ALICE, SLIDE)
    for user in (ALICE, BOB):
        await room.press(user, await room.in_channel("Bli med"), "Bli med")
        await room.fill_in(user, {"organisation": "Skien"})
    await room.to(BOB, "Du er med")
    await room.direct(BOB, "engelsk")
    await room.press(ALICE, await room.to(ALICE, "Foreslå grupper"), "Foreslå grupper")
    await room.settled()
    await room.press(ALICE, await room.to(ALICE, "Start runden"), "Start runden")
    assert "The clock runs until" in (await room.to(BOB, "Your time to think")).words


async def test_what_is_pressed_on_it_is_answered_on_it(room: Workspace) -> None:
    await room.mention(ALICE, SLIDE)
    await room.open_home(ALICE)
    await room.at_home(ALICE, "Foreslå grupper")
    await room.press_home(ALICE, "Foreslå grupper")
    await room.at_home(ALICE, "Ingen har blitt med")
