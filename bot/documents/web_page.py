"""A document as one HTML page that needs nothing beside itself: to read on a phone, hear read, mail, and print."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup, escape

from bot.documents.blocks import Block, Document, Figure
from bot.documents.figures import Draw
from bot.documents.plain_text import clean, one_line
from bot.documents.word_styles import TAGS
from bot.pictures import Drawing
from bot.pictures.drawing import DARK, LIGHT
from bot.pictures.kinds import draw as drawn_now
from dialogs.messages import Picture

_TEMPLATES = Path(__file__).with_name("templates")


def web_page(document: Document, draw: Draw = drawn_now) -> str:
    """Return the document as HTML, with each picture as `draw` draws it, light and dark."""
    return (
        _templates()
        .get_template("minutes.html")
        .render(
            title=one_line(document.title),
            subtitle=one_line(document.subtitle),
            tag=TAGS[document.language],
            light=asdict(LIGHT),
            dark=asdict(DARK),
            style=Markup(_TEMPLATES.joinpath("minutes.css").read_text(encoding="utf-8")),  # noqa: S704 - our own file
            blocks=[_block(block, draw) for block in document.blocks],
        )
    )


@cache
def _templates() -> jinja2.Environment:
    """The templates; whatever is put in them is text, never markup."""
    loader = jinja2.FileSystemLoader(_TEMPLATES)
    templates = jinja2.Environment(
        loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        finalize=lambda value: clean(value) if type(value) is str else value,
    )  # fmt: skip
    templates.filters["lines"] = _lines
    return templates


def _lines(text: str) -> Markup:
    """Return what somebody typed; their lines stay lines."""
    return Markup("<br>").join(escape(line) for line in clean(text).split("\n"))


def _block(block: Block, draw: Draw) -> tuple[str, object]:
    if isinstance(block, Figure):
        return "figure", {"lead": block.lead, **_figure(block.picture, draw)}
    return type(block).__name__.lower(), block


def _figure(picture: Picture, draw: Draw) -> Mapping[str, Any]:
    light = draw(picture)
    return {
        "alt": one_line(picture.alt),
        "light": _address(light),
        "dark": _address(draw(picture, dark=True)),
        "width": light.width,
        "height": light.height,
    }


def _address(drawing: Drawing) -> str:
    return f"data:image/png;base64,{b64encode(drawing.png).decode()}"
