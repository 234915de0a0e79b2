"""A slide that comes as a file: fetched with the token from Slack alone, and what is wrong with it is said kindly."""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from aiohttp import web
from pptx import Presentation

from dialogs.words import words
from tests.channels.slack.test_coming_in import gatherings
from tests.channels.slack.workspace import Workspace, workspace

ALICE, BOB = "U01ALICE", "U02BOB"
SLIDE = "Hva er det viktigste vi kan gjøre?\n\nIndividuelt 3 minutter\nGruppe 10 minutter (rekkefremlegg)\nPlenum\n"
NB = words("nb")


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Workspace]:
    async with workspace(tmp_path, pace=0.02) as room:
        room.slack.names |= {ALICE: "Alice Dal", BOB: "Bob Berg"}
        yield room


def powerpoint() -> bytes:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Samtale i kommunegrupper"
    slide.placeholders[1].text = SLIDE
    made = BytesIO()
    deck.save(made)
    return made.getvalue()


@pytest.mark.parametrize("text", ["", "ny runde", "her er lysarket vårt"])
async def test_a_round_is_planned_from_a_presentation_in_the_channel(room: Workspace, text: str) -> None:
    await room.mention(ALICE, text, files=[room.slack.upload("runde.pptx", powerpoint())])
    assert "Hva er det viktigste" in (await room.in_channel("Bli med")).words
    await room.to(ALICE, "Du leder")


async def test_whoever_leads_can_send_the_next_slide_in_the_direct_message(room: Workspace) -> None:
    await room.mention(ALICE, "ny samling Vår")
    await room.to(ALICE, "Ny runde")
    await room.direct(ALICE, "", files=[room.slack.upload("lysark.txt", SLIDE.encode())])
    assert "Hva er det viktigste" in (await room.in_channel("Bli med")).words


async def test_what_is_typed_to_runde_alone_is_not_lost_for_the_picture_it_comes_with(room: Workspace) -> None:
    await room.mention(ALICE, "ny samling Vår")
    await room.to(ALICE, "Ny runde")
    await room.direct(ALICE, "hjelp", files=[room.slack.upload("katt.png", b"\x89PNG")])
    await room.to(ALICE, "kan du gjøre nå")


async def test_in_a_direct_message_without_a_gathering_a_round_has_no_channel_yet(room: Workspace) -> None:
    await room.direct(BOB, "", files=[room.slack.upload("lysark.txt", SLIDE.encode())])
    await room.to(BOB, "/runde ny")
    assert await gatherings(room) == []


async def test_a_file_of_another_workspace_is_asked_for(room: Workspace) -> None:
    room.slack.files["delt.txt"] = SLIDE.encode()
    await room.mention(
        ALICE, "ny runde", files=[{"id": "F0DELT", "name": "delt.txt", "file_access": "check_file_info"}]
    )
    await room.in_channel("Bli med")


async def test_what_cannot_be_read_is_said_to_whoever_sent_it_and_opens_nothing(room: Workspace) -> None:
    upload = room.slack.upload
    for file, said in (
        (upload("lysark.docx", b"PK\x03\x04"), NB("plan-unknown-kind", name="lysark.docx", kind=".docx")),
        (upload("lysark.pptx", b"PK\x03\x04 tull"), NB("plan-unreadable", name="lysark.pptx")),
        (upload("stor.pptx", b"", size=30_000_000), NB("plan-too-large", name="stor.pptx", most=20)),
        (upload("lyver.txt", b"x" * 20_000_001, size=5), NB("plan-too-large", name="lyver.txt", most=20)),
    ):
        await room.mention(ALICE, "ny runde", files=[file])
        told = await room.in_channel(said, ALICE)
        assert told.to == ALICE
    assert await gatherings(room) == []


async def test_the_token_goes_nowhere_but_to_slack(room: Workspace) -> None:
    heard: list[str] = []

    async def elsewhere(request: web.Request) -> web.Response:
        heard.append(request.headers.get("Authorization", ""))
        return web.Response(text=SLIDE)

    app = web.Application()
    app.router.add_get("/lysark.txt", elsewhere)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    for url in (
        f"{site.name}/lysark.txt",
        "https://files.slack.com/lysark.txt",
        "tull:",
    ):
        file = room.slack.upload("lysark.txt", SLIDE.encode(), url_private_download=url)
        await room.mention(ALICE, "ny runde", files=[file])
    await room.until(lambda: _told(room, NB("slack-file-elsewhere", name="lysark.txt")) == 3, "three refusals")
    assert heard == []
    assert await gatherings(room) == []
    await runner.cleanup()


async def test_a_file_that_slack_keeps_back_is_not_taken_for_a_slide(room: Workspace) -> None:
    page = room.slack.upload("lysark.txt", SLIDE.encode())
    room.slack.files.clear()
    await room.mention(ALICE, "ny runde", files=[page])
    await room.in_channel(NB("slack-file-refused", name="lysark.txt"), ALICE)


async def test_a_file_that_takes_its_time_is_there_when_slack_asks_again(
    room: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.slack.slides.PATIENCE", 0.0)
    file = room.slack.upload("lysark.txt", SLIDE.encode())
    with pytest.raises(AssertionError, match="500"):
        await room.mention(ALICE, "ny runde", files=[file], event_id="Ev1")
    assert await gatherings(room) == []
    for _ in range(100):
        await asyncio.sleep(0.05)
        try:
            await room.mention(ALICE, "ny runde", files=[file], event_id="Ev1")
        except AssertionError:
            continue
        break
    await room.in_channel("Bli med")


def _told(room: Workspace, said: str) -> int:
    return sum(said in one.words for one in room.slack.sent)
