"""The gallery shows every kind of picture with the words that say the same, and none is missing or left over."""

import re
from pathlib import Path

from bot.pictures.gallery import LIGHTS, page
from bot.pictures.samples import pictures

DOCS = Path(__file__).parents[3] / "docs"


def test_the_gallery_is_whole() -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md")}
    shown = {path: set(re.findall(r"\]\((?:\.\./)?(pictures/[^)]+)\)", text)) for path, text in pages.items()}
    kept = {path.relative_to(DOCS).as_posix() for path in DOCS.joinpath("pictures").iterdir()}

    assert shown[DOCS / "pictures.md"] == {f"pictures/{name}-{light}.png" for name, _ in pictures() for light in LIGHTS}
    assert set().union(*shown.values()) == kept


def test_the_gallery_says_what_the_pictures_say_today() -> None:
    text = DOCS.joinpath("pictures.md").read_text(encoding="utf-8")

    assert page(text) == text
