"""A picture for each method: its sample played, and the wall as it stood when the hall last looked at it in plenum."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, Page, async_playwright

from facilitation.method import Method
from facilitation.state import RoundState
from tests.browser.stage import CHROMIUM
from tests.method_pages.pages import picture
from tests.stories.leads import lead_of
from tests.stories.mixed import mixed
from tests.stories.samples import replay
from tests.stories.test_methods import InAChannel

_SETTLED = 0.5  # seconds until what has changed has glided into place


@dataclass
class BeforeTheWall(InAChannel):
    """A sample's stage on the web, with somebody who looks at the wall whenever the sample does."""

    page: Page | None = None
    kept: bytes = b""

    async def hall(self) -> str:
        seen = await super().hall()
        async with self.world.house.store.unit_of_work() as uow:
            gathering, round_ = await uow.gatherings.get(1), await uow.rounds.current(1)
        if self.page and gathering and (round_ is None or round_.state is RoundState.PLENUM):
            await self.page.goto(str(self.world.server.make_url(f"/skjerm/{gathering.wall_token}")))
            await asyncio.sleep(_SETTLED)
            self.kept = await self.page.screenshot()
        return seen


async def draw(method: Method, browser: Browser) -> None:
    """Play a method's sample and keep its picture."""
    with TemporaryDirectory() as folder:
        async with mixed(Path(folder)) as world:
            page = await browser.new_page(viewport={"width": 1200, "height": 675}, locale="nb-NO")
            stage = BeforeTheWall(world, await lead_of(world, "web"), page=page)
            await replay(method.name, stage)
            await page.close()
    picture(method).write_bytes(stage.kept)


async def draw_all(methods: list[Method]) -> None:
    """Draw several, one after the other."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for method in methods:
            await draw(method, browser)
        await browser.close()
