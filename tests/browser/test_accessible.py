"""Nobody is shut out: axe on every page in each of its states, the keyboard alone, calm motion, the narrowest phone."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.channels.web.legal import PAGES
from bot.documents.minutes_outline import outline
from bot.documents.web_page import web_page
from bot.pictures.samples import pictures
from dialogs.messages import ClockFace, Fact, Message, Picture, Post, Section
from dialogs.places import hall
from dialogs.records import Gathering
from dialogs.words import LANGUAGES
from tests.browser.axe import faults
from tests.browser.stage import CHROMIUM, PHONE, Stage, Visitor, set_up
from tests.browser.test_room import thinking
from tests.documents.stories import story
from tests.stories.years import three_years

pytestmark = [
    pytest.mark.skipif(not CHROMIUM.exists(), reason="needs the system's Chromium (apt-get install chromium)"),
    pytest.mark.timeout(240),
    pytest.mark.asyncio(loop_scope="session"),
]
KINDS = [picture for name, picture in pictures() if name.endswith("-30")]
SLACK = {
    "slack_signing_secret": "signs",
    "slack_client_id": "1.2",
    "slack_client_secret": "keeps",
    "public_url": "http://127.0.0.1",
}
SLIDE = "Medvind\n\nHva skal til?\n\nIndividuelt 3 minutter\nGruppe 10 minutter\n\nSekretær: trekkes"


@pytest_asyncio.fixture(loop_scope="session")
async def stage(tmp_path: Path, chromium: Browser) -> AsyncIterator[Stage]:
    async with set_up(tmp_path, chromium) as stage:
        yield stage


async def gathering_of(stage: Stage) -> Gathering:
    async with stage.house.store.unit_of_work() as uow:
        gathering = await uow.gatherings.by_code(stage.code)
    assert gathering is not None
    return gathering


async def wall_of(stage: Stage) -> str:
    return f"{stage.address}/skjerm/{(await gathering_of(stage)).wall_token}"


async def show(stage: Stage, picture: Picture) -> None:
    """Let the hall's post show what somebody answered, beside all else that may stand there."""
    message = Message(
        "Runde 1: Medvind",
        ("Plenum. Gruppene legger fram.",),
        (Fact("Har svart", "23 av 40"),),
        (Section("Gruppe 1 (Skien)", ("En fast voksen",)),),
        clock=ClockFace(seconds_left=425, length_seconds=600),
        picture=picture,
    )
    place = hall((await gathering_of(stage)).id)
    async with stage.house.store.unit_of_work() as uow:
        await uow.posts.put(Post(place, "shown", message), stage.clock.now())
        await uow.commit()


async def test_pages_that_need_no_gathering(stage: Stage) -> None:
    someone = await stage.visitor("Kari Dal")
    for language in LANGUAGES:
        await someone.page.goto(f"{stage.address}/language/{language}?back=/")
        for path in ("/", *PAGES, "/nowhere", "/r/nothing", "/meg/nothing") if language == "nb" else ("/",):
            await someone.page.goto(stage.address + path)
            assert await faults(someone.page) == [], (language, path)
            assert await someone.page.locator('footer a[href="/tilgjengelighet"]').count() == 1, path
    await three_years_of_a_network(stage, someone.page)


async def three_years_of_a_network(stage: Stage, page: Page) -> None:
    years = await three_years(stage.house.store)
    async with stage.house.store.unit_of_work() as uow:
        token = await uow.reading_places.open("kari", "kari-reads-what-is-hers", stage.clock.now())
        await uow.commit()
    for path in (f"/nettverk/{token}/{years.network}", f"/kommune/{token}/skien"):
        await page.set_viewport_size({"width": 320, "height": 640})
        await page.goto(stage.address + path)
        assert await page.evaluate("document.documentElement.scrollWidth") <= 320, path
        assert await faults(page) == [], path


async def test_the_way_in_and_the_facilitators_pages(stage: Stage) -> None:
    berit = await stage.facilitator("Berit Aas", "Partnerskap i Skien")
    assert await faults(berit.page) == []
    await berit.page.get_by_role("textbox", name="Lysarket").fill(SLIDE)
    await berit.press("Ny runde")
    await berit.sees("Medvind")
    assert await faults(berit.page) == []
    await berit.press("Avbryt")
    await expect(berit.page.locator("#confirm")).to_be_visible()
    assert await faults(berit.page) == []
    await berit.page.goto(f"{stage.address}/f")
    assert await faults(berit.page) == []
    kari = await stage.visitor("Kari Dal", PHONE)
    await kari.page.goto(f"{stage.address}/r/{stage.code}")
    assert await faults(kari.page) == []
    await kari.page.locator("#name").evaluate("field => { field.removeAttribute('required'); field.value = ' '; }")
    await kari.page.get_by_role("button", name="Bli med").click()
    await expect(kari.page.get_by_role("alert")).to_be_visible()
    assert await faults(kari.page) == []


async def test_the_demo_with_its_year_and_what_is_read_outside_a_gathering(tmp_path: Path, chromium: Browser) -> None:
    async with set_up(tmp_path, chromium, demo=True, **SLACK) as stage:
        page = (await stage.visitor("Kari Dal")).page
        for outcome in ("done", "denied"):
            await page.goto(f"{stage.address}/slack/added/{outcome}")
            assert await faults(page) == [], outcome
        await page.goto(f"{stage.address}/demo")
        assert await faults(page) == []
        await page.locator("[data-year]").first.click()
        await page.locator(".letter summary").first.click()
        assert await faults(page) == []
        await page.goto("about:blank")  # a file is opened by itself
        await page.set_content(web_page(outline(story())))
        assert await faults(page) == []


async def test_a_round_on_a_phone_from_thinking_to_talking(stage: Stage) -> None:
    kari = await thinking(stage)
    assert await faults(kari.page) == []
    await answers_without_script(kari)
    await fits_the_narrowest_phone(stage, kari)
    await kari.pane("mine").locator("textarea").first.fill("En fast voksen")
    await kari.press("Send svar")
    await kari.sees("agret")
    assert await faults(kari.page) == []
    await stage.pass_time(3)
    await kari.sees("Ordet", "group")
    assert await faults(kari.page) == []


async def answers_without_script(kari: Visitor) -> None:
    """Runde's answer is then a page of its own, which leads back to the room."""
    old = await kari.page.context.new_page()
    await old.route(re.compile(r"\.js$"), lambda route: route.abort())
    await old.goto(kari.page.url)
    await old.locator("#mine [name^='v:answer']").first.fill("Ring oss")
    await old.get_by_role("button", name="Send svar").click()
    await expect(old.get_by_role("status")).to_contain_text("agret")
    assert await faults(old) == []
    await old.get_by_role("link", name="Tilbake").click()
    await expect(old.locator("#mine [name^='v:answer']").first).to_have_value("Ring oss")
    await old.close()


async def fits_the_narrowest_phone(stage: Stage, kari: Visitor) -> None:
    page = await kari.page.context.new_page()
    await page.set_viewport_size({"width": 320, "height": 640})
    for path in ("/", f"/r/{stage.code}", "/r/nothing", (await wall_of(stage)).removeprefix(stage.address)):
        await page.goto(stage.address + path)
        assert await page.evaluate("document.documentElement.scrollWidth") <= 320, path
    await page.close()


async def test_the_big_screen_before_a_round_and_its_list_of_keys(stage: Stage) -> None:
    berit = await stage.facilitator("Berit Aas", "Partnerskap i Skien")
    for visitor in (berit, await stage.visitor("Stranger")):
        await visitor.page.goto(await wall_of(stage))
        assert await faults(visitor.page) == []
        await visitor.page.keyboard.press("?")
        await expect(visitor.page.locator("#keys")).to_be_visible()
        assert await faults(visitor.page) == []


async def test_every_kind_of_answer_on_the_big_screen_and_on_the_narrowest_phone(stage: Stage) -> None:
    await stage.facilitator("Berit Aas", "Partnerskap i Skien")
    screen, kari = await stage.visitor("Screen"), await stage.visitor("Kari Dal", PHONE)
    await kari.join("Skien")
    await screen.page.goto(await wall_of(stage))
    await kari.page.set_viewport_size({"width": 320, "height": 640})
    for picture in KINDS:
        await show(stage, replace(picture, live=True))
        for page in (screen.page, kari.page):
            await expect(page.locator(".picture h4")).to_have_text(picture.title)
            assert await faults(page, ".picture") == [], picture.tally.kind
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), picture.tally.kind
            assert await page.locator(".picture [style]").count() == 0, "the page's policy would forbid it"
    for page in (screen.page, kari.page):
        assert await faults(page) == []
    await stands_still_for_those_who_ask_for_calm(stage, kari.page)


async def stands_still_for_those_who_ask_for_calm(stage: Stage, page: Page) -> None:
    await show(stage, next(picture for picture in KINDS if picture.tally.kind == "choice"))
    bar = page.locator(".bar-length").first
    await expect(bar).to_be_attached()
    glides = "bar => getComputedStyle(bar).transitionDuration"
    assert await bar.evaluate(glides) == "0s"
    await page.emulate_media(reduced_motion="no-preference")
    assert "0.9s" in await bar.evaluate(glides)


async def test_a_gathering_is_joined_and_answered_by_keyboard_alone(stage: Stage) -> None:
    await thinking(stage)
    nils = await stage.visitor("Nils Haug")
    await nils.page.goto(f"{stage.address}/r/{stage.code}")
    await reach(nils.page, "#name")
    await nils.page.keyboard.type("Nils Haug")
    await reach(nils.page, "#organisation")
    await nils.page.keyboard.type("Skien")
    await nils.page.keyboard.press("Enter")
    await nils.sees("For deg")
    await reach(nils.page, "#mine .composer textarea")
    await nils.page.keyboard.type("hjelp")
    await nils.page.keyboard.press("Enter")
    await nils.sees("Dette kan du gjøre nå")


async def reach(page: Page, selector: str) -> None:
    """Press Tab until something has the focus, where it is seen to have it."""
    target = page.locator(selector)
    for _ in range(40):
        await page.keyboard.press("Tab")
        if await target.evaluate("it => it === document.activeElement"):
            assert await target.evaluate("it => getComputedStyle(it).outlineStyle") != "none"
            return
    raise AssertionError(f"no way to {selector} by keyboard")


async def test_a_screen_reader_meets_the_headings_in_order_and_no_chatter(stage: Stage) -> None:
    await stage.facilitator("Berit Aas", "Partnerskap i Skien")
    screen: Visitor = await stage.visitor("Screen")
    await screen.page.goto(await wall_of(stage))
    await show(stage, KINDS[0])
    await expect(screen.page.locator(".picture h4")).to_be_attached()
    levels = "all => all.map(one => Number(one.tagName[1]))"
    found = await screen.page.locator(":is(h1, h2, h3, h4, h5):visible, h2.hidden").evaluate_all(levels)
    assert found[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(found)), found
    spoken = await screen.page.locator("[role=status], [role=alert], [aria-live=polite]").all_inner_texts()
    assert "".join(spoken).strip() == "", "what changes each second is not read aloud"
