"""The gallery in the documentation shows every kind of picture, and no picture is missing or left over."""

import re
from functools import partial
from pathlib import Path

from bot.pictures import About, Picture
from bot.pictures.samples import pictures

DOCS = Path(__file__).parents[3] / "docs"


def names() -> set[str]:
    drawn: list[tuple[str, Picture]] = list(pictures(partial(About, language="en")))
    assert all(picture.alt for _, picture in drawn)
    return {f"pictures/{name}-{light}.png" for name, _ in drawn for light in ("light", "dark")}


def test_the_gallery_is_whole() -> None:
    shown = set(re.findall(r"\]\((pictures/[^)]+)\)", DOCS.joinpath("pictures.md").read_text(encoding="utf-8")))
    kept = {path.relative_to(DOCS).as_posix() for path in DOCS.joinpath("pictures").iterdir()}

    assert shown == kept == names()
