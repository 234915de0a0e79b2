"""What a room's page must bear: two browsers of one person, words that are not sent yet, a connection that is lost."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from dialogs.messages import Button, Message, Post, TextInput
from dialogs.places import hall
from tests.browser.stage import CHROMIUM, PHONE, Stage, Visitor, set_up
from tests.dialogs.hall import Company

pytestmark = [
    pytest.mark.skipif(not CHROMIUM.exists(), reason="needs the system's Chromium (apt-get install chromium)"),
    pytest.mark.timeout(180),
    pytest.mark.asyncio(loop_scope="session"),
]
SLIDE = "Medvind\n\nHva skal til?\n\nIndividuelt 3 minutter\nGruppe 10 minutter\n\nSekretær: trekkes"


@pytest_asyncio.fixture(loop_scope="session")
async def stage(tmp_path: Path, chromium: Browser) -> AsyncIterator[Stage]:
    async with set_up(tmp_path, chromium) as stage:
        yield stage


async def thinking(stage: Stage) -> Visitor:
    """Return Kari, on a phone, in a round where everybody thinks alone; she is the only one with a page open."""
    others = Company(clock=stage.clock, store=stage.house.store, conductor=stage.house.conductor)
    await others.open()
    async with stage.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.get(others.gathering)
    assert gathering is not None
    stage.code = gathering.code
    kari = await stage.visitor("Kari Dal", PHONE)
    await kari.join("Skien")
    await others.say(others.lead, f"ny runde\n{SLIDE}")
    await kari.press("Bli med")
    for name in ("Ola Berg", "Siri Lund"):
        await others.join(name, "Skien")
    await others.say(others.lead, "grupper")
    await kari.sees("Din plass")
    await others.say(others.lead, "start")
    await kari.sees("Din tur til å tenke")
    return kari


def field(page: Page) -> Locator:
    return page.locator("#mine [name^='v:answer']").first


async def edit_the_hall(stage: Stage, text: str) -> None:
    async with stage.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.by_code(stage.code)
        assert gathering is not None
        message = Message(text, inputs=(TextInput("text", "Skriv"),), buttons=(Button("park", "Parker", submits=True),))
        await uow.posts.put(Post(hall(gathering.id), "edited", message), stage.clock.now())
        await uow.commit()


async def test_an_answer_saved_in_one_browser_stands_in_the_other(stage: Stage) -> None:
    kari = await thinking(stage)
    laptop = await kari.page.context.new_page()
    await laptop.goto(kari.page.url)
    await field(kari.page).fill("En fast voksen")
    await kari.press("Send svar")
    await expect(field(laptop)).to_have_value("En fast voksen")
    await laptop.reload()
    await expect(field(laptop)).to_have_value("En fast voksen")


async def test_words_that_are_not_sent_survive_edits_and_a_reload(stage: Stage) -> None:
    kari = await thinking(stage)
    await field(kari.page).fill("Halvveis i en set")
    await field(kari.page).press("End")
    await edit_the_hall(stage, "Noe annet er endret")
    await kari.sees("Noe annet er endret", "hall")
    await kari.page.keyboard.type("ning")  # the focus is where it was
    await expect(field(kari.page)).to_have_value("Halvveis i en setning")
    await kari.page.reload()
    await expect(field(kari.page)).to_have_value("Halvveis i en setning")


async def test_typing_goes_on_in_a_post_that_is_edited_meanwhile(stage: Stage) -> None:
    kari = await thinking(stage)
    await edit_the_hall(stage, "Første utgave")
    await kari.sees("Første utgave", "hall")
    await kari.pane("hall").get_by_label("Skriv", exact=True).press_sequentially("Park")
    await edit_the_hall(stage, "Andre utgave")
    await kari.sees("Andre utgave", "hall")
    await kari.page.keyboard.type("ering")
    await expect(kari.pane("hall").get_by_label("Skriv", exact=True)).to_have_value("Parkering")


async def test_an_answer_given_without_a_connection_is_sent_when_it_is_back(stage: Stage) -> None:
    kari = await thinking(stage)
    await kari.page.route("**/act", lambda route: route.fulfill(status=503, json={"error": "borte"}), times=1)
    await kari.page.context.set_offline(True)
    await field(kari.page).fill("Skrevet uten nett")
    await kari.press("Send svar")
    await kari.sees("Prøver igjen")
    await kari.page.context.set_offline(False)
    await expect(kari.pane("mine").locator(".form-state", has_text="Lagret")).to_be_visible(timeout=30_000)
    async with stage.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.by_code(stage.code)
        round_ = await uow.rounds.current(gathering.id) if gathering else None
        assert round_ is not None
        assert [answer.text for answer in await uow.answers.all(round_.id, "answer")] == ["Skrevet uten nett"]


async def test_what_was_missed_while_away_is_there_when_the_connection_is_back(stage: Stage) -> None:
    kari = await thinking(stage)
    await kari.page.context.set_offline(True)
    await edit_the_hall(stage, "Sagt mens Kari var borte")
    await kari.page.context.set_offline(False)
    await kari.page.evaluate("dispatchEvent(new Event('online'))")
    await kari.sees("Sagt mens Kari var borte", "hall")
