"""A running Runde on loopback, a clock moved by hand, and people in browsers of their own."""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web
from playwright.async_api import Browser, BrowserContext, Locator, Page, ViewportSize, expect

from bot.app import HOUSE, House, create_app
from bot.commands.serve import facilitators_link
from bot.demo.clock import DemoClock
from bot.demo.mounting import create_demo
from bot.settings import Settings
from tests.bot.demo.stage import Watch
from tests.fakes.database import furnish
from tests.fakes.time import HandClock, pass_time

CHROMIUM = Path("/usr/bin/chromium")
PHONE: ViewportSize = {"width": 390, "height": 844}
LAPTOP: ViewportSize = {"width": 1360, "height": 860}
PICTURES = os.environ.get("RUNDE_SCREENSHOTS", "")
PATIENCE_MS = 10_000
# Chromium draws its own address field with pages that nobody sees here, two processes for each window: half of a start.
SWITCHES = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,HttpsUpgrades,MediaRouter,PaintHolding",
)


@dataclass
class Stage:
    """The house of one story, and the browser that all stories share."""

    house: House
    clock: HandClock
    address: str
    browser: Browser
    code: str = ""
    contexts: list[BrowserContext] = field(default_factory=list)

    async def visitor(self, name: str, size: ViewportSize | None = None) -> "Visitor":
        """Return somebody with a browser of their own, phone-sized if asked."""
        context = await self.browser.new_context(
            viewport=size or LAPTOP,
            locale="nb-NO",
            is_mobile=size == PHONE,
            has_touch=size == PHONE,
            reduced_motion="reduce",  # whoever looks here need not wait until things have glided into place
        )
        self.contexts.append(context)
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        return Visitor(name, page, self)

    async def facilitator(self, name: str, title: str) -> "Visitor":
        """Return the facilitator, who has opened a gathering by the link that `runde serve` prints."""
        visitor = await self.visitor(name)
        token = await facilitators_link(self.house, renew=True)
        page = visitor.page
        await page.goto(f"{self.address}/f/{token}")
        await page.fill("#title", title)
        await page.fill("#name", name)
        await page.click("text=Åpne samlingen")
        await page.wait_for_url(re.compile("/r/"))
        self.code = page.url.rsplit("/", 1)[1]
        return visitor

    async def pass_time(self, minutes: float) -> None:
        """Move the clock, ringing what comes due on the way."""
        await pass_time(self.house, self.clock, minutes)
        self.house.waker.nudge()


@dataclass
class Visitor:
    """One person and what they see."""

    name: str
    page: Page
    stage: Stage

    async def join(self, municipality: str) -> None:
        await self.page.goto(self.stage.address)
        await self.page.get_by_label("Kode").fill(self.stage.code.upper())
        await self.page.click("text=Gå inn")
        await self.page.fill("#name", self.name)
        await self.page.fill("#organisation", municipality)
        await self.page.get_by_role("button", name="Bli med").click()
        await expect(self.page.locator("#mine")).to_be_visible()

    def pane(self, slot: str) -> Locator:
        return self.page.locator(f"#{slot}")

    async def sees(self, text: str, slot: str = "mine") -> None:
        await expect(self.pane(slot)).to_contain_text(text, timeout=PATIENCE_MS)

    async def press(self, label: str, slot: str = "mine") -> None:
        await self.pane(slot).get_by_role("button", name=label).first.click()

    async def type(self, text: str, slot: str = "mine") -> None:
        box = self.pane(slot).locator(".composer textarea")
        await box.fill(text)
        await self.pane(slot).locator(".composer button").click()

    async def picture(self, title: str) -> None:
        """Take a picture of the page when RUNDE_SCREENSHOTS names a folder, for people to look at."""
        if PICTURES:
            await self.page.screenshot(path=Path(PICTURES) / f"{title}.png", full_page=True)


@asynccontextmanager
async def set_up(folder: Path, chromium: Browser, *, demo: bool = False, **more: str) -> AsyncIterator[Stage]:
    """Start Runde (or its demo, standing still) with `more` settings; it and its visitors' pages end with the story."""
    clock = HandClock()
    settings = Settings.model_validate({"data_dir": folder, "secret_key": "only for this test", **more})
    app = create_demo(settings, DemoClock(clock.now(), 1, Watch())) if demo else create_app(settings, clock=clock)
    await furnish(folder)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    expect.set_options(timeout=PATIENCE_MS)
    try:
        stage = Stage(app[HOUSE], clock, f"http://127.0.0.1:{port}", chromium)
        yield stage
        for context in stage.contexts:
            await context.close()
    finally:
        await asyncio.wait_for(runner.cleanup(), 20)
