"""The home page: everything somebody is in, shown anew by itself; and in their own time and language."""

import json
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from dialogs.messages import Message, Post, Section
from dialogs.places import private
from tests.channels.slack.fake import Sent
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


async def test_what_one_page_has_no_room_for_is_on_the_next(room: Workspace) -> None:
    """Much in some gatherings, and in the oldest a post that is too long by itself: it is turned on its own."""
    many = Section("Punkter", tuple(f"Punkt {number} {'ord ' * 30}" for number in range(100)))
    for number in range(1, 5):
        await room.mention(ALICE, f"ny samling Nummer {number} av dem")
    async with room.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(1)
        assert gathering is not None
        for number, post in ((number, post) for number in range(1, 5) for post in range(20)):
            own = Message("Alt", sections=(many,)) if number == 1 and not post else Message(f"Sak {post}", ("Kort",))
            await uow.posts.put(Post(private(number, gathering.facilitator), f"case-{post}", own), room.clock.now())
        await uow.commit()
    await room.open_home(ALICE)
    await room.at_home(ALICE, "Nummer 4 av")
    assert "Nummer 1 av" not in home(room, ALICE)
    pages = 1
    while (label := f"Flere ({pages + 1} av") in home(room, ALICE):
        await room.press_home(ALICE, next(one for one in labels(room.slack.homes[ALICE]) if one.startswith(label)))
        pages += 1
        await room.at_home(ALICE, f"Forrige ({pages - 1} av")
    assert "Nummer 1 av" in home(room, ALICE), "the oldest is on the last"
    assert "Punkt 99 " not in home(room, ALICE)
    turned = Sent("", "", "", room.slack.homes[ALICE]["blocks"])
    while label := next((one for one in labels({"blocks": turned.blocks}) if one.startswith("Flere (")), ""):
        seen = len(room.slack.calls)
        await (room.press_modal if room.slack.views[ALICE] else room.press_home)(ALICE, label)
        await room.until(lambda seen=seen: viewed(room, seen), "the page")  # type: ignore[misc]
        turned = Sent("", "", "", room.slack.views[ALICE][-1]["blocks"])
    assert "Punkt 99 " in turned.words
    await room.open_home(ALICE)
    await room.at_home(ALICE, "Nummer 4 av")
    assert [one for one in room.slack.refused if "too fast" not in one] == []


def labels(view: Mapping[str, Any]) -> list[str]:
    rows = [block["elements"] for block in view["blocks"] if block["type"] == "actions"]
    return [one["text"]["text"] for row in rows for one in row]


def viewed(room: Workspace, since: int) -> bool:
    return any(method in ("views.open", "views.update") for _, method, _ in room.slack.calls[since:])


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
