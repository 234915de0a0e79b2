"""Everybody may read how Runde treats what they write, in their own language, before they come in."""

from pathlib import Path

import pytest

from bot.channels.web.legal import PAGES
from dialogs.words import LANGUAGES, words
from tests.channels.web.house import open_house


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_page_is_whole_in_each_language(tmp_path: Path, path: str, language: str) -> None:
    name, paragraphs = PAGES[path]
    t = words(language)
    async with open_house(tmp_path) as guests:
        headers = {"Accept-Language": language}
        page = await (await guests.browser()).page(path, 200, **headers)
    assert f'<html lang="{language}">' in page
    for key in (f"legal-{name}", *(f"legal-{name}-{one}" for one in paragraphs)):
        assert t(key, contact=t("legal-contact-unknown")) in page.replace("&#39;", "'")


async def test_the_front_page_and_the_form_lead_there(tmp_path: Path) -> None:
    async with open_house(tmp_path) as guests:
        browser, gathering = await guests.facilitator()
        front = await browser.page("/")
        assert [path for path in PAGES if f'href="{path}"' not in front] == []
        stranger = await guests.browser()
        assert 'href="/personvern"' in await stranger.page(f"/r/{gathering.code}")


async def test_who_is_shut_out_knows_whom_to_tell(tmp_path: Path) -> None:
    async with open_house(tmp_path, contact="Skien kommune, post@skien.example") as guests:
        assert "Si fra til Skien kommune, post@skien.example" in await (await guests.browser()).page("/tilgjengelighet")
