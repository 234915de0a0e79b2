"""A plenum: a big screen, a facilitator and phones. Votes come in live, an anonymous question keeps quiet until it is
closed, and a screen that lost its line is right again when it is back."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.browser.axe import faults
from tests.browser.stage import CHROMIUM, PATIENCE_MS, PHONE, Stage, Visitor, set_up
from tests.dialogs.hall import Company

pytestmark = [
    pytest.mark.skipif(not CHROMIUM.exists(), reason="needs the system's Chromium (apt-get install chromium)"),
    pytest.mark.timeout(240),
    pytest.mark.asyncio(loop_scope="session"),
]
SLIDE = (
    "Medvind\n\nHva skal til?\n\nIndividuelt 3 minutter\nGruppe 10 minutter\nPlenum 10 minutter\n\nSekretær: trekkes"
)
STREAM = re.compile(r"/stream\?")  # the line itself, not the script of the same name
PHONES, OTHERS = ("Kari Dal", "Ola Berg", "Åse Lien"), ("Nils Haug", "Siri Lund")


@dataclass
class Plenum:
    """Berit leads, and has the big screen open beside her panel; three have phones, and two are in the hall besides."""

    stage: Stage
    berit: Visitor
    screen: Page
    phones: list[Visitor]
    others: Company

    @property
    def seen(self) -> Locator:
        """What the hall sees."""
        return self.screen.locator(".pane .card").first

    async def screen_says(self, text: str) -> None:
        """Let the counts be counted, and wait until the screen says it."""
        await self.stage.pass_time(1 / 30)
        await expect(self.seen).to_contain_text(text, timeout=PATIENCE_MS)

    async def ask(self, question: str) -> int:
        await self.berit.type(f"spør salen: {question}")
        for phone in self.phones:
            await phone.sees("Spørsmål til salen")
        return (await self.others.round()).asking

    async def others_answer(self, poll: int, answer: str) -> None:
        round_id = (await self.others.round()).id
        for name in OTHERS:
            desk = await self.others.desk(name)
            await self.others.submit(name, "answer", {f"poll:{round_id}:{poll}:all": answer}, desk)

    async def close(self) -> None:
        """Close the question, and wait until nobody has it before them."""
        await self.press_twice("l")
        for phone in self.phones:
            await expect(phone.pane("mine").get_by_role("button", name="Send svar")).to_have_count(0)

    async def press_twice(self, key: str) -> None:
        await self.screen.keyboard.press(key)
        await expect(self.screen.locator("#said")).to_contain_text("en gang til")
        await self.screen.keyboard.press(key)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def plenum(tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> AsyncIterator[Plenum]:
    """One for all that is told here, each about a question of its own: to get there takes longer than all of it."""
    async with set_up(tmp_path_factory.mktemp("plenum"), chromium) as stage:
        berit = await stage.facilitator("Berit Aas", "Partnerskap i Grenland")
        async with stage.house.store.unit_of_work() as uow:
            gathering = await uow.gatherings.by_code(stage.code)
        assert gathering is not None
        others = Company(clock=stage.clock, store=stage.house.store, conductor=stage.house.conductor)
        others.gathering = gathering.id
        screen = await berit.page.context.new_page()
        screen.set_default_timeout(PATIENCE_MS)
        await screen.goto(f"{stage.address}/skjerm/{gathering.wall_token}")
        phones = [await stage.visitor(name, PHONE) for name in PHONES]
        yield await begun(Plenum(stage, berit, screen, phones, others))


async def begun(plenum: Plenum) -> Plenum:
    for phone in plenum.phones:
        await phone.join("Skien")
    await plenum.berit.page.get_by_role("textbox", name="Lysarket").fill(SLIDE)
    await plenum.berit.press("Ny runde")
    for phone in plenum.phones:
        await phone.press("Bli med")
    for name in OTHERS:
        await plenum.others.join(name, "Skien")
    await plenum.screen_says("5 personer")
    await plenum.berit.press("Foreslå grupper")
    await plenum.screen_says("Åse Lien")
    await plenum.berit.press("Start")
    await plenum.screen_says("Tenk alene")
    await plenum.stage.pass_time(14)
    await plenum.screen_says("Plenum")
    return plenum


async def vote(phone: Visitor, step: str) -> None:
    await phone.pane("mine").get_by_text(step, exact=True).click()
    await phone.press("Send svar")
    await phone.sees("lagret")


async def test_votes_come_in_live_on_the_big_screen_and_on_the_phones(plenum: Plenum) -> None:
    poll = await plenum.ask("Skala 1-10: Hvor trygge er dere på planen?")
    await plenum.screen_says("Hvor trygge er dere på planen?")
    kari, ola, aase = plenum.phones
    await kari.picture("20-phone-scale")
    await vote(kari, "7")
    await plenum.screen_says("1 av 5")
    steps = plenum.screen.locator(".columns li")
    await expect(steps.nth(6)).to_contain_text("1", timeout=PATIENCE_MS)
    await vote(ola, "8")
    await plenum.others_answer(poll, "8")
    await plenum.screen_says("4 av 5")
    await expect(plenum.screen.locator(".sums dd").first).to_have_text("7,8")
    await expect(aase.pane("hall").locator(".sums dd").first).to_have_text("7,8", timeout=PATIENCE_MS)
    assert await faults(plenum.screen) == []
    assert await faults(aase.page) == []
    await plenum.close()


async def test_an_anonymous_question_shows_the_count_until_it_is_closed(plenum: Plenum) -> None:
    poll = await plenum.ask("Anonymt, skala 1-6: Hvordan har du det?")
    for phone in plenum.phones:
        await vote(phone, "4")
    await plenum.others_answer(poll, "2")
    await plenum.screen_says("5 av 5")
    await expect(plenum.screen.locator(".picture")).to_have_count(0)
    assert await faults(plenum.screen) == []
    await plenum.close()
    await expect(plenum.screen.locator(".sums dd").first).to_have_text("3,2", timeout=PATIENCE_MS)
    for phone in plenum.phones:
        await expect(phone.pane("hall").locator(".sums dd").first).to_have_text("3,2", timeout=PATIENCE_MS)


async def test_a_screen_that_lost_its_line_is_right_again_when_it_is_back(plenum: Plenum) -> None:
    await plenum.ask("Skal vi møtes igjen? ja/nei/vet ikke")
    away = await plenum.stage.visitor("Away")
    await away.page.route(STREAM, lambda route: route.abort())
    await away.page.goto(plenum.screen.url)
    await expect(away.page.locator(".card").first).to_contain_text("Skal vi møtes igjen?")
    await expect(away.page.locator("#connection")).to_be_visible(timeout=20_000)
    for phone in plenum.phones:
        await phone.pane("mine").get_by_label("Ja").check()
        await phone.press("Send svar")
        await phone.sees("lagret")
    await plenum.screen_says("3 av 5")
    await expect(away.page.locator(".card").first).not_to_contain_text("3 av 5")
    await away.page.unroute(STREAM)
    await expect(away.page.locator(".card").first).to_contain_text("3 av 5", timeout=PATIENCE_MS)
    await expect(away.page.locator("#connection")).to_be_hidden()
    await plenum.close()


async def test_only_the_facilitators_own_browser_steers(plenum: Plenum) -> None:
    kari = plenum.phones[0]
    page = await kari.page.context.new_page()
    await page.goto(plenum.screen.url)
    for key in ("p", "n", "n"):
        await page.keyboard.press(key)
    assert await page.locator("[data-action]").count() == 0
    assert await page.locator("#said").inner_text() == ""
    await plenum.screen.keyboard.press("p")
    await plenum.screen_says("Pause")
    await plenum.screen.keyboard.press("?")
    await plenum.screen.get_by_label("Bruk tastene").uncheck()
    await plenum.screen.keyboard.press("Escape")
    await plenum.screen.keyboard.press("p")
    assert (await plenum.others.round()).paused
    await expect(plenum.screen.locator("#keys")).to_be_hidden()
